import { pause } from '../../../store/pause.js';
import type { Table } from '../parse/parse-table.js';
import type { KnownNames } from './known-names.js';
import { rowReader, type ReadRow } from './read-row.js';
import type { Mapping } from './targets.js';

/** Rows that are read without a pause. */
const CHUNK = 1000;

export interface ReadRows {
  good: readonly ReadRow[];
  /** With the reasons why they are not imported. */
  bad: readonly ReadRow[];
}

/** Reads all rows as leads, with pauses so that the page stays alive. */
export async function readRows(
  table: Table,
  mapping: Mapping,
  known: KnownNames,
  signal: AbortSignal,
): Promise<ReadRows> {
  const read = rowReader(table, mapping, known);
  const good: ReadRow[] = [];
  const bad: ReadRow[] = [];
  for (const [i, row] of table.rows.entries()) {
    if (i > 0 && i % CHUNK === 0) {
      await pause();
      signal.throwIfAborted();
    }
    const result = read(row);
    (result.problems.length ? bad : good).push(result);
  }
  return { good, bad };
}
