import type { Reader, ReadOptions } from '../reader.js';
import type { Customer } from '../records/customer.js';
import type { LeadDraft } from '../records/lead.js';
import type { Normalisers } from './normalise/normalisers.js';
import { profileOf, type Profile } from './profile.js';
import type { Weights } from './weights.js';

/** What every comparison needs from outside. */
export interface SimilarityTools {
  normalisers: Normalisers;
  /** ISO 3166-1 alpha-2, for phones without a prefix. */
  defaultCountry: string;
  /** What comparisons weigh; the defaults when left out. */
  weights?: Weights;
  /** Probability from which a pair is *same*; 0.75 when left out. */
  strictness?: number;
}

/** The profiles of leads, with the customers they are linked to read together. */
export async function profilesOf(
  leads: readonly LeadDraft[],
  reader: Reader,
  tools: SimilarityTools,
  options?: ReadOptions,
): Promise<Profile[]> {
  const { normalisers, defaultCountry } = tools;
  const customers = await readCustomers(
    leads.map((lead) => lead.customerId),
    reader,
    options,
  );
  const companies = await readCustomers(
    [...customers.values()].map((customer) => customer.companyId),
    reader,
    options,
  );
  return leads.map((lead) => {
    const customer = customers.get(lead.customerId ?? '');
    const company = companies.get(customer?.companyId ?? '');
    return profileOf(lead, normalisers, {
      defaultCountry,
      ...(customer ? { customer } : {}),
      ...(company ? { company } : {}),
    });
  });
}

export async function readCustomers(
  ids: readonly (string | null | undefined)[],
  reader: Reader,
  options?: ReadOptions,
): Promise<Map<string, Customer>> {
  const wanted = [...new Set(ids.filter((id) => id !== undefined && id !== null && id !== ''))] as string[];
  const found = wanted.length > 0 ? await reader.getMany('customers', wanted, options) : [];
  return new Map(found.flatMap((customer) => (customer ? [[customer.id, customer] as const] : [])));
}
