import type { LeadDraft } from '../../../domain/records/lead.js';
import type { Row, Table } from '../parse/parse-table.js';
import { nameFinder, type KnownNames } from './known-names.js';
import { countryCode } from './read-country.js';
import { dayOrderOf, readDate } from './read-date.js';
import { currencyBeside, currencyCode, decimalSignOf, readNumber } from './read-number.js';
import { readBoolean, readPriority, readTags } from './read-words.js';
import type { Field, Mapping, Target } from './targets.js';

/** Why a row cannot be imported. */
export interface Problem {
  kind: Exclude<Field, 'title'> | 'title' | 'quotes' | 'cells';
  /** Place of its column from 0; none where the whole row is concerned. */
  column?: number;
  /** What stands in the cell. */
  value: string;
}

/** A row as the lead it will be. With problems it is not imported. */
export interface ReadRow {
  row: Row;
  draft: LeadDraft;
  problems: readonly Problem[];
}

/** Fields that are taken as they are. */
type Reader = (text: string, draft: LeadDraft) => unknown;

/**
 * Reads rows as leads. Numbers and days are read as the whole column is written. A lead without a title takes the
 * company's, the contact's, the e-mail or the phone (in that order); what is empty stays absent.
 */
export function rowReader(table: Table, mapping: Mapping, known: KnownNames): (row: Row) => ReadRow {
  const readers = readersOf(table, mapping, known);
  const order = mapping.map((_, i) => i).sort((a, b) => late(mapping[a]) - late(mapping[b]));
  return (row) => {
    const draft: LeadDraft = {};
    if (row.trouble) return { row, draft, problems: [{ kind: row.trouble, value: '' }] };
    const problems: Problem[] = [];
    const own: [string, string][] = [];
    for (const column of order) {
      const target = mapping[column] ?? 'out';
      const text = (row.cells[column] ?? '').trim();
      if (target === 'out' || text === '') continue;
      if (target === 'own') own.push([table.columns[column] ?? '', text]);
      else if (target !== 'firstName' && target !== 'lastName') {
        const value = readers[target] ? readers[target](text, draft) : text;
        if (value === undefined) problems.push({ kind: target, column, value: text });
        else Object.assign(draft, { [target]: value });
      }
    }
    if (own.length) draft.fields = Object.fromEntries(own);
    name(draft, row, mapping);
    if (draft.title === undefined) problems.push({ kind: 'title', value: '' });
    return { row, draft, problems };
  };
}

/** A stage is looked for once the team is known, a currency of its own wins over the one beside the sum. */
function late(target: Target | undefined): number {
  return target === 'stageId' || target === 'currency' ? 1 : 0;
}

function readersOf(table: Table, mapping: Mapping, known: KnownNames): Partial<Record<Target, Reader>> {
  const find = nameFinder(known);
  const cellsOf = (target: Target): string[] => {
    const column = mapping.indexOf(target);
    return column < 0 ? [] : table.rows.map(({ cells }) => cells[column] ?? '');
  };
  const decimal = {
    expectedRevenue: decimalSignOf(cellsOf('expectedRevenue')),
    probability: decimalSignOf(cellsOf('probability')),
  };
  const dayOrder = dayOrderOf(cellsOf('createdAt'));
  return {
    country: countryCode,
    priority: readPriority,
    tags: readTags,
    doNotContact: readBoolean,
    currency: currencyCode,
    createdAt: (text) => readDate(text, dayOrder),
    probability(text) {
      const value = readNumber(text, decimal.probability);
      return value !== undefined && value >= 0 && value <= 100 ? value : undefined;
    },
    expectedRevenue(text, draft) {
      const currency = currencyBeside(text);
      if (currency !== undefined) draft.currency = currency;
      return text.includes('%') ? undefined : readNumber(text, decimal.expectedRevenue);
    },
    salespersonId: (text) => find.salesperson(text),
    teamId: (text) => find.team(text),
    stageId: (text, draft) => find.stage(text, draft.teamId ?? undefined),
  };
}

function name(draft: LeadDraft, row: Row, mapping: Mapping): void {
  const half = (target: Target): string => (row.cells[mapping.indexOf(target)] ?? '').trim();
  const whole = [half('firstName'), half('lastName')].filter((part) => part !== '').join(' ');
  if (whole && draft.contactName === undefined) draft.contactName = whole;
  const title = draft.title ?? draft.companyName ?? draft.contactName ?? draft.email ?? draft.phone ?? draft.mobile;
  if (typeof title === 'string') draft.title = title;
}
