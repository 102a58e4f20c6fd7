import type { CollectionName } from '../../domain/records/collections.js';
import type { RowKey, StoredRow, Transaction } from './schema.js';

/** The row of a record, whatever its number. */
export async function rowById(
  transaction: Transaction,
  collection: CollectionName,
  id: string,
): Promise<StoredRow | undefined> {
  return transaction.objectStore(collection).get(IDBKeyRange.bound([id], [id, []]));
}

/** Who carries a key, in the order of the ids. */
export async function rowKeysOf(
  transaction: Transaction,
  collection: CollectionName,
  key: string,
  limit?: number,
): Promise<RowKey[]> {
  return transaction.objectStore(collection).index('keys').getAllKeys(key, limit);
}

/** The rows of some numbers, in their order, fetched at once. */
export async function rowsOf(
  transaction: Transaction,
  collection: CollectionName,
  numbers: Iterable<number>,
): Promise<StoredRow[]> {
  const index = transaction.objectStore(collection).index('n');
  const rows = await Promise.all([...numbers].map(async (n) => index.get(n)));
  return rows.filter((row) => row !== undefined);
}
