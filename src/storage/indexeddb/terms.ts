import type { IndexedRow } from '../indexed-row.js';

/** Under this term stands every record of a scope. */
export const EVERY = '';

/** The first letters of words are terms up to this length; longer ones are looked up in the index of whole words. */
export const PREFIX_LENGTH = 3;

export function facetTerm(facet: string): string {
  return `=${facet}`;
}

export function prefixTerm(start: string): string {
  return `^${start.slice(0, PREFIX_LENGTH)}`;
}

/** Every term that a row stands under, in its scope. */
export function termsOf({ facets, words }: Pick<IndexedRow, 'facets' | 'words'>): Set<string> {
  const terms = new Set([EVERY, ...facets.map(facetTerm)]);
  for (const word of words) {
    for (let length = 1; length <= Math.min(word.length, PREFIX_LENGTH); length += 1)
      terms.add(prefixTerm(word.slice(0, length)));
  }
  return terms;
}
