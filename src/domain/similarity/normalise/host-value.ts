import { fold } from './fold.js';

/** A value of a host's own field, as it is compared. */
export interface HostValue {
  /** Name of the field, as the host calls it. */
  field: string;
  kind: 'date' | 'text';
  /** `yyyymmdd`, or folded text. */
  key: string;
  text: string;
}

/** Fields whose values name the record itself: other values there say nothing, and equal ones are no coincidence of two people. */
const RECORD_ID =
  /^(?:#?\d*|id|ids|key|uuid|guid|nr|no|num|nr ?crt|row|index|(?:record|row|lead|source|external|crm|odoo) ?(?:id|no|nr|number)?|url|link)$/;
/** Longer texts are notes. */
const LONGEST = 80;

/** The fields of a host that can be compared, in the order of their names; neither notes, nor ids, nor yes and no. */
export function hostValues(fields: Readonly<Record<string, unknown>> | null | undefined): HostValue[] {
  return Object.entries(fields ?? {})
    .flatMap(([field, value]): HostValue[] => {
      const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
      if (text === '' || text.length > LONGEST || RECORD_ID.test(fold(field).replace(/[_\-.]+/g, ' '))) return [];
      const date = dateOf(text);
      const key =
        date ??
        fold(text)
          .replace(/[^\p{L}\p{N}\p{Mc}]+/gu, ' ')
          .trim();
      return key === '' || key.length < 2 ? [] : [{ field, kind: date === undefined ? 'text' : 'date', key, text }];
    })
    .sort((a, b) => (a.field < b.field ? -1 : 1));
}

/** `yyyymmdd` of a day written 1971-06-24, 19710624, 24.06.1971 or 6/24/1971; the day first where both can be. */
function dateOf(text: string): string | undefined {
  const iso = /^(\d{4})[-/.]?(\d{2})[-/.]?(\d{2})(?:[T ].*)?$/.exec(text);
  // A day that the calendar does not have is a date with a typing error: one digit off is told by comparing.
  if (iso) return valid(iso[1]!, '01', '01') && iso[1]! + iso[2]! + iso[3]!;
  const [, first, second, year] = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})$/.exec(text) ?? [];
  if (!first || !second || !year) return undefined;
  return valid(year, second, first) ?? valid(year, first, second);
}

function valid(year: string, month: string, day: string): string | undefined {
  const inRange = Number(year) >= 1800 && Number(year) < 2200 && Number(month) <= 12 && Number(day) <= 31;
  return inRange && Number(month) > 0 && Number(day) > 0
    ? year + month.padStart(2, '0') + day.padStart(2, '0')
    : undefined;
}
