import type { ScoredPair } from './pairs.ts';

export interface WeighedPair extends ScoredPair {
  weight: number;
}

/** Pairs whose probability lies in a range. */
export interface Bin {
  /** Mean of what was said. */
  said: number;
  /** Share of them that are true. */
  true: number;
  pairs: number;
  /** What they count, of all. */
  weight: number;
}

const EDGES = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.98, 1.01];

/** How often pairs of each probability are true: of those said to be 0.8, about 8 in 10 should be. */
export function binsOf(pairs: readonly WeighedPair[], probability: (bits: number) => number): Bin[] {
  const bins = EDGES.slice(1).map((): Bin => ({ said: 0, true: 0, pairs: 0, weight: 0 }));
  for (const { bits, same, weight } of pairs) {
    const said = probability(bits);
    const bin = bins[EDGES.findIndex((edge) => said < edge) - 1]!;
    bin.said += weight * said;
    bin.true += weight * Number(same);
    bin.pairs += 1;
    bin.weight += weight;
  }
  return bins
    .filter(({ pairs: count }) => count > 0)
    .map((bin) => ({ ...bin, said: bin.said / bin.weight, true: bin.true / bin.weight }));
}

/** Expected calibration error: by how much what is said misses what is true, in the mean over all pairs. */
export function errorOf(bins: readonly Bin[]): number {
  const all = bins.reduce((sum, { weight }) => sum + weight, 0);
  return bins.reduce((sum, bin) => sum + (bin.weight / all) * Math.abs(bin.said - bin.true), 0);
}

/** Pairs of one base, each counting the same. */
export function alike(pairs: readonly ScoredPair[]): WeighedPair[] {
  return pairs.map((pair) => ({ ...pair, weight: 1 / pairs.length }));
}
