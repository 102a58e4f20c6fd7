import type { Email } from './normalise/email.js';
import type { Phone } from './normalise/phone.js';
import { domainKey, emailKey, organisationNameKey, phoneKey } from './match-keys.js';
import { comparePersons } from './person-names.js';
import type { Compared, ComparedDomain, Profile } from './profile.js';

/** What a reason is about. A screen words each one twice: for and against. */
export type ReasonKind =
  | 'email'
  | 'phone'
  | 'person'
  | 'customer'
  | 'company'
  | 'company-name'
  | 'email-domain'
  | 'website'
  | 'address'
  | 'zip'
  | 'city';

/**
 * How two values compare. `weak`: alike, but proof of less (a role address, another extension, one name within the
 * other); `partly`: some agrees and some contradicts; `other-mailbox`: two people's addresses at one organisation.
 */
export type Level = 'equal' | 'weak' | 'partly' | 'other-mailbox' | 'different';

/** One comparison of two records. What only one of them has, or neither, is not observed: missing counts nothing. */
export interface Observation {
  kind: ReasonKind;
  level: Level;
  /** The match key that both carry, where there is one: how many others carry it tells what it is worth (D5). */
  key?: string;
  /** As written in the first and in the second record. */
  values: [string, string];
}

/** Everything the two profiles have to say about each other. Swapping them swaps the values and nothing else. */
export function observe(a: Profile, b: Profile): Observation[] {
  return [
    ...observeEmails(a.emails, b.emails),
    ...observePhones(a.phones, b.phones),
    ...observePersons(a.person, b.person),
    ...observeValue('customer', 'customer:', a.customer, b.customer),
    ...observeValue('company', 'company:', a.company, b.company),
    ...observeOrganisations(a.organisation, b.organisation),
    ...observeDomains(a.domains, b.domains),
    ...observeValue('address', undefined, a.street, b.street),
    ...observeValue('zip', undefined, a.zip, b.zip),
    ...observeValue('city', undefined, a.city, b.city),
  ];
}

/** Whether an address points at one person: no role, and not just a broken text. */
export function isPersonal(email: Email): boolean {
  return !email.role && email.domain !== '';
}

function observeEmails(a: readonly Email[], b: readonly Email[]): Observation[] {
  const [first, second] = [a[0], b[0]];
  if (!first || !second) return [];
  const shared = a.flatMap((mine): Observation[] => {
    const other = b.find(({ address }) => address === mine.address);
    if (!other) return [];
    return [
      {
        kind: 'email',
        level: isPersonal(mine) ? 'equal' : 'weak',
        key: emailKey(mine.address),
        values: [mine.text, other.text],
      },
    ];
  });
  if (shared.length > 0) return shared;
  const staff = a.filter((email) => isPersonal(email) && !email.free);
  const colleagues = staff.some((mine) => b.some((other) => isPersonal(other) && other.domain === mine.domain));
  return [{ kind: 'email', level: colleagues ? 'other-mailbox' : 'different', values: [first.text, second.text] }];
}

function observePhones(a: readonly Phone[], b: readonly Phone[]): Observation[] {
  const [first, second] = [a[0], b[0]];
  if (!first || !second) return [];
  const shared = a.flatMap((mine) =>
    b
      .filter((other) => other.number === mine.number && other.parsed === mine.parsed)
      .map((other): Observation => {
        const otherDesk =
          mine.extension !== undefined && other.extension !== undefined && mine.extension !== other.extension;
        return {
          kind: 'phone',
          level: mine.parsed && !otherDesk ? 'equal' : 'weak',
          key: phoneKey(mine),
          values: [mine.text, other.text],
        };
      }),
  );
  return shared.length > 0 ? shared : [{ kind: 'phone', level: 'different', values: [first.text, second.text] }];
}

function observePersons(a: Profile['person'], b: Profile['person']): Observation[] {
  return a && b ? [{ kind: 'person', level: comparePersons(a.words, b.words), values: [a.text, b.text] }] : [];
}

function observeValue(
  kind: ReasonKind,
  prefix: string | undefined,
  a: Compared | undefined,
  b: Compared | undefined,
): Observation[] {
  if (!a || !b) return [];
  const values: [string, string] = [a.text, b.text];
  if (a.key !== b.key) return [{ kind, level: 'different', values }];
  return [{ kind, level: 'equal', values, ...(prefix === undefined ? {} : { key: `${prefix}${a.key}` }) }];
}

/** A name within a longer one ("Acme" and "Acme Logistics") says neither yes nor no. */
function observeOrganisations(a: Compared | undefined, b: Compared | undefined): Observation[] {
  if (!a || !b) return [];
  const [mine, other] = [a.key.split(' '), b.key.split(' ')];
  const within = mine.every((word) => other.includes(word)) || other.every((word) => mine.includes(word));
  if (a.key !== b.key && within) return [];
  const same = a.key === b.key;
  return [
    {
      kind: 'company-name',
      level: same ? 'equal' : 'different',
      values: [a.text, b.text],
      ...(same ? { key: organisationNameKey(a.key) } : {}),
    },
  ];
}

function observeDomains(a: readonly ComparedDomain[], b: readonly ComparedDomain[]): Observation[] {
  const [first, second] = [a[0], b[0]];
  if (!first || !second) return [];
  const shared = new Map<string, Observation>();
  for (const mine of a) {
    const other =
      b.find(({ key, source }) => key === mine.key && source === mine.source) ?? b.find(({ key }) => key === mine.key);
    if (!other) continue;
    const kind = mine.source === 'website' && other.source === 'website' ? 'website' : 'email-domain';
    // A domain is told once: as website where both name it so, since that comes first in a profile.
    if (shared.get(mine.key)?.kind === 'website') continue;
    shared.set(mine.key, { kind, level: 'equal', key: domainKey(mine.key), values: [mine.text, other.text] });
  }
  if (shared.size > 0) return [...shared.values()];
  const kind = first.source === 'website' && second.source === 'website' ? 'website' : 'email-domain';
  return [{ kind, level: 'different', values: [first.text, second.text] }];
}
