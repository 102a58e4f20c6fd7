import { msg } from '../i18n/index.js';

/** What of a reason is shown. */
export interface ReasonLike {
  kind: string;
  /** Evidence in log-odds; its sign is that of `for`. */
  weight: number;
  for: boolean;
  values: readonly [string, string];
}

const FOR: Record<string, () => string> = {
  email: () => msg('same e-mail'),
  'email-domain': () => msg('same domain'),
  phone: () => msg('same phone'),
  customer: () => msg('same customer'),
  company: () => msg('same company'),
  'company-name': () => msg('similar company'),
  person: () => msg('same person'),
  'person-name': () => msg('similar name'),
  address: () => msg('same address'),
  street: () => msg('same street'),
  city: () => msg('same city'),
  zip: () => msg('same ZIP'),
  country: () => msg('same country'),
  website: () => msg('same website'),
  title: () => msg('similar title'),
};

const AGAINST: Record<string, () => string> = {
  email: () => msg('different e-mail'),
  'email-domain': () => msg('different domain'),
  phone: () => msg('different phone'),
  customer: () => msg('different customer'),
  company: () => msg('different company'),
  'company-name': () => msg('different company'),
  person: () => msg('different person'),
  'person-name': () => msg('different name'),
  address: () => msg('different address'),
  street: () => msg('different street'),
  city: () => msg('different city'),
  zip: () => msg('different ZIP'),
  country: () => msg('different country'),
  website: () => msg('different website'),
  title: () => msg('different title'),
};

/** `same phone`, `different city`; a kind this version does not know is called by its name. */
export function reasonText(reason: Pick<ReasonLike, 'kind' | 'for'>): string {
  return (reason.for ? FOR : AGAINST)[reason.kind]?.() ?? reason.kind;
}
