import type { LeadDraft } from '../../src/domain/records/lead.ts';
import { CALIBRATION } from '../../src/domain/similarity/calibration.ts';
import { DuplicateEngine } from '../../src/domain/similarity/duplicates/engine.ts';
import { loadNormalisers, profileOf, type Weights } from '../../src/domain/similarity/index.ts';
import { CONTRADICTED } from '../../src/domain/similarity/score.ts';

/** Two records with what the scorer says of them and what is true. */
export interface ScoredPair {
  bits: number;
  same: boolean;
}

export interface ScoredPairs {
  /** Pairs that are judged by what was found. */
  judged: ScoredPair[];
  /** Pairs that contradict each other, or have no more than a name in common: held below *same* whatever was found. */
  held: ScoredPair[];
}

/** The pairs of a base that are likely enough to be listed. */
export async function scoredPairs(
  drafts: readonly LeadDraft[],
  entities: readonly string[],
  weights?: Weights,
): Promise<ScoredPairs> {
  const normalisers = await loadNormalisers();
  const engine = new DuplicateEngine(weights);
  for (const [i, draft] of drafts.entries())
    engine.add(String(i), profileOf(draft, normalisers, { defaultCountry: 'RO' }));
  for (const _ of engine.close());
  const pairs: ScoredPairs = { judged: [], held: [] };
  for (let record = 0; record < engine.size; record += 1)
    for (const { a, b, bits } of engine.pairsOf(record, CALIBRATION[0]![0]))
      pairs[bits === CONTRADICTED ? 'held' : 'judged'].push({ bits, same: entities[a] === entities[b] });
  return pairs;
}
