import type { CommandContext } from '../context.js';
import { prepareMerge } from '../merge/prepare.js';
import { moveRelated } from '../merge/move-related.js';
import type { MergePreview } from '../merge/preview.js';
import { finish, type Plan } from '../plan.js';
import { RELATED_COLLECTIONS, type CollectionName } from '../records/collections.js';
import type { RunPart } from '../run.js';
import type { Lead } from '../records/lead.js';
import type { Workspace } from '../workspace.js';
import type { MergeLeads } from './command.js';
import { missingFields, requireFilled, withCustomer } from './convert-lead.js';

/** M1–M8: one commit. Customer cards are not changed by it. */
export async function planMergeLeads(
  command: MergeLeads,
  workspace: Workspace,
  context: CommandContext,
  part?: RunPart,
): Promise<Plan> {
  const { leads, result } = await prepareMerge(command, workspace, context);
  const [survivor, ...absorbed] = leads;
  const served =
    command.customer && command.customer.action !== 'none'
      ? await withCustomer(result, command.customer, workspace, context)
      : result;
  requireFilled(missingAfter(leads, served, context));
  const moved: Partial<Record<CollectionName, number>> = {};
  for (const lead of absorbed) {
    workspace.put('leads', { ...lead, mergedInto: survivor.id, updatedAt: context.now });
    const counts = await moveRelated(lead.id, survivor.id, workspace);
    for (const collection of RELATED_COLLECTIONS)
      moved[collection] = (moved[collection] ?? 0) + (counts[collection] ?? 0);
  }
  workspace.put('leads', { ...served, id: survivor.id, revision: survivor.revision });
  return finish(workspace, context, {
    kind: command.kind,
    leadId: survivor.id,
    leadIds: leads.map((lead) => lead.id),
    facts: {
      title: result.title,
      titles: Object.fromEntries(leads.map((lead) => [lead.id, lead.title])),
      count: leads.length,
      moved,
    },
    part,
  });
}

/** Field by field what the merge would give, and what would move (M5). */
export async function previewMerge(
  command: MergeLeads,
  workspace: Workspace,
  context: CommandContext,
): Promise<MergePreview> {
  const { leads, result, fields } = await prepareMerge(command, workspace, context);
  const moves: MergePreview['moves'] = {};
  for (const collection of RELATED_COLLECTIONS) {
    const hits = await workspace.lookup(
      collection,
      leads.slice(1).map((lead) => `lead:${lead.id}`),
      { limit: 1 },
    );
    moves[collection] = hits.reduce((sum, each) => sum + each.total, 0);
  }
  const missing = missingAfter(leads, result, context);
  return { survivorId: leads[0].id, leads, result, fields, moves, missingFields: missing };
}

/** C7: what the host requires counts where a lead becomes an opportunity by being merged. */
function missingAfter(leads: readonly Lead[], result: Lead, context: CommandContext): string[] {
  return leads.some((lead) => lead.type === 'lead') ? missingFields(result, context) : [];
}
