/** What stands between two cells. `none`: the file has a single column. */
export type Delimiter = ',' | ';' | '\t' | '|' | 'none';

const CANDIDATES = [',', ';', '\t', '|'] as const;

/** A separator that spreadsheets announce in a line of its own: `sep=;`. */
const ANNOUNCED = /^sep=([,;\t|])\n/i;

export interface Announced {
  delimiter: Delimiter | undefined;
  /** The text without the announcement. */
  text: string;
  /** Lines that were taken off. */
  lines: number;
}

export function announcedDelimiter(text: string): Announced {
  const found = ANNOUNCED.exec(text);
  if (!found) return { delimiter: undefined, text, lines: 0 };
  return { delimiter: found[1] as Delimiter, text: text.slice(found[0].length), lines: 1 };
}

/**
 * The separator, by the first record that is not blank: column names seldom hold one, while sums (`1,5`) and
 * addresses do. The one that occurs most outside of quotes.
 */
export function guessDelimiter(text: string): Delimiter {
  const counts = new Map<string, number>(CANDIDATES.map((candidate) => [candidate, 0]));
  let quoted = false;
  let blank = true;
  for (const char of text) {
    if (char === '"') quoted = !quoted;
    else if (!quoted && char === '\n' && !blank) break;
    else if (!quoted && counts.has(char)) counts.set(char, (counts.get(char) ?? 0) + 1);
    if (char.trim()) blank = false;
  }
  const best = CANDIDATES.toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0))[0];
  return best !== undefined && (counts.get(best) ?? 0) > 0 ? best : 'none';
}
