import type { CommandContext } from '../context.js';
import { PisteError } from '../errors.js';
import { finish, type Plan } from '../plan.js';
import type { Lead } from '../records/lead.js';
import { requireAdmin } from '../rights.js';
import type { RunPart } from '../run.js';
import { stageFor } from '../stages.js';
import type { Workspace } from '../workspace.js';
import type { OpenLeads } from './command.js';

/** How many open leads switching off would affect, of one team or of all (S6). */
export async function openLeadCount(workspace: Pick<Workspace, 'list'>, teamId: string | undefined): Promise<number> {
  return (await workspace.list('leads', { ...openLeads(teamId), limit: 0 })).total;
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
  for await (const lead of workspace.all('leads', openLeads(teamId))) await convert(lead, workspace, context);
  return count;
}

/** Leads converted in one commit. */
export const OPEN_LEADS_CHUNK = 200;

/** Converts some of the open leads that switching off affects: a part of a run (S6). */
export async function planOpenLeads(
  kind: string,
  teamId: string | undefined,
  workspace: Workspace,
  context: CommandContext,
  part: RunPart,
): Promise<Plan> {
  requireAdmin(context.actor, 'the Leads setting');
  const { items } = await workspace.list('leads', { ...openLeads(teamId), limit: OPEN_LEADS_CHUNK });
  for (const lead of items) await convert(lead, workspace, context);
  return finish(workspace, context, { kind, leadIds: items.map(({ id }) => id), facts: { count: items.length }, part });
}

async function convert(lead: Lead, workspace: Workspace, context: CommandContext): Promise<void> {
  const stage = await stageFor(workspace, lead.stageId, lead.teamId);
  workspace.put('leads', {
    ...lead,
    type: 'opportunity',
    convertedAt: context.now,
    updatedAt: context.now,
    ...(stage ? { stageId: stage.id } : {}),
  });
}

function openLeads(teamId: string | undefined): { scopes: string[]; facets?: string[][] } {
  return { scopes: ['lead/open'], ...(teamId === undefined ? {} : { facets: [[`teamId=${teamId}`]] }) };
}
