import type { Reason, ScoreOptions } from './compare.js';
import { Comparer } from './comparer.js';
import { keysOf } from './match-keys.js';
import type { Profile } from './profile.js';
import { RARE } from './rare.js';

type Terms = Pick<ScoreOptions, 'weights' | 'strictness'>;

/** An earlier row that is in band *same*. */
export interface AlikeRow<T> {
  row: T;
  probability: number;
  reasons: Reason[];
}

/** Rows that are not stored yet, compared by the same matcher as stored records (D1). */
export class EarlierRows<T> {
  readonly #carriers = new Map<string, { row: T; profile: Profile }[]>();
  readonly #counts = new Map<string, number>();
  readonly #terms: Terms;
  readonly #stored: number;
  #size = 0;

  /** @param stored how many records there are besides. */
  constructor({ weights, strictness }: Terms = {}, stored = 0) {
    this.#terms = { ...(weights ? { weights } : {}), ...(strictness === undefined ? {} : { strictness }) };
    this.#stored = stored;
  }

  /** The likeliest earlier row that is the same. */
  find(profile: Profile): AlikeRow<T> | undefined {
    const keys = keysOf(profile);
    const others = new Set(keys.flatMap((key) => this.#carriers.get(key) ?? []));
    if (others.size === 0) return undefined;
    const comparer = new Comparer(profile, {
      frequency: (key) => (this.#counts.get(key) ?? 0) + 1,
      size: this.#stored + this.#size,
      ...this.#terms,
    });
    let best: AlikeRow<T> | undefined;
    for (const { row, profile: other } of others) {
      const { band, probability, reasons } = comparer.match(other);
      if (band === 'same' && probability > (best?.probability ?? 0)) best = { row, probability, reasons };
    }
    return best;
  }

  add(profile: Profile, row: T): void {
    this.#size += 1;
    const entry = { row, profile };
    for (const key of keysOf(profile)) {
      this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
      const carriers = this.#carriers.get(key);
      if (!carriers) this.#carriers.set(key, [entry]);
      // More say that the value tells nothing.
      else if (carriers.length < RARE) carriers.push(entry);
    }
  }
}
