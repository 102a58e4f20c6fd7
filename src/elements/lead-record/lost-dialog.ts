import { html, type TemplateResult } from 'lit';
import type { Lead } from '../../domain/records/lead.js';
import { msg } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';

/** Asks why a record is lost; the answer is optional. */
export function lostDialog(
  lead: Lead,
  { close, submit }: { close: () => void; submit: (form: HTMLFormElement) => void },
): TemplateResult {
  const send = (event: SubmitEvent) => {
    event.preventDefault();
    submit(event.currentTarget as HTMLFormElement);
  };
  return html`<form @submit=${send}>
    <header>
      <div>
        <h2 id="lost-title">${msg('Mark lost')}</h2>
        <p>${lead.title}</p>
      </div>
      <button class="btn ghost only" type="button" aria-label=${msg('Close')} @click=${close}>${icon('close')}</button>
    </header>
    <div class="body">
      <label class="labelled"
        ><span class="label">${msg('Why? (optional)')}</span
        ><span class="input"><input name="reason" autofocus autocomplete="off" maxlength="500" /></span
      ></label>
      <p class="hint">${msg('It leaves the lists of open records and can be restored at any time.')}</p>
    </div>
    <footer>
      <button class="btn" type="button" @click=${close}>${msg('Cancel')}</button>
      <button class="btn primary" type="submit">${msg('Mark lost')}</button>
    </footer>
  </form>`;
}

export function lostReason(form: HTMLFormElement): string {
  const reason = new FormData(form).get('reason');
  return typeof reason === 'string' ? reason.trim() : '';
}
