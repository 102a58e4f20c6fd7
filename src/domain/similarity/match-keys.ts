import type { Customer } from '../records/customer.js';
import type { LeadDraft } from '../records/lead.js';
import type { Normalisers } from './normalise/normalisers.js';
import { customerProfile, profileOf, type Profile, type ProfileContext } from './profile.js';

/** Prefix of keys that put records in order but do not make them similar: two people may have one name. */
const RANKING = 'person:';

/**
 * The keys a lead is stored under, each once: `email:`, `phone:` (E.164), `digits:` (numbers of no known plan),
 * `domain:`, `customer:ID`, `company:ID`, `org:`, and `person:` for full names. Two leads that share one other than
 * `person:` are similar, and only those (D4).
 */
export function matchKeys(lead: LeadDraft, normalisers: Normalisers, context: ProfileContext): string[] {
  return keysOf(profileOf(lead, normalisers, context));
}

/** The keys a customer is stored under: `email:`, `phone:`, `digits:`, and for companies `domain:` and `org:` (C4, C5). */
export function customerKeys(customer: Customer, normalisers: Normalisers, context: ProfileContext): string[] {
  const keys = keysOf(customerProfile(customer, normalisers, context));
  return keys.filter(
    (key) => /^(?:email|phone|digits):/.test(key) || (customer.kind === 'company' && /^(?:domain|org):/.test(key)),
  );
}

/** Whether records that share this key are similar because of it (D4). */
export function makesSimilar(key: string): boolean {
  return !key.startsWith(RANKING);
}

export function keysOf(profile: Profile): string[] {
  return [
    ...new Set([
      ...profile.emails.map((email) => emailKey(email.address)),
      ...profile.phones.map(phoneKey),
      ...profile.domains.map((domain) => domainKey(domain.key)),
      ...(profile.customer ? [`customer:${profile.customer.key}`] : []),
      ...(profile.company ? [`company:${profile.company.key}`] : []),
      ...(profile.organisation ? [organisationNameKey(profile.organisation.key)] : []),
      ...(profile.person && profile.person.words.length > 1 ? [`${RANKING}${profile.person.words.join(' ')}`] : []),
    ]),
  ];
}

export function emailKey(address: string): string {
  return `email:${address}`;
}

export function phoneKey(phone: { number: string; parsed: boolean }): string {
  return `${phone.parsed ? 'phone' : 'digits'}:${phone.number}`;
}

export function domainKey(domain: string): string {
  return `domain:${domain}`;
}

export function organisationNameKey(key: string): string {
  return `org:${key}`;
}
