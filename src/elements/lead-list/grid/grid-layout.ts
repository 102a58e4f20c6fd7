export interface GridLayoutParts {
  table: HTMLElement;
  body: HTMLElement;
  window: HTMLElement;
}

export interface GridLayoutValues {
  /** `grid-template-columns` of the rows. */
  columns: string;
  /** Least width of the table, as a CSS length. */
  least: string;
  /** Rows in all. */
  rows: number;
  /** First row in the document. */
  first: number;
}

/**
 * Lays out the grid by the object model, since a strict page allows no style in the markup; only what has changed, as
 * each value has the page laid out anew.
 */
export class GridLayout {
  #now: Partial<GridLayoutValues> = {};

  apply(parts: GridLayoutParts, next: GridLayoutValues): void {
    const now = this.#now;
    if (next.columns !== now.columns) parts.table.style.setProperty('--columns', next.columns);
    if (next.least !== now.least) parts.table.style.minInlineSize = next.least;
    if (next.rows !== now.rows) parts.body.style.blockSize = `calc(${next.rows} * var(--row-size))`;
    if (next.first !== now.first) parts.window.style.insetBlockStart = `calc(${next.first} * var(--row-size))`;
    this.#now = next;
  }
}
