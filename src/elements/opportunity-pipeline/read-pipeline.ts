import type { Where } from '../../domain/query.js';
import type { Group } from '../../domain/reader.js';
import type { Lead } from '../../domain/records/lead.js';
import type { Activity } from '../../domain/records/related.js';
import type { LeadStore } from '../../store/lead-store.js';
import { NO_AMOUNTS, plus, total, type Amounts } from './amounts.js';
import { expected, weighted } from './shown-columns.js';

const REVENUE = 'expectedRevenue';

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
  /** Sums of the expected revenue of all its records. */
  sums: Amounts;
  /** Of it, weighted by probability; only known when all records have been read. */
  weighted: Amounts | undefined;
  leads: Lead[];
}

export interface PipelineData {
  /** What it answers. */
  query: PipelineQuery;
  columns: Column[];
  /** The next thing to do per record, of those that are read. */
  next: ReadonlyMap<string, Activity>;
  /** The currencies of all records, the one that most have first; '' is for none. */
  currencies: readonly string[];
}

/** What the board is asked to show, of one salesperson where that is given. */
export function conditions(
  { teamId, where }: { teamId?: string | undefined; where: Where },
  salespersonId: string | undefined,
): Where {
  return { ...(salespersonId ? { salespersonId } : {}), ...(teamId ? { teamId } : {}), ...where };
}

/** Records without a stage, or in one that is not among these, get columns of their own before the others. Counts and sums of all records, and the first cards of each stage; never the whole collection. */
export async function readPipeline(store: LeadStore, query: PipelineQuery, signal: AbortSignal): Promise<PipelineData> {
  const { where, search, stageIds, limits } = query;
  const all: Where = { type: 'opportunity', status: ['open', 'won'], ...where };
  const groups = await store.summarise('leads', { where: all, search, by: 'stageId', sum: [REVENUE], signal });
  const { currencies, sums } = await readSums(store, { where: all, search, groups, signal });
  const strays = groups.filter((group) => group.count && !stageIds.includes(group.value));
  const columns = await Promise.all(
    [...strays.map((group) => group.value), ...stageIds].map(async (stageId): Promise<Column> => {
      const group = groups.find((each) => each.value === stageId);
      if (!group) return { stageId, count: 0, sums: NO_AMOUNTS, weighted: NO_AMOUNTS, leads: [] };
      const page = await store.list('leads', {
        where: { ...all, stageId: stageId || null },
        search,
        sort: { by: 'updatedAt', descending: true },
        limit: limits.get(stageId) ?? CARDS,
        signal,
      });
      const whole = page.items.length === page.total;
      return {
        stageId,
        count: group.count,
        // cards say their currency also where the index of an earlier version does not
        sums: whole ? total(page.items.map(expected)) : (sums.get(stageId) ?? NO_AMOUNTS),
        weighted: whole ? total(page.items.map(weighted)) : undefined,
        leads: page.items,
      };
    }),
  );
  const leads = columns.flatMap((column) => column.leads);
  return { query, columns, next: await nextActivities(store, leads, signal), currencies };
}

/**
 * What is expected in each stage by currency, and the currencies. Records that were last saved by a version that did not
 * index currencies are in none of them: what they add stands without one.
 */
async function readSums(
  store: LeadStore,
  { groups, signal, ...found }: { where: Where; search: string; groups: readonly Group[]; signal: AbortSignal },
): Promise<{ currencies: string[]; sums: Map<string, Amounts> }> {
  const known = await store.summarise('leads', { ...found, by: 'currency', signal });
  const currencies = known
    .filter(({ value, count }) => value && count)
    .sort((a, b) => b.count - a.count)
    .map(({ value }) => value);
  const sums = new Map(
    groups.map(({ value, sums }): [string, Amounts] => [value, new Map([['', sums[REVENUE] ?? 0]])]),
  );
  const parts = await Promise.all(
    currencies.map((currency) => {
      const where = { ...found.where, currency };
      return store.summarise('leads', { ...found, where, by: 'stageId', sum: [REVENUE], signal });
    }),
  );
  for (const [i, currency] of currencies.entries())
    for (const { value, sums: own } of parts[i]!) {
      const amount = own[REVENUE] ?? 0;
      const told = plus(sums.get(value) ?? NO_AMOUNTS, new Map([[currency, amount]]));
      sums.set(value, plus(told, new Map([['', amount]]), -1));
    }
  return { currencies, sums };
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
