import type { PisteError } from '../../domain/errors.js';
import { errorText, fieldLabel, formatNumber, msg, plural, str } from '../../i18n/index.js';
import type { Problem } from './mapping/read-row.js';
import type { Target } from './mapping/targets.js';

/** What a column becomes, in words. */
export function targetText(target: Target): string {
  switch (target) {
    case 'own':
      return msg('Keep as own field');
    case 'out':
      return msg('Leave out');
    case 'firstName':
      return msg('First name');
    case 'lastName':
      return msg('Last name');
    default:
      return fieldLabel(target);
  }
}

/** Why a row cannot be imported. */
export function problemText({ kind, value }: Problem): string {
  switch (kind) {
    case 'quotes':
      return msg('A quotation mark is opened and never closed.');
    case 'cells':
      return msg('It has more cells than there are columns.');
    case 'title':
      return msg('It has no title, company, contact, e-mail or phone.');
    case 'salespersonId':
      return msg(str`There is no salesperson “${value}”.`);
    case 'teamId':
      return msg(str`There is no sales team “${value}”.`);
    case 'stageId':
      return msg(str`There is no stage “${value}”.`);
    case 'country':
      return msg(str`“${value}” is not a country.`);
    case 'probability':
      return msg(str`Probability: “${value}” is not a number from 0 to 100.`);
    case 'createdAt':
      return msg(str`Created: “${value}” is not a date.`);
    default:
      return msg(str`${fieldLabel(kind)}: “${value}” cannot be understood.`);
  }
}

/** Why the store has refused a row. */
export function refusalText(error: PisteError | undefined): string {
  const issues = error?.details['issues'];
  const fields = Array.isArray(issues) ? issues.map(({ field }: { field?: unknown }) => field) : [];
  const names = fields
    .filter((field) => typeof field === 'string' && field !== '')
    .map((field) => fieldLabel(String(field)));
  if (names.length) return msg(str`Check: ${[...new Set(names)].join(', ')}.`);
  return error ? errorText(error).title : '';
}

export function lineText(line: number): string {
  return msg(str`Line ${formatNumber(line)}`);
}

export function rowsText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} row`, { id: 'lead-import.rows.one' }),
    few: msg(str`${f} rows`, { id: 'lead-import.rows.few' }),
    other: msg(str`${f} rows`, { id: 'lead-import.rows.other' }),
  });
}

export function importText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`Import ${f} row`, { id: 'lead-import.import.one' }),
    few: msg(str`Import ${f} rows`, { id: 'lead-import.import.few' }),
    other: msg(str`Import ${f} rows`, { id: 'lead-import.import.other' }),
  });
}

export function importingText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`Importing ${f} row…`, { id: 'lead-import.importing.one' }),
    few: msg(str`Importing ${f} rows…`, { id: 'lead-import.importing.few' }),
    other: msg(str`Importing ${f} rows…`, { id: 'lead-import.importing.other' }),
  });
}

export function goOnText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`Import the remaining ${f} row`, { id: 'lead-import.go-on.one' }),
    few: msg(str`Import the remaining ${f} rows`, { id: 'lead-import.go-on.few' }),
    other: msg(str`Import the remaining ${f} rows`, { id: 'lead-import.go-on.other' }),
  });
}

export function createdText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} record imported`, { id: 'lead-import.created.one' }),
    few: msg(str`${f} records imported`, { id: 'lead-import.created.few' }),
    other: msg(str`${f} records imported`, { id: 'lead-import.created.other' }),
  });
}

export function badRowsText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} row cannot be imported as it is.`, { id: 'lead-import.bad.one' }),
    few: msg(str`${f} rows cannot be imported as they are.`, { id: 'lead-import.bad.few' }),
    other: msg(str`${f} rows cannot be imported as they are.`, { id: 'lead-import.bad.other' }),
  });
}

export function sameText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} row looks the same as a record or a row that is there already.`, { id: 'lead-import.same.one' }),
    few: msg(str`${f} rows look the same as records or rows that are there already.`, { id: 'lead-import.same.few' }),
    other: msg(str`${f} rows look the same as records or rows that are there already.`, {
      id: 'lead-import.same.other',
    }),
  });
}

export function maybeText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} more may be similar to a record; it is imported.`, { id: 'lead-import.maybe.one' }),
    few: msg(str`${f} more may be similar to records; they are imported.`, { id: 'lead-import.maybe.few' }),
    other: msg(str`${f} more may be similar to records; they are imported.`, { id: 'lead-import.maybe.other' }),
  });
}

export function secondsText(seconds: number | undefined): string {
  if (seconds === undefined) return '';
  const minutes = Math.ceil(seconds / 60);
  if (minutes < 2) return msg('less than a minute left');
  return msg(str`about ${formatNumber(minutes)} min left`);
}
