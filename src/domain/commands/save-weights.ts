import type { CommandContext } from '../context.js';
import { PisteError } from '../errors.js';
import { finish, type Plan } from '../plan.js';
import { requireAdmin } from '../rights.js';
import { settingsOf } from '../settings.js';
import { LEVELS, type Weights } from '../similarity/index.js';
import type { Workspace } from '../workspace.js';
import type { SaveWeights } from './command.js';

/** What comparisons weigh from now on, everywhere (D1); null goes back to what ships and the host has set. */
export async function planSaveWeights(
  { kind, weights, records }: SaveWeights,
  workspace: Workspace,
  context: CommandContext,
): Promise<Plan> {
  requireAdmin(context.actor, 'the weights of comparisons');
  if (weights !== null) requireSound(weights);
  const { weights: _before, ...settings } = await settingsOf(workspace);
  const known = records === undefined ? {} : { records };
  workspace.put('settings', {
    ...settings,
    ...(weights === null
      ? {}
      : { weights: { pairs: weights.pairs, levels: weights.levels, at: context.now, ...known } }),
  });
  return finish(workspace, context, { kind, facts: { learned: weights !== null, ...known } });
}

/** @throws PisteError `invalid` for what no comparison could weigh by. */
function requireSound({ pairs, levels }: Weights): void {
  const wrong = Object.entries(levels ?? {}).find(
    ([name, share]) => !(LEVELS as string[]).includes(name) || !(share > 0 && share <= 1),
  );
  const details = wrong ? { level: wrong[0], share: wrong[1] } : { pairs };
  if (wrong || !(pairs > 0 && pairs < Infinity) || typeof levels !== 'object')
    throw new PisteError(
      'invalid',
      'These weights cannot be used: pairs must be above 0, and each share of a known level above 0 and at most 1. Nothing has been written.',
      { details },
    );
}
