import type { RowResult } from './import-run.js';
import type { ReadRow } from './mapping/read-row.js';

export interface ImportReport {
  /** Records that were made. */
  created: number;
  /** The rows that became none, in the order of the file. */
  others: readonly RowResult[];
}

/** What a run has come to, with the rows that could not be read and never went into it. */
export function importReport(results: readonly RowResult[], bad: readonly ReadRow[]): ImportReport {
  const unread = bad.map((row): RowResult => ({ row, result: 'refused' }));
  const others = [...results.filter(({ result }) => result !== 'created'), ...unread];
  return {
    created: results.length + unread.length - others.length,
    others: others.sort((a, b) => a.row.row.line - b.row.row.line),
  };
}
