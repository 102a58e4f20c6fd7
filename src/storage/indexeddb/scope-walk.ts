import type { CollectionName } from '../../domain/records/collections.js';
import { throwIfAborted } from '../storage-errors.js';
import type { DocSet } from './doc-set.js';
import { readRowKeys, readRows, type Direction, type RowIndex } from './read-range.js';
import { orderIndex, type RowKey, type StoredRow, type Transaction } from './schema.js';

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
  /** Rows that the first batch should find. */
  wanted: number;
  signal: AbortSignal | undefined;
}

/** Reads ranges of indices batch by batch, and gives the rows that are wanted. */
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
    let size = Math.min(Math.ceil(density < 1 ? (wanted / density) * MARGIN : wanted), most);
    for (let rest = range; rest;) {
      throwIfAborted(signal);
      const batch = await (density < DENSE
        ? this.#sparse(index, rest, direction, size)
        : this.#dense(index, rest, direction, size));
      yield* batch.rows;
      rest = batch.last && remainder(rest, keyIn(batch.last, order), direction);
      size = Math.min(size * 2, most);
    }
  }

  async #dense(index: RowIndex, range: IDBKeyRange, direction: Direction, size: number): Promise<Batch> {
    const { docs } = this.#options;
    const rows = await readRows(index, range, direction, size);
    return {
      rows: docs ? rows.filter(({ n }) => docs.has(n)) : rows,
      last: rows.length === size ? rows.at(-1) : undefined,
    };
  }

  async #sparse(index: RowIndex, range: IDBKeyRange, direction: Direction, size: number): Promise<Batch> {
    const { transaction, collection, docs } = this.#options;
    const store = transaction.objectStore(collection);
    const keys = await readRowKeys(index, range, direction, size);
    const get = async (key: RowKey): Promise<StoredRow | undefined> => store.get(key);
    const last = keys.length === size ? keys.at(-1) : undefined;
    const [lastRow, ...rows] = await Promise.all([
      last && get(last),
      ...keys.filter(([, n]) => docs?.has(n) ?? true).map(get),
    ]);
    return { rows: rows.filter((row) => row !== undefined), last: lastRow };
  }
}

interface Batch {
  rows: StoredRow[];
  /** The last row read, wanted or not, where there may be more. */
  last: StoredRow | undefined;
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
