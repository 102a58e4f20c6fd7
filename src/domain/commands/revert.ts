import { getField, isEmpty, patched, sameValue, setField } from '../fields.js';
import type { Change, JournalEntry } from '../journal.js';
import type { CollectionName, Collections } from '../records/collections.js';
import type { Workspace } from '../workspace.js';

/** A value that is no longer what the command left, so that undoing it would overwrite somebody's work. */
export interface ChangedSince {
  collection: CollectionName;
  id: string;
  /** Path of the field; `''` where the whole record was created, deleted or is used elsewhere. */
  field: string;
  expected: unknown;
  actual: unknown;
  /** Who changed it last, and when, so far as the journal knows. */
  by?: string;
  at?: string;
}

/** Fields that follow from others: their difference alone is nobody's work. */
const DERIVED = new Set(['updatedAt']);

/** Writes the change back as far as nothing came in between; says what did. */
export async function revert(change: Change, entry: JournalEntry, workspace: Workspace): Promise<ChangedSince[]> {
  const { collection, id, before, after } = change;
  const current = await workspace.get(collection, id);
  const whole = (expected: unknown, actual: unknown): ChangedSince[] => [
    { collection, id, field: '', expected, actual },
  ];
  if (before === null) {
    if (!current) return [];
    const edits = differences(change, current);
    if (edits.length) return edits;
    if (await usedElsewhere(collection, id, entry, workspace)) return whole(undefined, 'used');
    workspace.remove(collection, id);
    return [];
  }
  if (after === null) {
    if (current) return whole(null, current.id);
    const record = { id, revision: change.revision } as Collections[CollectionName];
    for (const [path, value] of Object.entries(before)) setField(record, path, value);
    workspace.put(collection, complete(collection, record));
    return [];
  }
  if (!current) return whole(after, undefined);
  const edits = differences(change, current);
  const kept = new Set(edits.map((edit) => edit.field));
  const restored = patched(current, Object.fromEntries(Object.entries(before).filter(([path]) => !kept.has(path))));
  if (sameValue({ ...restored, updatedAt: '' }, { ...current, updatedAt: '' })) return edits;
  workspace.put(collection, complete(collection, restored));
  return edits;
}

function differences(change: Change, current: object): ChangedSince[] {
  const { collection, id } = change;
  return Object.entries(change.after ?? {})
    .filter(
      ([field, expected]) =>
        !DERIVED.has(field) &&
        !sameValue(expected ?? undefined, getField(current, field)) &&
        !(isEmpty(expected) && isEmpty(getField(current, field))),
    )
    .map(([field, expected]) => ({ collection, id, field, expected, actual: getField(current, field) ?? null }));
}

/** A customer that others were linked to since stays; so does a lead that notes were written on. */
async function usedElsewhere(
  collection: CollectionName,
  id: string,
  entry: JournalEntry,
  workspace: Workspace,
): Promise<boolean> {
  const own = new Set(entry.changes.map((change) => change.id));
  const users =
    collection === 'customers'
      ? [await hitsOf(workspace, 'leads', `customerId=${id}`), await hitsOf(workspace, 'customers', `companyId=${id}`)]
      : collection === 'leads'
        ? await Promise.all(
            (['notes', 'activities', 'attachments', 'followers'] as const).map((related) =>
              hitsOf(workspace, related, `leadId=${id}`),
            ),
          )
        : collection === 'salespeople'
          ? [await hitsOf(workspace, 'leads', `salespersonId=${id}`)]
          : collection === 'teams'
            ? [await hitsOf(workspace, 'leads', `teamId=${id}`)]
            : collection === 'stages'
              ? [await hitsOf(workspace, 'leads', `stageId=${id}`)]
              : [];
  return users.flat().some((user) => !own.has(user));
}

async function hitsOf(workspace: Workspace, collection: CollectionName, facet: string): Promise<string[]> {
  const ids: string[] = [];
  for await (const record of workspace.all(collection, { facets: [[facet]] })) ids.push(record.id);
  return ids;
}

/** Fields that a record always has, though empty. */
function complete<T extends Collections[CollectionName]>(collection: CollectionName, record: T): T {
  return collection === 'teams'
    ? { ...record, memberIds: (record as unknown as { memberIds?: string[] }).memberIds ?? [] }
    : record;
}
