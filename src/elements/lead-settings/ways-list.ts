import { html, type TemplateResult } from 'lit';
import { msg } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';

/** The ways to the import and the history. */
export function waysList(goTo: (page: 'import' | 'history') => void): TemplateResult {
  return html`<section aria-labelledby="more-heading">
    <h3 id="more-heading">${msg('Bring in and look back')}</h3>
    <ul class="ways">
      <li>
        <button class="link" type="button" @click=${() => goTo('import')}>${icon('import')}${msg('Import')}</button>
        <span class="muted"
          >${msg('Bring leads from a CSV file. Duplicates are shown before anything is written.')}</span
        >
      </li>
      <li>
        <button class="link" type="button" @click=${() => goTo('history')}>${icon('history')}${msg('History')}</button>
        <span class="muted">${msg('Who changed what and when, with the way back.')}</span>
      </li>
    </ul>
  </section>`;
}
