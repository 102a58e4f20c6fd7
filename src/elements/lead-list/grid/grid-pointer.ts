import type { ListRow } from '../rows/list-row.js';
import type { GridCursor } from './grid-cursor.js';

/** A press that ends farther away, in CSS pixels, has selected text and opens nothing. */
const STILL = 4;

export interface PointerHost extends HTMLElement {
  readonly rows: readonly ListRow[];
}

/** What is done with the rows by mouse or finger. */
export class GridPointer {
  readonly #host: PointerHost;
  readonly #cursor: GridCursor;
  #pressed: { x: number; y: number } | undefined;

  constructor(host: PointerHost, cursor: GridCursor) {
    this.#host = host;
    this.#cursor = cursor;
  }

  /** The focus stays with the grid, and a click with Shift selects no text. */
  press(event: MouseEvent): void {
    this.#pressed = { x: event.clientX, y: event.clientY };
    const target = event.target as Element;
    if (target.closest('.head')) return;
    if (event.shiftKey || target.closest('.tick')) event.preventDefault();
    this.#host.focus({ preventScroll: true });
  }

  click(event: MouseEvent): void {
    const target = event.target as Element;
    const index = Number(target.closest<HTMLElement>('[data-index]')?.dataset['index'] ?? -1);
    if (!this.#host.rows[index]) return;
    const command = event.ctrlKey || event.metaKey;
    if (command && target.closest('a')) return;
    const { x = event.clientX, y = event.clientY } = this.#pressed ?? {};
    this.#pressed = undefined;
    if (event.shiftKey) void this.#cursor.extendTo(index);
    else if (command || target.closest('.tick-cell')) this.#cursor.toggle(index);
    else if (Math.hypot(event.clientX - x, event.clientY - y) < STILL) {
      event.preventDefault();
      this.#cursor.open(index);
    }
  }
}
