import type { CollectionName } from '../../domain/records/collections.js';
import { throwIfAborted } from '../storage-errors.js';
import type { DocSet } from './doc-set.js';
import { readRowKeys, readRows, type Direction, type RowIndex } from './read-range.js';
import { orderIndex, type StoredRow, type Transaction } from './schema.js';

/** Rows, and keys, read at a time at most. */
const MOST_ROWS = 1000;
const MOST_KEYS = 5000;

/** Matches are not spread evenly: so much more is read than would hold the wanted ones on average. */
const MARGIN = 1.2;

/** From so many matches among the rows of an index on, rows are read at once; below, keys first and then the rows that match. */
const DENSE = 1 / 3;

export interface WalkOptions {
  transaction: Transaction;
  collection: CollectionName;
  /** What is to be given; everything when left out. */
  docs: DocSet | undefined;
  /** Share of an index's rows that is expected to be in `docs`, above 0. */
  density: number;
  /** Rows that the first part should find. */
  wanted: number;
  signal: AbortSignal | undefined;
}

/** Reads ranges of indices part by part, and gives the rows that are wanted. Each part returns the last row it came to, where there may be more. */
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
    const { transaction, collection, density, wanted, signal } = this.#options;
    const index = transaction.objectStore(collection).index(orderIndex(order)) as unknown as RowIndex;
    const sparse = density < DENSE;
    const most = sparse ? MOST_KEYS : MOST_ROWS;
    let count = Math.min(Math.ceil(density < 1 ? (wanted / density) * MARGIN : wanted), most);
    for (let rest = range; rest;) {
      throwIfAborted(signal);
      const part: Part = { index, range: rest, direction, count };
      const last: StoredRow | undefined = yield* sparse ? this.#sparse(part) : this.#dense(part);
      rest = last && remainder(rest, keyIn(last, order), direction);
      count = Math.min(count * 2, most);
    }
  }

  /** Reads rows, and gives those that are wanted. */
  async *#dense({ index, range, direction, count }: Part): AsyncGenerator<StoredRow, StoredRow | undefined> {
    const { docs } = this.#options;
    const rows = await readRows(index, range, direction, count);
    for (const row of rows) if (!docs || docs.has(row.n)) yield row;
    return rows.length === count ? rows.at(-1) : undefined;
  }

  /** Reads keys, and fetches the rows that are wanted, few at a time. */
  async *#sparse({ index, range, direction, count }: Part): AsyncGenerator<StoredRow, StoredRow | undefined> {
    const { transaction, collection, docs, wanted } = this.#options;
    const store = transaction.objectStore(collection);
    const keys = await readRowKeys(index, range, direction, count);
    const hits = keys.filter(([, n]) => docs?.has(n) ?? true);
    for (let start = 0; start < hits.length; start += wanted) {
      const rows = await Promise.all(hits.slice(start, start + wanted).map(async (key) => store.get(key)));
      yield* rows.filter((row) => row !== undefined);
    }
    const last = keys.length === count ? keys.at(-1) : undefined;
    return last && store.get(last);
  }
}

interface Part {
  index: RowIndex;
  range: IDBKeyRange;
  direction: Direction;
  count: number;
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
