import type { Group } from '../../domain/reader.js';
import type { LeadStore } from '../../store/lead-store.js';

/** The open leads that switching leads off would affect (S6), in all and by team. */
export interface Affected {
  total: number;
  /** Most first. Without `teamId` those of no team. */
  teams: { teamId?: string; count: number }[];
}

export async function affectedLeads(store: LeadStore, signal: AbortSignal): Promise<Affected> {
  const groups = await store.summarise('leads', { where: { type: 'lead', status: 'open' }, by: 'teamId', signal });
  const none = groups.filter(({ value }) => value === '');
  const teams = groups.filter(({ value }) => value !== '').sort((a, b) => b.count - a.count);
  return { total: sum(groups), teams: [...teams.map(ofTeam), ...none.map(({ count }) => ({ count }))] };
}

function ofTeam({ value, count }: Group): { teamId: string; count: number } {
  return { teamId: value, count };
}

function sum(groups: readonly Group[]): number {
  return groups.reduce((total, { count }) => total + count, 0);
}
