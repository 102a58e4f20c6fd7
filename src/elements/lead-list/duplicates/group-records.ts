import type { Customer } from '../../../domain/records/customer.js';
import type { LeadStore } from '../../../store/lead-store.js';
import { MergeRows, type MergeRow } from '../../convert-dialog/merge-rows.js';
import type { ListedGroup } from './listed-group.js';

/** The records of a group as they are now. */
export interface GroupRecords {
  group: ListedGroup;
  leadIds: readonly string[];
  /** By their letters; those that cannot be merged come last. */
  rows: readonly MergeRow[];
  /** Records that the actor may not see (D7). */
  unseen: number;
  customers: ReadonlyMap<string, Customer>;
  /** Some are no longer there, or not on their own. */
  changed: boolean;
}

export async function readGroup(store: LeadStore, group: ListedGroup, signal: AbortSignal): Promise<GroupRecords> {
  const { leadIds } = group;
  const records = await store.getMany('leads', leadIds, { signal });
  const leads = records.filter((lead) => lead !== undefined && lead.mergedInto === undefined);
  const rows = new MergeRows();
  rows.update({
    candidates: leads.map((lead) => ({ lead: lead! })),
    added: [],
    chosen: true,
    actor: store.actor,
  });
  const customerIds = [...new Set(leads.flatMap((lead) => lead!.customerId ?? []))];
  const customers = customerIds.length ? await store.getMany('customers', customerIds, { signal }) : [];
  const missing = records.filter((lead) => lead === undefined).length;
  const hides = store.actor?.rights === 'own';
  return {
    group,
    leadIds,
    rows: rows.rows,
    customers: new Map(customers.flatMap((customer) => (customer ? [[customer.id, customer]] : []))),
    unseen: hides ? missing : 0,
    changed: leads.length + (hides ? missing : 0) < leadIds.length,
  };
}

/** Can be merged (M1, M9). */
export function isMergeable({ barred }: MergeRow): boolean {
  return barred === undefined;
}

/** Can be told apart from others: for that one must be allowed to write it. */
export function isTellable({ barred }: MergeRow): boolean {
  return barred !== 'forbidden';
}

/** The pairs that are told apart: the unticked records from the ticked ones; where none is unticked, all from each other. */
export function pairsApart(rows: readonly MergeRow[], unticked: ReadonlySet<string>): [MergeRow, MergeRow][] {
  const all = rows.filter(isTellable);
  const out = all.filter(({ lead }) => unticked.has(lead.id));
  if (out.length === 0 || out.length === all.length)
    return all.flatMap((a, i) => all.slice(i + 1).map((b): [MergeRow, MergeRow] => [a, b]));
  const rest = all.filter((row) => !out.includes(row));
  return out.flatMap((a) => rest.map((b): [MergeRow, MergeRow] => [a, b]));
}
