import type { Reader, ReadOptions } from '../reader.js';
import type { Customer } from '../records/customer.js';
import type { LeadDraft } from '../records/lead.js';
import { organisationNameKey } from './exact-keys.js';
import type { Normalisers } from './normalise/normalisers.js';
import { customerProfile, profileOf } from './profile.js';

export interface SameCompany {
  /** The company that is already there; absent where there is none. */
  customer?: Customer;
  /** The keys of the collection `customers` that the answer relies on. */
  keys: string[];
}

/**
 * The company customer under the same normalised name and domain as a lead's company (C5). The same domain is best; one
 * of the two without a domain is enough, other domains are another company. Of several the one created first.
 */
export async function customersWithSameCompany(
  reader: Reader,
  lead: LeadDraft,
  normalisers: Normalisers,
  { defaultCountry }: { defaultCountry: string },
  options?: ReadOptions,
): Promise<SameCompany> {
  const { organisation, domains } = profileOf({ ...lead, customerId: null }, normalisers, { defaultCountry });
  if (!organisation) return { keys: [] };
  const key = organisationNameKey(organisation.key);
  const [hits] = await reader.lookup('customers', [key], options);
  const found = hits && hits.ids.length > 0 ? await reader.getMany('customers', hits.ids, options) : [];
  const own = new Set(domains.map((domain) => domain.key));
  const fitting = found
    .filter((customer) => customer?.kind === 'company')
    .map((customer) => {
      const theirs = customerProfile(customer as Customer, normalisers, { defaultCountry }).domains;
      const sameDomain = theirs.some((domain) => own.has(domain.key));
      return { customer: customer as Customer, sameDomain, fits: sameDomain || theirs.length === 0 || own.size === 0 };
    })
    .filter(({ fits }) => fits)
    .sort((a, b) => Number(b.sameDomain) - Number(a.sameDomain) || order(a.customer, b.customer));
  return { keys: [key], ...(fitting[0] ? { customer: fitting[0].customer } : {}) };
}

function order(a: Customer, b: Customer): number {
  if (a.createdAt !== b.createdAt) return a.createdAt < b.createdAt ? -1 : 1;
  return a.id < b.id ? -1 : 1;
}
