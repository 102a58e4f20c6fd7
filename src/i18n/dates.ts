import { cachedPerLocale } from './format-locale.js';

const thisYear = cachedPerLocale((locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }));
const anyYear = cachedPerLocale(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
);
const full = cachedPerLocale((locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeStyle: 'short' }));
const clock = cachedPerLocale((locale) => new Intl.DateTimeFormat(locale, { timeStyle: 'short' }));
const relative = cachedPerLocale((locale) => new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }));

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAYS_SHOWN_RELATIVE = 7;

/** A time as ISO 8601, or a day as `YYYY-MM-DD`, which is that day wherever the reader is. */
function parse(iso: string): Date {
  return new Date(/^\d{4}-\d\d-\d\d$/.test(iso) ? `${iso}T00:00` : iso);
}

/** `8 Nov`, with the year when it is not that of `now`. The empty string for what is not a date. */
export function formatDate(iso: string, now: Date): string {
  const date = parse(iso);
  if (Number.isNaN(date.valueOf())) return '';
  return (date.getFullYear() === now.getFullYear() ? thisYear() : anyYear()).format(date);
}

/** In full, for titles: `Sunday 8 November 2026 at 09:30`. */
export function formatDateTime(iso: string): string {
  const date = parse(iso);
  return Number.isNaN(date.valueOf()) ? '' : full().format(date);
}

/** `09:30`. */
export function formatTime(iso: string): string {
  const date = parse(iso);
  return Number.isNaN(date.valueOf()) ? '' : clock().format(date);
}

/** `5 min ago`, `yesterday`, `in 3 days` up to seven days away, then as {@link formatDate}. */
export function formatRelative(iso: string, now: Date): string {
  const date = parse(iso);
  if (Number.isNaN(date.valueOf())) return '';
  const days = daysBetween(now, date);
  if (Math.abs(days) > DAYS_SHOWN_RELATIVE) return formatDate(iso, now);
  if (days !== 0 || iso.length === 10) return relative().format(days, 'day');
  const away = date.valueOf() - now.valueOf();
  if (Math.abs(away) < MINUTE) return relative().format(0, 'second');
  if (Math.abs(away) < HOUR) return relative().format(Math.trunc(away / MINUTE), 'minute');
  return relative().format(Math.trunc(away / HOUR), 'hour');
}

/** Calendar days from one to the other where the reader is: yesterday evening is a day ago also this morning. */
export function daysBetween(from: Date, to: Date): number {
  const midnight = (date: Date) => Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((midnight(to) - midnight(from)) / (24 * HOUR));
}
