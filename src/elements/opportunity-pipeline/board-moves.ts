import type { MarkLost, MarkWon, MoveStage } from '../../domain/commands/command.js';
import { PisteError } from '../../domain/errors.js';
import type { Lead } from '../../domain/records/lead.js';
import type { Stage } from '../../domain/records/team.js';
import { errorText, msg } from '../../i18n/index.js';
import type { LostOnes } from '../../internal/mark-lost/mark-lost-dialog.js';
import type { PisteElement } from '../../internal/piste-element.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { undoAction } from '../../internal/undo/undo-action.js';
import type { Outcome } from '../../store/lead-store.js';
import { successor, type Board } from './board-keys.js';
import { lostWords, movedWords, wonWords, type MoveWords } from './move-words.js';
import { without, type Going } from './shown-columns.js';

/** How long a card that was won is shown so, in milliseconds. */
const CELEBRATION = 2400;

/** How an opportunity is closed. */
export type Ending = 'won' | 'lost';

export type MoveCommand = MoveStage | MarkWon | MarkLost;

export interface MoveHost {
  host: PisteElement;
  /** Undefined where it failed or the page has refused. */
  execute: (command: MoveCommand, onError: (error: PisteError) => void) => Promise<Outcome | undefined>;
  /** A card that was read, and the column it stands in. */
  find: (leadId: string) => { lead: Lead; stageId: string } | undefined;
  /** The cards that can be seen. */
  board: () => Board;
  stage: (stageId: string) => Stage | undefined;
  stageName: (stageId: string) => string;
  /** The stage in which records of this team are won, if the board has it. */
  wonStage: (teamId: string | undefined) => Stage | undefined;
  askWhy: (lost: LostOnes) => Promise<{ reason?: string } | undefined>;
  /** The first of these cards that can be seen. */
  focus: (...leadIds: (string | undefined)[]) => void;
  say: (speak: () => string) => void;
  /** Storage has agreed: what is shown is to be read again. */
  onAgreed: () => void;
  inLocale: <T>(words: () => T) => T;
}

/** What becomes of cards: shown at once, taken back where storage refuses, with the way to undo it. */
export class BoardMoves {
  readonly #on: MoveHost;
  going: Going = new Map();
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
    const from = this.#on.find(leadId)?.stageId;
    if (from === undefined || from === stageId) return;
    const name = this.#on.stageName(stageId);
    const isWon = this.#on.stage(stageId)?.won ?? false;
    const words = isWon ? wonWords : () => movedWords(name);
    await this.#send({ kind: 'move-stage', leadId, stageId }, { to: stageId, isWon, words });
  }

  /** Wins or loses an opportunity that is open; asks before why it is lost. */
  async end(leadId: string, ending: Ending): Promise<void> {
    const { lead, stageId } = this.#on.find(leadId) ?? {};
    if (lead?.status !== 'open') return;
    if (ending === 'won') {
      const to = this.#on.wonStage(lead.teamId)?.id ?? stageId;
      await this.#send({ kind: 'mark-won', leadId }, { to, isWon: true, words: () => wonWords(lead.title) });
      return;
    }
    const answer = await this.#on.askWhy(lead);
    if (!answer) this.#on.focus(leadId);
    else if (this.#on.find(leadId)?.lead.status === 'open')
      await this.#send({ kind: 'mark-lost', leadId, ...answer }, { words: () => lostWords(lead.title) });
    else {
      this.#tell(new PisteError('conflict', 'The opportunity has left the board while it was asked why it is lost.'));
      this.#on.focus(leadId);
    }
  }

  async #send(
    command: MoveCommand,
    { to, isWon = false, words }: { to?: string | undefined; isWon?: boolean; words: () => MoveWords },
  ): Promise<void> {
    const { leadId } = command;
    const { host, board, focus, execute, inLocale } = this.#on;
    const next = successor(board(), leadId)?.id;
    this.going = new Map(this.going).set(leadId, to);
    host.requestUpdate();
    focus(leadId, next);
    const outcome = await execute(command, (error) => this.#tell(error));
    if (!outcome) this.#putBack(leadId);
    else {
      if (isWon) this.#celebrate(leadId);
      inLocale(() => this.#settle(leadId, outcome.entryId, words()));
    }
  }

  #settle(leadId: string, entryId: string, { spoken, toast }: MoveWords): void {
    const { host, say, onAgreed } = this.#on;
    host.requestUpdate();
    say(() => spoken);
    this.#settled.add(leadId);
    onAgreed();
    if (entryId) showToast(host, { ...toast, tone: 'good', actions: undoAction(host, entryId) });
  }

  #putBack(leadId: string): void {
    this.going = without(this.going, [leadId]);
    this.#on.host.requestUpdate();
    this.#on.say(() => msg('Put back.'));
    this.#on.focus(leadId);
  }

  #tell(error: PisteError): void {
    const { title, text } = this.#on.inLocale(() => errorText(error));
    showToast(this.#on.host, { text: title, detail: text, tone: 'bad' });
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
