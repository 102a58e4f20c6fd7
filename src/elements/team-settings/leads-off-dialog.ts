import { html, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { OpenLeads } from '../../domain/commands/command.js';
import { formatNumber, msg, plural, str } from '../../i18n/index.js';
import { DialogController } from '../../internal/dialog-controller.js';
import { icon } from '../../internal/icon.js';
import { LocalizedElement } from '../../internal/localized-element.js';
import { openLeadsChoice } from '../../internal/open-leads.js';
import { buttonSheet } from '../../styles/button.styles.js';
import { dialogSheet } from '../../styles/dialog.styles.js';
import { inputSheet } from '../../styles/input.styles.js';
import { tickSheet } from '../../styles/tick.styles.js';

export interface LeadsOffQuestion {
  team: string;
  openLeads: number;
}

/**
 * Asks what becomes of a team's open leads before leads are switched off for it (S6).
 *
 * @summary Internal: the question about a team's open leads.
 */
export class LeadsOffDialog extends LocalizedElement {
  static override styles = [...LocalizedElement.styles, buttonSheet, dialogSheet, inputSheet, tickSheet];

  @state() private question: LeadsOffQuestion = { team: '', openLeads: 0 };
  @state() private chosen: OpenLeads = 'keep';
  @query('dialog') private readonly dialog!: HTMLDialogElement;

  readonly #layer = new DialogController(this, {
    dialog: () => this.dialog,
    onCancel: () => this.#answer(undefined),
    onRemoved: () => this.#answer(undefined),
  });
  #resolve: ((answer: OpenLeads | undefined) => void) | undefined;

  /** What was chosen; undefined where the user cancelled. */
  async ask(question: LeadsOffQuestion): Promise<OpenLeads | undefined> {
    this.question = question;
    await this.updateComplete;
    void this.#layer.show();
    return new Promise((resolve) => (this.#resolve = resolve));
  }

  #answer(answer: OpenLeads | undefined): void {
    this.#layer.close();
    this.#resolve?.(answer);
    this.#resolve = undefined;
  }

  protected override render(): TemplateResult {
    const { team, openLeads } = this.question;
    return html`<dialog class="dialog narrow" aria-labelledby="title" aria-describedby="says">
      <header>
        <div>
          <h2 id="title">${msg(str`Switch leads off for ${team}?`)}</h2>
          <p id="says">${affectsText(openLeads)}</p>
        </div>
        <button class="btn ghost only" type="button" aria-label=${msg('Close')} @click=${() => this.#answer(undefined)}>
          ${icon('close')}
        </button>
      </header>
      <div class="body">${openLeadsChoice(this.chosen, (choice) => (this.chosen = choice))}</div>
      <footer>
        <button class="btn" type="button" @click=${() => this.#answer(undefined)}>${msg('Cancel')}</button>
        <button class="btn primary" type="button" @click=${() => this.#answer(this.chosen)}>${msg('Save')}</button>
      </footer>
    </dialog>`;
  }
}

function affectsText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`This affects ${f} open lead of the team.`, { id: 'team.affects.one' }),
    few: msg(str`This affects ${f} open leads of the team.`, { id: 'team.affects.few' }),
    other: msg(str`This affects ${f} open leads of the team.`, { id: 'team.affects.other' }),
  });
}
