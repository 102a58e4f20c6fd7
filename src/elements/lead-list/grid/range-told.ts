import { GridRangeEvent } from './grid-events.js';

/** The rows that are seen, and how many there are to be seen. */
export interface SeenRange {
  generation: number;
  first: number;
  last: number;
  /** Rows that have been read. */
  read: number;
  total: number | undefined;
}

/** Tells which rows are seen, once each time that they are others. */
export class RangeTold {
  readonly #grid: EventTarget;
  #told = '';

  constructor(grid: EventTarget) {
    this.#grid = grid;
  }

  tell({ generation, first, last, read, total }: SeenRange): void {
    if (!total || last < 0) return;
    const told = [generation, first, last, read, total].join();
    if (told === this.#told) return;
    this.#told = told;
    this.#grid.dispatchEvent(new GridRangeEvent(first, Math.min(last, total - 1)));
  }
}
