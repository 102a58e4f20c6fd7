import type { ReactiveControllerHost } from 'lit';
import type { Lead } from '../../../domain/records/lead.js';
import { LeadOpenEvent } from '../../../events/lead-open.js';
import { countSelected, EVERYTHING, NOTHING, toggled, type Selection } from '../selection.js';
import type { GridWish } from './grid-keys.js';
import { placeAfter, RowRange } from './row-range.js';

export interface CursorHost extends ReactiveControllerHost, HTMLElement {
  readonly rows: readonly Lead[];
  readonly total: number | undefined;
  readonly generation: number;
  readonly selection: Selection;
  readonly load: (index: number) => Promise<void>;
  /** Brings a row into sight. */
  reveal(index: number): void;
  select(selection: Selection): void;
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
  follow(before: readonly Lead[]): void {
    if (this.active >= 0) this.active = placeAfter(this.active, before, this.#host.rows);
  }

  /** Selects or unselects a row; the next range begins at it. */
  toggle(index: number): void {
    const lead = this.#host.rows[index];
    if (!lead) return;
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
    const lead = this.#host.rows[index];
    if (!lead) return;
    this.goTo(index);
    this.#host.dispatchEvent(new LeadOpenEvent(lead.id));
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
