import { html, type TemplateResult } from 'lit';
import type { Lead } from '../../domain/records/lead.js';
import { msg } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';

export interface NotSameProps {
  close: () => void;
  submit: (form: HTMLFormElement) => void;
}

const REASONS: readonly (() => string)[] = [
  () => msg('Different companies with a similar name'),
  () => msg('Same company, different need'),
  () => msg('A shared phone or e-mail'),
  () => msg('Something else'),
];

/** Asks why two records are not the same; the answer is optional (D6). */
export function notSameDialog(lead: Lead, other: Lead, { close, submit }: NotSameProps): TemplateResult {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    submit(event.currentTarget as HTMLFormElement);
  };
  return html`<form @submit=${send}>
    <header>
      <div>
        <h2 id="not-same-title">${msg('Not the same')}</h2>
        <p>${lead.title} ↔ ${other.title}</p>
      </div>
      <button class="btn ghost only" type="button" aria-label=${msg('Close')} @click=${close}>${icon('close')}</button>
    </header>
    <div class="body">
      <fieldset class="section">
        <legend class="h3">${msg('Why? (optional)')}</legend>
        ${REASONS.map((text, i) => html`<label class="choice"><input class="radio" type="radio" name="why" value=${i} ?autofocus=${i === 0} /><span>${text()}</span></label>`)}
      </fieldset>
      <label class="labelled"
        ><span class="label">${msg('Note')}</span
        ><span class="input area"><textarea name="note" rows="3" maxlength="1000"></textarea></span
      ></label>
      <p class="hint">
        ${msg('The pair leaves every button, dialog and duplicate search. It comes back if a compared field changes.')}
      </p>
    </div>
    <footer>
      <button class="btn" type="button" @click=${close}>${msg('Cancel')}</button>
      <button class="btn primary" type="submit">${msg('Not the same')}</button>
    </footer>
  </form>`;
}

/** The answer in words: the choice, the note, or both. */
export function reasonFrom(form: HTMLFormElement): string {
  const data = new FormData(form);
  const choice = data.get('why');
  const note = data.get('note');
  return [
    typeof choice === 'string' ? REASONS[Number(choice)]?.() : undefined,
    typeof note === 'string' ? note.trim() : undefined,
  ]
    .filter(Boolean)
    .join(': ');
}
