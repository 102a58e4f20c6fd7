import { html, type TemplateResult } from 'lit';

/** A track that fills from the start. */
export function progressTrack(done: number, total: number, label: string): TemplateResult {
  return html`<div
    role="progressbar"
    aria-label=${label}
    aria-valuemin="0"
    aria-valuemax=${total}
    aria-valuenow=${done}
  >
    <svg class="track" viewBox="0 0 1000 4" preserveAspectRatio="none" aria-hidden="true">
      <rect width="1000" height="4"></rect>
      <rect class="on" width=${(1000 * done) / Math.max(1, total)} height="4"></rect>
    </svg>
  </div>`;
}
