import { fold } from './fold.js';

/** Forms of address, ranks and degrees, folded: Romanian, English, German, French, Italian, Spanish. */
const TITLES = new Set(
  `
  dl dlui domnul dna d-na doamna dra domnisoara dr drd ing inginer ec av avocat prof conf univ lect asist arh jr sr
  mr mrs ms miss mx mister sir dame madam rev revd reverend hon capt captain lieut lt col colonel cmdr adm admiral herr frau dipl mag med mme mlle madame monsieur mademoiselle
  sig signor signora dott dottssa sra srta senor senora don phd mba msc bsc bs md esq
  `
    .trim()
    .split(/\s+/),
);

/**
 * Ranks that stand behind a name or before its seat, as in "Thomas Clifford, 1st Baron Clifford of Chudleigh", folded.
 * Alone they are names as well (Earl, Duke): only behind a number or a comma they are left out.
 */
const RANK =
  /(?:\d+(?:st|nd|rd|th)\s+|,\s*)(?:baronet|bart|bt|baron(?:ess)?|(?:vis)?count(?:ess)?|earl|duke|duchess|marquess|marquis|marchioness|lord|lady|prince|princess)\b(?:\s+of(?:\s+the)?\b)?/g;

/**
 * Particles of family names, folded: Dutch, German, French, Italian, Spanish, Portuguese, Arabic. Left out are those
 * that are names as well (Al, Ben, Do, Le).
 */
const PARTICLES = new Set(
  'of de den der van von vom zu zum zur ter ten te du des della dello dei degli del di da dos das bin ibn bint el la y'.split(
    ' ',
  ),
);

/** Beginnings that are written apart or together: Mc Donald, McDonald. An apostrophe is closed up before. */
const JOINED = new Set(['mc', 'mac']);

/**
 * The words of a person's name as they are compared (D3): folded, titles and what stands in brackets left out, sorted,
 * so that the order in which a name is written does not matter. Particles go where two other words are left, since half
 * of all forms forget them. A text of titles alone keeps them.
 */
export function personWords(name: string): string[] {
  const all = fold(name)
    .replace(/[([{][^)\]}]*[)\]}]/g, ' ')
    .replace(RANK, ' ')
    .replace(/\bd-(na|ra|lui|nul|l)\b/g, 'd$1')
    .replace(/(?<=\p{L})['’`´](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{Mc}]+/u)
    .filter((word) => word !== '');
  const names = joined(all.filter((word) => !TITLES.has(word)));
  const telling = names.filter((word) => !PARTICLES.has(word));
  return (telling.length > 1 ? telling : names.length > 0 ? names : all).sort();
}

function joined(words: readonly string[]): string[] {
  const all: string[] = [];
  for (const word of words) {
    const last = all.at(-1);
    if (last !== undefined && JOINED.has(last) && word.length > 1) all[all.length - 1] = last + word;
    else all.push(word);
  }
  return all;
}
