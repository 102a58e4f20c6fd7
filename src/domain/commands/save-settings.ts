import type { CommandContext } from '../context.js';
import { PisteError } from '../errors.js';
import { stageFor } from '../stages.js';
import { finish, type Plan } from '../plan.js';
import { requireAdmin } from '../rights.js';
import { settingsOf } from '../settings.js';
import type { Workspace } from '../workspace.js';
import type { OpenLeads, SaveSettings } from './command.js';

/** S1, S2, S6. */
export async function planSaveSettings(
  command: SaveSettings,
  workspace: Workspace,
  context: CommandContext,
): Promise<Plan> {
  requireAdmin(context.actor, 'the Leads setting');
  const settings = await settingsOf(workspace);
  const facts: Record<string, unknown> = { leadsEnabled: command.leadsEnabled };
  if (settings.leadsEnabled && !command.leadsEnabled) {
    facts['openLeads'] = await settleOpenLeads(undefined, command.openLeads, workspace, context);
  }
  if (!settings.leadsEnabled && command.leadsEnabled) {
    for await (const team of workspace.all('teams')) workspace.put('teams', { ...team, usesLeads: true });
  }
  workspace.put('settings', { ...settings, leadsEnabled: command.leadsEnabled });
  return finish(workspace, context, { kind: command.kind, facts });
}

/** How many open leads switching off would affect, of one team or of all (S6). */
export async function openLeadCount(workspace: Pick<Workspace, 'list'>, teamId: string | undefined): Promise<number> {
  const { total } = await workspace.list('leads', {
    scopes: ['lead/open'],
    ...(teamId === undefined ? {} : { facets: [[`teamId=${teamId}`]] }),
    limit: 0,
  });
  return total;
}

/**
 * S6: says how many open leads are affected and wants to be told what becomes of them. Kept leads stay leads.
 * @throws PisteError `invalid` with `details.openLeads` where that is not told.
 */
export async function settleOpenLeads(
  teamId: string | undefined,
  choice: OpenLeads | undefined,
  workspace: Workspace,
  context: CommandContext,
): Promise<number> {
  const count = await openLeadCount(workspace, teamId);
  if (count === 0 || choice === 'keep') return count;
  if (choice === undefined) {
    throw new PisteError(
      'invalid',
      `Switching leads off affects ${count} open leads; choose whether to convert them to opportunities or to keep them until leads are switched on again. Nothing has been written.`,
      {
        details: { openLeads: count, issues: [{ field: 'openLeads', message: 'must be "convert" or "keep"' }] },
      },
    );
  }
  const query = { scopes: ['lead/open'], ...(teamId === undefined ? {} : { facets: [[`teamId=${teamId}`]] }) };
  for await (const lead of workspace.all('leads', query)) {
    const stage = await stageFor(workspace, lead.stageId, lead.teamId);
    workspace.put('leads', {
      ...lead,
      type: 'opportunity',
      convertedAt: context.now,
      updatedAt: context.now,
      ...(stage ? { stageId: stage.id } : {}),
    });
  }
  return count;
}
