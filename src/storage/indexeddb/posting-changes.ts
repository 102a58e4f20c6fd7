import type { CollectionName } from '../../domain/records/collections.js';
import { bitmapOf, CHUNK_SIZE, membersOf, setBit } from './posting-chunk.js';
import type { StoredRow, Transaction } from './schema.js';
import { termsOf } from './terms.js';

interface ChunkChange {
  key: [CollectionName, string, string, number];
  /** Offset in the chunk: whether it is to be a member. */
  members: Map<number, boolean>;
}

/** What the writes of a commit change in the postings, gathered so that each chunk is written once. */
export class PostingChanges {
  readonly #chunks = new Map<string, ChunkChange>();

  /** A record as it was and as it will be; undefined where there is none. */
  move(collection: CollectionName, before: StoredRow | undefined, after: StoredRow | undefined): void {
    const sameScope = before?.scope === after?.scope;
    const left = before ? termsOf(before) : new Set<string>();
    const entered = after ? termsOf(after) : new Set<string>();
    if (before)
      for (const term of left) if (!sameScope || !entered.has(term)) this.#set(collection, term, before, false);
    if (after) for (const term of entered) if (!sameScope || !left.has(term)) this.#set(collection, term, after, true);
  }

  async write(transaction: Transaction<'readwrite'>): Promise<void> {
    const store = transaction.objectStore('postings');
    await Promise.all(
      [...this.#chunks.values()].map(async ({ key, members: changed }) => {
        const bitmap = bitmapOf((await store.get(key))?.members);
        for (const [offset, on] of changed) setBit(bitmap, offset, on);
        const members = membersOf(bitmap);
        const [collection, term, scope, chunk] = key;
        if (members) await store.put({ collection, term, scope, chunk, members });
        else await store.delete(key);
      }),
    );
  }

  #set(collection: CollectionName, term: string, { scope, n }: StoredRow, on: boolean): void {
    const chunk = Math.floor(n / CHUNK_SIZE);
    const name = JSON.stringify([collection, term, scope, chunk]);
    let change = this.#chunks.get(name);
    if (!change) this.#chunks.set(name, (change = { key: [collection, term, scope, chunk], members: new Map() }));
    change.members.set(n % CHUNK_SIZE, on);
  }
}
