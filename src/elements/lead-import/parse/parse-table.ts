import type { Parser, ParseStepResult, ParseResult } from 'papaparse';
import { announcedDelimiter, guessDelimiter, type Delimiter } from './delimiter.js';

export interface Row {
  /** Line of the file where it begins, from 1, heading and line breaks in cells counted. */
  line: number;
  cells: readonly string[];
  /** Why it cannot be read: a quote that is never closed, or more cells than there are columns. */
  trouble?: 'quotes' | 'cells';
}

export interface Table {
  /** As in the file; where there is no heading, or it is empty, the place from 1: `#3`. Each name once. */
  columns: readonly string[];
  rows: readonly Row[];
  delimiter: Delimiter;
  /** Whether the first row names the columns. */
  heading: boolean;
}

export interface ParseOptions {
  delimiter?: Delimiter | undefined;
  heading?: boolean | undefined;
  signal?: AbortSignal;
  /** Share that is read, 0 to 1. */
  onProgress?: (share: number) => void;
}

/** Characters that are read without a pause; some milliseconds' worth. */
const CHUNK = 512 * 1024;

/** Stands in for a separator where there is none. */
const NEVER = '\u001f';

/**
 * Reads CSV: quoted cells, doubled quotes, line breaks in cells, any end of line. Blank rows are left out, but counted
 * as lines. Pauses between pieces, so that a page stays alive.
 */
export async function parseTable(source: string, options: ParseOptions = {}): Promise<Table> {
  const announced = announcedDelimiter(withPlainBreaks(source));
  const delimiter = options.delimiter ?? announced.delimiter ?? guessDelimiter(announced.text);
  const records = await readRecords(announced.text, delimiter, options);
  const rows = numbered(records, announced.lines + 1).filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const heading = options.heading ?? (rows[0] ? looksLikeHeading(rows[0].cells) : true);
  const names = heading ? (rows.shift()?.cells ?? []) : [];
  const width = heading ? names.length : Math.max(0, ...rows.slice(0, 1000).map(({ cells }) => cells.length));
  return { columns: columnNames(names, width), rows: rows.map((row) => checked(row, width)), delimiter, heading };
}

function withPlainBreaks(text: string): string {
  return text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
}

interface Records {
  cells: string[][];
  /** The last record opens a quote that is never closed. */
  open: boolean;
}

async function readRecords(text: string, delimiter: Delimiter, options: ParseOptions): Promise<Records> {
  const { default: Papa } = await import('papaparse');
  const { signal, onProgress } = options;
  return new Promise((resolve, reject) => {
    const records: Records = { cells: [], open: false };
    Papa.parse<string[]>(text, {
      delimiter: delimiter === 'none' ? NEVER : delimiter,
      newline: '\n',
      chunkSize: CHUNK,
      chunk: (piece: ParseResult<string[]> | ParseStepResult<string[]>, parser: Parser) => {
        for (const cells of piece.data as string[][]) records.cells.push(cells);
        records.open = piece.errors.some(({ code }) => code === 'MissingQuotes');
        onProgress?.(piece.meta.cursor / Math.max(1, text.length));
        parser.pause();
        setTimeout(() => {
          if (signal?.aborted) {
            parser.abort();
            reject(signal.reason as Error);
          } else parser.resume();
        });
      },
      complete: () => (signal?.aborted ? reject(signal.reason as Error) : resolve(records)),
      error: reject,
    });
  });
}

function numbered({ cells, open }: Records, first: number): Row[] {
  let line = first;
  return cells.map((record, i) => {
    const row: Row = { line, cells: record };
    line += 1;
    for (const cell of record) if (cell.includes('\n')) line += cell.split('\n').length - 1;
    return open && i === cells.length - 1 ? { ...row, trouble: 'quotes' as const } : row;
  });
}

function checked(row: Row, width: number): Row {
  const surplus = row.cells.slice(width).some((cell) => cell.trim() !== '');
  return surplus && !row.trouble ? { ...row, trouble: 'cells' } : row;
}

/** Data where names should stand: an e-mail, a phone, a day. */
function looksLikeHeading(cells: readonly string[]): boolean {
  return !cells.some((cell) => /\S@\S+\.\S|^\s*\+?\d[\d\s()./-]{5,}$/.test(cell));
}

function columnNames(names: readonly string[], width: number): string[] {
  const taken = new Set<string>();
  return Array.from({ length: width }, (_, i) => {
    const given = names[i]?.trim() || `#${String(i + 1)}`;
    let name = given;
    for (let n = 2; taken.has(name); n += 1) name = `${given} (${String(n)})`;
    taken.add(name);
    return name;
  });
}
