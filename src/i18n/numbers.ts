import { cachedPerLocale, formatLocale } from './format-locale.js';
import { languageOf } from './language.js';

const numbers = cachedPerLocale((locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 }));
const money = cachedPerLocale(() => new Map<string, Intl.NumberFormat>());
const collators = cachedPerLocale((locale) => new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }));

/** `1,248` or `1.248`. */
export function formatNumber(value: number): string {
  return numbers().format(value);
}

/** `42%`, of a number from 0 to 100: `99.999` is not shown as 100. Without a space in every language. */
export function formatPercent(percent: number): string {
  return `${numbers().format(percent)}%`;
}

/** `RON 48,000` or `48.000 lei`; cents only where there are any. Without a currency a plain number. */
export function formatMoney(amount: number, currency: string | undefined): string {
  if (!currency) return formatNumber(amount);
  const formats = money();
  let format = formats.get(currency);
  if (!format) formats.set(currency, (format = moneyFormat(currency)));
  return format.format(amount);
}

function moneyFormat(currency: string): Intl.NumberFormat {
  const locale = formatLocale();
  const local = languageOf(locale) === 'ro' && currency === 'RON';
  try {
    return new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      currencyDisplay: local ? 'narrowSymbol' : 'symbol',
      trailingZeroDisplay: 'stripIfInteger',
    });
  } catch {
    return new Intl.NumberFormat(locale);
  }
}

/** Orders texts as the current language does, numbers in them by value. */
export function collator(): Intl.Collator {
  return collators();
}
