import { FEATURES, LEVELS, type Feature, type Findings, type LevelName } from '../findings.js';
import { log2Of, type Weights } from '../weights.js';

/** Records that the weights to begin with count as much as: what a base has little of stays as it was. */
const PSEUDO = 60;
/** The host's own fields differ more from base to base. */
const PSEUDO_FIELD = 30;
const [LEAST_PAIRS, MOST_PAIRS] = [0.05, 5];

const FEATURE_OF = LEVELS.map((level) => level.slice(0, level.indexOf('.')) as Feature);

/** Sums up how pairs compare, each by how probably it is one party, and says what weights follow from that. */
export class Estimate {
  readonly #sums = new Float64Array(LEVELS.length);
  #matches = 0;

  see(probability: number, { codes, count }: Pick<Findings, 'codes' | 'count'>): void {
    this.#matches += probability;
    for (let i = 0; i < count; i += 1) this.#sums[codes[i]!]! += probability;
  }

  /**
   * @param base the weights that what was seen is added to.
   * @param records how many records the pairs are of: all pairs of each with later ones were seen.
   */
  weights(base: Weights, records: number): Weights {
    const pairs = (this.#matches + PSEUDO * base.pairs) / (records + PSEUDO);
    const levels: Partial<Record<LevelName, number>> = {};
    for (const feature of Object.keys(FEATURES) as Feature[]) {
      const codes = LEVELS.flatMap((_, code) => (FEATURE_OF[code] === feature ? [code] : []));
      const pseudo = feature === 'field' ? PSEUDO_FIELD : PSEUDO;
      const before = codes.map((code) => 2 ** log2Of(base, LEVELS[code]!));
      const shares = before.reduce((sum, share) => sum + share, 0);
      const seen = codes.reduce((sum, code) => sum + this.#sums[code]!, 0);
      // A host's weights of a feature need not add up to 1; what is learned keeps their sum.
      codes.forEach((code, i) => {
        const share = (pseudo * before[i]! + this.#sums[code]! * shares) / (pseudo + seen);
        levels[LEVELS[code]!] = Number(share.toPrecision(4));
      });
    }
    return { pairs: Number(Math.min(MOST_PAIRS, Math.max(LEAST_PAIRS, pairs)).toPrecision(4)), levels };
  }
}
