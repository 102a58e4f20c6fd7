import type { Reason } from '../domain/similarity/index.js';
import { msg } from '../i18n/index.js';

export type ReasonLike = Pick<Reason, 'kind' | 'weight' | 'for' | 'values'>;

type Words = Record<Reason['kind'], () => string>;

const FOR: Words = {
  email: () => msg('same e-mail'),
  phone: () => msg('same phone'),
  person: () => msg('same name'),
  customer: () => msg('same customer'),
  company: () => msg('same company'),
  'company-name': () => msg('same company name'),
  'email-domain': () => msg('same company domain'),
  website: () => msg('same website'),
  address: () => msg('same street'),
  zip: () => msg('same ZIP'),
  city: () => msg('same city'),
};

const AGAINST: Words = {
  email: () => msg('different e-mail'),
  phone: () => msg('different phone'),
  person: () => msg('different name'),
  customer: () => msg('different customer'),
  company: () => msg('different company'),
  'company-name': () => msg('different company name'),
  'email-domain': () => msg('different domain'),
  website: () => msg('different website'),
  address: () => msg('different street'),
  zip: () => msg('different ZIP'),
  city: () => msg('different city'),
};

/** `same phone`, `different city`; a kind of a newer back end is called by its name. */
export function reasonText(reason: Pick<ReasonLike, 'kind' | 'for'>): string {
  const words: Partial<Words> = reason.for ? FOR : AGAINST;
  return words[reason.kind]?.() ?? reason.kind;
}
