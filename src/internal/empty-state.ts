import { html, nothing, svg, type TemplateResult } from 'lit';

/** A plain title, one sentence, at most two buttons under the run; dashed where the feature is switched off. */
export function emptyState(state: {
  title: string;
  text?: string | TemplateResult;
  actions?: TemplateResult | typeof nothing;
  dashed?: boolean;
}): TemplateResult {
  return html`<div class="empty">
    ${run(state.dashed ?? false)}
    <p class="title" role="heading" aria-level="2">${state.title}</p>
    ${state.text ? html`<p>${state.text}</p>` : nothing}
    ${state.actions && state.actions !== nothing ? html`<div class="does">${state.actions}</div>` : nothing}
  </div>`;
}

/** A slope with a flag: how far a lead has come. */
function run(dashed: boolean): TemplateResult {
  return html`<svg class=${dashed ? 'slope dashed' : 'slope'} viewBox="0 0 120 56" aria-hidden="true">
    <path class=${dashed ? 'lead' : ''} d="M4 12c28 0 30 14 52 18s30 18 60 18"></path>
    ${
      dashed
        ? nothing
        : svg`<path class="lead" d="M4 12c28 0 30 14 52 18"></path><circle class="dot" cx="56" cy="30" r="3.5"></circle>`
    }
    <path d="M84 41.5V31l8 2.75-8 2.75"></path>
  </svg>`;
}
