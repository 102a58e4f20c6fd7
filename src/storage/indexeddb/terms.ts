/** Under this term stands every record of a scope. */
export const EVERY = '';

export function facetTerm(facet: string): string {
  return `=${facet}`;
}

/** Every term that a row stands under, in its scope. */
export function termsOf({ facets }: { facets: readonly string[] }): Set<string> {
  return new Set([EVERY, ...facets.map(facetTerm)]);
}
