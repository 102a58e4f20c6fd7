import type { ReactiveControllerHost } from 'lit';
import type { ColumnLayout } from '../column-layout.js';
import type { Column, ColumnId } from '../columns.js';
import { resized } from './column-widths.js';
import { GridHideEvent, GridMoveEvent, GridResizeEvent, GridSortEvent } from './grid-events.js';

type Widths = ColumnLayout['widths'];

export interface ColumnsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly columns: readonly Column[];
}

/** What the user asks of the columns: other widths, another order, to be sorted by, to be hidden. */
export class GridColumns {
  readonly host: ColumnsHost;

  constructor(host: ColumnsHost) {
    this.host = host;
  }

  /** Widths of all columns as they are on the screen, in CSS pixels. */
  measure(): Widths {
    const cells = this.host.renderRoot.querySelectorAll<HTMLElement>('[data-column]');
    const widths = [...cells].map((cell) => [cell.dataset['column'], Math.round(cell.getBoundingClientRect().width)]);
    return Object.fromEntries(widths) as Widths;
  }

  /** Told once, when an edge is let go; without a width, a column takes its share of the room again. */
  keepWidths(widths: Widths): void {
    this.host.dispatchEvent(new GridResizeEvent(widths));
  }

  /** Makes a column wider by so many CSS pixels. */
  widen(id: ColumnId, by: number): void {
    const widths = this.measure();
    this.keepWidths(resized(widths, id, (widths[id] ?? 0) + by));
  }

  /** Moves a column by one place; false where there is none on that side. */
  move(id: ColumnId, by: -1 | 1): boolean {
    const ids = this.host.columns.map((column) => column.id);
    const to = ids.indexOf(id) + by;
    if (to < 0 || to >= ids.length) return false;
    this.moveBefore(id, by < 0 ? ids[to] : ids[to + 1]);
    return true;
  }

  /** Sorts by a column alone. */
  sortBy({ sort }: Column, descending: boolean): void {
    if (sort) this.host.dispatchEvent(new GridSortEvent([{ by: sort.by, descending }]));
  }

  hide(id: ColumnId): void {
    this.host.dispatchEvent(new GridHideEvent(id));
  }

  /** Puts a column before another one, or at the end. */
  readonly moveBefore = (id: ColumnId, before: ColumnId | undefined): void => {
    this.host.dispatchEvent(new GridMoveEvent(id, before));
  };
}
