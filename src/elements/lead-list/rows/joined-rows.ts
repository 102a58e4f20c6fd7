import type { ListRow } from './list-row.js';

/**
 * Puts rows behind others, each record once: while pages are read it may have moved on into a later one. Remembers who
 * is there, so that a page costs what it brings, however many are there already.
 */
export class JoinedRows {
  #rows: readonly ListRow[] | undefined;
  #ids = new Set<string>();

  with(rows: readonly ListRow[], further: readonly ListRow[]): readonly ListRow[] {
    if (rows !== this.#rows) this.#ids = new Set(rows.map(({ id }) => id));
    const come = further.filter(({ id }) => !this.#ids.has(id));
    for (const { id } of come) this.#ids.add(id);
    this.#rows = [...rows, ...come];
    return this.#rows;
  }
}
