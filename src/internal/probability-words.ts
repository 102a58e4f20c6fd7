import { html, type TemplateResult } from 'lit';
import { formatPercent, msg } from '../i18n/index.js';
import type { ReasonLike } from './reason-text.js';
import { waterfall } from './waterfall.js';

/** How sure the matcher is, in words: *Almost certainly the same* from 0.95, then 0.8, 0.6, 0.4: below, no strictness that can be set makes two the same. */
export function probabilityWords(probability: number): string {
  if (probability >= 0.95) return msg('Almost certainly the same');
  if (probability >= 0.8) return msg('Very likely the same');
  if (probability >= 0.6) return msg('Likely the same');
  return probability >= 0.4 ? msg('Possibly the same') : msg('Hardly the same');
}

/** `97%`. Never 100% nor 0%: a matcher is never certain. */
export function probabilityNumber(probability: number): string {
  return formatPercent(Math.min(99, Math.max(1, Math.round(probability * 100))));
}

/** Words, then the number, then the picture. */
export function verdict(match: { probability: number; reasons: readonly ReasonLike[] }): TemplateResult {
  return html`<span class="verdict"
    ><span>${probabilityWords(match.probability)}</span>
    <span class="pct">${probabilityNumber(match.probability)}</span>${waterfall(match.reasons)}</span
  >`;
}
