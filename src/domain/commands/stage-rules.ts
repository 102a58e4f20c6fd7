import { PisteError, type PisteErrorDetails } from '../errors.js';
import { EVERY } from '../index-record.js';
import type { Query, Where } from '../query.js';
import type { StorageQuery } from '../reader.js';
import type { Stage } from '../records/team.js';
import { belongsTo, stagesOf } from '../stages.js';
import { toStorageQuery } from '../storage-query.js';
import type { Workspace } from '../workspace.js';

/** What stands in the way of a change to a stage, as `details.stage` of a refusal. */
export type StageProblem =
  'last' | 'last-won' | 'records' | 'target' | 'not-won-records' | 'won-records' | 'others-records';

/** Records that stand in a stage, whatever their type and status; without those that were merged away. */
export function standingIn(stageId: string, query: Query = {}, where: Where = {}): StorageQuery {
  return toStorageQuery('leads', { ...query, where: { ...where, stageId } });
}

export async function countIn(stageId: string, workspace: Pick<Workspace, 'list'>, where: Where = {}): Promise<number> {
  return (await workspace.list('leads', standingIn(stageId, { limit: 0 }, where))).total;
}

/**
 * Whoever could use the stage, a team or records without one, must have another of its kind: one to work in, one to win.
 * @throws PisteError `invalid`.
 */
export async function requireAnother(stage: Stage, workspace: Workspace): Promise<void> {
  await workspace.rely('stages', EVERY);
  const others = (await stagesOf(workspace, stage.teamId)).filter(({ id }) => id !== stage.id);
  if (others.some(({ won }) => won === stage.won)) return;
  throw stage.won
    ? refused('last-won', `"${stage.name}" is the last won stage; make another one a won stage first.`, stage)
    : refused('last', `"${stage.name}" is the last stage to work in; add another one first.`, stage);
}

/**
 * A stage keeps what its records rely on: their kind, won or not, and that their team has it (C7).
 * @throws PisteError `invalid`.
 */
export async function requireFitting(before: Stage, after: Stage, workspace: Workspace): Promise<void> {
  const turns = before.won !== after.won;
  const leaves = after.teamId !== undefined && after.teamId !== before.teamId;
  if (turns || leaves) await requireAnother(before, workspace);
  if (turns) {
    const status = after.won ? ['open', 'lost'] : ['won'];
    const count = await countIn(before.id, workspace, { status });
    if (count && after.won)
      throw refused(
        'not-won-records',
        `${count} records that are not won stand in "${before.name}"; move them to another stage first.`,
        before,
        { count },
      );
    if (count)
      throw refused(
        'won-records',
        `${count} won records stand in "${before.name}"; move them to another stage first.`,
        before,
        { count },
      );
  }
  if (!leaves) return;
  const teams = await workspace.summarise('leads', standingIn(before.id), 'teamId', []);
  const count = teams.reduce((sum, group) => sum + (belongsTo(after, group.value || undefined) ? 0 : group.count), 0);
  if (count)
    throw refused(
      'others-records',
      `${count} records of other teams stand in "${before.name}"; move them to another stage first.`,
      before,
      { count },
    );
}

/** @throws PisteError `invalid` unless records of the one stage can stand in the other: of the same kind, and of their team. */
export function requireTarget(stage: Stage, target: Stage | undefined, moveTo: string): Stage {
  if (target && target.id !== stage.id && target.won === stage.won && belongsTo(target, stage.teamId)) return target;
  throw refused(
    'target',
    `Records of "${stage.name}" cannot move there; choose another ${stage.won ? 'won stage' : 'stage that is not won'} of the same team or of all.`,
    stage,
    { moveTo, issues: [{ field: 'moveTo', message: 'is no stage for these records' }] },
  );
}

export function refused(problem: StageProblem, says: string, stage: Stage, more: PisteErrorDetails = {}): PisteError {
  return new PisteError('invalid', `${says} Nothing has been written.`, {
    details: { stage: problem, stageId: stage.id, name: stage.name, won: stage.won, ...more },
  });
}
