import type { CommandContext } from '../context.js';
import { PisteError } from '../errors.js';
import { getField, patched, sameValue } from '../fields.js';
import { writableLead } from '../lead-access.js';
import { finish, type Plan } from '../plan.js';
import type { Lead, LeadDraft, LeadType } from '../records/lead.js';
import { leadSchema, validated } from '../records/schemas.js';
import { requireWritable } from '../rights.js';
import { settingsOf } from '../settings.js';
import { requireBelonging, stageFor } from '../stages.js';
import type { Workspace } from '../workspace.js';
import type { SaveLead } from './command.js';
import { requireEditable } from './editable-fields.js';
import { enterStage } from './progress.js';

export async function planSaveLead(command: SaveLead, workspace: Workspace, context: CommandContext): Promise<Plan> {
  const { id } = command.lead;
  const known = typeof id === 'string' ? await workspace.get('leads', id) : undefined;
  const lead =
    known || command.revision !== undefined
      ? await patchLead(command, workspace, context)
      : await createLead(command.lead, workspace, context);
  return finish(workspace, context, {
    kind: command.kind,
    leadId: lead.id,
    facts: { title: lead.title, created: !known },
  });
}

/** A new record: a lead if leads are on and its team, if it has one, uses them; otherwise an opportunity (S5). */
export async function createLead(draft: LeadDraft, workspace: Workspace, context: CommandContext): Promise<Lead> {
  const { revision: _revision, ...given } = draft;
  const id = given.id ?? context.newId();
  // A new record that is merged away would be in no list, and lead to nothing.
  requireEditable({ mergedInto: given.mergedInto }, { id });
  const team = typeof given.teamId === 'string' ? await workspace.get('teams', given.teamId) : undefined;
  const stage = await stageFor(
    workspace,
    given.stageId ?? undefined,
    given.teamId ?? undefined,
    given.status ?? undefined,
  );
  const blank: Lead = {
    id,
    revision: 0,
    type: await typeOfNew(given.type ?? undefined, team?.usesLeads ?? true, workspace),
    title: '',
    probability: 10,
    status: 'open',
    createdAt: context.now,
    updatedAt: context.now,
    ...(stage ? { stageId: stage.id } : {}),
  };
  const lead = validated(
    leadSchema,
    patched(blank, {
      ...given,
      type: blank.type,
      stageId: blank.stageId,
      id,
      updatedAt: context.now,
    }),
    'record',
  );
  requireWritable(context.actor, lead);
  const entered = stage?.won ? await enterStage(lead, stage, workspace, context) : lead;
  workspace.put('leads', entered);
  return entered;
}

async function typeOfNew(asked: LeadType | undefined, teamUsesLeads: boolean, workspace: Workspace): Promise<LeadType> {
  if (asked === 'opportunity') return asked;
  const { leadsEnabled } = await settingsOf(workspace);
  return leadsEnabled && teamUsesLeads ? 'lead' : 'opportunity';
}

async function patchLead(command: SaveLead, workspace: Workspace, context: CommandContext): Promise<Lead> {
  const { id, revision: _revision, updatedAt: _updatedAt, stageId, ...patch } = command.lead;
  const lead = await writableLead(workspace, context, id ?? '');
  requireUnchanged(command, lead);
  requireEditable(patch, lead);
  let next = validated(leadSchema, patched(lead, patch), 'record');
  if (stageId !== undefined && stageId !== null && stageId !== lead.stageId) {
    const stage = await workspace.get('stages', stageId);
    if (!stage)
      throw new PisteError(
        'not-found',
        'This stage is no longer there; choose another one. Nothing has been written.',
        { details: { stageId } },
      );
    requireBelonging(stage, next.teamId);
    next = await enterStage(next, stage, workspace, context);
  } else if (next.teamId !== lead.teamId) {
    const stage = await stageFor(workspace, next.stageId, next.teamId, next.status);
    next = patched(next, { stageId: stage?.id ?? null });
  }
  if (!sameValue(next, lead)) workspace.put('leads', { ...next, updatedAt: context.now });
  return next;
}

function requireUnchanged(command: SaveLead, lead: Lead): void {
  if (command.revision === undefined || command.revision === lead.revision) return;
  const fields = Object.keys(command.lead).filter((field) => field !== 'id' && field !== 'revision');
  throw new PisteError(
    'conflict',
    'Somebody else has changed this record since you opened it; compare the values and save again. Nothing has been written.',
    {
      details: {
        leadId: lead.id,
        expected: command.revision,
        actual: lead.revision,
        current: Object.fromEntries(fields.map((field) => [field, getField(lead, field)])),
      },
    },
  );
}
