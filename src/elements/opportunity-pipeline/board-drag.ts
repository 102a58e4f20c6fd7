import type Sortable from 'sortablejs';
import type { SortableEvent } from 'sortablejs';
import { sortable } from '../../internal/sortable.js';
import type { Ending } from './board-moves.js';

export interface BoardDragOptions {
  /** A card was put into another stage. The board is as it was before; show the move yourself. */
  onMove: (leadId: string, stageId: string) => void;
  /** A card was put where it is won or lost. */
  onEnding: (leadId: string, ending: Ending) => void;
  onStart: () => void;
  onEnd: () => void;
}

/** Moves cards between lists by mouse, pen and touch. Nodes are put back where they were: the template owns them. */
export class BoardDrag {
  readonly #options: BoardDragOptions;
  /** Undefined for a list that waits for the library. */
  readonly #lists = new Map<HTMLElement, Sortable | undefined>();
  #home: { item: Node; parent: Node; next: Node | null } | undefined;

  constructor(options: BoardDragOptions) {
    this.#options = options;
  }

  /** Makes these lists, and no other, give and take cards. */
  adopt(lists: Iterable<HTMLElement>): void {
    const wanted = new Set(lists);
    for (const [list, made] of this.#lists) {
      if (wanted.has(list)) continue;
      made?.destroy();
      this.#lists.delete(list);
    }
    for (const list of wanted) {
      if (this.#lists.has(list)) continue;
      this.#lists.set(list, undefined);
      void this.#make(list);
    }
  }

  /** A card is in the hand; the nodes are not to be touched. */
  get isActive(): boolean {
    return this.#home !== undefined;
  }

  release(): void {
    this.#goHome();
    this.adopt([]);
  }

  async #make(list: HTMLElement): Promise<void> {
    const library = await sortable();
    if (!this.#lists.has(list) || this.#lists.get(list)) return;
    const made = library.create(list, {
      group: { name: 'piste-stages', put: list.dataset['closed'] === undefined },
      draggable: '.card',
      filter: 'piste-menu-button',
      preventOnFilter: false,
      sort: false,
      animation: matchMedia('(prefers-reduced-motion: reduce)').matches ? 0 : 160,
      delay: 180,
      delayOnTouchOnly: true,
      touchStartThreshold: 4,
      forceFallback: true, // native dragging shows no card across shadow roots, and none at all on touch screens
      fallbackTolerance: 4,
      ghostClass: 'is-ghost',
      fallbackClass: 'is-lifted',
      emptyInsertThreshold: 24,
      onStart: (event) => {
        this.#offerEndings(!event.item.classList.contains('is-closed'));
        this.#home = { item: event.item, parent: event.from, next: event.item.nextSibling };
        this.#options.onStart();
      },
      onEnd: (event) => this.#drop(event),
    });
    this.#lists.set(list, made);
  }

  #drop({ item, from, to }: SortableEvent): void {
    this.#goHome();
    this.#options.onEnd();
    const { id } = item.dataset;
    if (to === from || id === undefined) return;
    const { stage, ending } = to.dataset;
    if (stage !== undefined) this.#options.onMove(id, stage);
    else if (ending !== undefined) this.#options.onEnding(id, ending as Ending);
  }

  #offerEndings(offered: boolean): void {
    for (const list of this.#lists.keys()) if ('ending' in list.dataset) list.classList.toggle('is-offered', offered);
  }

  #goHome(): void {
    this.#offerEndings(false);
    if (this.#home) this.#home.parent.insertBefore(this.#home.item, this.#home.next);
    this.#home = undefined;
  }
}
