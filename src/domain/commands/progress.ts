import type { CommandContext } from '../context.js';
import { PisteError } from '../errors.js';
import { getField, patched } from '../fields.js';
import { writableLead } from '../lead-access.js';
import { finish, type Plan } from '../plan.js';
import type { Lead } from '../records/lead.js';
import type { Stage } from '../records/team.js';
import { belongsTo, requireBelonging, stagesOf } from '../stages.js';
import type { Workspace } from '../workspace.js';
import { entriesAbout } from './changes-since.js';
import type { MarkLost, MarkWon, MoveStage, RestoreLead } from './command.js';

export async function planMoveStage(command: MoveStage, workspace: Workspace, context: CommandContext): Promise<Plan> {
  const lead = await writableLead(workspace, context, command.leadId);
  const stage = await workspace.get('stages', command.stageId);
  if (!stage)
    throw new PisteError('not-found', 'This stage is no longer there; choose another one. Nothing has been written.', {
      details: { stageId: command.stageId },
    });
  requireBelonging(stage, lead.teamId);
  return progress(command.kind, lead, await enterStage(lead, stage, workspace, context), workspace, context, {
    stage: stage.name,
  });
}

export async function planMarkWon(command: MarkWon, workspace: Workspace, context: CommandContext): Promise<Plan> {
  const lead = await writableLead(workspace, context, command.leadId);
  const stages = await stagesOf(workspace, lead.teamId);
  const stage = stages.find((each) => each.won && (command.stageId === undefined || each.id === command.stageId));
  if (command.stageId !== undefined && !stage) {
    throw new PisteError(
      'invalid',
      'This is not a won stage of the record’s team; choose one that is. Nothing has been written.',
      { details: { stageId: command.stageId } },
    );
  }
  const won: Lead = {
    ...patched(lead, { lostReason: null }),
    status: 'won',
    probability: 100,
    closedAt: lead.status === 'won' ? (lead.closedAt ?? context.now) : context.now,
  };
  return progress(command.kind, lead, stage ? { ...won, stageId: stage.id } : won, workspace, context);
}

export async function planMarkLost(command: MarkLost, workspace: Workspace, context: CommandContext): Promise<Plan> {
  const lead = await writableLead(workspace, context, command.leadId);
  const reason = command.reason?.trim();
  const lost: Lead = {
    ...patched(lead, { lostReason: reason ?? null }),
    status: 'lost',
    closedAt: lead.status === 'lost' ? (lead.closedAt ?? context.now) : context.now,
  };
  return progress(command.kind, lead, lost, workspace, context, reason ? { reason } : {});
}

export async function planRestore(command: RestoreLead, workspace: Workspace, context: CommandContext): Promise<Plan> {
  const lead = await writableLead(workspace, context, command.leadId);
  return progress(
    command.kind,
    lead,
    lead.status === 'open' ? lead : await reopened(lead, workspace),
    workspace,
    context,
  );
}

/** In a won stage a record is won; taken out of one it is open again, with the probability it had before. */
export async function enterStage(
  lead: Lead,
  stage: Stage,
  workspace: Workspace,
  context: Pick<CommandContext, 'now'>,
): Promise<Lead> {
  if (stage.won) {
    const closedAt = lead.status === 'won' ? (lead.closedAt ?? context.now) : context.now;
    return { ...patched(lead, { lostReason: null }), stageId: stage.id, status: 'won', probability: 100, closedAt };
  }
  const open = lead.status === 'won' ? await reopened(lead, workspace) : lead;
  return { ...open, stageId: stage.id };
}

/** Open again, with stage and probability as they were before the record was closed, so far as the journal knows. */
async function reopened(lead: Lead, workspace: Workspace): Promise<Lead> {
  const open: Lead = { ...patched(lead, { closedAt: null, lostReason: null }), status: 'open' };
  if (lead.status !== 'won') return open;
  const before = await beforeClosing(lead.id, workspace);
  const stage = typeof before['stageId'] === 'string' ? await workspace.get('stages', before['stageId']) : undefined;
  const stages = (await stagesOf(workspace, lead.teamId)).filter((each) => !each.won);
  const stageId = stage && !stage.won && belongsTo(stage, lead.teamId) ? stage.id : stages.at(-1)?.id;
  const probability =
    typeof before['probability'] === 'number' ? before['probability'] : Math.min(lead.probability, 99);
  return { ...open, probability, ...(stageId === undefined ? {} : { stageId }) };
}

async function beforeClosing(leadId: string, workspace: Workspace): Promise<Record<string, unknown>> {
  const changes = (await entriesAbout(leadId, workspace))
    .flatMap((entry) => entry.changes)
    .filter((change) => change.id === leadId && change.after?.['status'] === 'won');
  return changes[0]?.before ?? {};
}

async function progress(
  kind: string,
  before: Lead,
  after: Lead,
  workspace: Workspace,
  context: CommandContext,
  facts: Record<string, unknown> = {},
): Promise<Plan> {
  const changed = ['status', 'stageId', 'probability', 'lostReason', 'closedAt'].some(
    (field) => getField(before, field) !== getField(after, field),
  );
  if (changed) workspace.put('leads', { ...after, updatedAt: context.now });
  return finish(workspace, context, { kind, leadId: after.id, facts: { title: after.title, ...facts } });
}
