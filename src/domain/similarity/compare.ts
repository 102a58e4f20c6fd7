import type { Customer } from '../records/customer.js';
import type { LeadDraft } from '../records/lead.js';
import { keysOf, makesSimilar } from './match-keys.js';
import type { Normalisers } from './normalise/normalisers.js';
import { observe, type Observation, type ReasonKind } from './observe.js';
import { profileOf, type Profile } from './profile.js';
import { plainScorer, type Frequency, type Scorer } from './weights.js';

/** Why two records are similar, or why not. */
export interface Reason {
  kind: ReasonKind;
  /** In bits: positive for, negative against. */
  weight: number;
  for: boolean;
  /** What was compared, as written in the subject and in the match. */
  values: [string, string];
}

/** A similar record (D2). */
export interface Match {
  id: string;
  band: 'same' | 'maybe';
  /** 0 to 1; at least 0.5 in band *same*, less in *maybe*. */
  probability: number;
  /** Strongest first. */
  reasons: Reason[];
}

export interface ScoreOptions {
  /** How many records carry a key, both compared ones included; two when left out. */
  frequency?: Frequency;
  scorer?: Scorer;
}

/** What two people who contradict each other may reach at most: just below *same*. */
const CONTRADICTED = -0.5;

/** Compares two records; undefined where they share no key (D4). `a` and `b` may change places. */
export function compareProfiles(a: Profile, b: Profile, options: ScoreOptions = {}): Match | undefined {
  const carried = new Set(keysOf(b).filter(makesSimilar));
  if (!keysOf(a).some((key) => carried.has(key))) return undefined;
  return matchOf(b.id ?? '', observe(a, b), options);
}

/** A match out of what was observed of it. */
export function matchOf(id: string, observations: readonly Observation[], options: ScoreOptions = {}): Match {
  const { bits, weighed } = (options.scorer ?? plainScorer)(observations, options.frequency ?? (() => 2));
  const score = contradicted(observations) ? Math.min(bits, CONTRADICTED) : bits;
  const reasons = weighed
    .filter(({ weight }) => weight !== 0)
    .sort((x, y) => Math.abs(y.weight) - Math.abs(x.weight) || (x.kind < y.kind ? -1 : 1))
    .map(({ kind, weight, values }): Reason => ({ kind, weight, for: weight > 0, values }));
  return { id, band: score >= 0 ? 'same' : 'maybe', probability: 1 / (1 + 2 ** -score), reasons };
}

/**
 * Two people who are told apart are never *same*, whatever they share: full names without a word in common always,
 * names that contradict in part (relatives) and colleagues with mailboxes of their own unless one mailbox is shared.
 */
function contradicted(observations: readonly Observation[]): boolean {
  const person = observations.find(({ kind }) => kind === 'person')?.level;
  if (person === 'different') return true;
  if (observations.some(({ kind, level }) => kind === 'email' && level === 'equal')) return false;
  if (person === 'partly') return true;
  return person === undefined && observations.some(({ level }) => level === 'other-mailbox');
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
