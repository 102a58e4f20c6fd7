import { errorText, msg, str } from '../../i18n/index.js';
import type { PisteError } from '../../domain/errors.js';
import type { Stage } from '../../domain/records/team.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { undoAction } from '../../internal/undo/undo-action.js';
import type { Outcome } from '../../store/lead-store.js';
import type { PisteElement } from '../../internal/piste-element.js';
import { without } from './shown-columns.js';

/** How long the run is drawn across a card that was won, in milliseconds. */
const CELEBRATION = 2400;

export interface MoveHost {
  host: PisteElement;
  execute: (leadId: string, stageId: string, onError: (error: PisteError) => void) => Promise<Outcome | undefined>;
  /** The column a card stands in, by what was read. */
  stageOf: (leadId: string) => string | undefined;
  stage: (stageId: string) => Stage | undefined;
  stageName: (stageId: string) => string;
  focus: (leadId: string) => void;
  say: (speak: () => string) => void;
  /** Storage has agreed: what is shown is to be read again. */
  onAgreed: () => void;
  inLocale: <T>(words: () => T) => T;
}

/** Moves of cards between stages: shown at once, taken back where storage refuses, with the way to undo them. */
export class BoardMoves {
  readonly #on: MoveHost;
  /** Cards on their way or put down, by id, with their stage. */
  going: ReadonlyMap<string, string> = new Map();
  /** The card that was just won. */
  won: string | undefined;
  /** Moves that storage has agreed to. */
  readonly #settled = new Set<string>();

  constructor(on: MoveHost) {
    this.#on = on;
  }

  /** A card stays where it was put until what was read anew has it there. */
  forgetSettled(): void {
    if (!this.#settled.size) return;
    this.going = without(this.going, this.#settled);
    this.#settled.clear();
  }

  async move(leadId: string, stageId: string): Promise<void> {
    const from = this.#on.stageOf(leadId);
    if (from === undefined || from === stageId) return;
    this.going = new Map(this.going).set(leadId, stageId);
    this.#on.host.requestUpdate();
    this.#on.focus(leadId);
    const outcome = await this.#on.execute(leadId, stageId, (error) => {
      const { title, text } = this.#on.inLocale(() => errorText(error));
      showToast(this.#on.host, { text: title, detail: text, tone: 'bad' });
    });
    this.#on.inLocale(() => this.#settle(leadId, stageId, outcome?.entryId));
  }

  #settle(leadId: string, stageId: string, entryId: string | undefined): void {
    const { host, say, onAgreed } = this.#on;
    const name = this.#on.stageName(stageId);
    const isWon = this.#on.stage(stageId)?.won ?? false;
    host.requestUpdate();
    if (entryId === undefined) {
      this.going = without(this.going, [leadId]);
      say(() => msg('Put back.'));
      return;
    }
    say(() => (isWon ? msg('Won.') : msg(str`Moved to ${name}.`)));
    if (isWon) this.#celebrate(leadId);
    this.#settled.add(leadId);
    onAgreed();
    if (entryId)
      showToast(host, {
        text: isWon ? msg('Won') : msg(str`Moved to ${name}`),
        tone: 'good',
        actions: undoAction(host, entryId),
      });
  }

  #celebrate(leadId: string): void {
    this.won = leadId;
    setTimeout(() => {
      if (this.won !== leadId) return;
      this.won = undefined;
      this.#on.host.requestUpdate();
    }, CELEBRATION);
  }
}
