import { msg } from '../../i18n/index.js';
import type { RowResult } from './import-run.js';
import { problemText, refusalText } from './import-texts.js';
import type { Table } from './parse/parse-table.js';

/** The refused rows as they stand in the file, with their lines and why, to be corrected and imported again. */
export async function refusedCsv(table: Table, results: readonly RowResult[]): Promise<Blob> {
  const head = [...table.columns, msg('Line'), msg('Reason')];
  const rows = results
    .filter(({ result }) => result === 'refused')
    .map(({ row, error }) => [
      ...table.columns.map((_, i) => row.row.cells[i] ?? ''),
      String(row.row.line),
      row.problems.length ? row.problems.map(problemText).join(' ') : refusalText(error),
    ]);
  const { csvFile } = await import('../lead-list/csv-file.js');
  return csvFile(head, rows);
}
