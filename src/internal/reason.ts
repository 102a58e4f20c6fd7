import { html, nothing, type TemplateResult } from 'lit';
import { msg } from '../i18n/index.js';
import { icon } from './icon.js';
import { reasonText, type ReasonLike } from './reason-text.js';

/** A reason with a plus or a minus: what speaks for is filled, what speaks against outlined. */
export function reasonChip(reason: ReasonLike): TemplateResult {
  const values = reason.values.filter(Boolean);
  const title = values[0] === values[1] ? (values[0] ?? '') : values.join(' · ');
  return html`<span class=${reason.for ? 'reason' : 'reason against'} title=${title || nothing}
    >${icon(reason.for ? 'for' : 'against')}<span class="sr">${reason.for ? msg('for:') : msg('against:')} </span
    ><span>${reasonText(reason)}</span></span
  >`;
}

/** The strongest reasons first, for before against. */
export function reasonChips(reasons: readonly ReasonLike[], limit = Infinity): TemplateResult | typeof nothing {
  if (reasons.length === 0) return nothing;
  const sorted = reasons.toSorted((a, b) => Number(b.for) - Number(a.for) || Math.abs(b.weight) - Math.abs(a.weight));
  return html`<span class="reasons">${sorted.slice(0, limit).map(reasonChip)}</span>`;
}
