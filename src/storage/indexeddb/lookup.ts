import type { KeyHits, LookupOptions } from '../../domain/reader.js';
import type { CollectionName } from '../../domain/records/collections.js';
import { rowKeysOf } from './rows.js';
import type { Transaction } from './schema.js';

/** The largest count that a request takes. */
const MOST = 2 ** 32 - 1;

/** Who carries each key, in one transaction over the collection. */
export async function lookup(
  transaction: Transaction,
  collection: CollectionName,
  keys: readonly string[],
  { limit = 1000, countTo = Infinity }: LookupOptions = {},
): Promise<KeyHits[]> {
  const count = Math.min(limit, MOST);
  return Promise.all(
    keys.map(async (key) => {
      // A count of 0 asks a browser for all.
      const ids = count === 0 ? [] : (await rowKeysOf(transaction, collection, key, count)).map(([id]) => id);
      const total =
        ids.length < count ? ids.length : await countOf(transaction, collection, key, Math.max(count, countTo));
      return { key, ids, total };
    }),
  );
}

/** Counting walks through the index, so it goes no further than asked. */
async function countOf(
  transaction: Transaction,
  collection: CollectionName,
  key: string,
  most: number,
): Promise<number> {
  const index = transaction.objectStore(collection).index('keys');
  return most < MOST ? (await index.getAllKeys(key, most)).length : index.count(key);
}
