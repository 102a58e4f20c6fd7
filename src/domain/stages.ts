import { PisteError } from './errors.js';
import type { LeadStatus } from './records/lead.js';
import type { Stage } from './records/team.js';
import type { Workspace } from './workspace.js';

/** The stages a team works with, its own and those of all teams, in their order. */
export async function stagesOf(workspace: Workspace, teamId: string | undefined): Promise<Stage[]> {
  const stages: Stage[] = [];
  for await (const stage of workspace.all('stages', { order: [{ by: 'sequence' }] })) {
    if (belongsTo(stage, teamId)) stages.push(stage);
  }
  return stages.sort((a, b) => a.sequence - b.sequence || (a.id < b.id ? -1 : 1));
}

export function belongsTo(stage: Stage, teamId: string | undefined): boolean {
  return stage.teamId === undefined || stage.teamId === teamId;
}

/**
 * The stage itself if the team has it, else the team's first that is not won (C7); for a record that is won, its first
 * won one. Undefined where there is no stage.
 */
export async function stageFor(
  workspace: Workspace,
  stageId: string | undefined,
  teamId: string | undefined,
  status?: LeadStatus,
): Promise<Stage | undefined> {
  const current = stageId === undefined ? undefined : await workspace.get('stages', stageId);
  if (current && belongsTo(current, teamId)) return current;
  const stages = await stagesOf(workspace, teamId);
  const fitting = status === 'won' ? stages.find((stage) => stage.won) : undefined;
  return fitting ?? stages.find((stage) => !stage.won) ?? stages[0];
}

/** @throws PisteError `invalid` where a record of the team cannot stand in the stage. */
export function requireBelonging(stage: Stage, teamId: string | undefined): void {
  if (belongsTo(stage, teamId)) return;
  throw new PisteError(
    'invalid',
    `The stage "${stage.name}" belongs to another team; choose one of this record's team. Nothing has been written.`,
    { details: { stageId: stage.id, teamId, issues: [{ field: 'stageId', message: 'belongs to another team' }] } },
  );
}
