import type { ReactiveController } from 'lit';
import { NodeDrag } from '../../../internal/drag/node-drag.js';
import type { ColumnId } from '../columns.js';
import type { GridColumns } from './grid-columns.js';

/** Moves the heads of columns by mouse, pen and touch. */
export class ColumnDrag implements ReactiveController {
  readonly #columns: GridColumns;
  readonly #drag: NodeDrag;

  constructor(columns: GridColumns) {
    this.#columns = columns;
    this.#drag = new NodeDrag(columns.host, {
      settings: () => ({
        draggable: '[data-column]',
        filter: '.edge, piste-menu-button',
        direction: 'horizontal',
        fallbackTolerance: 5,
      }),
      onDrop: ({ item, before, isHome }) => {
        if (!isHome) columns.moveBefore(columnOf(item)!, columnOf(before));
      },
    });
    columns.host.addController(this);
  }

  hostConnected(): void {
    this.#columns.host.requestUpdate();
  }

  hostUpdated(): void {
    const { host } = this.#columns;
    this.#drag.adopt(host.isConnected ? host.renderRoot.querySelectorAll<HTMLElement>('.head .row') : []);
  }

  hostDisconnected(): void {
    this.#drag.release();
  }
}

function columnOf(head: HTMLElement | null): ColumnId | undefined {
  return head?.dataset['column'] as ColumnId | undefined;
}
