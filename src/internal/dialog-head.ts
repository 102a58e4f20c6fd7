import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../i18n/index.js';
import { icon } from './icon.js';

export interface DialogHead {
  /** Of the title, for the dialog's `aria-labelledby`. */
  id: string;
  title: unknown;
  /** What stands under the title. */
  text?: unknown;
  /** Of the text, for the dialog's `aria-describedby`. */
  textId?: string;
  close: () => void;
}

/** The header of a dialog: its title, what it is about, the cross. */
export function dialogHead({ id, title, text, textId, close }: DialogHead): TemplateResult {
  return html`<header>
    <div>
      <h2 id=${id}>${title}</h2>
      ${text === undefined ? nothing : html`<p id=${textId ?? nothing}>${text}</p>`}
    </div>
    <button class="btn ghost only" type="button" aria-label=${msg('Close')} @click=${close}>${icon('close')}</button>
  </header>`;
}
