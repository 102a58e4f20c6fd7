import { domainKey, emailKey, phoneKey } from './exact-keys.js';
import type { Lexicon } from './lexicon.js';
import type { Profile } from './profile.js';
import { isPersonal } from './normalise/email.js';

/** Ids of a {@link Lexicon}; what is empty is -1 or an empty list. */
export interface EmailFeature {
  address: number;
  local: number;
  domain: number;
  personal: boolean;
  /** A desk's, or called like the organisation: nobody's own. */
  role: boolean;
  free: boolean;
}

export interface PhoneFeature {
  number: number;
  parsed: boolean;
  extension: number;
}

export interface StreetFeature {
  /** The whole name of the street. */
  name: number;
  words: readonly number[];
  house: number;
}

export interface FieldFeature {
  field: number;
  value: number;
  kind: 'date' | 'age' | 'text';
  personal: boolean;
  /** Says no more than the name of the record's person. */
  repeats: boolean;
}

/** A profile in numbers: what comparing needs and no more. */
export interface Features {
  person: readonly number[];
  /** The given names that the words of the person may stand for, in the same order. */
  given: readonly (readonly number[])[];
  organisation: readonly number[];
  /** The organisation's name in one word. */
  organisationName: number;
  emails: readonly EmailFeature[];
  phones: readonly PhoneFeature[];
  domains: readonly { domain: number; website: boolean }[];
  customer: number;
  company: number;
  streets: readonly StreetFeature[];
  zip: number;
  city: number;
  state: number;
  country: number;
  job: number;
  fields: readonly FieldFeature[];
}

/** None of something: shared by all records, so that what is empty costs nothing. */
const NONE: readonly never[] = [];

export function featuresOf(profile: Profile, lexicon: Lexicon): Features {
  const id = (kind: string, text: string | undefined): number =>
    text === undefined || text === '' ? -1 : lexicon.id(`${kind}:${text}`);
  const { person, organisationWords: organisation } = profile;
  const houses = new Set([
    organisation.join(''),
    ...profile.domains.map(({ key }) => letters(key.slice(0, key.indexOf('.')))),
  ]);
  const named = new Set([...(person?.words ?? []), ...(person?.latin ?? [])]);
  return {
    person: person ? person.latin.map((word) => id('w', word)) : NONE,
    given: person ? person.given.map((names) => (names.length ? names.map((name) => id('g', name)) : NONE)) : NONE,
    organisation: orNone(organisation.map((word) => id('o', word))),
    organisationName: id('j', organisation.join('')),
    emails: orNone(
      profile.emails.map((email) => ({
        address: lexicon.id(emailKey(email.address)),
        local: id('l', email.local),
        domain: email.domain === '' ? -1 : lexicon.id(domainKey(email.domain)),
        personal: isPersonal(email),
        role: email.role || houses.has(letters(email.local)),
        free: email.free,
      })),
    ),
    phones: orNone(
      profile.phones.map((phone) => ({
        number: lexicon.id(phoneKey(phone)),
        parsed: phone.parsed,
        extension: id('x', phone.extension),
      })),
    ),
    domains: orNone(
      profile.domains.map(({ key, source }) => ({ domain: lexicon.id(domainKey(key)), website: source === 'website' })),
    ),
    customer: profile.customer ? lexicon.id(`customer:${profile.customer.key}`) : -1,
    company: profile.company ? lexicon.id(`company:${profile.company.key}`) : -1,
    streets: orNone(
      profile.lines.map(({ words, house }) => ({
        name: id('s', words.join(' ')),
        words: words.map((word) => id('t', word)),
        house: id('h', house),
      })),
    ),
    zip: id('z', profile.zip?.key),
    city: id('c', profile.city?.key),
    state: id('r', profile.state?.key),
    country: id('n', profile.country?.key),
    job: id('b', profile.jobTitle?.key),
    fields: orNone(
      profile.fields.map(({ field, key, kind, personal }) => ({
        field: id('k', field),
        value: lexicon.id(`${kind === 'date' ? 'd' : 'f'}:${field}=${key}`),
        kind,
        personal,
        repeats: key.split(' ').every((word) => named.has(word)),
      })),
    ),
  };
}

function orNone<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? NONE : list;
}

function letters(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}
