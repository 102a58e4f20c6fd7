import { html, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { fieldLabel, msg, str } from '../../i18n/index.js';
import { DialogController } from '../../internal/dialog-controller.js';
import { icon } from '../../internal/icon.js';
import { LocalizedElement } from '../../internal/localized-element.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { dialogSheet } from '../../styles/dialog.styles.js';
import { inputSheet } from '../../styles/input.styles.js';

/**
 * Asks why records were lost.
 *
 * @summary Internal: the reason of a loss.
 */
export class MarkLostDialog extends LocalizedElement {
  static override styles = [...LocalizedElement.styles, buttonSheet, dialogSheet, inputSheet];

  @state() private what = '';
  @state() private reason = '';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #layer = new DialogController(this, {
    dialog: () => this.dialog,
    onCancel: () => this.#close(undefined),
    onRemoved: () => this.#close(undefined),
  });
  #answer: ((answer: { reason: string } | undefined) => void) | undefined;

  /** `what`: `3 leads`. Answers with the reason, which may be empty; undefined when the user gave up. */
  ask(what: string): Promise<{ reason: string } | undefined> {
    this.#answer?.(undefined);
    this.what = what;
    this.reason = '';
    void this.#layer.show();
    return new Promise((resolve) => (this.#answer = resolve));
  }

  #close(answer: { reason: string } | undefined): void {
    this.#layer.close();
    this.#answer?.(answer);
    this.#answer = undefined;
  }

  #submit(event: Event): void {
    event.preventDefault();
    this.#close({ reason: this.reason.trim() });
  }

  protected override render(): TemplateResult {
    return html`<dialog class="dialog narrow" aria-labelledby="heading">
      <form novalidate @submit=${this.#submit}>
        <header>
          <div>
            <h2 id="heading">${msg(str`Mark ${this.what} lost`)}</h2>
            <p>${msg('They are kept and can be restored.')}</p>
          </div>
          <button
            class="btn ghost only"
            type="button"
            aria-label=${msg('Close')}
            @click=${() => this.#close(undefined)}
          >
            ${icon('close')}
          </button>
        </header>
        <div class="body">
          <div class="labelled">
            <label class="label" for="reason">${fieldLabel('lostReason')}</label>
            <span class="input"
              ><input
                id="reason"
                autofocus
                autocomplete="off"
                placeholder=${msg('Too expensive, chose somebody else…')}
                .value=${live(this.reason)}
                @input=${(event: Event) => (this.reason = (event.target as HTMLInputElement).value)}
            /></span>
          </div>
        </div>
        <footer>
          <button class="btn" type="button" @click=${() => this.#close(undefined)}>${msg('Cancel')}</button>
          <button class="btn primary" type="submit">${msg('Mark lost')}</button>
        </footer>
      </form>
    </dialog>`;
  }
}
