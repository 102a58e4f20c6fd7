import type { Level, Observation, ReasonKind } from './observe.js';

/** How many records carry a match key, both that are compared included. */
export type Frequency = (key: string) => number;

/** An observation with its weight in bits: positive for, negative against. One bit doubles the odds. */
export interface Weighed extends Observation {
  weight: number;
}

export interface Score {
  /** log2 of the odds that both records speak of the same person or organisation. */
  bits: number;
  /** The strongest observation of each kind. */
  weighed: Weighed[];
}

/** Turns observations into odds. Another one can be put in the place of {@link plainScorer}. */
export type Scorer = (observations: readonly Observation[], frequency: Frequency) => Score;

/** Odds of a pair before anything is known, in bits: about one in a thousand of the pairs a salesperson meets. */
const PRIOR = -10;

/** For each kind and level its weight in bits, set by judgement from what the rule D4 asks of each alone and in pairs. */
const BITS: Record<ReasonKind, Partial<Record<Level, number>>> = {
  // Alone *same*, even against another company and address; a role address (weak) is one organisation's at most.
  email: { equal: 16, weak: 8, 'other-mailbox': -2, different: -1.5 },
  // Alone just *same*; not enough against another company. Numbers that could not be read, and other extensions, are weak.
  phone: { equal: 12, weak: 8, different: -1 },
  // Not a proof by itself; lifts an organisation in common to *same*. Relatives (partly) undo a shared phone.
  person: { equal: 9, weak: 3.5, partly: -4, different: -8 },
  // A deal with a known customer: another deal of the same one is as likely as the same deal twice.
  customer: { equal: 8, different: -4 },
  company: { equal: 7, different: -3 },
  'company-name': { equal: 7, different: -4 },
  'email-domain': { equal: 6, different: -2 },
  website: { equal: 6, different: -2 },
  // Nobody is found by an address, but it counts once found; families and office buildings share it.
  address: { equal: 6, different: -1 },
  zip: { equal: 1.5, different: -1 },
  city: { equal: 1, different: -1.5 },
};

/** Bits lost each time twice as many records share the value (D5): a switchboard fades sooner than a company. */
const FADING: Partial<Record<ReasonKind, number>> = {
  email: 1.5,
  phone: 1.5,
  customer: 0.75,
  company: 0.75,
  'company-name': 0.75,
  'email-domain': 0.75,
  website: 0.75,
};

/** What is left of a value however many share it: agreeing never counts against. */
const LEAST = 0.25;

/** Kinds that tell of one organisation or of one place tell it again and again: the second counts a third, and so on. */
const REPEATED = 0.35;
const ORGANISATION: ReadonlySet<ReasonKind> = new Set([
  'customer',
  'company',
  'company-name',
  'email-domain',
  'website',
]);
const PLACE: ReadonlySet<ReasonKind> = new Set(['phone', 'address', 'zip', 'city']);

/** An organisation in common, however well attested, leaves open which of its people: less than the prior takes. */
const MOST_FOR_ORGANISATION = 9.5;

/** All that differs but the person, together, so that somebody who moved and changed jobs keeps an e-mail's proof. */
const MOST_AGAINST = -5;

/** Scores by the fixed weights above; sums bits, what is missing counts nothing. */
export const plainScorer: Scorer = (observations, frequency) => {
  const weighed = strongest(
    observations.map((observation) => ({ ...observation, weight: weightOf(observation, frequency) })),
  );
  const positive = weighed.filter(({ weight }) => weight > 0);
  const organisation = positive.filter(
    ({ kind, level }) => ORGANISATION.has(kind) || (kind === 'email' && level === 'weak'),
  );
  const mailbox = positive.filter(({ kind, level }) => kind === 'email' && level === 'equal');
  const place = positive.filter(({ kind }) => PLACE.has(kind));
  const person = weighed.filter(({ kind }) => kind === 'person');
  const against = weighed.filter(({ kind, weight }) => weight < 0 && kind !== 'person');
  const attested = Math.min(MOST_FOR_ORGANISATION, repeated(organisation.map(weight)));
  const bits =
    PRIOR +
    repeated([...mailbox.map(weight), attested]) +
    repeated(place.map(weight)) +
    sum(person.map(weight)) +
    Math.max(MOST_AGAINST, sum(against.map(weight)));
  return { bits, weighed };
};

function weightOf({ kind, level, key }: Observation, frequency: Frequency): number {
  const bits = BITS[kind][level] ?? 0;
  if (bits <= 0 || key === undefined) return bits;
  return Math.max(LEAST, bits - (FADING[kind] ?? 0) * Math.log2(Math.max(2, frequency(key)) / 2));
}

/** Of several values of a kind the one that says most; which of equals does not depend on which record is first. */
function strongest(all: readonly Weighed[]): Weighed[] {
  const best = new Map<ReasonKind, Weighed>();
  for (const item of all) {
    const known = best.get(item.kind);
    if (!known || item.weight > known.weight || (item.weight === known.weight && tie(item) < tie(known)))
      best.set(item.kind, item);
  }
  return [...best.values()];
}

function tie({ key = '', values }: Weighed): string {
  return [key, ...[...values].sort()].join('\n');
}

function repeated(weights: readonly number[]): number {
  return sum([...weights].sort((a, b) => b - a).map((bits, i) => bits * REPEATED ** i));
}

function sum(weights: readonly number[]): number {
  return weights.reduce((total, bits) => total + bits, 0);
}

function weight(item: Weighed): number {
  return item.weight;
}
