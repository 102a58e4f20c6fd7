import type { MatchingChanges } from '../domain/commands/command.js';
import { withMatching } from '../domain/commands/save-settings.js';
import { PisteError } from '../domain/errors.js';
import type { MatchingTrial } from '../domain/similarity/index.js';
import type { StoreCore } from './create-lead-store.js';
import type { TryMatchingOptions } from './lead-store.js';
import { runMatching, type Workers } from './matching/run-matching.js';

/** What other settings of matching would change; see {@link LeadStore.tryMatching}. */
export async function tryMatching(
  changes: MatchingChanges,
  { sample, examples, ...options }: TryMatchingOptions,
  core: StoreCore,
  workers?: Workers,
): Promise<MatchingTrial> {
  const [terms, tried] = await Promise.all([core.terms(), core.terms((saved) => withMatching(saved, changes))]);
  const job = {
    kind: 'try' as const,
    terms,
    tried,
    ...(sample === undefined ? {} : { sample }),
    ...(examples === undefined ? {} : { examples }),
  };
  for await (const trial of runMatching<MatchingTrial>(job, core.storage, options, workers)) return trial;
  throw new PisteError('unavailable', 'Trying the settings has ended without a result; start it again.');
}
