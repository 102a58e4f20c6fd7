import { probabilityOf } from './calibration.js';
import type { Match, ScoreOptions } from './compare.js';
import { featuresOf, type Features } from './features.js';
import { Findings } from './findings.js';
import { Judge, SMALLEST } from './levels/judge.js';
import { Lexicon } from './lexicon.js';
import type { Profile } from './profile.js';
import { reasonsOf } from './reasons.js';
import { bitsOf } from './score.js';
import { bitsOfStrictness } from './strictness.js';
import { DEFAULT_WEIGHTS } from './weights.js';

/** Compares one record with others, and says why. */
export class Comparer {
  readonly #subject: Profile;
  readonly #features: Features;
  readonly #lexicon = new Lexicon();
  readonly #judge: Judge;
  readonly #findings = new Findings();
  readonly #frequency: ScoreOptions['frequency'];
  readonly #least: number;

  constructor(subject: Profile, options: ScoreOptions = {}) {
    this.#subject = subject;
    this.#features = featuresOf(subject, this.#lexicon);
    this.#frequency = options.frequency;
    this.#least = bitsOfStrictness(options.strictness);
    this.#judge = new Judge(this.#lexicon, options.weights ?? DEFAULT_WEIGHTS, options.size ?? SMALLEST);
  }

  /** The other record as a match, however unlikely. */
  match(other: Profile): Match {
    const features = featuresOf(other, this.#lexicon);
    this.#count();
    const bits = bitsOf(this.#features, features, this.#judge, this.#findings);
    return {
      id: other.id ?? '',
      band: bits >= this.#least ? 'same' : 'maybe',
      probability: probabilityOf(bits),
      reasons: reasonsOf(this.#findings, this.#subject, other),
    };
  }

  #count(): void {
    const { counts, size } = this.#lexicon;
    if (this.#frequency)
      for (let id = counts.length; id < size; id += 1) counts[id] = this.#frequency(this.#lexicon.key(id));
  }
}
