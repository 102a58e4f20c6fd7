import { html, type TemplateResult } from 'lit';
import { msg } from '../../i18n/index.js';
import { dialogHead } from '../dialog-head.js';

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

/** Content of a dialog that asks why records are not the same; the answer is optional (D6). `who`: their titles. */
export function notSameForm(who: readonly string[], { close, submit }: NotSameProps): TemplateResult {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    submit(event.currentTarget as HTMLFormElement);
  };
  return html`<form @submit=${send}>
    ${dialogHead({ id: 'not-same-title', title: msg('Not the same'), text: who.join(' ↔ '), close })}
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
