import { html, type TemplateResult } from 'lit';

/** The run, drawn once across what was won. Shows nothing that is not said beside it. */
export function wonRun(): TemplateResult {
  return html`<svg class="run" viewBox="0 0 200 80" preserveAspectRatio="none" aria-hidden="true">
    <path pathLength="1" d="M110 -5c10 30 40 20 50 38s30 16 44 18"></path>
  </svg>`;
}
