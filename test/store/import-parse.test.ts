import { describe, expect, it } from 'vitest';
import { decodeText, isBinary } from '../../src/elements/lead-import/parse/decode-text.js';
import { guessDelimiter } from '../../src/elements/lead-import/parse/delimiter.js';
import { parseTable } from '../../src/elements/lead-import/parse/parse-table.js';

const bytes = (text: string) => new TextEncoder().encode(text);

describe('the text of a file', () => {
  it('X1 is UTF-8, with a mark or without', () => {
    expect(decodeText(bytes('Oraș'))).toEqual({ text: 'Oraș', encoding: 'utf-8' });
    expect(decodeText(bytes('\ufeffOraș')).text).toBe('Oraș');
  });

  it('X1 is Windows-1250 where it is not UTF-8', () => {
    const file = new Uint8Array([0x4f, 0x72, 0x61, 0xba, 0x3b, 0xde, 0x61, 0x72, 0x61]);
    expect(decodeText(file)).toEqual({ text: 'Oraș;Țara', encoding: 'windows-1250' });
  });

  it('is UTF-16 where its mark says so', () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x41, 0, 0x42, 0])).text).toBe('AB');
  });

  it('is none in a workbook', () => {
    expect(isBinary(new Uint8Array([0x50, 0x4b, 3, 4, 20]))).toBe(true);
    expect(isBinary(bytes('PK,Title'))).toBe(false);
  });
});

describe('the separator', () => {
  it.each([
    ['Title,City\nA,B', ','],
    ['Titlu;Venit, lei;Oraș\nA;1,5;B', ';'],
    ['Title\tCity\tNote\nA\tB, C, D, E\t', '\t'],
    ['"Title; of the lead",City\n', ','],
    ['\n\nTitle;City', ';'],
    ['Title\nMobilă, birouri', 'none'],
  ])('X1 of %j is %j', (text, delimiter) => expect(guessDelimiter(text)).toBe(delimiter));
});

describe('the rows of a file', () => {
  it('X1 keeps quoted separators, quotes and line breaks, and counts lines by them', async () => {
    const table = await parseTable('Title,Notes\r\n"A, ""B""","one\r\ntwo"\r\n\r\nC,\r\n');
    expect(table.columns).toEqual(['Title', 'Notes']);
    expect(table.rows).toEqual([
      { line: 2, cells: ['A, "B"', 'one\ntwo'] },
      { line: 5, cells: ['C', ''] },
    ]);
  });

  it('takes an announced separator and its line into account', async () => {
    const table = await parseTable('sep=;\nTitle;City\nA;B');
    expect(table).toMatchObject({ delimiter: ';', columns: ['Title', 'City'], rows: [{ line: 3, cells: ['A', 'B'] }] });
  });

  it('X1 marks a row with more cells than columns, and a quote that is never closed', async () => {
    const table = await parseTable('Title,City\nA,B,C\nD,E,\n"F,G\nH,I');
    expect(table.rows.map(({ line, trouble }) => [line, trouble])).toEqual([
      [2, 'cells'],
      [3, undefined],
      [4, 'quotes'],
    ]);
  });

  it('names columns that have no name, and those that share one', async () => {
    expect((await parseTable('Title,,Phone,Phone\na,b,c,d')).columns).toEqual(['Title', '#2', 'Phone', 'Phone (2)']);
  });

  it('sees that there is no heading', async () => {
    const table = await parseTable('Ana Pop,ana@pop.example,0722 000 111');
    expect(table).toMatchObject({ heading: false, columns: ['#1', '#2', '#3'], rows: [{ line: 1 }] });
  });

  it('X1 reads 50,000 rows in pieces, with pauses', async () => {
    const rows = Array.from({ length: 50_000 }, (_, i) => `Enquiry ${String(i)},"Str. Morii ${String(i)}, ""A""",Oraș`);
    let pauses = 0;
    const beat = setInterval(() => (pauses += 1), 0);
    const table = await parseTable(['Title,Street,City', ...rows].join('\n'));
    clearInterval(beat);
    expect(table.rows).toHaveLength(50_000);
    expect(table.rows.at(-1)).toEqual({ line: 50_001, cells: ['Enquiry 49999', 'Str. Morii 49999, "A"', 'Oraș'] });
    expect(pauses).toBeGreaterThan(0);
  });

  it('stops when told', async () => {
    const stop = AbortSignal.abort();
    await expect(parseTable('Title\nA', { signal: stop })).rejects.toThrow();
  });

  it('of an empty file are none', async () => {
    expect(await parseTable('')).toMatchObject({ columns: [], rows: [] });
  });
});
