import type { Reader, ReadOptions } from '../reader.js';
import { domainKey, emailKey, keysOf, makesSimilar } from './match-keys.js';
import { isPersonal, type Observation, type ReasonKind } from './observe.js';
import type { Profile } from './profile.js';
import { plainScorer, type Frequency, type Scorer } from './weights.js';

/** More records than any base holds: a look-up must name all that carry a key, or the count would not be exact (D5). */
const ALL_IDS = 10_000_000;

/** Records that share a key with a subject, none of them read. */
export interface Candidates {
  ids: Set<string>;
  /** How many records carry each key of the subject, the subject included. */
  frequency: Frequency;
  /** What the shared keys alone say about a candidate. */
  observed(id: string): Observation[];
  /** The score of that, in bits: puts candidates in order before they are read. */
  rank(id: string): number;
}

/** Looks up who shares a key with the profile, the subject itself left out. */
export async function findCandidates(
  profile: Profile,
  reader: Reader,
  scorer: Scorer = plainScorer,
  options: ReadOptions = {},
): Promise<Candidates> {
  const keys = keysOf(profile);
  const hits = keys.some(makesSimilar) ? await reader.lookup('leads', keys, { ...options, limit: ALL_IDS }) : [];
  const shared = new Map<string, string[]>();
  const counts = new Map<string, number>();
  const similar = new Set<string>();
  for (const { key, ids, total } of hits) {
    let others = total;
    for (const id of ids) {
      if (id === profile.id) {
        others -= 1;
        continue;
      }
      const known = shared.get(id);
      if (known) known.push(key);
      else shared.set(id, [key]);
      if (makesSimilar(key)) similar.add(id);
    }
    counts.set(key, others + 1);
  }
  const frequency: Frequency = (key) => counts.get(key) ?? 1;
  const observed = (id: string): Observation[] => (shared.get(id) ?? []).map((key) => observationOf(key, profile));
  // Thousands of candidates share few sets of keys.
  const ranks = new Map<string, number>();
  const rank = (id: string): number => {
    const signature = (shared.get(id) ?? []).join('\n');
    const known = ranks.get(signature) ?? scorer(observed(id), frequency).bits;
    ranks.set(signature, known);
    return known;
  };
  return { ids: similar, frequency, observed, rank };
}

function observationOf(key: string, profile: Profile): Observation {
  const prefix = key.slice(0, key.indexOf(':'));
  const value = key.slice(prefix.length + 1);
  const level = prefix === 'digits' || (prefix === 'email' && !personal(key, profile)) ? 'weak' : 'equal';
  return { kind: kindOf(prefix, key, profile), level, key, values: [value, value] };
}

function kindOf(prefix: string, key: string, profile: Profile): ReasonKind {
  if (prefix === 'digits') return 'phone';
  if (prefix === 'org') return 'company-name';
  if (prefix === 'domain')
    return profile.domains.find((domain) => domainKey(domain.key) === key)?.source === 'website'
      ? 'website'
      : 'email-domain';
  return prefix as ReasonKind;
}

function personal(key: string, profile: Profile): boolean {
  return profile.emails.some((email) => emailKey(email.address) === key && isPersonal(email));
}
