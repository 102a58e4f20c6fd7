import { FEATURES, type Feature, type LevelName } from './findings.js';

/** How many records carry a match key, both that are compared included. */
export type Frequency = (key: string) => number;

/** What comparisons weigh. The defaults ship with the kit; a host may set some, and a base can teach others. */
export interface Weights {
  /** Pairs of one party that a record is expected to be in. Default 1. */
  pairs: number;
  /** Share of the pairs of one party that compare at a level, where both have a value; those of a feature add up to 1. */
  levels: Partial<Record<LevelName, number>>;
}

export const DEFAULT_WEIGHTS: Weights = { pairs: 1, levels: {} };

/** log2 of the share of a level. */
export function log2Of({ levels }: Weights, name: LevelName): number {
  const [feature, level] = name.split('.') as [Feature, string];
  const byDefault = (FEATURES[feature] as Record<string, number>)[level] ?? 1;
  return Math.log2(Math.min(1, Math.max(1e-4, levels[name] ?? byDefault)));
}

/** Some weights laid over others. */
export function withWeights(base: Weights, some: Partial<Weights> | undefined): Weights {
  return { pairs: some?.pairs ?? base.pairs, levels: { ...base.levels, ...some?.levels } };
}
