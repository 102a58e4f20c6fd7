import type { Reader, ReadOptions } from '../reader.js';
import type { Customer } from '../records/customer.js';
import type { LeadDraft } from '../records/lead.js';
import type { Reason } from './compare.js';
import { Comparer } from './comparer.js';
import { exactKeysOf } from './exact-keys.js';
import { customerKeys } from './match-keys.js';
import { customerProfile, type Profile } from './profile.js';
import { profilesOf, readCustomers, type SimilarityTools } from './subject.js';

/** A customer worth offering for a lead, with the reasons (C4). */
export interface CustomerSuggestion {
  customer: Customer;
  /** Strongest first. */
  reasons: Reason[];
  /** Whether the dialog may choose it by itself: it is the lead's own, or has the same e-mail or phone. */
  proposed: boolean;
}

export interface SuggestOptions extends SimilarityTools {
  /** Suggestions at most, default 10. */
  limit?: number;
  signal?: AbortSignal;
}

/** Customers read per key: enough for a drop-down, also where a switchboard is on every card. */
const READ_PER_KEY = 50;

/**
 * Customers to suggest for a lead, best first: its own, those with the same normalised e-mail or phone, then companies
 * of the same name or domain, which are never proposed (C4).
 */
export async function suggestCustomers(
  reader: Reader,
  lead: LeadDraft,
  options: SuggestOptions,
): Promise<CustomerSuggestion[]> {
  const { normalisers, defaultCountry, limit = 10 } = options;
  const read: ReadOptions = options.signal ? { signal: options.signal } : {};
  const [profile] = await profilesOf([lead], reader, options, read);
  if (!profile) return [];
  const keys = exactKeysOf(profile).filter((key) => isProof(key) || /^(?:domain|org):/.test(key));
  const hits = keys.length > 0 ? await reader.lookup('customers', keys, { ...read, limit: READ_PER_KEY }) : [];
  const totals = new Map(hits.map(({ key, total }) => [key, total + 1]));
  const customers = await readCustomers([lead.customerId, ...hits.flatMap(({ ids }) => ids)], reader, read);
  const companies = await readCustomers(
    [...customers.values()].map((customer) => customer.companyId),
    reader,
    read,
  );
  const comparer = new Comparer(profile, {
    frequency: (key) => totals.get(key) ?? 2,
    ...(options.weights ? { weights: options.weights } : {}),
  });
  return [...customers.values()]
    .map((customer) => {
      const company = companies.get(customer.companyId ?? '');
      const context = { defaultCountry, ...(company ? { company } : {}) };
      const own = customer.id === lead.customerId;
      const card = customerProfile(customer, normalisers, context);
      const { probability, reasons } = comparer.match(own ? card : withoutOtherLinks(card, profile));
      const carried = new Set(customerKeys(customer, normalisers, context));
      return {
        customer,
        reasons,
        own,
        probability,
        proposed: own || keys.some((key) => isProof(key) && carried.has(key)),
      };
    })
    .sort(
      (a, b) =>
        Number(b.own) - Number(a.own) ||
        Number(b.proposed) - Number(a.proposed) ||
        b.probability - a.probability ||
        (a.customer.createdAt < b.customer.createdAt
          ? -1
          : a.customer.createdAt > b.customer.createdAt
            ? 1
            : a.customer.id < b.customer.id
              ? -1
              : 1),
    )
    .slice(0, limit)
    .map(({ customer, reasons, proposed }) => ({ customer, reasons, proposed }));
}

/** That somebody is another customer than the lead's own is why they are suggested, not a reason against them. */
function withoutOtherLinks(card: Profile, { company }: Profile): Profile {
  const { customer: _, company: other, ...rest } = card;
  return other && other.key === company?.key ? { ...rest, company: other } : rest;
}

function isProof(key: string): boolean {
  return /^(?:email|phone|digits):/.test(key);
}
