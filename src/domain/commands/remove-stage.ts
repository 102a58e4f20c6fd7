import type { CommandContext } from '../context.js';
import { PisteError } from '../errors.js';
import { finish, type Plan } from '../plan.js';
import type { Stage } from '../records/team.js';
import { requireAdmin } from '../rights.js';
import type { RunPart } from '../run.js';
import type { Workspace } from '../workspace.js';
import type { RemoveStage } from './command.js';
import { countIn, refused, requireAnother, requireTarget, standingIn } from './stage-rules.js';

/** Records moved in one commit. */
export const MOVE_CHUNK = 200;

/**
 * Removes a column of the pipeline; its records move to another one, as they are otherwise. Says first how many they
 * are, in the spirit of S6.
 * @throws PisteError `invalid` with `details.stage`: the last of its kind, or records that are not told where to go.
 */
export async function planRemoveStage(
  command: RemoveStage,
  workspace: Workspace,
  context: CommandContext,
  part?: RunPart,
): Promise<Plan> {
  const { stage, target } = await removal(command, workspace, context);
  const leadIds = target ? await moveAll(stage, target, workspace, context) : [];
  workspace.remove('stages', stage.id);
  return finish(workspace, context, { kind: command.kind, leadIds, facts: facts(stage, target, leadIds.length), part });
}

/** Moves some of the records out of the stage: a part of a run. */
export async function planEmptyStage(
  command: RemoveStage,
  workspace: Workspace,
  context: CommandContext,
  part: RunPart,
): Promise<Plan> {
  const { stage, target } = await removal(command, workspace, context);
  const leadIds = target ? await moveAll(stage, target, workspace, context, MOVE_CHUNK) : [];
  return finish(workspace, context, { kind: command.kind, leadIds, facts: facts(stage, target, leadIds.length), part });
}

/** What a removal says of itself, once it is known to be possible; `count` is that of the records it would move. */
export async function removalFacts(
  command: RemoveStage,
  workspace: Workspace,
  context: CommandContext,
): Promise<{ count: number; facts: Record<string, unknown> }> {
  const { stage, target, count } = await removal(command, workspace, context);
  return { count, facts: facts(stage, target, count) };
}

async function removal(
  { stageId, moveTo }: RemoveStage,
  workspace: Workspace,
  context: CommandContext,
): Promise<{ stage: Stage; target: Stage | undefined; count: number }> {
  requireAdmin(context.actor, 'stages');
  const stage = await workspace.get('stages', stageId);
  if (!stage)
    throw new PisteError('not-found', 'This stage is no longer there. Nothing has been written.', {
      details: { collection: 'stages', stageId },
    });
  await requireAnother(stage, workspace);
  const count = await countIn(stageId, workspace);
  if (moveTo === undefined && count)
    throw refused('records', `${count} records stand in "${stage.name}"; choose the stage they move to.`, stage, {
      count,
      issues: [{ field: 'moveTo', message: 'is required' }],
    });
  const target = moveTo === undefined ? undefined : requireTarget(stage, await workspace.get('stages', moveTo), moveTo);
  return { stage, target, count };
}

/** Their status stays: both stages are won stages, or neither. At most `limit`; all where it is left out. */
async function moveAll(
  stage: Stage,
  target: Stage,
  workspace: Workspace,
  context: CommandContext,
  limit = Number.POSITIVE_INFINITY,
): Promise<string[]> {
  const moved: string[] = [];
  const { limit: _limit, ...query } = standingIn(stage.id);
  for await (const lead of workspace.all('leads', query)) {
    if (moved.length >= limit) break;
    workspace.put('leads', { ...lead, stageId: target.id, updatedAt: context.now });
    moved.push(lead.id);
  }
  return moved;
}

function facts(stage: Stage, target: Stage | undefined, count: number): Record<string, unknown> {
  return { name: stage.name, stageId: stage.id, count, ...(target ? { moveTo: target.name } : {}) };
}
