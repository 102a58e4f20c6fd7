import type { JournalEntry } from '../../domain/journal.js';
import type { Customer } from '../../domain/records/customer.js';
import type { Lead } from '../../domain/records/lead.js';
import type { LeadStore, LostValue } from '../../store/lead-store.js';

/** A record as the page shows it. */
export interface OpenRecord {
  lead: Lead;
  customer: Customer | undefined;
  /** The merge that brought the record that was asked for into this one. */
  merge: JournalEntry | undefined;
  /** What lost in the merges of this record (M7). */
  lost: LostValue[];
}

/** Null where there is no such record, or the actor may not see it. */
export async function readRecord(store: LeadStore, leadId: string, signal: AbortSignal): Promise<OpenRecord | null> {
  const lead = await store.get('leads', leadId, { signal });
  if (!lead) return null;
  const [customer, merge, lost] = await Promise.all([
    lead.customerId === undefined ? undefined : store.get('customers', lead.customerId, { signal }),
    lead.id === leadId ? undefined : mergeOf(leadId, store, signal),
    store.lostValues(lead.id, { signal }),
  ]);
  return { lead, customer, merge, lost };
}

async function mergeOf(leadId: string, store: LeadStore, signal: AbortSignal): Promise<JournalEntry | undefined> {
  for (let cursor: string | undefined; ;) {
    const page = await store.history({ recordId: leadId, limit: 200, signal, ...(cursor ? { cursor } : {}) });
    const merge = page.items.find(
      (entry) => entry.kind === 'merge-leads' && !entry.undoneBy && entry.leadIds.includes(leadId),
    );
    if (merge || page.next === undefined) return merge;
    cursor = page.next;
  }
}
