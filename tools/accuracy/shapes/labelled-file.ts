import Papa from 'papaparse';
import type { Random } from '../../../src/testing/generator/random.ts';

/** One row of a file by its columns, and who it speaks of: two rows are the same where it is equal. */
export interface ShapeRow {
  entity: string;
  cells: Readonly<Record<string, string>>;
}

/** A labelled file as texts. */
export interface ShapeFile {
  csv: string;
  truth: string;
}

export interface FileStyle {
  /** Default `,`. */
  delimiter?: ',' | ';' | '\t';
  /** With a byte order mark, quotes around every cell and lines that end as in Windows. */
  spreadsheet?: boolean;
  /** Head of the column that names the row, in the file and in its truth. Default `Id`. */
  id?: string;
  /** Head of the second column of the truth. Default `Entity`. */
  cluster?: string;
  /** Id of the row at a place. Default its number. */
  idOf?: (place: number) => string;
}

/** Rows in an order that tells nothing, as a file and its truth. */
export function labelledFile(rows: readonly ShapeRow[], random: Random, style: FileStyle = {}): ShapeFile {
  const { delimiter = ',', spreadsheet = false, id = 'Id', cluster = 'Entity', idOf = String } = style;
  const shuffled = random.shuffled(rows);
  const columns = [...new Set(rows.flatMap(({ cells }) => Object.keys(cells)))];
  const write = (table: string[][]): string => {
    const text = Papa.unparse(table, { delimiter, quotes: spreadsheet, newline: spreadsheet ? '\r\n' : '\n' });
    return `${spreadsheet ? '\ufeff' : ''}${text}${spreadsheet ? '\r\n' : '\n'}`;
  };
  return {
    csv: write([
      [id, ...columns],
      ...shuffled.map(({ cells }, place) => [idOf(place), ...columns.map((column) => cells[column] ?? '')]),
    ]),
    truth: write([[id, cluster], ...shuffled.map(({ entity }, place) => [idOf(place), entity])]),
  };
}
