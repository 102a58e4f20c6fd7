import { flatten, getField, isEmpty, sameValue, setField } from '../fields.js';
import type { JournalEntry } from '../journal.js';
import type { Workspace } from '../workspace.js';

/** The entries about a record, the newest change of it first, also within one millisecond. */
export async function entriesAbout(id: string, workspace: Workspace): Promise<JournalEntry[]> {
  const [hits] = await workspace.lookup('journal', [`record:${id}`], { limit: Number.MAX_SAFE_INTEGER });
  const entries = (await workspace.getMany('journal', hits?.ids ?? [])).filter((entry) => entry !== undefined);
  return entries.sort((a, b) => revisionOf(b, id) - revisionOf(a, id));
}

/** The record's revision that an entry left; 0 where it did not write it. */
export function revisionOf(entry: JournalEntry, id: string): number {
  return entry.changes.find((change) => change.id === id)?.revision ?? 0;
}

/** The fields of a record as an earlier revision left them, worked out from the journal. */
export async function fieldsAt(
  record: { id: string },
  revision: number,
  workspace: Workspace,
): Promise<Map<string, unknown>> {
  const then = { ...record };
  for (const entry of await entriesAbout(record.id, workspace)) {
    if (revisionOf(entry, record.id) <= revision) break;
    const change = entry.changes.find(({ id }) => id === record.id);
    for (const [path, value] of Object.entries(change?.before ?? {})) setField(then, path, value);
  }
  return flatten(then);
}

/** Equal, or both empty. A file read again is another object: it is the same by type and size, since none is changed. */
export function unchanged(expected: unknown, actual: unknown): boolean {
  if (expected instanceof Blob && actual instanceof Blob)
    return expected.type === actual.type && expected.size === actual.size;
  return (isEmpty(expected) && isEmpty(actual)) || sameValue(expected ?? undefined, actual);
}

/** Paths of the fields in which a record is no longer what is expected, with what it has now. */
export function differing(
  expected: ReadonlyMap<string, unknown>,
  current: object,
  but: ReadonlySet<string>,
): { field: string; expected: unknown; actual: unknown }[] {
  return [...expected]
    .filter(([field, value]) => !but.has(field) && !unchanged(value, getField(current, field)))
    .map(([field, value]) => ({ field, expected: value, actual: getField(current, field) ?? null }));
}
