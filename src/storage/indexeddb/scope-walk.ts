import type { CollectionName } from '../../domain/records/collections.js';
import { throwIfAborted } from '../storage-errors.js';
import type { DocSet } from './doc-set.js';
import { readRows, type Direction, type RowIndex } from './read-range.js';
import { orderIndex, type StoredRow, type Transaction } from './schema.js';

/** Rows of one request at most: they are made into records in one task of the page, between two frames. */
const MOST = 250;

/** Matches are not spread evenly: so much more is read than would hold the wanted ones on average. */
const MARGIN = 1.2;

export interface WalkOptions {
  transaction: Transaction;
  collection: CollectionName;
  /** What is to be given. */
  docs: DocSet;
  /** Share of an index's rows that is expected to be in `docs`, above 0. */
  density: number;
  /** Rows that the first part should find. */
  wanted: number;
  signal: AbortSignal | undefined;
}

/** Reads ranges of indices part by part, and gives the rows that are wanted. */
export class ScopeWalk {
  readonly #options: WalkOptions;

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  /** In the order of the index; a range without keys is undefined. */
  async *rows(
    order: string | undefined,
    range: IDBKeyRange | undefined,
    direction: Direction,
  ): AsyncGenerator<StoredRow> {
    const { transaction, collection, docs, density, wanted, signal } = this.#options;
    const index = transaction.objectStore(collection).index(orderIndex(order)) as unknown as RowIndex;
    let count = Math.min(Math.ceil(density < 1 ? (wanted / density) * MARGIN : wanted), MOST);
    for (let rest = range; rest;) {
      throwIfAborted(signal);
      const rows = await readRows(index, rest, direction, count);
      for (const row of rows) if (docs.has(row.n)) yield row;
      const last = rows.length === count ? rows.at(-1) : undefined;
      rest = last && remainder(rest, keyIn(last, order), direction);
      count = Math.min(count * 2, MOST);
    }
  }
}

function keyIn(row: StoredRow, order: string | undefined): IDBValidKey[] {
  return order === undefined ? [row.scope, row.id] : [row.scope, row.order[order] ?? '', row.id];
}

/** What a range has left behind a key. Its ends are open: no key in it equals them. */
function remainder(range: IDBKeyRange, key: IDBValidKey[], direction: Direction): IDBKeyRange {
  return direction === 'next'
    ? IDBKeyRange.bound(key, range.upper, true, true)
    : IDBKeyRange.bound(range.lower, key, true, true);
}
