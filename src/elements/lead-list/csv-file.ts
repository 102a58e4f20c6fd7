import Papa from 'papaparse';

/**
 * What a spreadsheet would take for a formula when it opens the file: such a value gets an apostrophe in front. A
 * number or a phone with its sign is none.
 */
const FORMULA = /^(?:[=@\t\r]|[+-](?![\d\s()./-]*$))/;

/** A CSV file that spreadsheets read: UTF-8 with a mark, RFC 4180, and nothing in it that would be computed. */
export function csvFile(head: readonly string[], rows: readonly (readonly string[])[]): Blob {
  const text = Papa.unparse([[...head], ...rows.map((row) => [...row])], { escapeFormulae: FORMULA });
  return new Blob(['\ufeff', text, '\r\n'], { type: 'text/csv;charset=utf-8' });
}

/** Hands a file to the user, by the browser's download. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = Object.assign(document.createElement('a'), { href: address, download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
