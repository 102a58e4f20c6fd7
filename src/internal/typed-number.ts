import { currentLocale } from '../i18n/index.js';

/** The mark between a number's whole and its fraction in the current locale. */
function decimalMark(): string {
  const parts = new Intl.NumberFormat(currentLocale()).formatToParts(1.5);
  return parts.find((part) => part.type === 'decimal')?.value ?? '.';
}

/** A number as one edits it: without groups, with the locale's decimal mark. */
export function numberToType(value: number): string {
  return String(value).replace('.', decimalMark());
}

/**
 * The number somebody typed, NaN where it is none. A dot or a comma is read by the locale (`48.000` is forty-eight
 * thousand in Romanian, forty-eight in English), unless only the other reading makes sense (`1.250,50`, `48,5`).
 */
export function typedNumber(typed: string): number {
  const text = typed.replace(/[\s\u00a0\u202f'’]/g, '');
  if (!/^[+-]?[\d.,]*\d[\d.,]*$/.test(text)) return Number.NaN;
  const decimal = decimalOf(text);
  const plain = [...text]
    .filter((sign) => sign === decimal || (sign !== '.' && sign !== ','))
    .join('')
    .replace(',', '.');
  return Number(plain);
}

function decimalOf(text: string): string | undefined {
  const marks = [...text.matchAll(/[.,]/g)].map((match) => match[0]);
  const last = marks.at(-1);
  if (last === undefined) return undefined;
  if (marks.includes(last === '.' ? ',' : '.')) return last;
  if (marks.length > 1) return undefined;
  const isGroup = last !== decimalMark() && /^[+-]?\d{1,3}[.,]\d{3}$/.test(text);
  return isGroup ? undefined : last;
}
