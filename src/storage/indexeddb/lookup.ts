import type { KeyHits, LookupOptions } from '../../domain/reader.js';
import type { CollectionName } from '../../domain/records/collections.js';
import { countOf } from './counts.js';
import { rowKeysOf } from './rows.js';
import type { Transaction } from './schema.js';

/** The largest count that a request takes. */
const MOST = 2 ** 32 - 1;

/** Who carries each key, and the keys that nobody has begun to count although many carry them. */
export interface Lookup {
  hits: KeyHits[];
  uncounted: string[];
}

/** Who carries each key, in one transaction over the collection and `counts`. */
export async function lookup(
  transaction: Transaction,
  collection: CollectionName,
  keys: readonly string[],
  { limit = 1000, countTo = Infinity }: LookupOptions = {},
): Promise<Lookup> {
  const most = Math.min(limit, MOST);
  const uncounted: string[] = [];
  const carriersOf = (key: string, wanted: number) =>
    // A count of 0 asks a browser for all.
    wanted === 0 ? [] : rowKeysOf(transaction, collection, key, wanted);

  async function total(key: string, read: number): Promise<number> {
    if (countTo <= most) return read;
    const count = await countOf(transaction, collection, key);
    if (count !== undefined) return Math.min(count, countTo);
    if (countTo >= MOST) return transaction.objectStore(collection).index('keys').count(key);
    const { length } = await carriersOf(key, countTo);
    if (length > most) uncounted.push(key);
    return length;
  }

  const hits = await Promise.all(
    keys.map(async (key) => {
      const carriers = await carriersOf(key, most);
      const ids = carriers.map(([id]) => id);
      return { key, ids, total: ids.length < most ? ids.length : await total(key, ids.length) };
    }),
  );
  return { hits, uncounted };
}
