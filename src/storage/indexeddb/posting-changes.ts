import type { CollectionName } from '../../domain/records/collections.js';
import { ChunkEdits } from './chunk-edits.js';
import { bitmapOf, CHUNK_SIZE, membersOf, setBit } from './posting-chunk.js';
import type { StoredRow, Transaction } from './schema.js';
import { termsOf } from './terms.js';

type Key = [collection: CollectionName, term: string, scope: string, chunk: number];

/** What the writes of a commit change in the postings. */
export class PostingChanges {
  readonly #edits = new ChunkEdits<Key, boolean>();

  /** A record as it was and as it will be; undefined where there is none. */
  move(collection: CollectionName, before: StoredRow | undefined, after: StoredRow | undefined): void {
    const sameScope = before?.scope === after?.scope;
    const left = before ? termsOf(before) : new Set<string>();
    const entered = after ? termsOf(after) : new Set<string>();
    if (before)
      for (const term of left) if (!sameScope || !entered.has(term)) this.#set(collection, term, before, false);
    if (after) for (const term of entered) if (!sameScope || !left.has(term)) this.#set(collection, term, after, true);
  }

  write(transaction: Transaction<'readwrite'>): Promise<void> {
    const store = transaction.objectStore('postings');
    return this.#edits.apply(async (key, edits) => {
      const [collection, term, scope, chunk] = key;
      const bitmap = bitmapOf((await store.get(key))?.members);
      for (const [offset, on] of edits) setBit(bitmap, offset, on);
      const members = membersOf(bitmap);
      if (members) await store.put({ collection, term, scope, chunk, members });
      else await store.delete(key);
    });
  }

  #set(collection: CollectionName, term: string, { scope, n }: StoredRow, on: boolean): void {
    this.#edits.set([collection, term, scope, Math.floor(n / CHUNK_SIZE)], n % CHUNK_SIZE, on);
  }
}
