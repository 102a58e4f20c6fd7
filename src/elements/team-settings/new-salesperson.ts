import { html, nothing, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import type { PisteError } from '../../domain/errors.js';
import { msg, str } from '../../i18n/index.js';
import { errorNotice } from '../../internal/notice.js';
import { PisteElement } from '../../internal/piste-element.js';
import { spinner } from '../../internal/icon.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { undoAction } from '../../internal/undo/undo-action.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { insetFormSheet } from '../../styles/inset-form.styles.js';
import { noticeSheet } from '../../styles/notice.styles.js';
import { newSalespersonSheet } from './new-salesperson.styles.js';

/** A salesperson was made; without id it was cancelled. Does not bubble. */
export class SalespersonMadeEvent extends Event {
  static readonly type = 'piste-salesperson';
  readonly salespersonId: string | undefined;

  constructor(salespersonId?: string) {
    super(SalespersonMadeEvent.type);
    this.salespersonId = salespersonId;
  }
}

/**
 * Adds somebody to the salespeople, in the place where they are needed.
 *
 * @summary Internal: name and e-mail of a new salesperson.
 */
export class NewSalesperson extends PisteElement {
  static override styles = [
    ...PisteElement.styles,
    buttonSheet,
    inputSheet,
    noticeSheet,
    insetFormSheet,
    newSalespersonSheet,
  ];

  @property({ attribute: false }) name = '';

  @state() private busy = false;
  @state() private missing = false;
  @state() private error: PisteError | undefined;
  @query('#name') private readonly nameInput!: HTMLInputElement;
  @query('#email') private readonly emailInput!: HTMLInputElement;

  protected override firstUpdated(): void {
    const first = this.name ? this.emailInput : this.nameInput;
    first.focus();
  }

  async #add(event: Event): Promise<void> {
    event.preventDefault();
    const name = this.nameInput.value.trim();
    const email = this.emailInput.value.trim();
    this.missing = name === '';
    if (this.missing) return this.nameInput.focus();
    if (this.busy) return;
    this.busy = true;
    this.error = undefined;
    const command = { kind: 'save-salesperson', salesperson: { name, ...(email ? { email } : {}) } } as const;
    const outcome = await this.run(command, { onError: (error) => (this.error = error) });
    this.busy = false;
    const made = outcome?.changes.find(({ collection }) => collection === 'salespeople');
    if (!outcome || !made) return;
    this.inLocale(() =>
      showToast(this, {
        text: msg(str`${name} is now a salesperson`),
        actions: undoAction(this, outcome.entryId),
      }),
    );
    this.dispatchEvent(new SalespersonMadeEvent(made.id));
  }

  #cancel(): void {
    this.dispatchEvent(new SalespersonMadeEvent());
  }

  #escape(event: KeyboardEvent): void {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.#cancel();
  }

  protected override render(): TemplateResult {
    return html`<form novalidate aria-label=${msg('New salesperson')} @submit=${this.#add} @keydown=${this.#escape}>
      ${this.error ? errorNotice(this.error) : nothing}
      <div class="labelled">
        <label class="label" for="name">${msg('Name')}</label>
        <span class="input"
          ><input
            id="name"
            type="text"
            autocomplete="off"
            required
            aria-invalid=${this.missing ? 'true' : nothing}
            .value=${this.name}
        /></span>
        ${this.missing ? html`<span class="hint bad" role="alert">${msg('Write the name first.')}</span>` : nothing}
      </div>
      <div class="labelled">
        <label class="label" for="email">${msg('Email')}</label>
        <span class="input"><input id="email" type="email" autocomplete="off" /></span>
      </div>
      <div class="does">
        <button class="btn small" type="submit" aria-busy=${this.busy ? 'true' : 'false'}>
          ${this.busy ? spinner() : nothing}${msg('Add')}
        </button>
        <button class="btn ghost small" type="button" @click=${this.#cancel}>${msg('Cancel')}</button>
      </div>
    </form>`;
  }
}
