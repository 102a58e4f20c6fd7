import type { Lead } from '../../../domain/records/lead.js';
import type { LeadStore } from '../../../store/lead-store.js';

/** Records by id, those that are gone or may not be seen left out. */
export async function readLeads(
  store: LeadStore,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Lead>> {
  const leads = ids.length ? await store.getMany('leads', [...new Set(ids)], { signal }) : [];
  return new Map(leads.flatMap((lead) => (lead ? [[lead.id, lead] as const] : [])));
}
