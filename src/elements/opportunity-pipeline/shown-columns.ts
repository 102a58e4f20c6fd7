import type { Lead } from '../../domain/records/lead.js';
import { NO_AMOUNTS, plus, total, type Amounts } from './amounts.js';
import type { Column } from './read-pipeline.js';

/** Cards on their way, by id of the lead, with the stage they go to; undefined for those that leave the board. */
export type Going = ReadonlyMap<string, string | undefined>;

/** The columns as read, with the cards that are on their way already where they will be. */
export function shownColumns(columns: Column[], going: Going): Column[] {
  if (!going.size) return columns;
  const all = columns.flatMap((column) => column.leads.map((lead) => ({ lead, from: column.stageId })));
  return columns.map((column) => {
    const leaving = column.leads.filter(({ id }) => going.has(id) && going.get(id) !== column.stageId);
    const coming = all
      .filter(({ lead, from }) => going.get(lead.id) === column.stageId && from !== column.stageId)
      .map(({ lead }) => lead);
    const changed = (sums: Amounts, value: (lead: Lead) => Amounts) =>
      plus(plus(sums, total(coming.map(value))), total(leaving.map(value)), -1);
    return {
      ...column,
      count: column.count - leaving.length + coming.length,
      sums: changed(column.sums, expected),
      weighted: column.weighted && changed(column.weighted, weighted),
      leads: [...coming, ...column.leads.filter((lead) => !leaving.includes(lead))],
    };
  });
}

/** A card among those that were read, and the column it stands in. */
export function findCard(columns: readonly Column[], leadId: string): { lead: Lead; stageId: string } | undefined {
  for (const { stageId, leads } of columns) {
    const lead = leads.find(({ id }) => id === leadId);
    if (lead) return { lead, stageId };
  }
  return undefined;
}

/** What is expected of a record. */
export function expected({ expectedRevenue, currency }: Lead): Amounts {
  return expectedRevenue === undefined ? NO_AMOUNTS : new Map([[currency ?? '', expectedRevenue]]);
}

/** What is expected of a record, by its probability. */
export function weighted(lead: Lead): Amounts {
  return plus(NO_AMOUNTS, expected(lead), lead.probability / 100);
}

/** The moves but for those of these leads. */
export function without(moved: Going, leadIds: Iterable<string>): Going {
  const rest = new Map(moved);
  for (const id of leadIds) rest.delete(id);
  return rest;
}
