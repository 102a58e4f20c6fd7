export type DayOrder = 'day-first' | 'month-first';

const NUMERIC = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})(?:[,\sT]+(.*))?$/;
const ISO = /^(\d{4})[./-](\d{1,2})[./-](\d{1,2})(?:[,\sT]+(.*))?$/;
const TIME = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm|z|[+-]\d{2}:?\d{2})?$/i;

/** Whether the days of a column stand before the month: only a number over 12 settles it. Default: the day first. */
export function dayOrderOf(cells: Iterable<string>): DayOrder {
  for (const cell of cells) {
    const [, first, second] = NUMERIC.exec(cell.trim()) ?? [];
    if (Number(first) > 12) return 'day-first';
    if (Number(second) > 12) return 'month-first';
  }
  return 'day-first';
}

/**
 * A day or a time as people write it, in UTC: `8.11.2026`, `08/11/2026 14:30`, `2026-11-08T12:00:00Z`. Without a zone
 * it is local time. Undefined where it is none, and for a day that no month has.
 */
export function readDate(text: string, order: DayOrder = 'day-first'): string | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) return instant(Number(iso[1]), Number(iso[2]), Number(iso[3]), iso[4]);
  const numeric = NUMERIC.exec(trimmed);
  if (!numeric) return undefined;
  const [first, second] = [Number(numeric[1]), Number(numeric[2])];
  const [day, month] = order === 'month-first' ? [second, first] : [first, second];
  return instant(fullYear(numeric[3] ?? ''), month, day, numeric[4]);
}

function fullYear(text: string): number {
  const year = Number(text);
  if (text.length === 4) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}

function instant(year: number, month: number, day: number, time: string | undefined): string | undefined {
  const clock = time?.trim() ? TIME.exec(time.trim()) : undefined;
  if (clock === null) return undefined;
  const zone = clock?.[4]?.toLowerCase();
  const hour = hourOf(Number(clock?.[1] ?? 0), zone);
  const [minute, second] = [Number(clock?.[2] ?? 0), Number(clock?.[3] ?? 0)];
  if (hour > 23 || minute > 59 || second > 59) return undefined;
  const utc = new Date(Date.UTC(year, month - 1, day));
  if (utc.getUTCMonth() !== month - 1) return undefined;
  if (zone === undefined || zone === 'am' || zone === 'pm')
    return new Date(year, month - 1, day, hour, minute, second).toISOString();
  return new Date(Date.UTC(year, month - 1, day, hour, minute, second) - offsetOf(zone)).toISOString();
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === 'pm' && hour < 12) return hour + 12;
  return half === 'am' && hour === 12 ? 0 : hour;
}

/** In milliseconds. */
function offsetOf(zone: string): number {
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const offset = (Number(hours ?? 0) * 60 + Number(minutes ?? 0)) * 60_000;
  return sign === '-' ? -offset : offset;
}
