import type { LeadStore } from '../../../store/lead-store.js';

/** Records that stand in a stage, leads and opportunities alike. */
export interface StageCount {
  open: number;
  won: number;
  lost: number;
}

export const NONE: StageCount = { open: 0, won: 0, lost: 0 };

/** By stage; those without records are not in it. Counted by the storage, without reading a record. */
export async function readStageCounts(store: LeadStore, signal: AbortSignal): Promise<ReadonlyMap<string, StageCount>> {
  const counts = new Map<string, StageCount>();
  const statuses = ['open', 'won', 'lost'] as const;
  const groups = await Promise.all(
    statuses.map((status) => store.summarise('leads', { where: { status }, by: 'stageId', signal })),
  );
  statuses.forEach((status, i) => {
    for (const { value, count } of groups[i] ?? [])
      counts.set(value, { ...(counts.get(value) ?? NONE), [status]: count });
  });
  return counts;
}

export function totalOf({ open, won, lost }: StageCount): number {
  return open + won + lost;
}
