import type { Normalisers, SimilarityTools, Weights } from './similarity/index.js';
import type { Instant } from './records/record.js';

/** What a user may do (P1): `own` reads and writes their own and unassigned records, `admin` also settings and teams. */
export interface Actor {
  /** Id of the salesperson. */
  id: string;
  rights: 'own' | 'all' | 'admin';
}

/** What a host decides about the rules. */
export interface Policies {
  /** Which record stays in a merge (M2). Default `first-created`. */
  survivor: 'first-created' | 'furthest-along';
  /** Paths of fields that a conversion needs filled (C7). Default none. */
  requiredOnConversion: readonly string[];
  /** Whether *Do not link to a customer* is offered (C4). Default false. */
  allowNoCustomer: boolean;
}

export const DEFAULT_POLICIES: Policies = {
  survivor: 'first-created',
  requiredOnConversion: [],
  allowNoCustomer: false,
};

/** All that a plan depends on besides the records. */
export interface CommandContext {
  /** None: single user, everything is allowed (P2). */
  actor?: Actor;
  now: Instant;
  newId: () => string;
  policies: Policies;
  /** ISO 3166-1 alpha-2, for phones without a prefix. Default `RO`. */
  defaultCountry: string;
  normalisers: Normalisers;
  /** What comparisons of records weigh: the host's, and what this base has taught; the defaults when left out. */
  weights?: Weights;
  /** Probability from which a pair is *same*; 0.5 when left out. */
  strictness?: number;
}

/** What every comparison of records needs: the same everywhere (D1). */
export function similarityTools({ normalisers, defaultCountry, weights, strictness }: CommandContext): SimilarityTools {
  return {
    normalisers,
    defaultCountry,
    ...(weights ? { weights } : {}),
    ...(strictness === undefined ? {} : { strictness }),
  };
}
