import type { Customer } from '../records/customer.js';
import type { LeadDraft } from '../records/lead.js';
import { exactKeysOf } from './exact-keys.js';
import { fuzzyKeysOf } from './fuzzy-keys.js';
import type { Normalisers } from './normalise/normalisers.js';
import { customerProfile, profileOf, type Profile, type ProfileContext } from './profile.js';

const EXACT = /^(?:email|phone|digits|domain|customer|company|org):/;

/**
 * The keys a lead is stored under, each once. Two leads that share one of the exact ones, `email:`, `phone:` (E.164),
 * `digits:` (numbers of no known plan), `domain:`, `customer:ID`, `company:ID`, `org:`, are similar (D4); the others
 * bring records together that are compared then, and tell how common a value is.
 */
export function matchKeys(lead: LeadDraft, normalisers: Normalisers, context: ProfileContext): string[] {
  return keysOf(profileOf(lead, normalisers, context));
}

/** The keys a customer is stored under: `email:`, `phone:`, `digits:`, and for companies `domain:` and `org:` (C4, C5). */
export function customerKeys(customer: Customer, normalisers: Normalisers, context: ProfileContext): string[] {
  const keys = exactKeysOf(customerProfile(customer, normalisers, context));
  return keys.filter(
    (key) => /^(?:email|phone|digits):/.test(key) || (customer.kind === 'company' && /^(?:domain|org):/.test(key)),
  );
}

/** Whether records that share this key are similar because of it (D4). */
export function makesSimilar(key: string): boolean {
  return EXACT.test(key);
}

export function keysOf(profile: Profile): string[] {
  return [...new Set([...exactKeysOf(profile), ...fuzzyKeysOf(profile)])];
}
