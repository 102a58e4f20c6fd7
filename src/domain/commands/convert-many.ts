import { similarityTools, type CommandContext } from '../context.js';
import { isPisteError, PisteError } from '../errors.js';
import { isWon, requireConvertible, writableLead } from '../lead-access.js';
import { inMergeOrder } from '../merge/survivor.js';
import type { Plan, ReportLine } from '../plan.js';
import type { Reader } from '../reader.js';
import type { Lead } from '../records/lead.js';
import type { Stage } from '../records/team.js';
import { maySee, visibility } from '../rights.js';
import type { BulkStep, RunPart } from '../run.js';
import { findSimilar, suggestCustomers } from '../similarity/index.js';
import { Workspace } from '../workspace.js';
import type { ConvertMany, CustomerChoice } from './command.js';
import { planConvertLead } from './convert-lead.js';
import { planMergeLeads } from './merge-leads.js';

export type { BulkStep };

export interface BulkPlan {
  steps: BulkStep[];
  /** What will happen to each lead, in the order given; refused ones with the reason (B2). */
  report: ReportLine[];
}

/** B1: salespeople take turns in the order chosen; with deduplication, leads that are the same become one. */
export async function planBulk(
  command: ConvertMany,
  reader: Reader,
  context: CommandContext,
  signal?: AbortSignal,
): Promise<BulkPlan> {
  const workspace = new Workspace(reader);
  const stages = new Map<string, Stage>();
  for await (const stage of workspace.all('stages')) stages.set(stage.id, stage);
  const steps: BulkStep[] = [];
  const lines = new Map<string, ReportLine>();
  const done = new Set<string>();
  let turn = 0;
  for (const leadId of new Set(command.leadIds)) {
    signal?.throwIfAborted();
    if (done.has(leadId)) continue;
    const lead = await convertible(leadId, workspace, context);
    if (!('id' in lead)) {
      lines.set(leadId, { leadId, result: 'refused', error: lead.error });
      continue;
    }
    const group = command.deduplicate ? await sameAs(lead, workspace, context, signal) : [];
    const members = [lead, ...group.filter((other) => !done.has(other.id))];
    for (const member of members) done.add(member.id);
    const taker = members.find((member) => member.salespersonId !== undefined);
    const next = command.salespersonIds?.[turn % command.salespersonIds.length];
    const salespersonId = taker && !command.overwriteSalesperson ? taker.salespersonId : (next ?? taker?.salespersonId);
    if (next !== undefined && salespersonId === next && (!taker || command.overwriteSalesperson)) turn += 1;
    const assigned = salespersonId === undefined ? {} : { salespersonId };
    steps.push({ leadIds: members.map((member) => member.id), ...assigned });
    const [survivor] = inMergeOrder(members, undefined, stages, context.policies.survivor);
    for (const member of members) {
      lines.set(member.id, {
        leadId: member.id,
        result: members.length > 1 ? 'merged' : 'converted',
        ...(members.length > 1 && survivor ? { intoId: survivor.id } : {}),
        ...assigned,
        ...(command.teamId === undefined ? {} : { teamId: command.teamId }),
      });
    }
  }
  return { steps, report: [...lines.values()] };
}

/** One step as things are now: its customer may have been created by the step before. */
export async function planBulkStep(
  step: BulkStep,
  command: ConvertMany,
  reader: Reader,
  context: CommandContext,
  part: RunPart,
): Promise<Plan> {
  const workspace = new Workspace(reader);
  const [leadId = ''] = step.leadIds;
  const assigned = {
    ...(step.salespersonId === undefined ? {} : { salespersonId: step.salespersonId }),
    ...(command.teamId === undefined ? {} : { teamId: command.teamId }),
  };
  const customer = await customerFor(step, command, workspace, context);
  return step.leadIds.length > 1
    ? planMergeLeads({ kind: 'merge-leads', leadIds: step.leadIds, customer, ...assigned }, workspace, context, part)
    : planConvertLead({ kind: 'convert-lead', leadId, customer, ...assigned }, workspace, context, part);
}

async function customerFor(
  { leadIds }: BulkStep,
  command: ConvertMany,
  workspace: Workspace,
  context: CommandContext,
): Promise<CustomerChoice> {
  if (command.customer === 'none') return { action: 'none' };
  const members = (await workspace.getMany('leads', leadIds)).filter((member) => member !== undefined);
  const own = members.find((member) => member.customerId !== undefined)?.customerId;
  if (own !== undefined) return { action: 'link', customerId: own };
  for (const member of members) {
    const suggestions = await suggestCustomers(workspace, member, similarityTools(context));
    const found = suggestions.find((suggestion) => suggestion.proposed);
    if (found) return { action: 'link', customerId: found.customer.id };
  }
  return { action: 'create' };
}

async function convertible(
  leadId: string,
  workspace: Workspace,
  context: CommandContext,
): Promise<Lead | { error: PisteError }> {
  try {
    const lead = await writableLead(workspace, context, leadId);
    requireConvertible(lead);
    return lead;
  } catch (error) {
    if (isPisteError(error)) return { error };
    throw error;
  }
}

/** Open records in band *same* that may be written: what the dialog would tick (M1). */
async function sameAs(
  lead: Lead,
  workspace: Workspace,
  context: CommandContext,
  signal?: AbortSignal,
): Promise<Lead[]> {
  const same: string[] = [];
  // Best first: behind a page without one that is the same there is none. A group may be larger than a page.
  for (let cursor: string | undefined; ;) {
    const page = await findSimilar(workspace, lead, {
      ...similarityTools(context),
      ...visibility(context.actor),
      limit: 100,
      ...(cursor === undefined ? {} : { cursor }),
      ...(signal ? { signal } : {}),
    });
    const found = page.items.filter((match) => match.band === 'same');
    same.push(...found.map((match) => match.id));
    if (page.next === undefined || !found.length) break;
    cursor = page.next;
  }
  const records = await workspace.getMany('leads', same);
  return records
    .filter((other) => other !== undefined)
    .filter(
      (other) =>
        other.status === 'open' && !isWon(other) && other.mergedInto === undefined && maySee(context.actor, other),
    );
}
