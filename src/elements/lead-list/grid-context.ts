import type { CellContext } from './columns.js';
import type { ListModel } from './list-model.js';

const MINUTE = 60_000;

/**
 * What the cells are drawn with: the same object as long as they would look the same, so that the rows are not drawn
 * again with whatever else changes in the list, such as a key typed into its search.
 */
export class GridContext {
  readonly #model: ListModel;
  #context: CellContext | undefined;
  #from: readonly unknown[] = [];

  constructor(model: ListModel) {
    this.#model = model;
  }

  /** The present one; times are told to the minute. */
  of(href: CellContext['href']): CellContext {
    const { names, search, now, similar } = this.#model;
    const from = [names.lists, search, Math.floor(now.getTime() / MINUTE), similar.counts, href];
    if (!this.#context || from.some((each, i) => each !== this.#from[i])) {
      this.#from = from;
      this.#context = { names, search, now, similar: (id) => similar.counts.get(id), href };
    }
    return this.#context;
  }
}
