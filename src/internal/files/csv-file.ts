/**
 * What a spreadsheet would take for a formula when it opens the file: such a value gets an apostrophe in front. A
 * number or a phone with its sign is none.
 */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d\s()./-]*$))/;

/**
 * A CSV file that spreadsheets read: UTF-8 with a mark, RFC 4180, and nothing in it that would be computed. What writes
 * it is loaded when the first one is asked for.
 */
export async function csvFile(head: readonly string[], rows: readonly (readonly string[])[]): Promise<Blob> {
  const { default: Papa } = await import('papaparse');
  const text = Papa.unparse([[...head], ...rows.map((row) => [...row])], { escapeFormulae: FORMULA });
  return new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}
