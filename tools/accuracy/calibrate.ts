import type { LeadDraft } from '../../src/domain/records/lead.ts';
import { DuplicateEngine } from '../../src/domain/similarity/duplicates/engine.ts';
import { loadNormalisers, profileOf, type Weights } from '../../src/domain/similarity/index.ts';
import { probabilityOf } from '../../src/domain/similarity/score.ts';

/** Pairs whose probability lies in a range. */
export interface Bin {
  /** Mean of what was said. */
  said: number;
  pairs: number;
  true: number;
}

const EDGES = [0.05, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.98, 1.01];

/** How often pairs of each probability are true: of those said to be 0.8, about 8 in 10 should be. */
export async function calibrate(
  drafts: readonly LeadDraft[],
  entities: readonly string[],
  weights?: Weights,
): Promise<Bin[]> {
  const normalisers = await loadNormalisers();
  const engine = new DuplicateEngine(weights);
  for (const [i, draft] of drafts.entries())
    engine.add(String(i), profileOf(draft, normalisers, { defaultCountry: 'RO' }));
  for (const _ of engine.close());
  const bins = EDGES.slice(1).map((): Bin => ({ said: 0, pairs: 0, true: 0 }));
  for (let record = 0; record < engine.size; record += 1) {
    for (const { a, b, bits } of engine.pairsOf(record, -5)) {
      const probability = probabilityOf(bits);
      const bin = bins[EDGES.findIndex((edge) => probability < edge) - 1];
      if (!bin) continue;
      bin.said += probability;
      bin.pairs += 1;
      if (entities[a] === entities[b]) bin.true += 1;
    }
  }
  return bins.map((bin) => ({ ...bin, said: bin.pairs ? bin.said / bin.pairs : 0 }));
}
