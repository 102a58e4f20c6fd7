import { html, nothing, type TemplateResult } from 'lit';
import type { Lead } from '../domain/records/lead.js';
import { formatNumber, msg, plural, str } from '../i18n/index.js';
import { icon } from './icon.js';

/** `Lead` or `Opportunity`. */
export function typeBadge(lead: Pick<Lead, 'type'>): TemplateResult {
  return html`<span class="badge">${lead.type === 'lead' ? msg('Lead') : msg('Opportunity')}</span>`;
}

/** `Won` or `Lost`; nothing for an open one. */
export function statusBadge(lead: Pick<Lead, 'status'>): TemplateResult | typeof nothing {
  if (lead.status === 'won') return html`<span class="badge good">${msg('Won')}</span>`;
  return lead.status === 'lost' ? html`<span class="badge bad">${msg('Lost')}</span>` : nothing;
}

/** `Same` is filled, `Maybe` outlined. */
export function bandBadge(band: 'same' | 'maybe'): TemplateResult {
  return html`<span class="badge ${band}">${band === 'same' ? msg('Same') : msg('Maybe')}</span>`;
}

/** `3 similar`; nothing for none. */
export function similarBadge(count: number): TemplateResult | typeof nothing {
  if (count === 0) return nothing;
  const n = formatNumber(count);
  const text = plural(count, {
    one: msg(str`${n} similar`, { id: 'similar.one' }),
    few: msg(str`${n} similar`, { id: 'similar.few' }),
    other: msg(str`${n} similar`, { id: 'similar.other' }),
  });
  return html`<span class="badge similar">${icon('similar')}${text}</span>`;
}

/** The letter that names a record of a merge in the list, the result and the history. */
export function recordKey(letter: string, kept = false): TemplateResult {
  return html`<span class=${kept ? 'key is-kept' : 'key'}>${letter}</span>`;
}

/** A, B… Z, AA for the n-th record of a merge, from 0. */
export function keyLetter(index: number): string {
  const rest = Math.floor(index / 26);
  return (rest > 0 ? keyLetter(rest - 1) : '') + String.fromCharCode(65 + (index % 26));
}
