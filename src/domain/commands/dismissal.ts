import type { CommandContext } from '../context.js';
import { PisteError } from '../errors.js';
import { writableLead } from '../lead-access.js';
import { finish, type Plan } from '../plan.js';
import type { Dismissal } from '../records/settings.js';
import { comparedState } from '../similarity/index.js';
import type { Workspace } from '../workspace.js';
import type { DismissSimilar, RecallDismissal } from './command.js';

/** D6: the pair is shown nowhere until a compared field of either changes. */
export async function planDismiss(
  command: DismissSimilar,
  workspace: Workspace,
  context: CommandContext,
): Promise<Plan> {
  const ids = pair(command.leadIds);
  const [a, b] = [await writableLead(workspace, context, ids[0]), await writableLead(workspace, context, ids[1])];
  const current = await workspace.get('dismissals', dismissalId(ids));
  const reason = command.reason?.trim();
  const dismissal: Dismissal = {
    id: dismissalId(ids),
    revision: current?.revision ?? 0,
    leadIds: ids,
    at: context.now,
    compared: [comparedState(a), comparedState(b)],
    ...(reason ? { reason } : {}),
    ...(context.actor ? { by: context.actor.id } : {}),
  };
  workspace.put('dismissals', dismissal);
  return finish(workspace, context, {
    kind: command.kind,
    leadId: command.leadIds[0],
    leadIds: ids,
    facts: { titles: { [a.id]: a.title, [b.id]: b.title }, ...(reason ? { reason } : {}) },
  });
}

export async function planRecall(
  command: RecallDismissal,
  workspace: Workspace,
  context: CommandContext,
): Promise<Plan> {
  const ids = pair(command.leadIds);
  for (const id of ids) await writableLead(workspace, context, id);
  const current = await workspace.get('dismissals', dismissalId(ids));
  if (!current)
    throw new PisteError('not-found', 'These two were not marked as different; there is nothing to take back.', {
      details: { leadIds: ids },
    });
  workspace.remove('dismissals', current.id);
  return finish(workspace, context, { kind: command.kind, leadId: command.leadIds[0], leadIds: ids });
}

/** The pair's own id, whichever of the two is named first. */
export function dismissalId(leadIds: readonly [string, string]): string {
  return pair(leadIds).map(encodeURIComponent).join('+');
}

function pair([a, b]: readonly [string, string]): [string, string] {
  if (a === b)
    throw new PisteError('invalid', 'A record cannot be different from itself; choose two records.', {
      details: { leadIds: [a, b] },
    });
  return a < b ? [a, b] : [b, a];
}
