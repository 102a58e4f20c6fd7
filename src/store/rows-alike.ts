import type { LeadDraft } from '../domain/records/lead.js';
import { EarlierRows, loadNormalisers, profileOf, type AlikeRow as Alike } from '../domain/similarity/index.js';
import type { MatchingTerms } from './matching/jobs.js';

/** An earlier row of the same file that is in band *same*; `row` is its place, from 0. */
export type AlikeRow = Alike<number>;

/**
 * Finds rows of one file that look the same, by the same matcher as stored records (D1). Give it row after row; it
 * answers with the likeliest earlier one. A row that is alike is not compared with later ones, as an import that leaves
 * it out will not have it either.
 */
export async function rowsAlike(
  defaultCountry: string,
  terms: Omit<MatchingTerms, 'defaultCountry' | 'actor'> = {},
): Promise<(draft: LeadDraft, row: number) => AlikeRow | undefined> {
  const normalisers = await loadNormalisers(terms);
  const earlier = new EarlierRows<number>(terms);
  return (draft, row) => {
    const profile = profileOf(draft, normalisers, { defaultCountry });
    const best = earlier.find(profile);
    if (!best) earlier.add(profile, row);
    return best;
  };
}
