import type { Reason } from '../domain/similarity/index.js';
import { msg } from '../i18n/index.js';

export type ReasonLike = Pick<Reason, 'kind' | 'weight' | 'for' | 'values' | 'field'>;

type Words = Record<Reason['kind'], () => string>;

const FOR: Words = {
  email: () => msg('same e-mail'),
  'email-alike': () => msg('similar e-mail'),
  'mailbox-name': () => msg('same mailbox name'),
  phone: () => msg('same phone'),
  'phone-alike': () => msg('similar phone'),
  person: () => msg('same name'),
  customer: () => msg('same customer'),
  company: () => msg('same company'),
  'company-name': () => msg('same company name'),
  'email-domain': () => msg('same company domain'),
  website: () => msg('same website'),
  address: () => msg('same street'),
  'house-number': () => msg('same house number'),
  zip: () => msg('same ZIP'),
  city: () => msg('same city'),
  state: () => msg('same state'),
  country: () => msg('same country'),
  'job-title': () => msg('same job title'),
  field: () => msg('same value'),
};

const AGAINST: Words = {
  email: () => msg('different e-mail'),
  'email-alike': () => msg('different e-mail'),
  'mailbox-name': () => msg('different e-mail'),
  phone: () => msg('different phone'),
  'phone-alike': () => msg('different phone'),
  person: () => msg('different name'),
  customer: () => msg('different customer'),
  company: () => msg('different company'),
  'company-name': () => msg('different company name'),
  'email-domain': () => msg('different domain'),
  website: () => msg('different website'),
  address: () => msg('different street'),
  'house-number': () => msg('different house number'),
  zip: () => msg('different ZIP'),
  city: () => msg('different city'),
  state: () => msg('different state'),
  country: () => msg('different country'),
  'job-title': () => msg('different job title'),
  field: () => msg('different value'),
};

/** `same phone`, `different city`; a field of the host's is named, a kind of a newer back end is called by its name. */
export function reasonText(reason: Pick<ReasonLike, 'kind' | 'for' | 'field'>): string {
  const words: Partial<Words> = reason.for ? FOR : AGAINST;
  const text = words[reason.kind]?.() ?? reason.kind;
  return reason.field === undefined ? text : `${text}: ${reason.field}`;
}
