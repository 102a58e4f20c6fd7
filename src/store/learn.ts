import { requireAdmin } from '../domain/rights.js';
import type { Learned } from '../domain/similarity/index.js';
import { PisteError } from '../domain/errors.js';
import type { StoreCore } from './create-lead-store.js';
import { execute } from './execute.js';
import type { ExecuteOptions, Outcome } from './lead-store.js';
import { runMatching, type Workers } from './matching/run-matching.js';

/** Estimates the weights on the base and saves them; see {@link LeadStore.learn}. */
export async function learn(options: ExecuteOptions, core: StoreCore, workers?: Workers): Promise<Outcome> {
  requireAdmin(core.actor, 'the weights of comparisons');
  const job = { kind: 'learn' as const, terms: await core.terms(({ weights: _, ...saved }) => saved) };
  for await (const { weights, records } of runMatching<Learned>(job, core.storage, options, workers))
    return execute({ kind: 'save-weights', weights, records }, core, options);
  throw new PisteError('unavailable', 'Learning has ended without a result; start it again.');
}
