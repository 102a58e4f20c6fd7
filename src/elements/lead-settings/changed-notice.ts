import { html, type TemplateResult } from 'lit';
import { msg } from '../../i18n/index.js';
import { notice } from '../../internal/notice.js';

/** Tells that settings were changed elsewhere while the page was open; `on`: leads are on now. */
export function changedNotice(what: 'leads' | 'matching', on: boolean, close: () => void): TemplateResult {
  return notice({
    tone: 'accent',
    alert: true,
    text: changedText(what, on),
    action: html`<button class="link" type="button" @click=${close}>${msg('Got it')}</button>`,
  });
}

function changedText(what: 'leads' | 'matching', on: boolean): string {
  if (what === 'matching') return msg('How records are compared has been changed elsewhere in the meantime.');
  return on
    ? msg('Leads have been switched on elsewhere in the meantime.')
    : msg('Leads have been switched off elsewhere in the meantime.');
}
