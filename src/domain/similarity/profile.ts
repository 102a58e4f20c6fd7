import type { Customer } from '../records/customer.js';
import type { LeadDraft } from '../records/lead.js';
import { fold, words } from './normalise/fold.js';
import { parseStreet, postcodeKey, streetKey, type StreetLine } from './normalise/address.js';
import type { Email } from './normalise/email.js';
import { hostValues, type HostValue } from './normalise/host-value.js';
import type { Normalisers } from './normalise/normalisers.js';
import { organisationKey } from './normalise/organisation.js';
import { personWords } from './normalise/person.js';
import type { Phone } from './normalise/phone.js';

/** A value as it is compared, and as it was written. */
export interface Compared {
  key: string;
  text: string;
}

export interface ComparedDomain extends Compared {
  source: 'email' | 'website';
}

/** What there is to compare of a lead or a customer, normalised once. What is empty is absent or an empty list. */
export interface Profile {
  id?: string;
  emails: Email[];
  phones: Phone[];
  domains: ComparedDomain[];
  /** By id; the text is the name where it is known. */
  customer?: Compared;
  company?: Compared;
  organisation?: Compared;
  /** The words of the organisation's name in Latin letters, in their order. */
  organisationWords: string[];
  /** `words` are sorted; see {@link personWords}. */
  person?: PersonProfile;
  street?: Compared;
  /** The lines of the address, at most two. */
  lines: StreetLine[];
  zip?: Compared;
  city?: Compared;
  state?: Compared;
  country?: Compared;
  jobTitle?: Compared;
  /** The host's own fields, in the order of their names. */
  fields: HostValue[];
}

export interface PersonProfile {
  words: string[];
  /** The words in Latin letters. */
  latin: string[];
  /** Of each word the given names it may stand for. */
  given: (readonly string[])[];
  text: string;
}

/** What a record is compared with besides its own fields. */
export interface ProfileContext {
  /** ISO 3166-1 alpha-2; the record's own country is tried first. */
  defaultCountry: string;
  /** The customer the lead is linked to. */
  customer?: Customer;
  /** The company that customer belongs to. */
  company?: Customer;
}

const ALIASED = { email: 'emails', phone: 'phones', mobile: 'phones' } as const;

/** A lead's profile; a draft may lack any field, null is empty. E-mails and phones of its aliases count as its own (M7). */
export function profileOf(lead: LeadDraft, normalisers: Normalisers, context: ProfileContext): Profile {
  const profile = contactProfile(lead, normalisers, context.defaultCountry);
  const { customer } = context;
  if (lead.id) profile.id = lead.id;
  if (lead.customerId) profile.customer = { key: lead.customerId, text: customer?.name ?? lead.customerId };
  const companyId = customer?.kind === 'company' ? customer.id : customer?.companyId;
  const companyName = customer?.kind === 'company' ? customer.name : context.company?.name;
  if (companyId !== undefined) profile.company = { key: companyId, text: companyName ?? companyId };
  addOrganisation(profile, lead.companyName, normalisers);
  addPerson(profile, lead.contactName, normalisers);
  addFullerName(profile, normalisers);
  return profile;
}

/** A customer's profile, so that a lead can be compared with it. */
export function customerProfile(customer: Customer, normalisers: Normalisers, context: ProfileContext): Profile {
  const profile = contactProfile(customer, normalisers, context.defaultCountry);
  profile.customer = { key: customer.id, text: customer.name };
  if (customer.kind === 'company') {
    profile.company = profile.customer;
    addOrganisation(profile, customer.name, normalisers);
  } else {
    if (customer.companyId !== undefined)
      profile.company = { key: customer.companyId, text: context.company?.name ?? customer.companyId };
    addOrganisation(profile, context.company?.name, normalisers);
    addPerson(profile, customer.name, normalisers);
  }
  return profile;
}

function contactProfile(record: LeadDraft, normalisers: Normalisers, defaultCountry: string): Profile {
  const texts = { emails: [record.email], phones: [record.phone, record.mobile] };
  for (const { field, value } of record.aliases ?? []) {
    if (Object.hasOwn(ALIASED, field) && typeof value === 'string')
      texts[ALIASED[field as keyof typeof ALIASED]].push(value);
  }
  const countries = [...(record.country ? [record.country] : []), defaultCountry];
  const emails = once(
    texts.emails.flatMap((text) => (text ? normalisers.parseEmails(text) : [])),
    (email) => email.address,
  );
  const phones = once(
    texts.phones.flatMap((text) => (text ? normalisers.parsePhones(text, countries) : [])),
    (phone) => `${phone.number}~${phone.extension ?? ''}`,
  );
  const profile: Profile = {
    emails,
    phones,
    domains: domainsOf(emails, record.website, normalisers),
    organisationWords: [],
    lines: [record.street, record.street2].flatMap((line) => parseStreet(line ?? '') ?? []),
    fields: hostValues(record.fields),
  };
  const street = streetKey(record.street ?? '', record.street2 ?? '');
  if (street) profile.street = { key: street, text: [record.street, record.street2].filter(Boolean).join(', ') };
  const zip = postcodeKey(record.zip ?? '');
  if (zip) profile.zip = { key: zip, text: record.zip ?? '' };
  for (const field of ['city', 'state', 'country', 'jobTitle'] as const) {
    const text = record[field] ?? '';
    const key = words(normalisers.names.romanise(fold(text))).join(' ');
    if (key) profile[field] = { key, text };
  }
  return profile;
}

function domainsOf(
  emails: readonly Email[],
  website: string | null | undefined,
  normalisers: Normalisers,
): ComparedDomain[] {
  const sites = website ? normalisers.parseWebsites(website) : [];
  return [
    ...once(
      sites.map(({ domain, text }) => ({ key: domain, text, source: 'website' as const })),
      ({ key }) => key,
    ),
    ...once(
      emails.flatMap(({ domain, free }) => {
        const key = free ? undefined : normalisers.organisationDomain(domain);
        return key === undefined ? [] : [{ key, text: domain, source: 'email' as const }];
      }),
      ({ key }) => key,
    ),
  ];
}

function addOrganisation(profile: Profile, name: string | null | undefined, { names }: Normalisers): void {
  const key = name ? organisationKey(name) : '';
  if (!name || !key) return;
  profile.organisation = { key, text: name };
  profile.organisationWords = words(names.romanise(key));
}

function addPerson(profile: Profile, name: string | null | undefined, normalisers: Normalisers): void {
  const list = name ? personWords(name) : [];
  if (name && list.length > 0) profile.person = personOf(list, name, normalisers);
}

function personOf(list: string[], text: string, { names }: Normalisers): PersonProfile {
  const latin = list.map((word) => names.romanise(word));
  return { words: list, latin, given: latin.map((word) => names.givenNames(word)), text };
}

/** An e-mail's display name stands in for a contact that is not filled in, or only with a part of that name. */
function addFullerName(profile: Profile, normalisers: Normalisers): void {
  const contact = profile.person?.words ?? [];
  const written = profile.emails.find((email) => email.displayName)?.displayName ?? '';
  const named = personWords(written);
  if (named.length > contact.length && contact.every((word) => named.includes(word)))
    profile.person = personOf(named, written, normalisers);
}

function once<T>(list: readonly T[], keyOf: (item: T) => string): T[] {
  const found = new Map<string, T>();
  for (const item of list) if (!found.has(keyOf(item))) found.set(keyOf(item), item);
  return [...found.values()];
}
