import type { Customer } from '../records/customer.js';
import type { LeadDraft } from '../records/lead.js';
import { Comparer } from './comparer.js';
import { exactKeysOf } from './exact-keys.js';
import type { ReasonKind } from './findings.js';
import type { Normalisers } from './normalise/normalisers.js';
import { profileOf, type Profile } from './profile.js';
import type { Frequency, Weights } from './weights.js';

/** Why two records are similar, or why not. */
export interface Reason {
  kind: ReasonKind;
  /** In bits: positive for, negative against. */
  weight: number;
  for: boolean;
  /** What was compared, as written in the subject and in the match. */
  values: [string, string];
  /** Name of the host's own field, of kind `field`. */
  field?: string;
}

/** A similar record (D2). */
export interface Match {
  id: string;
  band: 'same' | 'maybe';
  /** 0 to 1; in band *same* at least the strictness that is set (0.75), less in *maybe*. */
  probability: number;
  /** Strongest first. */
  reasons: Reason[];
}

export interface ScoreOptions {
  /** How many records carry a key, both compared ones included; two when left out. */
  frequency?: Frequency;
  /** How many records there are; a small base when left out. */
  size?: number;
  weights?: Weights;
  /** Probability from which a pair is *same*; 0.75 when left out. */
  strictness?: number;
}

/** Records that share no exact key are listed from here on. */
export const LEAST_PROBABILITY = 0.05;

/** Compares two records; undefined where nothing makes them similar (D4). `a` and `b` may change places. */
export function compareProfiles(a: Profile, b: Profile, options: ScoreOptions = {}): Match | undefined {
  const match = new Comparer(a, options).match(b);
  return match.probability >= LEAST_PROBABILITY || shareKey(a, b) ? match : undefined;
}

/** Whether two records have a value in common that makes them similar by itself (D4). */
export function shareKey(a: Profile, b: Profile): boolean {
  const carried = new Set(exactKeysOf(b));
  return exactKeysOf(a).some((key) => carried.has(key));
}

export interface CompareOptions extends ScoreOptions {
  /** ISO 3166-1 alpha-2. */
  defaultCountry: string;
  /** The customers that the two are linked to, each with its company. */
  customers?: [{ customer?: Customer; company?: Customer }, { customer?: Customer; company?: Customer }];
}

/** Compares two leads (D2–D4); undefined where nothing makes them similar. */
export function compare(
  a: LeadDraft,
  b: LeadDraft,
  normalisers: Normalisers,
  options: CompareOptions,
): Match | undefined {
  const { defaultCountry, customers: [ofA, ofB] = [{}, {}], ...score } = options;
  return compareProfiles(
    profileOf(a, normalisers, { defaultCountry, ...ofA }),
    profileOf(b, normalisers, { defaultCountry, ...ofB }),
    score,
  );
}
