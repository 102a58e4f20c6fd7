import type { ColumnLayout } from '../column-layout.js';
import type { ColumnId } from '../columns.js';
import { resized } from './column-widths.js';
import type { GridColumns } from './grid-columns.js';

type Widths = ColumnLayout['widths'];

/** Drags the edge of a column: every column keeps the width it has, so that nothing but the edge moves. */
export class ColumnResizer {
  /** Widths while an edge is dragged. */
  dragged: Widths | undefined;

  readonly #columns: GridColumns;

  constructor(columns: GridColumns) {
    this.#columns = columns;
  }

  start(event: PointerEvent, id: ColumnId): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const edge = event.currentTarget as HTMLElement;
    const from = event.clientX;
    const toEnd = getComputedStyle(edge).direction === 'rtl' ? -1 : 1;
    const before = this.#columns.measure();
    const drag = (move: PointerEvent): void => {
      this.dragged = resized(before, id, (before[id] ?? 0) + (move.clientX - from) * toEnd);
      this.#columns.host.requestUpdate();
    };
    const stop = (last: Event): void => {
      edge.removeEventListener('pointermove', drag);
      edge.removeEventListener('pointerup', stop);
      edge.removeEventListener('pointercancel', stop);
      const widths = this.dragged;
      this.dragged = undefined;
      if (widths && last.type === 'pointerup') this.#columns.keepWidths(widths);
      this.#columns.host.requestUpdate();
    };
    edge.setPointerCapture(event.pointerId);
    edge.addEventListener('pointermove', drag);
    edge.addEventListener('pointerup', stop);
    edge.addEventListener('pointercancel', stop);
  }
}
