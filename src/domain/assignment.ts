import type { Team } from './records/team.js';
import type { Workspace } from './workspace.js';

/**
 * The team once a salesperson is chosen (C3): kept if the person is a member or its leader, else the person's first
 * team in team order; kept too for a person without a team, and where the salesperson is cleared.
 */
export async function teamFor(
  workspace: Workspace,
  salespersonId: string | undefined,
  teamId: string | undefined,
): Promise<string | undefined> {
  if (salespersonId === undefined) return teamId;
  const teams: Team[] = [];
  for await (const team of workspace.all('teams', { order: [{ by: 'sequence' }] }))
    if (includes(team, salespersonId)) teams.push(team);
  if (teamId !== undefined && teams.some((team) => team.id === teamId)) return teamId;
  teams.sort((a, b) => a.sequence - b.sequence || (a.id < b.id ? -1 : 1));
  return teams[0]?.id ?? teamId;
}

function includes(team: Team, salespersonId: string): boolean {
  return team.leaderId === salespersonId || team.memberIds.includes(salespersonId);
}

/** Both as a command gives them: null clears, undefined keeps what is there. */
export async function assign(
  workspace: Workspace,
  current: { salespersonId?: string | undefined; teamId?: string | undefined },
  chosen: { salespersonId?: string | null | undefined; teamId?: string | null | undefined },
): Promise<{ salespersonId: string | undefined; teamId: string | undefined }> {
  const salespersonId =
    chosen.salespersonId === undefined ? current.salespersonId : (chosen.salespersonId ?? undefined);
  if (chosen.teamId !== undefined) return { salespersonId, teamId: chosen.teamId ?? undefined };
  const changes = salespersonId !== current.salespersonId;
  return { salespersonId, teamId: changes ? await teamFor(workspace, salespersonId, current.teamId) : current.teamId };
}
