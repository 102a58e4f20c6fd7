import type { Profile } from './profile.js';

/** Keys whose being shared makes two records similar by itself (D4): at least *maybe*, counted exactly. */
export function exactKeysOf(profile: Profile): string[] {
  return [
    ...new Set([
      ...profile.emails.map((email) => emailKey(email.address)),
      ...profile.phones.map(phoneKey),
      ...profile.domains.map((domain) => domainKey(domain.key)),
      ...(profile.customer ? [`customer:${profile.customer.key}`] : []),
      ...(profile.company ? [`company:${profile.company.key}`] : []),
      ...(profile.organisation ? [organisationNameKey(profile.organisation.key)] : []),
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
