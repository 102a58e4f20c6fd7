import Sortable from 'sortablejs';
import type { ColumnId } from '../columns.js';

export interface ColumnDragOptions {
  /** A column was dropped before another one, or at the end. The heads are as they were before; show the move yourself. */
  onMove: (id: ColumnId, before: ColumnId | undefined) => void;
}

/** Moves the heads of columns by mouse, pen and touch. Nodes are put back where they were: the template owns them. */
export class ColumnDrag {
  readonly #options: ColumnDragOptions;
  #head: HTMLElement | undefined;
  #sortable: Sortable | undefined;
  #home: { item: Node; parent: Node; next: Node | null } | undefined;

  constructor(options: ColumnDragOptions) {
    this.#options = options;
  }

  /** The row of heads, where there is one. */
  adopt(head: HTMLElement | undefined): void {
    if (head === this.#head) return;
    this.#goHome();
    this.#sortable?.destroy();
    this.#head = head;
    this.#sortable = head && this.#make(head);
  }

  #make(head: HTMLElement): Sortable {
    return Sortable.create(head, {
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
          this.#options.onMove(item.dataset['column'] as ColumnId, next?.dataset['column'] as ColumnId | undefined);
      },
    });
  }

  #goHome(): void {
    if (this.#home) this.#home.parent.insertBefore(this.#home.item, this.#home.next);
    this.#home = undefined;
  }
}
