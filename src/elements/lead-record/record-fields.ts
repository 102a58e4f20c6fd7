import type { Lead } from '../../domain/records/lead.js';
import { countryName } from '../../internal/country-name.js';
import type { ADDRESS, FieldSpec } from '../../internal/field-edit/field-spec.js';

/** The fields of a record in the order of the page. */
export const CONTACT_FIELDS: readonly FieldSpec[] = [
  { field: 'companyName', kind: 'text' },
  { field: 'contactName', kind: 'text' },
  { field: 'jobTitle', kind: 'text' },
  { field: 'email', kind: 'email' },
  { field: 'phone', kind: 'phone' },
  { field: 'mobile', kind: 'phone' },
  { field: 'website', kind: 'url' },
  { field: 'address', kind: 'address' },
  { field: 'doNotContact', kind: 'yes-no' },
];

export const SALE_FIELDS: readonly FieldSpec[] = [
  { field: 'expectedRevenue', kind: 'money' },
  { field: 'salespersonId', kind: 'salesperson' },
  { field: 'teamId', kind: 'team' },
  { field: 'customerId', kind: 'customer' },
  { field: 'priority', kind: 'priority' },
  { field: 'tags', kind: 'tags' },
  { field: 'source', kind: 'text' },
  { field: 'description', kind: 'long' },
];

/** The host's own fields that the record has. */
export function hostFields(lead: Lead): FieldSpec[] {
  return Object.keys(lead.fields ?? {}).map((name) => ({ field: `fields.${name}`, kind: 'text' }));
}

/** An address as one reads it: street, postal code and city, state, country. */
export function addressText(lead: Partial<Pick<Lead, (typeof ADDRESS)[number]>>): string {
  const town = [lead.zip, lead.city].filter(Boolean).join(' ');
  const country = lead.country && countryName(lead.country);
  return [lead.street, lead.street2, town, lead.state === lead.city ? undefined : lead.state, country]
    .filter(Boolean)
    .join(', ');
}

/** Where a link to an address of the web leads; undefined for what is none. */
export function safeUrl(website: string): string | undefined {
  try {
    const url = new URL(/^[a-z][a-z\d+.-]*:/i.test(website) ? website : `https://${website}`);
    return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : undefined;
  } catch {
    return undefined;
  }
}
