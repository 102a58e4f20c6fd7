import { similarityTools, type CommandContext } from '../context.js';
import { isPisteError, PisteError } from '../errors.js';
import { isWon, requireConvertible, writableLead } from '../lead-access.js';
import type { ReportLine } from '../plan.js';
import type { Reader } from '../reader.js';
import type { Lead } from '../records/lead.js';
import { maySee, visibility } from '../rights.js';
import { findSimilar, suggestCustomers } from '../similarity/index.js';
import { Workspace } from '../workspace.js';
import type { ConvertLead, ConvertMany, MergeLeads } from './command.js';

/** One commit of a bulk run: a lead of its own, or a group that becomes one. */
export interface BulkStep {
  leadIds: string[];
  command: ConvertLead | MergeLeads;
}

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
    steps.push(await step(members, salespersonId, command, workspace, context));
    const survivorId =
      members.length > 1 ? [...members].sort((a, b) => (a.createdAt < b.createdAt ? -1 : 1))[0]?.id : undefined;
    for (const member of members) {
      lines.set(member.id, {
        leadId: member.id,
        result: members.length > 1 ? 'merged' : 'converted',
        ...(survivorId === undefined ? {} : { intoId: survivorId }),
        ...(salespersonId === undefined ? {} : { salespersonId }),
        ...(command.teamId === undefined ? {} : { teamId: command.teamId }),
      });
    }
  }
  return { steps, report: [...lines.values()] };
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
  const found = await findSimilar(workspace, lead, {
    ...similarityTools(context),
    ...visibility(context.actor),
    limit: 100,
    ...(signal ? { signal } : {}),
  });
  const records = await workspace.getMany(
    'leads',
    found.items.filter((match) => match.band === 'same').map((match) => match.id),
  );
  return records
    .filter((other) => other !== undefined)
    .filter(
      (other) =>
        other.status === 'open' && !isWon(other) && other.mergedInto === undefined && maySee(context.actor, other),
    );
}

async function step(
  members: Lead[],
  salespersonId: string | undefined,
  command: ConvertMany,
  workspace: Workspace,
  context: CommandContext,
): Promise<BulkStep> {
  const leadIds = members.map((member) => member.id);
  const [lead] = members;
  const suggestions =
    lead && command.customer === 'match-or-create'
      ? await suggestCustomers(workspace, lead, similarityTools(context))
      : [];
  const linked =
    members.find((member) => member.customerId !== undefined)?.customerId ??
    suggestions.find((suggestion) => suggestion.proposed)?.customer.id;
  const customer =
    command.customer === 'none'
      ? ({ action: 'none' } as const)
      : linked === undefined
        ? ({ action: 'create' } as const)
        : ({ action: 'link', customerId: linked } as const);
  const assigned = {
    ...(salespersonId === undefined ? {} : { salespersonId }),
    ...(command.teamId === undefined ? {} : { teamId: command.teamId }),
  };
  const one: ConvertLead = { kind: 'convert-lead', leadId: lead?.id ?? '', customer, ...assigned };
  return { leadIds, command: members.length > 1 ? { kind: 'merge-leads', leadIds, customer, ...assigned } : one };
}
