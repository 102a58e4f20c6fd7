import type { CollectionName } from '../../domain/records/collections.js';
import { postingsOf } from './postings.js';
import type { Database, StoredRow, Transaction } from './schema.js';
import { EVERY } from './terms.js';

/** Before the names of what is no match key; no key begins with it. */
const OWN = '\u0000';

/** Under this name stands how often a count was begun in a collection: whoever knows all of them sees by it that there are more. */
const BEGUN = `${OWN}begun`;

const SCOPE = `${OWN}scope:`;

/** The name under which the records of a scope are counted. */
export function scopeCount(scope: string): string {
  return SCOPE + scope;
}

/**
 * How many records carry a key, or are in a scope ({@link scopeCount}); undefined where nobody has begun to count.
 *
 * Counts stand beside the index of keys, which can only be read key by key. A count is begun when a look-up finds that
 * it would have to read far ({@link beginCount}), and every commit from then on keeps it right in its own transaction:
 * rare keys, which are most of them, cost nothing.
 */
export async function countOf(
  transaction: Transaction,
  collection: CollectionName,
  name: string,
): Promise<number | undefined> {
  return transaction.objectStore('counts').get([collection, name]);
}

/** Counts what carries a name, once and to the end, in a transaction over the collection, `postings` and `counts`. */
export async function beginCount(
  transaction: Transaction<'readwrite'>,
  collection: CollectionName,
  name: string,
): Promise<void> {
  const counts = transaction.objectStore('counts');
  if ((await counts.get([collection, name])) !== undefined) return;
  const count = name.startsWith(SCOPE)
    ? (await postingsOf(transaction, collection, EVERY, new Set([name.slice(SCOPE.length)]))).size
    : await transaction.objectStore(collection).index('keys').count(name);
  await counts.put(count, [collection, name]);
  await counts.put(((await counts.get([collection, BEGUN])) ?? 0) + 1, [collection, BEGUN]);
}

/** What the writes of a commit change in the counts. */
export class CountChanges {
  readonly #deltas = new Map<CollectionName, Map<string, number>>();

  /** A record as it was and as it will be; undefined where there is none. */
  move(collection: CollectionName, before: StoredRow | undefined, after: StoredRow | undefined): void {
    for (const name of namesOf(before)) this.#add(collection, name, -1);
    for (const name of namesOf(after)) this.#add(collection, name, 1);
  }

  async write(transaction: Transaction<'readwrite'>): Promise<void> {
    await Promise.all([...this.#deltas].map(([collection, deltas]) => adjust(transaction, collection, deltas)));
  }

  #add(collection: CollectionName, name: string, delta: number): void {
    let deltas = this.#deltas.get(collection);
    if (!deltas) this.#deltas.set(collection, (deltas = new Map<string, number>()));
    deltas.set(name, (deltas.get(name) ?? 0) + delta);
  }
}

function namesOf(row: StoredRow | undefined): Set<string> {
  return new Set(row ? [...row.keys, scopeCount(row.scope)] : []);
}

async function adjust(
  transaction: Transaction<'readwrite'>,
  collection: CollectionName,
  deltas: ReadonlyMap<string, number>,
): Promise<void> {
  const counts = transaction.objectStore('counts');
  const counted = await countedNames(transaction, collection);
  await Promise.all(
    [...deltas].map(async ([name, delta]) => {
      if (delta === 0 || !counted.has(name)) return;
      const key: [CollectionName, string] = [collection, name];
      await counts.put(((await counts.get(key)) ?? 0) + delta, key);
    }),
  );
}

interface Known {
  begun: number;
  names: ReadonlySet<string>;
}

/** What is counted, remembered by connection: read anew when somebody, also in another tab, has begun another count. */
const remembered = new WeakMap<Database, Map<CollectionName, Known>>();

async function countedNames(
  transaction: Transaction<'readwrite'>,
  collection: CollectionName,
): Promise<ReadonlySet<string>> {
  const counts = transaction.objectStore('counts');
  const begun = (await counts.get([collection, BEGUN])) ?? 0;
  const known = remembered.get(transaction.db) ?? new Map<CollectionName, Known>();
  remembered.set(transaction.db, known);
  const last = known.get(collection);
  if (last?.begun === begun) return last.names;
  const keys = begun === 0 ? [] : await counts.getAllKeys(IDBKeyRange.bound([collection], [collection, []]));
  const names = new Set(keys.map(([, name]) => name));
  known.set(collection, { begun, names });
  return names;
}
