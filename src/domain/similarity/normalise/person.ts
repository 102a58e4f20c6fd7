import { fold } from './fold.js';

/** Forms of address and degrees, folded: Romanian, English, German, French, Italian, Spanish. */
const TITLES = new Set(
  `
  dl dlui domnul dna d-na doamna dra domnisoara dr drd ing inginer ec av avocat prof conf univ lect asist arh jr sr
  mr mrs ms miss mx mister sir madam herr frau dipl mag med mme mlle madame monsieur mademoiselle
  sig signor signora dott dottssa sra srta senor senora don phd mba msc bsc bs md esq
  `
    .trim()
    .split(/\s+/),
);

/**
 * The words of a person's name as they are compared (D3): folded, titles and what stands in brackets left out, sorted,
 * so that the order in which a name is written does not matter. A text of titles alone keeps them.
 */
export function personWords(name: string): string[] {
  const all = fold(name)
    .replace(/[([{][^)\]}]*[)\]}]/g, ' ')
    .replace(/\bd-(na|ra|lui|nul|l)\b/g, 'd$1')
    .replace(/(?<=\p{L})['’`´](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{Mc}]+/u)
    .filter((word) => word !== '');
  const names = all.filter((word) => !TITLES.has(word));
  return (names.length > 0 ? names : all).sort();
}
