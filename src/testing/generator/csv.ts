import Papa from 'papaparse';
import type { LeadDraft } from '../../domain/records/lead.js';
import type { GeneratedLead } from './generate-leads.js';

/** A column of an import file: `id` is the place in the sequence where a lead has no id. */
export type CsvField = keyof LeadDraft;

export type Heads = 'en' | 'ro';

const HEADS: readonly (readonly [CsvField, string, string])[] = [
  ['id', 'Id', 'Id'],
  ['title', 'Title', 'Titlu'],
  ['contactName', 'Contact name', 'Persoană de contact'],
  ['companyName', 'Company name', 'Companie'],
  ['jobTitle', 'Job position', 'Funcție'],
  ['email', 'Email', 'E-mail'],
  ['phone', 'Phone', 'Telefon'],
  ['mobile', 'Mobile', 'Mobil'],
  ['website', 'Website', 'Site web'],
  ['street', 'Street', 'Stradă'],
  ['street2', 'Street 2', 'Stradă 2'],
  ['city', 'City', 'Oraș'],
  ['zip', 'Zip', 'Cod poștal'],
  ['state', 'State', 'Județ'],
  ['country', 'Country', 'Țară'],
  ['language', 'Language', 'Limbă'],
  ['tags', 'Tags', 'Etichete'],
  ['priority', 'Priority', 'Prioritate'],
  ['expectedRevenue', 'Expected revenue', 'Venit estimat'],
  ['currency', 'Currency', 'Monedă'],
  ['probability', 'Probability', 'Probabilitate'],
  ['source', 'Source', 'Sursă'],
  ['medium', 'Medium', 'Mediu'],
  ['campaign', 'Campaign', 'Campanie'],
  ['createdAt', 'Created', 'Creată la'],
];

/** Every field that a file can have, in the usual order. */
export const CSV_FIELDS: readonly CsvField[] = HEADS.map(([field]) => field);

export interface CsvOptions {
  /** Default `,`. */
  delimiter?: ',' | ';' | '\t';
  /** Which, in which order. Default all that a generated lead can have. */
  columns?: readonly CsvField[];
  /** Language of the head line. Default `en`. */
  heads?: Heads;
}

/** Leads as an import file, head line first. Lines end in `\n`. */
export function toCsv(leads: Iterable<LeadDraft | GeneratedLead>, options: CsvOptions = {}): string {
  return [...csvChunks(leads, options)].join('');
}

/** The same piece by piece, for files that need not stand in memory. */
export function* csvChunks(
  leads: Iterable<LeadDraft | GeneratedLead>,
  options: CsvOptions = {},
): Generator<string, void, undefined> {
  const { delimiter = ',', columns = CSV_FIELDS, heads = 'en' } = options;
  const names = new Map(HEADS.map(([field, en, ro]) => [field, heads === 'ro' ? ro : en]));
  yield line(
    columns.map((field) => names.get(field) ?? field),
    delimiter,
  );
  let place = 0;
  for (const item of leads) {
    const lead: LeadDraft = 'lead' in item ? item.lead : item;
    yield line(
      columns.map((field) => (field === 'id' ? (lead.id ?? place) : cell(lead[field]))),
      delimiter,
    );
    place += 1;
  }
}

/** The truth beside an import file: which entity each line speaks of. `Id` is the same as there. */
export function toTruthCsv(leads: Iterable<GeneratedLead>): string {
  return [...truthChunks(leads)].join('');
}

export function* truthChunks(leads: Iterable<GeneratedLead>): Generator<string, void, undefined> {
  yield line(['Id', 'Entity'], ',');
  for (const { index, entity } of leads) yield line([index, entity], ',');
}

function cell(value: unknown): unknown {
  return Array.isArray(value) ? value.join(', ') : (value ?? '');
}

function line(cells: unknown[], delimiter: string): string {
  return `${Papa.unparse([cells], { delimiter, newline: '\n' })}\n`;
}
