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
  const most = Math.min(limit, MOST);
  // Where only so many are counted, they are read with the ids: one request a key instead of two.
  const wanted = countTo < MOST ? Math.max(most, countTo) : most;
  return Promise.all(
    keys.map(async (key) => {
      // A count of 0 asks a browser for all.
      const carriers = wanted === 0 ? [] : await rowKeysOf(transaction, collection, key, wanted);
      const ids = carriers.slice(0, most).map(([id]) => id);
      if (carriers.length < wanted || countTo < MOST) return { key, ids, total: carriers.length };
      return { key, ids, total: await transaction.objectStore(collection).index('keys').count(key) };
    }),
  );
}
