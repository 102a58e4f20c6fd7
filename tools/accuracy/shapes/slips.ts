import type { Random } from '../../../src/testing/generator/random.ts';
import { withTypo } from '../../../src/testing/generator/spelling.ts';

/** The text with one slip of the fingers, where there is a word long enough for one. */
export function misspelt(text: string, random: Random): string {
  return withTypo(text, random) ?? text;
}

/** A number with one digit replaced, or two that changed places. */
export function misdialled(digits: string, random: Random): string {
  const at = random.int(digits.length);
  if (random.chance(0.4) && at + 1 < digits.length)
    return digits.slice(0, at) + digits[at + 1]! + digits[at]! + digits.slice(at + 2);
  return digits.slice(0, at) + String((Number(digits[at]) + random.between(1, 9)) % 10) + digits.slice(at + 1);
}

/** So many digits, the first no zero. */
export function digits(count: number, random: Random): string {
  return String(random.between(1, 9)) + Array.from({ length: count - 1 }, () => String(random.int(10))).join('');
}

/** `yyyy-mm-dd` of a day in one of these years. */
export function day(from: number, to: number, random: Random): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${String(random.between(from, to))}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

/** A day as it is noted wrongly: one digit, day and month, the year alone, or off by a little. */
export function wrongDay(date: string, random: Random): string {
  const [year = '', month = '', of = ''] = date.split('-');
  return random.weighted([
    [`${misdialled(year.slice(2), random).padStart(4, year.slice(0, 2))}-${month}-${of}`, 3],
    [`${year}-${month}-${String(random.between(1, 28)).padStart(2, '0')}`, 3],
    [`${year}-${String(random.between(1, 12)).padStart(2, '0')}-${of}`, 2],
    [`${year}-01-01`, 3],
    [Number(of) <= 12 ? `${year}-${of}-${month}` : `${String(Number(year) + 1)}-${month}-${of}`, 2],
  ] as const);
}

/** One of several, or what it was. */
export function sometimes<T>(share: number, value: T, other: (value: T) => T, random: Random): T {
  return random.chance(share) ? other(value) : value;
}
