import type { Actor } from '../domain/context.js';
import { DEFAULT_WEIGHTS, readProviders, readRoles, withWeights, type Weights } from '../domain/similarity/index.js';
import type { MatchingTerms } from './matching/jobs.js';
import type { SavedMatching } from './matching-settings.js';

/** What a host says about matching when it makes a store. */
export interface HostMatching {
  actor?: Actor;
  defaultCountry: string;
  weights?: Partial<Weights>;
  freeMail?: readonly string[];
  roleAddresses?: readonly string[];
}

/**
 * What matching goes by: what ships, what the host says over it, and what users have saved over both.
 * @throws PisteError `invalid` for what the host says that is no domain or no mailbox.
 */
export function matchingTerms(host: HostMatching): (saved: SavedMatching) => MatchingTerms {
  const freeMail = readProviders(host.freeMail ?? []);
  const roleAddresses = readRoles(host.roleAddresses ?? []);
  const hostWeights = host.weights ? withWeights(DEFAULT_WEIGHTS, host.weights) : undefined;
  return (saved) => {
    const weights = saved.weights ? withWeights(hostWeights ?? DEFAULT_WEIGHTS, saved.weights) : hostWeights;
    const providers = [...freeMail, ...(saved.freeMailProviders ?? [])];
    return {
      defaultCountry: host.defaultCountry,
      ...(weights ? { weights } : {}),
      ...(saved.strictness === undefined ? {} : { strictness: saved.strictness }),
      ...(providers.length > 0 ? { freeMail: providers } : {}),
      ...(roleAddresses.length > 0 ? { roleAddresses } : {}),
      ...(host.actor ? { actor: host.actor } : {}),
    };
  };
}
