import type { LeadDraft } from '../domain/records/lead.js';
import {
  compareProfiles,
  loadNormalisers,
  makesSimilar,
  matchKeys,
  profileOf,
  type Profile,
  type Reason,
} from '../domain/similarity/index.js';

/** An earlier row of the same file that is in band *same*. */
export interface AlikeRow {
  /** Place of the earlier one, from 0. */
  row: number;
  probability: number;
  reasons: Reason[];
}

/** Earlier rows that share a value and are compared; more say that the value tells nothing. */
const COMPARED = 30;

/**
 * Finds rows of one file that look the same, by the same matcher as stored records (D1). Give it row after row; it
 * answers with the likeliest earlier one. A row that is alike is not compared with later ones, as an import that leaves
 * it out will not have it either.
 */
export async function rowsAlike(
  defaultCountry: string,
): Promise<(draft: LeadDraft, row: number) => AlikeRow | undefined> {
  const normalisers = await loadNormalisers();
  const context = { defaultCountry };
  const known = new Map<string, { row: number; profile: Profile }[]>();
  return (draft, row) => {
    const keys = matchKeys(draft, normalisers, context).filter(makesSimilar);
    if (!keys.length) return undefined;
    const profile = profileOf(draft, normalisers, context);
    let best: AlikeRow | undefined;
    for (const other of new Set(keys.flatMap((key) => known.get(key) ?? []))) {
      const match = compareProfiles(profile, other.profile);
      if (match?.band === 'same' && match.probability > (best?.probability ?? 0))
        best = { row: other.row, probability: match.probability, reasons: match.reasons };
    }
    if (best) return best;
    for (const key of keys) {
      const rows = known.get(key) ?? [];
      if (rows.length < COMPARED) known.set(key, rows.concat({ row, profile }));
    }
    return undefined;
  };
}
