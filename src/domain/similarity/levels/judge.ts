import { LEVELS } from '../findings.js';
import type { Lexicon } from '../lexicon.js';
import { log2Of, type Weights } from '../weights.js';

/** How much a value of a kind can say at most, in bits, and how common one is of which nothing is known. */
interface Rarity {
  most: number;
  usual: number;
  /** What a value that too many carry to be counted is taken for, at least. */
  common: number;
}

const RARITY: Readonly<Record<string, Rarity>> = {
  w: { most: 11, usual: 0.002, common: 0.006 },
  o: { most: 11, usual: 0.001, common: 0.01 },
  l: { most: 9, usual: 0.0005, common: 0.01 },
  domain: { most: 9, usual: 0.0005, common: 0.01 },
  s: { most: 12, usual: 0.0003, common: 0.01 },
  t: { most: 6, usual: 0.005, common: 0.01 },
  h: { most: 6, usual: 0.02, common: 0.02 },
  z: { most: 9, usual: 0.001, common: 0.01 },
  c: { most: 8, usual: 0.01, common: 0.05 },
  r: { most: 3, usual: 0.15, common: 0.15 },
  n: { most: 1, usual: 0.5, common: 0.5 },
  b: { most: 3.5, usual: 0.06, common: 0.06 },
  f: { most: 11, usual: 0.001, common: 0.02 },
  d: { most: 11, usual: 0.0001, common: 0.02 },
};

/** A small base is taken for a sample of a larger one: ten records do not make a name rare. */
const SAMPLE = 200;

/** The pair itself says nothing of how common a value is among others. */
const PAIR = 2;

/** Below this many records the odds of a random pair are those of a base of this size. */
export const SMALLEST = 300;

/** Values that this many records carry are no longer counted exactly: a look-up reads no further. */
export const COUNTED = 400;

/** What comparing needs besides the two records: weights, and how common each value is. */
export class Judge {
  /** log2 of m, by code. */
  readonly m: Float64Array;
  /** Bits of a random pair before anything is compared. */
  readonly prior: number;
  /** Bits by which a value that is one party's alone (an e-mail) says more in a larger base. */
  readonly scale: number;
  readonly #strengths: (number | undefined)[] = [];

  /** @param size how many records there are. */
  constructor(
    readonly lexicon: Lexicon,
    weights: Weights,
    readonly size: number,
  ) {
    this.m = Float64Array.from(LEVELS, (level) => log2Of(weights, level));
    this.prior = Math.log2((2 * weights.pairs) / Math.max(size, SMALLEST));
    this.scale = Math.log2(Math.max(size, SMALLEST) / SMALLEST);
  }

  /** How many records carry a value, both compared ones included. */
  count(id: number): number {
    return Math.max(2, this.lexicon.counts[id] ?? 2);
  }

  /** Bits that a value is worth where both have it: -log2 of how common it is (D5). */
  strength(id: number): number {
    const known = this.#strengths[id];
    if (known !== undefined) return known;
    const key = this.lexicon.key(id);
    const { most, usual, common } = RARITY[key.slice(0, key.indexOf(':'))] ?? RARITY['o']!;
    const count = this.count(id);
    const size = Math.max(this.size, count);
    const share = (Math.max(0, Math.min(count, COUNTED) - PAIR) + SAMPLE * usual) / (size + SAMPLE);
    const strength = Math.min(most, -Math.log2(count >= COUNTED ? Math.max(share, common) : share));
    this.#strengths[id] = strength;
    return strength;
  }

  /** Bits of a value that is one party's alone, less the more records share it (D5). */
  unique(id: number, bits: number): number {
    return Math.max(0.5, bits + this.scale - 1.5 * Math.log2(this.count(id) / 2));
  }
}
