import type { Match } from '../../domain/similarity/index.js';
import type { Customer } from '../../domain/records/customer.js';
import type { Lead } from '../../domain/records/lead.js';
import type { Conversion, LeadStore } from '../../store/lead-store.js';

/** A record that may be merged, with what speaks for it where it was found to be similar. */
export interface Candidate {
  lead: Lead;
  match?: Match | undefined;
}

/** What the dialog reads before it shows anything. */
export interface ConvertData {
  /** The lead that is converted; absent where a selection is merged. */
  leadId?: string;
  conversion: Conversion;
  /** The records to offer for merging: similar ones best first, or the selection. */
  candidates: readonly Candidate[];
  /** Continues the candidates; absent where all are there. */
  next?: string | undefined;
  /** Customers of the candidates, of the lead and of the proposal, by id. */
  customers: ReadonlyMap<string, Customer>;
  /** Leads and opportunities in all, and customers. */
  leadCount: number;
  customerCount: number;
}

export interface CandidatePage {
  candidates: readonly Candidate[];
  customers: ReadonlyMap<string, Customer>;
  next?: string | undefined;
}

/** Records a page of the list to merge shows. */
export const PAGE = 20;

const NOTHING_PROPOSED: Conversion = {
  action: 'merge',
  matches: [],
  total: 0,
  hidden: 0,
  customer: { action: 'create' },
  suggestions: [],
  wouldCreate: {},
  missingFields: [],
};

/** The proposal for one lead with the records behind it. */
export async function readConversion(store: LeadStore, leadId: string, signal: AbortSignal): Promise<ConvertData> {
  const [conversion, leads, customers] = await Promise.all([
    store.conversion(leadId),
    store.list('leads', { limit: 0, signal }),
    store.list('customers', { limit: 0, signal }),
  ]);
  const counts = { leadCount: leads.total, customerCount: customers.total };
  if (conversion.refusal) return { leadId, conversion, candidates: [], customers: new Map(), ...counts };
  const candidates = await readCandidates(store, conversion.matches, signal);
  const next = await cursorAfter(store, leadId, conversion, signal);
  return {
    leadId,
    conversion,
    candidates,
    next,
    customers: await readCustomers(store, candidates, conversion, signal),
    ...counts,
  };
}

/** A selection to merge, with the proposal for the first lead in it: its customer and the customers to suggest. */
export async function readSelection(
  store: LeadStore,
  leadIds: readonly string[],
  signal: AbortSignal,
): Promise<ConvertData> {
  const [records, leads, customers] = await Promise.all([
    store.getMany('leads', leadIds, { signal }),
    store.list('leads', { limit: 0, signal }),
    store.list('customers', { limit: 0, signal }),
  ]);
  const candidates = records
    .filter((lead) => lead !== undefined && lead.mergedInto === undefined)
    .map((lead) => ({ lead: lead! }));
  const lead = candidates.find(({ lead: each }) => each.type === 'lead' && each.status === 'open')?.lead;
  const proposed = lead && (await store.conversion(lead.id));
  const conversion = proposed && !proposed.refusal ? proposed : NOTHING_PROPOSED;
  return {
    conversion: { ...conversion, action: 'merge', matches: [], total: 0, hidden: 0 },
    candidates,
    customers: await readCustomers(store, candidates, conversion, signal),
    leadCount: leads.total,
    customerCount: customers.total,
  };
}

/** The next page of similar records. */
export async function readMore(
  store: LeadStore,
  leadId: string,
  cursor: string,
  signal: AbortSignal,
): Promise<CandidatePage> {
  const page = await store.similar(leadId, { limit: PAGE, cursor, signal });
  const candidates = await readCandidates(store, page.items, signal);
  return { candidates, customers: await readCustomers(store, candidates, undefined, signal), next: page.next };
}

async function cursorAfter(
  store: LeadStore,
  leadId: string,
  { matches, total }: Conversion,
  signal: AbortSignal,
): Promise<string | undefined> {
  if (matches.length >= total || matches.length === 0) return undefined;
  return (await store.similar(leadId, { limit: matches.length, signal })).next;
}

async function readCandidates(store: LeadStore, matches: readonly Match[], signal: AbortSignal): Promise<Candidate[]> {
  const leads = await store.getMany(
    'leads',
    matches.map((match) => match.id),
    { signal },
  );
  return matches.flatMap((match, index) => {
    const lead = leads[index];
    return lead && lead.mergedInto === undefined ? [{ lead, match }] : [];
  });
}

async function readCustomers(
  store: LeadStore,
  candidates: readonly Candidate[],
  conversion: Conversion | undefined,
  signal: AbortSignal,
): Promise<Map<string, Customer>> {
  const proposed = conversion?.customer.action === 'link' ? conversion.customer.customerId : undefined;
  const known = conversion?.suggestions.map(({ customer }) => customer) ?? [];
  const customers = new Map(known.map((customer) => [customer.id, customer]));
  const asked = [proposed, conversion?.lead?.customerId, ...candidates.map(({ lead }) => lead.customerId)];
  const ids = [...new Set(asked)].filter((id): id is string => id !== undefined && !customers.has(id));
  for (const customer of ids.length ? await store.getMany('customers', ids, { signal }) : []) {
    if (customer) customers.set(customer.id, customer);
  }
  return customers;
}
