import type { Policies } from '../context.js';
import type { Lead } from '../records/lead.js';
import type { Stage } from '../records/team.js';

/** Order in which records were created: `createdAt`, then id (M2). */
export function byCreation(a: Lead, b: Lead): number {
  const apart = Date.parse(a.createdAt) - Date.parse(b.createdAt);
  if (apart) return apart;
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Furthest along first: not lost, opportunity before lead, highest stage, highest probability, then first created (M2). */
export function byProgress(stages: ReadonlyMap<string, Stage>): (a: Lead, b: Lead) => number {
  const rank = (lead: Lead) => [
    lead.status === 'lost' ? 0 : 1,
    lead.type === 'opportunity' ? 1 : 0,
    stageRank(lead, stages),
    lead.probability,
  ];
  return (a, b) => {
    const ranks = rank(b);
    const difference = rank(a)
      .map((value, i) => (ranks[i] ?? 0) - value)
      .find((each) => each !== 0);
    return difference ?? byCreation(a, b);
  };
}

/** The records in the order in which their values count: survivor first, then by creation (M4). */
export function inMergeOrder(
  leads: readonly Lead[],
  survivorId: string | undefined,
  stages: ReadonlyMap<string, Stage>,
  policy: Policies['survivor'],
): Lead[] {
  const byAge = [...leads].sort(byCreation);
  const survivor =
    byAge.find((lead) => lead.id === survivorId) ??
    (policy === 'furthest-along' ? [...leads].sort(byProgress(stages))[0] : byAge[0]);
  return survivor ? [survivor, ...byAge.filter((lead) => lead !== survivor)] : [];
}

function stageRank(lead: Lead, stages: ReadonlyMap<string, Stage>): number {
  return (lead.stageId === undefined ? undefined : stages.get(lead.stageId)?.sequence) ?? Number.NEGATIVE_INFINITY;
}
