import type { IndexedRow } from '../indexed-row.js';
import { comparator, type OrderBy, type Ordered } from '../record-order.js';

type Compare = (a: Ordered, b: Ordered) => number;

/** Rows kept in one order. */
export class SortedRows {
  readonly rows: IndexedRow[];
  readonly #compare: Compare;

  constructor(rows: Iterable<IndexedRow>, order: readonly OrderBy[]) {
    this.#compare = comparator(order);
    this.rows = [...rows].sort(this.#compare);
  }

  add(row: IndexedRow): void {
    this.rows.splice(firstBehind(row, this.rows, this.#compare), 0, row);
  }

  remove(row: IndexedRow): void {
    const at = firstBehind(row, this.rows, this.#compare) - 1;
    if (this.rows[at] === row) this.rows.splice(at, 1);
  }
}

/** Index of the first of sorted rows that stands behind a position; 0 without one. */
export function firstBehind(position: Ordered | undefined, rows: readonly IndexedRow[], compare: Compare): number {
  let low = 0;
  let high = position ? rows.length : 0;
  while (position && low < high) {
    const middle = (low + high) >>> 1;
    const row = rows[middle];
    if (row && compare(row, position) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
