import { NodeDrag, type Drop } from '../../internal/drag/node-drag.js';
import type { Ending } from './board-moves.js';

export interface BoardDragOptions {
  /** A card was put into another stage. The board is as it was before; show the move yourself. */
  onMove: (leadId: string, stageId: string) => void;
  /** A card was put where it is won or lost. */
  onEnding: (leadId: string, ending: Ending) => void;
  onStart: () => void;
  /** A card was put down, wherever that was. */
  onEnd: () => void;
}

/** Moves cards between stages, and to where they are won and lost, which are offered while an open one is in the hand. */
export class BoardDrag {
  readonly #options: BoardDragOptions;
  readonly #drag: NodeDrag;

  constructor(host: HTMLElement, options: BoardDragOptions) {
    this.#options = options;
    this.#drag = new NodeDrag(host, {
      settings: (list) => ({
        group: { name: 'piste-stages', put: list.dataset['closed'] === undefined },
        draggable: '.card',
        filter: 'piste-menu-button',
        sort: false,
        emptyInsertThreshold: 24,
      }),
      onStart: (card) => {
        this.#offerEndings(!card.classList.contains('is-closed'));
        options.onStart();
      },
      onEnd: () => this.#offerEndings(false),
      onDrop: (drop) => this.#drop(drop),
    });
  }

  /** Makes these lists, and no other, give and take cards. */
  adopt(lists: Iterable<HTMLElement>): void {
    this.#drag.adopt(lists);
  }

  /** A card is in the hand; the nodes are not to be touched. */
  get isActive(): boolean {
    return this.#drag.isActive;
  }

  release(): void {
    this.#drag.release();
  }

  #drop({ item, from, to }: Drop): void {
    this.#options.onEnd();
    const { id } = item.dataset;
    if (to === from || id === undefined) return;
    const { stage, ending } = to.dataset;
    if (stage !== undefined) this.#options.onMove(id, stage);
    else if (ending !== undefined) this.#options.onEnding(id, ending as Ending);
  }

  #offerEndings(offered: boolean): void {
    for (const list of this.#drag.lists) if ('ending' in list.dataset) list.classList.toggle('is-offered', offered);
  }
}
