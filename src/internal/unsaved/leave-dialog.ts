import { html, type TemplateResult } from 'lit';
import { query } from 'lit/decorators.js';
import { msg } from '../../i18n/index.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { dialogSheet } from '../../styles/dialog.styles.js';
import { dialogHead } from '../dialog-head.js';
import { DialogQuestion } from '../dialog-question.js';
import { LocalizedElement } from '../localized-element.js';

/** What becomes of changes that are not saved: they go with the user, are dropped, or the user stays. */
export type LeaveAnswer = 'save' | 'discard' | 'stay';

/**
 * Asks before changes that are not saved would be left behind.
 *
 * @summary Internal: the question about unsaved changes.
 */
export class LeaveDialog extends LocalizedElement {
  static override styles = [...LocalizedElement.styles, buttonSheet, dialogSheet];

  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #asked = new DialogQuestion<LeaveAnswer>(this, { dialog: () => this.dialog, givenUp: 'stay' });

  ask(): Promise<LeaveAnswer> {
    return this.#asked.ask();
  }

  protected override render(): TemplateResult {
    return html`<dialog class="dialog narrow" aria-labelledby="title" aria-describedby="says">
      ${dialogHead({ id: 'title', title: msg('Save your changes?'), text: msg('There are changes on this page that have not been saved yet.'), textId: 'says', close: this.#asked.giveUp })}
      <footer>
        <button class="btn ghost" type="button" @click=${() => this.#asked.answer('discard')}>${msg('Discard')}</button>
        <span class="spread"></span>
        <button class="btn" type="button" @click=${this.#asked.giveUp}>${msg('Cancel')}</button>
        <button class="btn primary" type="button" autofocus @click=${() => this.#asked.answer('save')}>
          ${msg('Save')}
        </button>
      </footer>
    </dialog>`;
  }
}
