import { html, type TemplateResult } from 'lit';
import { msg } from '../i18n/index.js';

const WIDTHS = ['w3', 'w1', 'w2', 'w4'];

/** Rows of the final height with bars of the widths of real text; they do not show during the first 300 ms. */
export function skeletonRows(rows = 5, columns = 4): TemplateResult {
  return html`<div class="bones" role="status" aria-label=${msg('Loading…')}>
    ${Array.from(
      { length: rows },
      (_, row) =>
        html`<div>
          ${Array.from(
            { length: columns },
            (_, column) => html`<span><span class="bone ${WIDTHS[(row + column) % WIDTHS.length]}"></span></span>`,
          )}
        </div>`,
    )}
  </div>`;
}

/** One bar in the place of a text, for skeletons in another shape. */
export function bone(width: 'w1' | 'w2' | 'w3' | 'w4' | 'dot' = 'w3'): TemplateResult {
  return html`<span class="bone ${width}"></span>`;
}
