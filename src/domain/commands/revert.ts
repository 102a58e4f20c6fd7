import { flatten, getField, isEmpty, patched, sameValue, setField } from '../fields.js';
import type { Change } from '../journal.js';
import { reindexLeadsOf } from '../customers.js';
import type { CollectionName, Collections } from '../records/collections.js';
import type { Customer } from '../records/customer.js';
import type { Lead } from '../records/lead.js';
import { isUsed } from '../references.js';
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
const DERIVED = new Set(['updatedAt', 'revision']);

/**
 * Writes changes back as far as nothing came in between; says what did. What was created goes last, and only where
 * nothing that stays refers to it.
 */
export async function revertAll(changes: readonly Change[], workspace: Workspace): Promise<ChangedSince[]> {
  const newest = [...changes].reverse();
  const changed: ChangedSince[] = [];
  for (const change of newest.filter(({ before }) => before !== null))
    changed.push(...(await revert(change, workspace)));
  for (const change of newest.filter(({ before }) => before === null))
    changed.push(...(await removeCreated(change, workspace)));
  return changed;
}

async function revert({ collection, id, before, after, revision }: Change, workspace: Workspace): Promise<ChangedSince[]> {
  const current = await workspace.get(collection, id);
  if (after === null) {
    if (current) return [{ collection, id, field: '', expected: null, actual: current.id }];
    const record = { id, revision } as Collections[CollectionName];
    for (const [path, value] of Object.entries(before ?? {})) setField(record, path, value);
    workspace.put(collection, complete(collection, record));
    return [];
  }
  if (!current) return [{ collection, id, field: '', expected: after, actual: undefined }];
  const survivorId = mergedSince(collection, current, after);
  if (survivorId !== undefined)
    return [{ collection, id, field: 'mergedInto', expected: null, actual: survivorId }];
  const edits = differences(collection, id, after, current);
  const kept = new Set(edits.map((edit) => edit.field));
  const back = Object.fromEntries(Object.entries(before ?? {}).filter(([path]) => !kept.has(path)));
  const restored = complete(collection, patched(current, back));
  if (sameValue({ ...restored, updatedAt: '' }, { ...current, updatedAt: '' })) return edits;
  workspace.put(collection, restored);
  if (collection === 'customers') await reindexWhereMoved(current as Customer, restored as Customer, workspace);
  return edits;
}

async function removeCreated({ collection, id, after }: Change, workspace: Workspace): Promise<ChangedSince[]> {
  const current = await workspace.get(collection, id);
  if (!current) return [];
  const survivorId = mergedSince(collection, current, after ?? {});
  if (survivorId !== undefined)
    return [{ collection, id, field: 'mergedInto', expected: null, actual: survivorId }];
  const added = Object.fromEntries([...flatten(current).keys()].map((path) => [path, null]));
  const edits = differences(collection, id, { ...added, ...after }, current);
  if (edits.length) return edits;
  if (await isUsed(collection, id, workspace)) return [{ collection, id, field: '', expected: undefined, actual: 'used' }];
  workspace.remove(collection, id);
  return [];
}

/** The survivor of a lead that was merged away by another command: until that is undone, its values are as they went in. */
function mergedSince(
  collection: CollectionName,
  current: Collections[CollectionName],
  after: Record<string, unknown>,
): string | undefined {
  return collection === 'leads' && !Object.hasOwn(after, 'mergedInto') ? (current as Lead).mergedInto : undefined;
}

function differences(
  collection: CollectionName,
  id: string,
  after: Record<string, unknown>,
  current: object,
): ChangedSince[] {
  return Object.entries(after)
    .filter(([field, expected]) => !DERIVED.has(field) && !unchanged(expected, getField(current, field)))
    .map(([field, expected]) => ({ collection, id, field, expected, actual: getField(current, field) ?? null }));
}

/** A file read again is another object: it counts as the same by type and size, since no command changes one. */
function unchanged(expected: unknown, actual: unknown): boolean {
  if (expected instanceof Blob && actual instanceof Blob)
    return expected.type === actual.type && expected.size === actual.size;
  return (isEmpty(expected) && isEmpty(actual)) || sameValue(expected ?? undefined, actual);
}

async function reindexWhereMoved(before: Customer, after: Customer, workspace: Workspace): Promise<void> {
  if (before.companyId !== after.companyId || before.kind !== after.kind) await reindexLeadsOf(after.id, workspace);
}

/** Fields that a record always has, though empty. */
function complete<T extends Collections[CollectionName]>(collection: CollectionName, record: T): T {
  return collection === 'teams'
    ? { ...record, memberIds: (record as unknown as { memberIds?: string[] }).memberIds ?? [] }
    : record;
}
