import { msg } from '../../i18n/index.js';
import type { RowResult } from './import-run.js';
import { problemText, refusalText } from './import-texts.js';
import type { Table } from './parse/parse-table.js';

export interface RefusedRows {
  head: string[];
  rows: string[][];
  fileName: string;
}

/** The refused rows as they stand in the file, with their lines and why, to be corrected and imported again. */
export function refusedRows(table: Table, results: readonly RowResult[], name: string | undefined): RefusedRows {
  const rows = results
    .filter(({ result }) => result === 'refused')
    .map(({ row, error }) => [
      ...table.columns.map((_, i) => row.row.cells[i] ?? ''),
      String(row.row.line),
      row.problems.length ? row.problems.map(problemText).join(' ') : refusalText(error),
    ]);
  const stem = (name ?? '').replace(/\.[^.]*$/, '');
  return {
    head: [...table.columns, msg('Line'), msg('Reason')],
    rows,
    fileName: `${stem ? `${stem} ` : ''}${msg('refused')}.csv`,
  };
}
