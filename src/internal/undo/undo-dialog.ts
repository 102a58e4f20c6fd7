import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { ChangedSince } from '../../domain/commands/revert.js';
import { fieldLabel, formatDateTime, formatNumber, formatRelative, msg, plural, str } from '../../i18n/index.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { dialogSheet } from '../../styles/dialog.styles.js';
import { dialogHead } from '../dialog-head.js';
import { DialogQuestion } from '../dialog-question.js';
import { Directory } from '../directory.js';
import { icon } from '../icon.js';
import { PisteElement } from '../piste-element.js';
import { collectionText, isBookkeeping, valueText } from '../value-text.js';
import { undoDialogSheet } from './undo-dialog.styles.js';

/** What stands in the way of an undo, and what would come back all the same. */
export interface UndoQuestion {
  changed: readonly ChangedSince[];
  /** How many values the command changed in all. */
  values: number;
}

/** Asks whether the rest of a command is to be undone where some of it has been changed since (H2). */
export class UndoDialog extends PisteElement {
  static override styles = [...PisteElement.styles, buttonSheet, dialogSheet, undoDialogSheet];

  @state() private question: UndoQuestion | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #names = new Directory(this);
  readonly #asked = new DialogQuestion<boolean>(this, { dialog: () => this.dialog, givenUp: false });

  /** True: undo the rest. False: leave everything as it is. */
  ask(question: UndoQuestion): Promise<boolean> {
    this.question = question;
    return this.#asked.ask();
  }

  protected override render(): TemplateResult {
    const changed = this.question?.changed ?? [];
    const told = changed.filter((value) => !isBookkeeping(value.field));
    return html`<dialog class="dialog narrow" aria-labelledby="title" aria-describedby="count">
      ${dialogHead({ id: 'title', title: msg('Undo this?'), text: this.#countText(told.length), textId: 'count', close: this.#asked.giveUp })}
      <div class="body">
        <ul class="values">
          ${told.map((value) => this.#value(value))}
        </ul>
        <p>
          ${msg('These stay as they are now. Everything else the command did comes back as it was: records, notes, and customers that were created for it.')}
        </p>
      </div>
      <footer>
        <button class="btn" type="button" autofocus @click=${this.#asked.giveUp}>${msg('Leave everything')}</button>
        <button class="btn primary" type="button" @click=${() => this.#asked.answer(true)}>
          ${icon('undo')}${msg('Undo the rest')}
        </button>
      </footer>
    </dialog>`;
  }

  #value(value: ChangedSince): TemplateResult {
    const store = this.storeNow;
    const who = this.#names.salesperson(value.by)?.name;
    const when = value.at && store ? formatRelative(value.at, store.now()) : undefined;
    const source = [who, when].filter((part) => part !== undefined).join(', ');
    const label = value.field ? fieldLabel(value.field) : collectionText(value.collection);
    const now = value.field
      ? valueText(value.field, value.actual, this.#names)
      : value.actual === 'used'
        ? msg('in use elsewhere')
        : msg('changed since');
    return html`<li>
      <span>${label}</span>
      <span class="muted" title=${value.at ? formatDateTime(value.at) : nothing}>${source}</span>
      <span class="now">${now}</span>
    </li>`;
  }

  #countText(count: number): string {
    const f = formatNumber(count);
    return plural(count, {
      one: msg(str`${f} value has changed since.`, { id: 'undo.changed.one' }),
      few: msg(str`${f} values have changed since.`, { id: 'undo.changed.few' }),
      other: msg(str`${f} values have changed since.`, { id: 'undo.changed.other' }),
    });
  }
}
