import { RELATED_COLLECTIONS, type CollectionName, type Collections } from '../records/collections.js';
import type { Workspace } from '../workspace.js';

type Related = (typeof RELATED_COLLECTIONS)[number];

/** M6: what hangs on a record moves to the survivor, and remembers where it was written. Says how many of each. */
export async function moveRelated(
  fromId: string,
  toId: string,
  workspace: Workspace,
): Promise<Partial<Record<CollectionName, number>>> {
  const moved: Partial<Record<CollectionName, number>> = {};
  for (const collection of RELATED_COLLECTIONS) moved[collection] = await move(collection, fromId, toId, workspace);
  return moved;
}

async function move<C extends Related>(
  collection: C,
  fromId: string,
  toId: string,
  workspace: Workspace,
): Promise<number> {
  // Somebody may be writing a note on it at this moment: it must not stay behind.
  const ids = await workspace.rely(collection, `lead:${fromId}`);
  const records = (await workspace.getMany(collection, ids)).filter(
    (record): record is Collections[C] => record?.leadId === fromId,
  );
  for (const record of records)
    workspace.put(collection, { ...record, leadId: toId, originId: record.originId ?? record.leadId });
  return records.length;
}
