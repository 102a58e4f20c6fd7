import type { ReactiveControllerHost } from 'lit';
import type { ColumnLayout } from '../column-layout.js';
import type { ColumnId } from '../columns.js';
import { resized } from './column-widths.js';

type Widths = ColumnLayout['widths'];

export interface ResizerHost extends ReactiveControllerHost, HTMLElement {
  /** Widths of all columns as they are on the screen, in CSS pixels. */
  measure(): Widths;
  /** Told once, when an edge is let go. */
  keepWidths(widths: Widths): void;
}

/** Drags the edge of a column: every column keeps the width it has, so that nothing but the edge moves. */
export class ColumnResizer {
  /** Widths while an edge is dragged. */
  dragged: Widths | undefined;

  readonly #host: ResizerHost;

  constructor(host: ResizerHost) {
    this.#host = host;
  }

  start(event: PointerEvent, id: ColumnId): void {
    if (event.button !== 0) return;
    event.preventDefault();
    const edge = event.currentTarget as HTMLElement;
    const from = event.clientX;
    const toEnd = getComputedStyle(edge).direction === 'rtl' ? -1 : 1;
    const before = this.#host.measure();
    const drag = (move: PointerEvent): void => {
      this.dragged = resized(before, id, (before[id] ?? 0) + (move.clientX - from) * toEnd);
      this.#host.requestUpdate();
    };
    const stop = (last: Event): void => {
      edge.removeEventListener('pointermove', drag);
      edge.removeEventListener('pointerup', stop);
      edge.removeEventListener('pointercancel', stop);
      const widths = this.dragged;
      this.dragged = undefined;
      if (widths && last.type === 'pointerup') this.#host.keepWidths(widths);
      this.#host.requestUpdate();
    };
    edge.setPointerCapture(event.pointerId);
    edge.addEventListener('pointermove', drag);
    edge.addEventListener('pointerup', stop);
    edge.addEventListener('pointercancel', stop);
  }
}
