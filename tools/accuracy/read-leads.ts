import type { LeadDraft } from '../../src/domain/records/lead.ts';
import { guessMapping } from '../../src/elements/lead-import/mapping/guess-mapping.ts';
import { rowReader } from '../../src/elements/lead-import/mapping/read-row.ts';
import { parseTable } from '../../src/elements/lead-import/parse/parse-table.ts';

/** Rows with what each stands for: two are the same where their entities are. */
export interface Labelled {
  drafts: LeadDraft[];
  entities: string[];
}

/**
 * The rows of a labelled file as leads, read as `<lead-import>` reads them: the guessed mapping, what is not mapped into
 * the host's fields. The column that names the row in the truth is left out; a cell that cannot be read leaves its field
 * empty, since here every row has to be there.
 */
export async function readLeads(csv: string, truthCsv: string): Promise<Labelled> {
  const [table, truth] = [await parseTable(csv), await parseTable(truthCsv, { heading: true })];
  const entityOf = new Map(truth.rows.map(({ cells }) => [cells[0]?.trim() ?? '', cells[1]?.trim() ?? '']));
  const name = truth.columns[0]?.toLowerCase();
  const id = Math.max(
    0,
    table.columns.findIndex((column) => column.toLowerCase() === name),
  );
  const mapping = guessMapping(table).map((target, i) => (i === id ? 'out' : target));
  const read = rowReader(table, mapping, { salespeople: [], teams: [], stages: [] });
  const drafts: LeadDraft[] = [];
  const entities: string[] = [];
  for (const row of table.rows) {
    const key = row.cells[id]?.trim() ?? '';
    const { draft } = read(row);
    drafts.push({ ...draft, title: draft.title ?? `Row ${key}` });
    entities.push(entityOf.get(key) ?? `alone ${key}`);
  }
  return { drafts, entities };
}
