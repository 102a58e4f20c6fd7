import type { ReactiveController, ReactiveControllerHost } from 'lit';
import {
  readLayout,
  shownColumns,
  USUAL_LAYOUT,
  withColumn,
  withOrder,
  writeLayout,
  type ColumnLayout,
  type LayoutStorage,
} from './column-layout.js';
import type { Column, ColumnId } from './columns.js';

export interface LayoutHost extends ReactiveControllerHost, HTMLElement {
  readonly type: string;
  readonly columnStorage: LayoutStorage | undefined;
}

/** The layout of the columns, remembered under the element's `id`, or its type. */
export class LayoutKeeper implements ReactiveController {
  layout: ColumnLayout = USUAL_LAYOUT;

  readonly #host: LayoutHost;
  #storage: LayoutStorage | undefined;
  #from: string | undefined;
  #ofView = false;
  #columns: readonly Column[] = [];
  #columnsOf: ColumnLayout | undefined;

  constructor(host: LayoutHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Read when it is first needed, and again when it is kept elsewhere. */
  hostUpdate(): void {
    const from = this.#name;
    if (this.#from === from && this.#storage === this.#host.columnStorage) return;
    this.#from = from;
    this.#storage = this.#host.columnStorage;
    if (!this.#ofView) this.layout = readLayout(this.#storage, from);
  }

  /** The same array until the layout is another one: the heads and all rows are drawn anew with another. */
  get columns(): readonly Column[] {
    if (this.#columnsOf !== this.layout) {
      this.#columnsOf = this.layout;
      this.#columns = shownColumns(this.layout);
    }
    return this.#columns;
  }

  toggle(id: ColumnId): void {
    this.#keep(withColumn(this.layout, id));
  }

  widen(widths: ColumnLayout['widths']): void {
    this.#keep({ ...this.layout, widths });
  }

  move(id: ColumnId, before: ColumnId | undefined): void {
    this.#keep(withOrder(this.layout, id, before));
  }

  /**
   * Shows the columns that were kept with a view; what is changed of them is not remembered here, as it belongs to the
   * view. Without a layout, the list's own columns are there again.
   */
  showOf(layout: ColumnLayout | undefined): void {
    this.#ofView = layout !== undefined;
    this.layout = layout ?? readLayout(this.#storage, this.#name);
    this.#host.requestUpdate();
  }

  reset(): void {
    this.#keep(USUAL_LAYOUT);
  }

  get #name(): string {
    return `piste.lead-list.${this.#host.id || this.#host.type}`;
  }

  #keep(layout: ColumnLayout): void {
    this.layout = layout;
    if (!this.#ofView) writeLayout(this.#host.columnStorage, this.#name, layout);
    this.#host.requestUpdate();
  }
}
