import { html, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import type { OpenLeads } from '../../domain/commands/command.js';
import { formatNumber, msg, plural, str } from '../../i18n/index.js';
import { dialogHead } from '../../internal/dialog-head.js';
import { DialogQuestion } from '../../internal/dialog-question.js';
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

  readonly #asked = new DialogQuestion<OpenLeads | undefined>(this, { dialog: () => this.dialog, givenUp: undefined });

  /** What was chosen; undefined where the user cancelled. */
  ask(question: LeadsOffQuestion): Promise<OpenLeads | undefined> {
    this.question = question;
    return this.#asked.ask();
  }

  protected override render(): TemplateResult {
    const { team, openLeads } = this.question;
    return html`<dialog class="dialog narrow" aria-labelledby="title" aria-describedby="says">
      ${dialogHead({ id: 'title', title: msg(str`Switch leads off for ${team}?`), text: affectsText(openLeads), textId: 'says', close: this.#asked.giveUp })}
      <div class="body">${openLeadsChoice(this.chosen, (choice) => (this.chosen = choice))}</div>
      <footer>
        <button class="btn" type="button" @click=${this.#asked.giveUp}>${msg('Cancel')}</button>
        <button class="btn primary" type="button" @click=${() => this.#asked.answer(this.chosen)}>
          ${msg('Save')}
        </button>
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
