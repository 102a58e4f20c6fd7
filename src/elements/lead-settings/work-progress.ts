import { html, type TemplateResult } from 'lit';
import { formatPercent } from '../../i18n/index.js';
import type { Progress } from '../../store/lead-store.js';
import { progressTrack } from '../../internal/progress-track.js';

/** A track with its percent. */
export function workProgress({ done, total }: Progress, label: string): TemplateResult {
  return html`<div class="way">
    ${progressTrack(done, Math.max(1, total), label)}
    <span class="muted">${formatPercent(Math.floor((100 * done) / Math.max(1, total)))}</span>
  </div>`;
}
