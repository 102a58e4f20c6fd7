import { cachedPerLocale } from './format-locale.js';

const rules = cachedPerLocale((locale) => new Intl.PluralRules(locale));

/**
 * Picks the form of a count in the current locale. Each form is a message of its own, with an id, so that translators
 * see all of them; English has no `few`, Romanian uses it for 2–19 and `other` with *de*: *2 piste*, *20 de piste*.
 *
 * ```ts
 * plural(n, {
 *   one: msg(str`${formatNumber(n)} lead`, { id: 'leads.one' }),
 *   few: msg(str`${formatNumber(n)} leads`, { id: 'leads.few' }),
 *   other: msg(str`${formatNumber(n)} leads`, { id: 'leads.other' }),
 * })
 * ```
 */
export function plural(count: number, forms: { one: string; few?: string; other: string }): string {
  const category = rules().select(count);
  if (category === 'one') return forms.one;
  return category === 'few' ? (forms.few ?? forms.other) : forms.other;
}
