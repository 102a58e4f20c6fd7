import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import {
  generateLeads,
  type DuplicateKind,
  type GeneratedLead,
  type LookAlikeKind,
} from '../../src/testing/generator/index.js';

export const leads = [...generateLeads({ count: 20_000, seed: 'tests' })];
export const duplicates = leads.filter(({ duplicateOf }) => duplicateOf !== undefined);
export const lookAlikes = leads.filter(({ lookAlikeOf }) => lookAlikeOf !== undefined);

/** The mailbox an address reaches, worked out here on purpose in another way than the generator does. */
export function mailbox({ lead: { email } }: GeneratedLead): string | undefined {
  if (!email?.includes('@')) return undefined;
  const [local = '', domain = ''] = email.toLowerCase().split('@');
  const untagged = local.split('+')[0]!;
  return /^g(oogle)?mail\.com$/.test(domain) ? `${untagged.split('.').join('')}@gmail.com` : `${untagged}@${domain}`;
}

export function parsed(text: string, country: string | undefined) {
  const readable = text
    .replace(/^00/, '+')
    .replace('(0)', '')
    .replace(/\s(int\.?|ext\.|interior)\s\d+$/, '');
  return parsePhoneNumberFromString(readable, (country ?? 'RO') as 'RO');
}

export function numbers({ lead }: GeneratedLead): string[] {
  return [lead.phone, lead.mobile].flatMap((text) =>
    text === undefined ? [] : (parsed(text, lead.country)?.number ?? []),
  );
}

export function folded(text = ''): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/ł/gi, 'l')
    .replace(/ß/g, 'ss')
    .replace(/ø/gi, 'o')
    .toLowerCase();
}

export function nameWords({ lead: { contactName } }: GeneratedLead): string {
  return folded(contactName)
    .split(/[^a-z]+/)
    .filter(Boolean)
    .sort()
    .join(' ');
}

export function companyName({ lead }: GeneratedLead): string {
  return folded(lead.companyName)
    .replace(/\b(sc|s\.c\.|srl|s\.r\.l\.?|s\.?a\.?|srl[- ]d|p\.?f\.?a\.?)(?=\s|$|\.)/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

export function share<T>(list: readonly T[], of: (item: T) => boolean): number {
  return list.filter(of).length / list.length;
}

export function pairs(kind: DuplicateKind | LookAlikeKind): [GeneratedLead, GeneratedLead][] {
  return leads
    .filter((made) => made.kind === kind)
    .map((made) => [leads[made.duplicateOf ?? made.lookAlikeOf!]!, made]);
}
