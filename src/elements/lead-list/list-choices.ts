import { NavigateEvent } from '../../events/navigate-event.js';
import { columnById, type ColumnId } from './columns.js';
import type { LayoutKeeper } from './layout-keeper.js';
import type { ListActions } from './list-actions.js';
import type { ListModel } from './list-model.js';
import type { GroupField } from './rows/list-row.js';
import { EVERYTHING, NOTHING } from './selection.js';
import { sortedBy } from './sorting.js';
import { listTitle } from './toolbar.js';

export interface ChoicesHost extends HTMLElement {
  /** Runs in the language of the host. */
  speak<T>(words: () => T): T;
}

/** What the menus and buttons of a list do, by their ids. */
export class ListChoices {
  readonly #host: ChoicesHost;
  readonly #model: ListModel;
  readonly #columns: LayoutKeeper;
  readonly #actions: ListActions;

  constructor(host: ChoicesHost, model: ListModel, columns: LayoutKeeper, actions: ListActions) {
    this.#host = host;
    this.#model = model;
    this.#columns = columns;
    this.#actions = actions;
  }

  /** `column:ID`, `sort:ID`, `group:FIELD` (none without a field), `usual-columns`, `import`, `export`, `duplicates`. */
  readonly choose = (id: string): void => {
    const [what, which] = id.split(':');
    if (what === 'column') this.#columns.toggle(which as ColumnId);
    else if (what === 'group') this.#model.groupBy((which as GroupField) || undefined);
    else if (what === 'usual-columns') this.#columns.reset();
    else if (what === 'import') this.#host.dispatchEvent(new NavigateEvent('import'));
    else if (what === 'duplicates') void this.#actions.findDuplicates();
    else if (what === 'export') void this.#export();
    else if (what === 'sort') this.#model.sortBy(sortedBy(columnById(which as ColumnId), this.#model.sort));
  };

  /** `all`, `clear`, and what {@link ListActions.run} knows. */
  readonly chooseForSelection = (id: string): void => {
    if (id === 'all') this.#model.select(EVERYTHING);
    else if (id === 'clear') this.#model.select(NOTHING);
    else void this.#actions.run(id);
  };

  async #export(): Promise<void> {
    const name = this.#host.speak(() => listTitle(this.#model.type));
    await this.#actions.exportList(this.#columns.columns, name);
  }
}
