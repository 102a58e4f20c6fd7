import type { CollectionName } from '../../domain/records/collections.js';
import { summand } from '../group-rows.js';
import { ordersOf } from '../index-definitions.js';
import type { DocSet } from './doc-set.js';
import type { ColumnChunk, StoredRow, Transaction } from './schema.js';

/** Records per chunk of a column: 8 kB. */
const CHUNK_SIZE = 1024;

/** An order's values by record number. */
export class Column {
  readonly #chunks: Map<number, Float64Array>;

  constructor(chunks: readonly ColumnChunk[]) {
    this.#chunks = new Map(chunks.map(({ chunk, values }) => [chunk, values]));
  }

  sumOf(docs: DocSet): number {
    let sum = 0;
    for (const n of docs) sum += this.#chunks.get(Math.floor(n / CHUNK_SIZE))?.[n % CHUNK_SIZE] ?? 0;
    return sum;
  }
}

/** The numbers of one order; text counts as 0. */
export async function columnOf(transaction: Transaction, collection: CollectionName, order: string): Promise<Column> {
  const range = IDBKeyRange.bound([collection, order], [collection, order, []]);
  return new Column(await transaction.objectStore('columns').getAll(range));
}

interface ColumnChange {
  key: [CollectionName, string, number];
  values: Map<number, number>;
}

/** What the writes of a commit change in the columns, gathered so that each chunk is written once. */
export class ColumnChanges {
  readonly #chunks = new Map<string, ColumnChange>();

  /** A record as it was and as it will be; undefined where there is none. */
  move(collection: CollectionName, before: StoredRow | undefined, after: StoredRow | undefined): void {
    const n = (after ?? before)?.n ?? 0;
    for (const order of ordersOf(collection)) {
      const value = summand(after?.order[order]);
      if (value !== summand(before?.order[order]))
        this.#set([collection, order, Math.floor(n / CHUNK_SIZE)], n % CHUNK_SIZE, value);
    }
  }

  async write(transaction: Transaction<'readwrite'>): Promise<void> {
    const store = transaction.objectStore('columns');
    await Promise.all(
      [...this.#chunks.values()].map(async ({ key, values: changed }) => {
        const values = (await store.get(key))?.values ?? new Float64Array(CHUNK_SIZE);
        for (const [offset, value] of changed) values[offset] = value;
        const [collection, order, chunk] = key;
        await store.put({ collection, order, chunk, values });
      }),
    );
  }

  #set(key: ColumnChange['key'], offset: number, value: number): void {
    const name = JSON.stringify(key);
    let change = this.#chunks.get(name);
    if (!change) this.#chunks.set(name, (change = { key, values: new Map() }));
    change.values.set(offset, value);
  }
}
