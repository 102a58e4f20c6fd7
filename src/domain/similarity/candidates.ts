import type { Reader, ReadOptions } from '../reader.js';
import { COUNTED } from './levels/judge.js';
import { keysOf, makesSimilar } from './match-keys.js';
import type { Profile } from './profile.js';
import { RARE } from './rare.js';
import type { Frequency } from './weights.js';

/** More records than any base holds: a look-up must name all that carry an exact key, or the count would not be exact (D5). */
const ALL_IDS = 10_000_000;

/** Candidates that share no exact key and are read to be judged, at most. */
const READ = 150;

/** Records that share a key with a subject, none of them read. */
export interface Candidates {
  /** Share an exact key: similar whatever else is found (D4). */
  ids: Set<string>;
  /** Share only fuzzy keys, the likeliest: to be listed if they turn out to be likely enough. */
  fuzzy: string[];
  /** There were more of those than are read. */
  bounded: boolean;
  /** How many records carry each key of the subject, the subject included. */
  frequency: Frequency;
  /** What the shared keys alone say, in bits: puts candidates in order before they are read. */
  rank(id: string): number;
}

/** Looks up who shares a key with the profile, the subject itself left out. */
export async function findCandidates(profile: Profile, reader: Reader, options: ReadOptions = {}): Promise<Candidates> {
  const keys = keysOf(profile);
  const [exact, fuzzy] = [keys.filter(makesSimilar), keys.filter((key) => !makesSimilar(key))];
  const [exactHits, fuzzyHits] = await Promise.all([
    exact.length > 0 ? reader.lookup('leads', exact, { ...options, limit: ALL_IDS }) : [],
    fuzzy.length > 0 ? reader.lookup('leads', fuzzy, { ...options, limit: RARE, countTo: COUNTED }) : [],
  ]);
  const counts = new Map<string, number>();
  const ranks = new Map<string, number>();
  const similar = new Set<string>();
  const others = new Set<string>();
  for (const { key, ids, total } of [...exactHits, ...fuzzyHits]) {
    const own = ids.includes(profile.id ?? '');
    const count = total + (own || (profile.id !== undefined && total > ids.length) ? 0 : 1);
    counts.set(key, count);
    if (!makesSimilar(key) && count > RARE) continue;
    const bits = bitsOf(key, count);
    for (const id of ids) {
      if (id === profile.id) continue;
      ranks.set(id, (ranks.get(id) ?? 0) + bits);
      (makesSimilar(key) ? similar : others).add(id);
    }
  }
  const rank = (id: string): number => ranks.get(id) ?? 0;
  const ranked = [...others].filter((id) => !similar.has(id)).sort((a, b) => rank(b) - rank(a) || (a < b ? -1 : 1));
  return {
    ids: similar,
    fuzzy: ranked.slice(0, READ),
    bounded: ranked.length > READ,
    frequency: (key) => counts.get(key) ?? 2,
    rank,
  };
}

/** Bits of a key nobody else carries; fuzzy ones say the same thing several times over. */
const BITS: Readonly<Record<string, number>> = {
  email: 14,
  phone: 12,
  digits: 8,
  customer: 8,
  company: 7,
  org: 7,
  domain: 6,
  '~pp': 6,
};

function bitsOf(key: string, count: number): number {
  const prefix = key.slice(0, key.indexOf(':'));
  const bits = BITS[prefix] ?? 2;
  const fading = prefix === 'email' || prefix === 'phone' || prefix === 'digits' ? 1.5 : 0.75;
  return Math.max(0.25, bits - fading * Math.log2(Math.max(2, count) / 2));
}
