import { html, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { msg } from '../../../i18n/index.js';
import { dialogHead } from '../../../internal/dialog-head.js';
import { DialogQuestion } from '../../../internal/dialog-question.js';
import { LocalizedElement } from '../../../internal/localized-element.js';
import { buttonSheet } from '../../../styles/button.styles.js';
import { dialogSheet } from '../../../styles/dialog.styles.js';
import { inputSheet } from '../../../styles/input.styles.js';

export interface NameQuestion {
  /** What the view is called now; absent for a new one. */
  name?: string;
  isTaken: (name: string) => boolean;
}

/**
 * Asks what a view is to be called.
 *
 * @summary Internal: the name of a saved view.
 */
export class ViewNameDialog extends LocalizedElement {
  static override styles = [...LocalizedElement.styles, buttonSheet, dialogSheet, inputSheet];

  @state() private name = '';
  @state() private problem: 'empty' | 'taken' | undefined;
  @query('dialog') private readonly dialog!: HTMLDialogElement;
  @query('input') private readonly input!: HTMLInputElement;

  readonly #asked = new DialogQuestion<string | undefined>(this, { dialog: () => this.dialog, givenUp: undefined });
  #question: NameQuestion | undefined;

  /** Answers with a name that no other view has; undefined when the user gave up. */
  ask(question: NameQuestion): Promise<string | undefined> {
    this.#question = question;
    this.name = question.name ?? '';
    this.problem = undefined;
    return this.#asked.ask(() => this.input.select());
  }

  #submit(event: Event): void {
    event.preventDefault();
    const name = this.name.trim();
    const old = this.#question?.name;
    this.problem = name === '' ? 'empty' : name !== old && this.#question?.isTaken(name) ? 'taken' : undefined;
    if (this.problem) this.input.focus();
    else this.#asked.answer(name);
  }

  #type(text: string): void {
    this.name = text;
    this.problem = undefined;
  }

  protected override render(): TemplateResult {
    const isNew = this.#question?.name === undefined;
    const problem =
      this.problem === 'empty'
        ? msg('A view needs a name.')
        : this.problem === 'taken'
          ? msg('There is a view of this name already. Choose another one.')
          : undefined;
    return html`<dialog class="dialog narrow" aria-labelledby="heading">
      <form novalidate @submit=${this.#submit}>
        ${dialogHead({
          id: 'heading',
          title: isNew ? msg('Save as a new view') : msg('Rename the view'),
          text: isNew ? msg('It keeps search, filters, order, groups and columns.') : undefined,
          close: this.#asked.giveUp,
        })}
        <div class="body">
          <div class="labelled">
            <label class="label" for="name">${msg('Name')}</label>
            <span class="input"
              ><input
                id="name"
                autofocus
                autocomplete="off"
                maxlength="60"
                aria-invalid=${problem ? 'true' : nothing}
                aria-describedby=${problem ? 'problem' : nothing}
                .value=${live(this.name)}
                @input=${(event: Event) => this.#type((event.target as HTMLInputElement).value)}
            /></span>
            ${problem ? html`<span class="hint bad" id="problem" role="alert">${problem}</span>` : nothing}
          </div>
        </div>
        <footer>
          <button class="btn" type="button" @click=${this.#asked.giveUp}>${msg('Cancel')}</button>
          <button class="btn primary" type="submit">${msg('Save')}</button>
        </footer>
      </form>
    </dialog>`;
  }
}
