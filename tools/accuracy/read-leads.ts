import type { LeadDraft } from '../../src/domain/records/lead.ts';
import { guessMapping } from '../../src/elements/lead-import/mapping/guess-mapping.ts';
import { rowReader } from '../../src/elements/lead-import/mapping/read-row.ts';
import { parseTable, type Table } from '../../src/elements/lead-import/parse/parse-table.ts';

/** Rows with what each stands for: two are the same where their entities are. */
export interface Labelled {
  drafts: LeadDraft[];
  entities: string[];
}

/**
 * The rows of a labelled file as leads, read as `<lead-import>` reads them: any separator, quotes and names of columns, the
 * guessed mapping, what is not mapped into the host's fields. The column that names the row in the truth is left out; a
 * cell that cannot be read leaves its field empty, since here every row has to be there. A row that the truth does not
 * name stands for itself.
 * @throws Error where the two files do not speak of the same rows, or no row can be read.
 */
export async function readLeads(csv: string, truthCsv: string): Promise<Labelled> {
  const [table, truth] = [await parseTable(csv), await parseTable(truthCsv, { heading: true })];
  if (table.rows.length === 0) throw new Error('The file has no rows.');
  if (truth.columns.length < 2)
    throw new Error('The truth needs two columns: what names a row, and what it stands for.');
  const { id, key, entity } = columnsOf(table, truth);
  const entityOf = new Map(truth.rows.map((row) => [cell(row, key), cell(row, entity)]));
  const mapping = guessMapping(table).map((target, i) => (i === id ? 'out' : target));
  const read = rowReader(table, mapping, { salespeople: [], teams: [], stages: [] });
  const drafts: LeadDraft[] = [];
  const entities: string[] = [];
  for (const row of table.rows) {
    const name = cell(row, id);
    if (row.trouble)
      throw new Error(
        `Line ${String(row.line)} cannot be read: ${row.trouble === 'quotes' ? 'a quote is never closed' : 'it has more cells than there are columns'}.`,
      );
    const { draft } = read(row);
    drafts.push({ ...draft, title: draft.title ?? `Row ${name}` });
    entities.push(entityOf.get(name) ?? `alone ${name}`);
  }
  return { drafts, entities };
}

interface Columns {
  /** What names a row, in the file. */
  id: number;
  /** And in the truth. */
  key: number;
  entity: number;
}

/**
 * Which column of the file the truth names its rows by: one of the same name, or else the one in which most of its
 * values stand. What the row stands for is the next column of the truth.
 */
function columnsOf(table: Table, truth: Table): Columns {
  const found = truth.columns.flatMap((name, key) => {
    const known = new Set(truth.rows.map((row) => cell(row, key)));
    return table.columns.map((column, id) => ({
      id,
      key,
      shared: new Set(table.rows.map((row) => cell(row, id)).filter((value) => known.has(value))).size,
      named: plain(column) === plain(name),
    }));
  });
  const [best] = found.sort(
    (a, b) => Number(b.named && b.shared > 0) - Number(a.named && a.shared > 0) || b.shared - a.shared || a.key - b.key,
  );
  if (!best || best.shared === 0)
    throw new Error(
      `No column of the file holds what the truth names its rows by (${truth.columns.join(', ')} against ${table.columns.join(', ')}).`,
    );
  return { id: best.id, key: best.key, entity: best.key === 0 ? 1 : 0 };
}

function cell({ cells }: Table['rows'][number], column: number): string {
  return cells[column]?.trim() ?? '';
}

function plain(name: string): string {
  return name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}
