import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatNumber, msg } from '../../i18n/index.js';
import { paceOf } from '../../internal/motion/pace.js';
import type { BoardStages } from './board-stages.js';
import type { Column } from './read-pipeline.js';

interface TabsHost extends ReactiveControllerHost, HTMLElement {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Milliseconds between two looks at where the board is scrolled to. */
const LOOK = 80;
/** How much is seen of the tab before the one that is scrolled to, in px. */
const MARGIN = 40;

/** The stages in one line, for a board of which one fits: which one is seen, how full each is, and the way to each. */
export class StageTabs implements ReactiveController {
  readonly #host: TabsHost;
  readonly #stages: BoardStages;
  #board: HTMLElement | null = null;
  #seen = '';
  /** Of the stage that is seen; the line of tabs is scrolled to it. */
  #tab: HTMLElement | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: TabsHost, stages: BoardStages) {
    this.#host = host;
    this.#stages = stages;
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#board?.removeEventListener('scroll', this.#look);
    this.#board = null;
  }

  hostUpdated(): void {
    const tab = this.#host.renderRoot.querySelector<HTMLElement>('.stagetabs [aria-current="true"]');
    if (tab !== this.#tab)
      tab?.parentElement?.scrollTo({ left: tab.offsetLeft - tab.parentElement.offsetLeft - MARGIN });
    this.#tab = tab;
    const board = this.#host.renderRoot.querySelector<HTMLElement>('.board');
    if (board === this.#board) return;
    this.#board?.removeEventListener('scroll', this.#look);
    this.#board = board;
    board?.addEventListener('scroll', this.#look, { passive: true });
  }

  render(columns: readonly Column[]): TemplateResult {
    const seen = columns.some(({ stageId }) => stageId === this.#seen) ? this.#seen : columns[0]?.stageId;
    return html`<nav class="stagetabs" aria-label=${msg('Stages')}>
      ${columns.map(
        ({ stageId, count }) =>
          html`<button
            type="button"
            aria-current=${stageId === seen ? 'true' : 'false'}
            @click=${() => void this.#show(stageId)}
          >
            ${this.#stages.nameOf(stageId)} <span class="faint num">${formatNumber(count)}</span>
          </button>`,
      )}
    </nav>`;
  }

  async #show(stageId: string): Promise<void> {
    if (this.#stages.isFolded(stageId)) this.#stages.turn(stageId);
    this.#see(stageId);
    await this.#host.updateComplete;
    const stages = [...(this.#board?.querySelectorAll<HTMLElement>('.stage') ?? [])];
    stages
      .find((stage) => stage.dataset['of'] === stageId)
      ?.scrollIntoView({
        inline: 'start',
        block: 'nearest',
        behavior: paceOf(this.#host, 'slow') > 0 ? 'smooth' : 'instant',
      });
  }

  /** Marks the stage that begins nearest to where the board does; while it is scrolled, every now and then. */
  readonly #look = (): void => {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      const board = this.#board;
      if (!board) return;
      const start = startOf(board);
      const nearest = [...board.querySelectorAll<HTMLElement>('.stage')].sort(
        (a, b) => Math.abs(startOf(a) - start) - Math.abs(startOf(b) - start),
      )[0];
      this.#see(nearest?.dataset['of'] ?? '');
    }, LOOK);
  };

  #see(stageId: string): void {
    if (stageId === this.#seen) return;
    this.#seen = stageId;
    this.#host.requestUpdate();
  }
}

/** Where an element begins, in the direction of reading. */
function startOf(element: Element): number {
  const { left, right } = element.getBoundingClientRect();
  return getComputedStyle(element).direction === 'rtl' ? -right : left;
}
