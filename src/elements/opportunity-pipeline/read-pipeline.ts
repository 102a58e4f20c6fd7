import type { Where } from '../../domain/query.js';
import type { Lead } from '../../domain/records/lead.js';
import type { Activity } from '../../domain/records/related.js';
import type { LeadStore } from '../../store/lead-store.js';
import { weightedValue } from './shown-columns.js';

/** Cards read of a stage at first, and with each "show more". */
export const CARDS = 20;

export interface PipelineQuery {
  where: Where;
  search: string;
  /** In the order of the columns; '' is for records without a stage. */
  stageIds: readonly string[];
  /** Cards to read per stage, where more than {@link CARDS}. */
  limits: ReadonlyMap<string, number>;
}

export interface Column {
  stageId: string;
  count: number;
  /** Sum of the expected revenue of all its records. */
  sum: number;
  /** Of it, weighted by probability; only known when all records have been read. */
  weighted: number | undefined;
  leads: Lead[];
}

export interface PipelineData {
  columns: Column[];
  /** The next thing to do per record, of those that are read. */
  next: ReadonlyMap<string, Activity>;
  /** The currency of all that is read; undefined where there are several. */
  currency: string | undefined;
}

/** Records without a stage, or in one that is not among these, get columns of their own before the others. Counts and sums of all records, and the first cards of each stage; never the whole collection. */
export async function readPipeline(
  store: LeadStore,
  { where, search, stageIds, limits }: PipelineQuery,
  signal: AbortSignal,
): Promise<PipelineData> {
  const all: Where = { type: 'opportunity', status: ['open', 'won'], ...where };
  const groups = await store.summarise('leads', {
    where: all,
    search,
    by: 'stageId',
    sum: ['expectedRevenue'],
    signal,
  });
  const strays = groups.filter((group) => group.count && !stageIds.includes(group.value));
  const columns = await Promise.all(
    [...strays.map((group) => group.value), ...stageIds].map(async (stageId): Promise<Column> => {
      const group = groups.find((each) => each.value === stageId);
      if (!group) return { stageId, count: 0, sum: 0, weighted: 0, leads: [] };
      const page = await store.list('leads', {
        where: { ...all, stageId: stageId || null },
        search,
        sort: { by: 'updatedAt', descending: true },
        limit: limits.get(stageId) ?? CARDS,
        signal,
      });
      const whole = page.items.length === page.total;
      const weighted = whole ? page.items.reduce((sum, lead) => sum + weightedValue(lead), 0) : undefined;
      return { stageId, count: group.count, sum: group.sums['expectedRevenue'] ?? 0, weighted, leads: page.items };
    }),
  );
  const leads = columns.flatMap((column) => column.leads);
  const currencies = new Set(leads.flatMap((lead) => (lead.expectedRevenue === undefined ? [] : [lead.currency])));
  return {
    columns,
    next: await nextActivities(store, leads, signal),
    currency: currencies.size === 1 ? [...currencies][0] : undefined,
  };
}

async function nextActivities(
  store: LeadStore,
  leads: readonly Lead[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Activity>> {
  const next = new Map<string, Activity>();
  if (!leads.length) return next;
  const { items } = await store.list('activities', {
    where: { leadId: leads.map((lead) => lead.id), done: false },
    sort: { by: 'dueOn' },
    limit: 500,
    signal,
  });
  for (const activity of items) if (!next.has(activity.leadId)) next.set(activity.leadId, activity);
  return next;
}
