import type { ReactiveControllerHost } from 'lit';
import { LeadOpenEvent } from '../../../events/lead-open.js';
import { isGroup, isLead, type GroupRow, type ListRow } from '../rows/list-row.js';
import { countSelected, EVERYTHING, NOTHING, toggled, type Selection } from '../selection.js';
import type { GridWish } from './grid-keys.js';
import { placeAfter, RowRange } from './row-range.js';

export interface CursorHost extends ReactiveControllerHost, HTMLElement {
  readonly rows: readonly ListRow[];
  readonly total: number | undefined;
  readonly generation: number;
  readonly selection: Selection;
  readonly load: (index: number) => Promise<void>;
  /** Brings a row into sight. */
  reveal(index: number): void;
  select(selection: Selection): void;
  /** Hides the records of a group, or shows them. */
  fold(row: GroupRow, folded: boolean): void;
}

/** The row that has the focus, and what is done with it and from it. */
export class GridCursor {
  /** Index of the row; -1 before there was one. */
  active = -1;

  readonly #host: CursorHost;
  readonly #range = new RowRange();

  constructor(host: CursorHost) {
    this.#host = host;
  }

  goTo(index: number): void {
    this.active = index;
    this.#range.begin(this.#host.rows[index]?.id, this.#host.selection);
    this.#host.reveal(index);
    this.#host.requestUpdate();
  }

  /** Stays with its record when rows come or go. */
  follow(before: readonly ListRow[]): void {
    if (this.active >= 0) this.active = placeAfter(this.active, before, this.#host.rows);
  }

  /** Selects or unselects a row, or folds a group; the next range begins at it. */
  toggle(index: number): void {
    const lead = this.#host.rows[index];
    if (!isLead(lead)) return this.open(index);
    this.active = index;
    this.#host.select(toggled(this.#host.selection, lead.id));
    this.#range.begin(lead.id, this.#host.selection);
  }

  /** Selects from where the range began to this row, once all of them are read. */
  async extendTo(index: number): Promise<void> {
    const { generation } = this.#host;
    this.active = index;
    this.#host.reveal(index);
    this.#host.requestUpdate();
    if (!this.#host.rows[index]) await this.#host.load(index);
    const { rows } = this.#host;
    if (generation === this.#host.generation && this.active === index && rows[index]) {
      this.#host.select(this.#range.to(index, rows));
    }
  }

  open(index: number): void {
    const row = this.#host.rows[index];
    if (!row) return;
    this.goTo(index);
    if (isLead(row)) this.#host.dispatchEvent(new LeadOpenEvent(row.id));
    else this.#host.fold(row, !row.group.folded);
  }

  /** An arrow folds a group and shows it again; false on other rows. */
  foldBy(arrow: -1 | 1): boolean {
    const row = this.#host.rows[this.active];
    if (!isGroup(row)) return false;
    const toEnd = getComputedStyle(this.#host).direction === 'rtl' ? -1 : 1;
    this.#host.fold(row, arrow !== toEnd);
    return true;
  }

  /** False where there was nothing to do. */
  grant(wish: Exclude<GridWish, { does: 'scroll' | 'go-to-head' | 'edit' }>): boolean {
    const { selection, total = 0 } = this.#host;
    switch (wish.does) {
      case 'move':
        if (wish.extend) void this.extendTo(wish.to);
        else this.goTo(wish.to);
        return true;
      case 'open':
        this.open(this.active);
        return true;
      case 'toggle':
        this.toggle(this.active);
        return true;
      case 'select-all':
        this.#host.select(EVERYTHING);
        return true;
      case 'clear':
        if (countSelected(selection, total) === 0) return false;
        this.#host.select(NOTHING);
        return true;
    }
  }
}
