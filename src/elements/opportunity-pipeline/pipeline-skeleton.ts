import { html, type TemplateResult } from 'lit';
import { bone } from '../../internal/skeleton.js';

/** The board before anything is read: its frame and heights are final. */
export function pipelineSkeleton(): TemplateResult {
  return html`<div class="board" aria-busy="true">
    ${[3, 2, 3, 1].map(
      (cards) =>
        html`<section class="stage">
          <header>${bone('w2')}</header>
          <ul>
            ${Array.from({ length: cards }, () => html`<li class="card">${bone('w4')}${bone('w2')}${bone('w1')}</li>`)}
          </ul>
        </section>`,
    )}
  </div>`;
}
