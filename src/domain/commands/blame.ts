import type { JournalEntry } from '../journal.js';
import type { Workspace } from '../workspace.js';
import { entriesAbout, revisionOf } from './changes-since.js';
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

function touches(entry: JournalEntry, { id, field }: ChangedSince): boolean {
  return entry.changes.some((change) => change.id === id && (field === '' || Object.hasOwn(change.after ?? {}, field)));
}
