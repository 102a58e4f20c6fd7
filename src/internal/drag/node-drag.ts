import type Sortable from 'sortablejs';
import type { Options, SortableEvent } from 'sortablejs';
import { paceOf } from '../motion/pace.js';
import { sortable } from './sortable.js';

/** What was put where, told when all nodes stand where they stood before. */
export interface Drop {
  item: HTMLElement;
  from: HTMLElement;
  to: HTMLElement;
  /** What it was put before in `to`; null at the end. */
  before: HTMLElement | null;
  /** It was put where it had been. */
  isHome: boolean;
}

export interface NodeDragOptions {
  /** What of a list is dragged, and which lists give and take; settings of the library. */
  settings: (list: HTMLElement) => Options;
  onStart?: (item: HTMLElement) => void;
  /** No item is in the hand any longer, whether it was put down or its list is gone. */
  onEnd?: () => void;
  onDrop: (drop: Drop) => void;
}

/**
 * Drags items of lists by mouse, pen and touch, inside a list and between lists. The template owns the nodes: they are put
 * back where they were, and the owner shows the move itself. While {@link isActive} they are not to be touched.
 */
export class NodeDrag {
  readonly #host: HTMLElement;
  readonly #options: NodeDragOptions;
  /** Undefined for a list that waits for the library. */
  readonly #lists = new Map<HTMLElement, Sortable | undefined>();
  #home: { item: Node; parent: Node; next: Node | null } | undefined;

  constructor(host: HTMLElement, options: NodeDragOptions) {
    this.#host = host;
    this.#options = options;
  }

  /** Makes these lists, and no other, give and take items. */
  adopt(lists: Iterable<HTMLElement>): void {
    const wanted = new Set(lists);
    for (const [list, made] of this.#lists) {
      if (wanted.has(list)) continue;
      if (this.#home?.parent === list) this.#goHome();
      made?.destroy();
      this.#lists.delete(list);
    }
    for (const list of wanted) {
      if (this.#lists.has(list)) continue;
      this.#lists.set(list, undefined);
      void this.#make(list);
    }
  }

  get lists(): Iterable<HTMLElement> {
    return this.#lists.keys();
  }

  /** An item is in the hand. */
  get isActive(): boolean {
    return this.#home !== undefined;
  }

  /** Puts back what is in the hand, and lets go of all lists. */
  release(): void {
    this.#goHome();
    this.adopt([]);
  }

  async #make(list: HTMLElement): Promise<void> {
    const library = await sortable();
    if (!this.#lists.has(list) || this.#lists.get(list)) return;
    const made = library.create(list, {
      preventOnFilter: false,
      delay: 180,
      delayOnTouchOnly: true,
      touchStartThreshold: 4,
      forceFallback: true, // native dragging shows nothing across shadow roots, and nothing at all on touch screens
      fallbackTolerance: 4,
      ghostClass: 'is-ghost',
      fallbackClass: 'is-lifted',
      ...this.#options.settings(list),
      onChoose: () => made.option('animation', paceOf(this.#host, 'base')),
      onStart: ({ item, from }) => {
        this.#home = { item, parent: from, next: item.nextSibling };
        this.#options.onStart?.(item);
      },
      onEnd: (event) => this.#drop(event),
    });
    this.#lists.set(list, made);
  }

  #drop({ item, from, to, oldIndex, newIndex }: SortableEvent): void {
    const before = item.nextElementSibling as HTMLElement | null;
    this.#goHome();
    this.#options.onDrop({ item, from, to, before, isHome: from === to && oldIndex === newIndex });
  }

  #goHome(): void {
    if (this.#home) this.#home.parent.insertBefore(this.#home.item, this.#home.next);
    this.#home = undefined;
    this.#options.onEnd?.();
  }
}
