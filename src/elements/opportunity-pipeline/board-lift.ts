import { formatNumber, msg, str } from '../../i18n/index.js';
import type { Ending } from './board-moves.js';
import { neighbour, spotOf, type Board } from './board-keys.js';
import type { Column } from './read-pipeline.js';

export interface BoardLiftOptions {
  /** The hand is on another card, or over another stage. */
  onChange: () => void;
  focus: (leadId: string) => void;
  say: (speak: () => string) => void;
  stageName: (stageId: string) => string;
  /** Whether cards can be put into this stage; it is unfolded for that. */
  enter: (stageId: string) => boolean;
  move: (leadId: string, stageId: string) => void;
  /** By a key of its own, with the card in the hand or not. */
  end: (leadId: string, ending: Ending) => void;
}

/** As on a record of its own. */
const ENDINGS: Readonly<Record<string, Ending>> = { w: 'won', l: 'lost' };

/** Moves cards by keys: arrows go from card to card; Space lifts one, arrows carry it, Space puts it down, Esc back; W wins, L loses. */
export class BoardLift {
  readonly #options: BoardLiftOptions;
  #held: { leadId: string; stageId: string } | undefined;

  constructor(options: BoardLiftOptions) {
    this.#options = options;
  }

  /** The card in the hand, and the stage it is held over. */
  get held(): Readonly<{ leadId: string; stageId: string }> | undefined {
    return this.#held;
  }

  /** `board`: the cards that can be seen, column by column. */
  hear(event: KeyboardEvent, columns: readonly Column[], board: Board): void {
    const target = event.target as HTMLElement;
    if (!target.classList.contains('name') || event.ctrlKey || event.metaKey || event.altKey) return;
    const leadId = target.closest<HTMLElement>('.card')?.dataset['id'];
    const at = spotOf(board, leadId);
    if (leadId === undefined || !at || event.key === 'Tab') return;
    const key = asRead(event.key, target);
    const ending = ENDINGS[key.toLowerCase()];
    if (ending) {
      this.drop();
      this.#options.end(leadId, ending);
    } else if (key === ' ') this.#liftOrPutDown(leadId, columns[at.column]?.stageId ?? '');
    else if (this.#held) this.#carry(key, at.column, columns);
    else {
      const next = neighbour(board, at, key);
      if (!next) return;
      this.#options.focus(next.id);
    }
    event.preventDefault();
  }

  putBack(): void {
    if (!this.#held) return;
    this.drop();
    this.#options.say(() => msg('Put back.'));
  }

  /** Lets go without a word. */
  drop(): void {
    if (!this.#held) return;
    this.#held = undefined;
    this.#options.onChange();
  }

  #liftOrPutDown(leadId: string, stageId: string): void {
    const { say, stageName, move, onChange } = this.#options;
    const held = this.#held;
    this.#held = held ? undefined : { leadId, stageId };
    onChange();
    if (held) move(held.leadId, held.stageId);
    else say(() => msg(str`Lifted. ${stageName(stageId)}.`));
  }

  #carry(key: string, column: number, columns: readonly Column[]): void {
    const { say, stageName, enter, focus, onChange } = this.#options;
    if (!this.#held) return;
    const { leadId, stageId } = this.#held;
    if (key === 'Escape') {
      this.putBack();
      focus(leadId);
      return;
    }
    const to = columns[column + (key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0)];
    if (!to || to.stageId === stageId || !enter(to.stageId)) return;
    this.#held = { leadId, stageId: to.stageId };
    onChange();
    say(() => msg(str`${stageName(to.stageId)}, ${formatNumber(to.count)}.`));
    focus(leadId);
  }
}

const MIRRORED: Readonly<Record<string, string>> = { ArrowLeft: 'ArrowRight', ArrowRight: 'ArrowLeft' };

/** The key as in a page from left to right, where the next stage is to the right. */
function asRead(key: string, at: Element): string {
  return getComputedStyle(at).direction === 'rtl' ? (MIRRORED[key] ?? key) : key;
}
