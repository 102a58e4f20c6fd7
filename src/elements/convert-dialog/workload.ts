import { formatNumber, msg, plural, str } from '../../i18n/index.js';
import type { LeadStore } from '../../store/lead-store.js';

/** Open leads and opportunities by the id of the salesperson who has them. */
export type Workloads = ReadonlyMap<string, number>;

/** How much each salesperson has open. Undefined for somebody who sees only their own records: it would say too little. */
export async function readWorkloads(store: LeadStore, signal: AbortSignal): Promise<Workloads | undefined> {
  if (store.actor?.rights === 'own') return undefined;
  const groups = await store.summarise('leads', { by: 'salespersonId', where: { status: 'open' }, signal });
  return new Map(groups.map(({ value, count }) => [value, count]));
}

export function workloadText(open: number): string {
  const n = formatNumber(open);
  return plural(open, {
    one: msg(str`${n} open`, { id: 'convert-dialog.workload.one' }),
    few: msg(str`${n} open`, { id: 'convert-dialog.workload.few' }),
    other: msg(str`${n} open`, { id: 'convert-dialog.workload.other' }),
  });
}
