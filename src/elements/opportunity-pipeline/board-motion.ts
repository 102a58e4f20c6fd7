import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { inSight } from '../../internal/motion/in-sight.js';
import { Motion, type Move } from '../../internal/motion/motion.js';
import { comesFrom, distance, settles } from '../../internal/motion/moves.js';
import type { Board } from './board-keys.js';
import { isFresh } from './pipeline-card.js';
import type { PipelineQuery } from './read-pipeline.js';

interface BoardHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** The board as it is rendered. */
export interface ShownBoard {
  /** What it answers: cards of another question did not come from anywhere. */
  question: string;
  cards: Board;
  /** Whether a card was a lead a moment ago. */
  fresh: (leadId: string) => boolean;
}

/** What is folded is part of the question. */
export function shownBoard(
  { where, search, stageIds, limits }: PipelineQuery,
  folds: ReadonlyMap<string, boolean>,
  cards: Board,
  now: Date,
): ShownBoard {
  const question = JSON.stringify([where, search, stageIds, [...limits], [...folds]]);
  return {
    question,
    cards,
    fresh: (id) => cards.some((column) => column.some((lead) => lead.id === id && isFresh(lead, now))),
  };
}

/**
 * Cards come from where they were: from their former column when a key, a menu, an undo or another tab has moved them,
 * those below them close up, and one that was a lead settles in. What a hand has dropped is where the hand put it.
 */
export class BoardMotion implements ReactiveController {
  readonly #host: BoardHost;
  readonly #motion: Motion;
  #shown: ShownBoard | undefined;
  #columns = '';
  #dropped = false;
  /** Where cards stood on the board, however far it was scrolled. */
  #places: ReadonlyMap<string, DOMRect> | undefined;
  #frame = 0;

  constructor(host: BoardHost) {
    this.#host = host;
    this.#motion = new Motion(host);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#shown = this.#places = undefined;
    cancelAnimationFrame(this.#frame);
  }

  /** The next change is the work of a hand. */
  noteDrop(): void {
    this.#dropped = true;
    this.#host.requestUpdate();
  }

  /** Called before the cards that are rendered become these; undefined while there is no board. */
  note(next: ShownBoard | undefined): void {
    const before = this.#shown;
    const columns = next ? JSON.stringify(next.cards.map((cards) => cards.map(({ id }) => id))) : '';
    const changed = columns !== this.#columns;
    const dropped = this.#dropped;
    this.#shown = next;
    this.#columns = columns;
    this.#dropped = false;
    if (before?.question !== next?.question) this.#places = undefined;
    else if (changed && !dropped && before && this.#motion.plays) this.#places ??= this.#measure();
  }

  /** Called once they have been rendered. Plays when the focus is where it is to be, which may scroll the board. */
  play(): void {
    if (!this.#places) return;
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const before = this.#places;
      this.#places = undefined;
      this.#motion.end();
      const now = this.#measure();
      void this.#motion.play(
        this.#cards().flatMap((card) => this.#move(card, before?.get(idOf(card)), now.get(idOf(card)))),
      );
    });
  }

  /** What moves stands where it belongs: a card is brought into sight by where it seems to be. */
  end(): void {
    this.#motion.end();
  }

  #move(card: HTMLElement, was: DOMRect | undefined, is: DOMRect | undefined): Move[] {
    if (!was || !is) return this.#shown?.fresh(idOf(card)) && inSight(card) ? [settles(card)] : [];
    const way = distance(is, was);
    return way.x === 0 && way.y === 0 ? [] : [comesFrom(card, way, { over: way.x !== 0 })];
  }

  #measure(): Map<string, DOMRect> {
    const board = this.#host.renderRoot.querySelector('.board');
    if (!board) return new Map();
    const { left, top } = board.getBoundingClientRect();
    return new Map(
      this.#cards().map((card) => {
        const { x, y, width, height } = card.getBoundingClientRect();
        return [idOf(card), new DOMRect(x - left + board.scrollLeft, y - top + board.scrollTop, width, height)];
      }),
    );
  }

  #cards(): HTMLElement[] {
    return [...this.#host.renderRoot.querySelectorAll<HTMLElement>('.board .card')];
  }
}

function idOf(card: HTMLElement): string {
  return card.dataset['id'] ?? '';
}
