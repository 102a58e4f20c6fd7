import type { ReactiveController } from 'lit';
import type Sortable from 'sortablejs';
import { sortable } from '../../../internal/sortable.js';
import type { ColumnId } from '../columns.js';
import type { GridColumns } from './grid-columns.js';

/** Moves the heads of columns by mouse, pen and touch. Nodes are put back where they were: the template owns them. */
export class ColumnDrag implements ReactiveController {
  readonly #columns: GridColumns;
  #head: HTMLElement | undefined;
  #sortable: Sortable | undefined;
  #home: { item: Node; parent: Node; next: Node | null } | undefined;

  constructor(columns: GridColumns) {
    this.#columns = columns;
    columns.host.addController(this);
  }

  hostConnected(): void {
    this.#columns.host.requestUpdate();
  }

  hostUpdated(): void {
    const { host } = this.#columns;
    this.#adopt(host.isConnected ? (host.renderRoot.querySelector<HTMLElement>('.head .row') ?? undefined) : undefined);
  }

  hostDisconnected(): void {
    this.#adopt(undefined);
  }

  #adopt(head: HTMLElement | undefined): void {
    if (head === this.#head) return;
    this.#goHome();
    this.#sortable?.destroy();
    this.#sortable = undefined;
    this.#head = head;
    if (head) void this.#make(head);
  }

  async #make(head: HTMLElement): Promise<void> {
    const library = await sortable();
    if (this.#head !== head) return;
    this.#sortable = library.create(head, {
      draggable: '[data-column]',
      filter: '.edge, piste-menu-button',
      preventOnFilter: false,
      direction: 'horizontal',
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 120,
      delay: 180,
      delayOnTouchOnly: true,
      touchStartThreshold: 4,
      forceFallback: true, // native dragging shows nothing across shadow roots
      fallbackTolerance: 5,
      ghostClass: 'is-ghost',
      fallbackClass: 'is-lifted',
      onStart: ({ item, from }) => (this.#home = { item, parent: from, next: item.nextSibling }),
      onEnd: ({ item, oldIndex, newIndex }) => {
        const next = item.nextElementSibling as HTMLElement | null;
        this.#goHome();
        if (oldIndex !== newIndex)
          this.#columns.moveBefore(item.dataset['column'] as ColumnId, next?.dataset['column'] as ColumnId | undefined);
      },
    });
  }

  #goHome(): void {
    if (this.#home) this.#home.parent.insertBefore(this.#home.item, this.#home.next);
    this.#home = undefined;
  }
}
