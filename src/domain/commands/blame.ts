import type { JournalEntry } from '../journal.js';
import type { Workspace } from '../workspace.js';
import type { ChangedSince } from './revert.js';

/** Adds to each value who changed it last after `entry`, and when. */
export async function blame(
  changed: readonly ChangedSince[],
  entry: JournalEntry,
  workspace: Workspace,
): Promise<ChangedSince[]> {
  const blamed: ChangedSince[] = [];
  for (const value of changed) {
    const own = revisionOf(entry, value.id);
    const later = (await entriesAbout(value.id, workspace)).find(
      (each) => revisionOf(each, value.id) > own && touches(each, value),
    );
    blamed.push(later ? { ...value, at: later.at, ...(later.by === undefined ? {} : { by: later.by }) } : value);
  }
  return blamed;
}

async function entriesAbout(id: string, workspace: Workspace): Promise<JournalEntry[]> {
  const [hits] = await workspace.lookup('journal', [`record:${id}`], { limit: Number.MAX_SAFE_INTEGER });
  const entries = (await workspace.getMany('journal', hits?.ids ?? [])).filter((entry) => entry !== undefined);
  return entries.sort((a, b) => revisionOf(b, id) - revisionOf(a, id));
}

/** The record's revision that an entry left: their order, also within one millisecond. */
function revisionOf(entry: JournalEntry, id: string): number {
  return entry.changes.find((change) => change.id === id)?.revision ?? 0;
}

function touches(entry: JournalEntry, { id, field }: ChangedSince): boolean {
  return entry.changes.some((change) => change.id === id && (field === '' || Object.hasOwn(change.after ?? {}, field)));
}
