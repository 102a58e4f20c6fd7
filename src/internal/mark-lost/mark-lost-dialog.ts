import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { msg, str } from '../../i18n/index.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { dialogSheet } from '../../styles/dialog.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { dialogHead } from '../dialog-head.js';
import { DialogQuestion } from '../dialog-question.js';
import { LocalizedElement } from '../localized-element.js';

/** What is to be lost: one record, or several in words: `3 leads`. */
export type LostOnes = { title: string } | string;

/**
 * Asks why records were lost.
 *
 * @summary Internal: the reason of a loss.
 */
export class MarkLostDialog extends LocalizedElement {
  static override styles = [...LocalizedElement.styles, buttonSheet, dialogSheet, inputSheet];

  @state() private what: LostOnes = '';
  @state() private reason = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #asked = new DialogQuestion<{ reason?: string } | undefined>(this, {
    dialog: () => this.dialog,
    givenUp: undefined,
  });

  /** Answers with the reason, which may be left out; undefined when the user gave up. */
  ask(what: LostOnes): Promise<{ reason?: string } | undefined> {
    this.what = what;
    this.reason = '';
    return this.#asked.ask();
  }

  #submit(event: Event): void {
    event.preventDefault();
    const reason = this.reason.trim();
    this.#asked.answer(reason ? { reason } : {});
  }

  protected override render(): TemplateResult {
    const { what } = this;
    const isOne = typeof what !== 'string';
    return html`<dialog class="dialog narrow" aria-labelledby="heading" aria-describedby="about">
      <form novalidate @submit=${this.#submit}>
        ${dialogHead({ id: 'heading', title: isOne ? msg('Mark lost') : msg(str`Mark ${what} lost`), text: isOne ? what.title : msg('They are kept and can be restored.'), textId: 'about', close: this.#asked.giveUp })}
        <div class="body">
          <div class="labelled">
            <label class="label" for="reason">${msg('Why? (optional)')}</label>
            <span class="input"
              ><input
                id="reason"
                autofocus
                autocomplete="off"
                maxlength="500"
                placeholder=${msg('Too expensive, chose somebody else…')}
                .value=${live(this.reason)}
                @input=${(event: Event) => (this.reason = (event.target as HTMLInputElement).value)}
            /></span>
          </div>
          ${isOne ? html`<p class="hint">${msg('It leaves the lists of open records and can be restored at any time.')}</p>` : nothing}
        </div>
        <footer>
          <button class="btn" type="button" @click=${this.#asked.giveUp}>${msg('Cancel')}</button>
          <button class="btn primary" type="submit">${msg('Mark lost')}</button>
        </footer>
      </form>
    </dialog>`;
  }
}
