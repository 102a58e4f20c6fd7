import { teamFor } from '../assignment.js';
import type { MergeLeads } from '../commands/command.js';
import { requireEditable } from '../commands/editable-fields.js';
import type { CommandContext } from '../context.js';
import { PisteError } from '../errors.js';
import { patched } from '../fields.js';
import { isWon, writableLead } from '../lead-access.js';
import type { Lead } from '../records/lead.js';
import { leadSchema, validated } from '../records/schemas.js';
import { requireWritable } from '../rights.js';
import type { Stage } from '../records/team.js';
import { stageFor } from '../stages.js';
import type { Workspace } from '../workspace.js';
import type { MergeField } from './preview.js';
import { byCreation, inMergeOrder } from './survivor.js';
import { aliasesOf, mergeValues } from './values.js';

export interface PreparedMerge {
  /** Survivor first, then by creation. */
  leads: [Lead, ...Lead[]];
  /** The survivor as it will be, but for its customer where one is created or linked. */
  result: Lead;
  fields: MergeField[];
}

/**
 * Works out a merge without writing it: what the dialog shows is what the command does (M5).
 * @throws PisteError `invalid` for fewer than two records, `lead-won` for a won one, and what {@link writableLead} throws.
 */
export async function prepareMerge(
  command: MergeLeads,
  workspace: Workspace,
  context: CommandContext,
): Promise<PreparedMerge> {
  const ids = [...new Set(command.leadIds)];
  if (ids.length < 2)
    throw new PisteError('invalid', 'Choose at least two records to merge. Nothing has been written.', {
      details: { issues: [{ field: 'leadIds', message: 'needs two or more' }] },
    });
  if (command.survivorId !== undefined && !ids.includes(command.survivorId)) {
    throw new PisteError(
      'invalid',
      'The record that stays must be one of those that are merged. Nothing has been written.',
      { details: { survivorId: command.survivorId } },
    );
  }
  requireChoicesAmong(ids, command.choices ?? {});
  await workspace.getMany('leads', ids);
  const given: Lead[] = [];
  for (const id of ids) given.push(await mergeable(id, workspace, context));
  const stages = new Map<string, Stage>();
  for await (const stage of workspace.all('stages')) stages.set(stage.id, stage);

  const leads = inMergeOrder(given, command.survivorId, stages, context.policies.survivor) as [Lead, ...Lead[]];
  const { values, fields } = mergeValues(leads, command.choices ?? {}, stages);
  requireEditable(command.fields ?? {}, values);
  const assigned = await assignment(leads, command, workspace);
  const stage = await stageFor(workspace, values.stageId, assigned.teamId);
  const converted = leads.flatMap((lead) => lead.convertedAt ?? []).sort()[0];
  // An opportunity that never was a lead is not converted by what is merged into it.
  const convertedAt = converted ?? (leads[0].type === 'lead' ? context.now : undefined);
  const merged: Lead = {
    ...patched(patched(values, command.fields ?? {}), {
      salespersonId: assigned.salespersonId ?? null,
      teamId: assigned.teamId ?? null,
      stageId: stage?.id ?? null,
      lostReason: null,
      closedAt: null,
    }),
    type: 'opportunity',
    status: 'open',
    createdAt: ([...leads].sort(byCreation)[0] ?? leads[0]).createdAt,
    ...(convertedAt === undefined ? {} : { convertedAt }),
    updatedAt: context.now,
  };
  const result = validated(leadSchema, patched(merged, { aliases: aliasesOf(leads, merged) }), 'record');
  requireWritable(context.actor, result);
  return { leads, result, fields: [...fields, assigned.field] };
}

/** @throws PisteError `invalid` where a value of a record is chosen that is not merged: another one would be kept unseen. */
function requireChoicesAmong(ids: readonly string[], choices: Readonly<Record<string, string>>): void {
  const wrong = Object.entries(choices).find(([, leadId]) => !ids.includes(leadId));
  if (!wrong) return;
  const [field, leadId] = wrong;
  throw new PisteError(
    'invalid',
    `The value chosen for "${field}" is of a record that is not merged; choose again. Nothing has been written.`,
    { details: { leadId, issues: [{ field, message: 'is of another record' }] } },
  );
}

async function mergeable(id: string, workspace: Workspace, context: CommandContext): Promise<Lead> {
  const lead = await writableLead(workspace, context, id);
  if (!isWon(lead)) return lead;
  throw new PisteError(
    'lead-won',
    `"${lead.title}" is won and keeps its result; untick it. Nothing has been written.`,
    { details: { leadId: id, probability: lead.probability } },
  );
}

/** What the dialog leaves empty is taken as a pair from the first record with a salesperson, else the first with a team (M4). */
async function assignment(
  leads: readonly [Lead, ...Lead[]],
  command: MergeLeads,
  workspace: Workspace,
): Promise<{ salespersonId: string | undefined; teamId: string | undefined; field: MergeField }> {
  const source =
    leads.find((lead) => lead.salespersonId !== undefined) ?? leads.find((lead) => lead.teamId !== undefined);
  const salespersonId = command.salespersonId ?? source?.salespersonId;
  const teamId =
    command.teamId ??
    (command.salespersonId ? await teamFor(workspace, command.salespersonId, source?.teamId) : source?.teamId);
  const chosen = Boolean(command.salespersonId ?? command.teamId);
  const pair = (lead: { salespersonId?: string | undefined; teamId?: string | undefined }) =>
    `${lead.salespersonId ?? ''}/${lead.teamId ?? ''}`;
  const others = leads.filter(
    (lead, i) =>
      pair(lead) !== '/' &&
      pair(lead) !== pair({ salespersonId, teamId }) &&
      leads.findIndex((each) => pair(each) === pair(lead)) === i,
  );
  const field: MergeField = {
    field: 'assignment',
    rule: chosen ? 'assigned' : 'pair',
    others: others.map((lead) => ({
      leadId: lead.id,
      value: { salespersonId: lead.salespersonId, teamId: lead.teamId },
    })),
    choosable: false,
    ...(salespersonId === undefined && teamId === undefined ? {} : { value: { salespersonId, teamId } }),
    ...(chosen || !source ? {} : { fromId: source.id }),
  };
  return { salespersonId, teamId, field };
}
