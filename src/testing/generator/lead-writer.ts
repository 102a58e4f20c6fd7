import type { Lead, Priority } from '../../domain/records/lead.js';
import { writeCompany } from './companies.js';
import { COUNTRIES, type CountryCode } from './data/countries.js';
import { SOURCES, TAGS } from './data/wants.js';
import type { Party } from './people.js';
import { withExtension, writePhone, type PhoneNumber } from './phones.js';
import type { Random } from './random.js';
import { withCedilla, withoutDiacritics } from './spelling.js';
import { drawWant, writeTitle } from './titles.js';

/** What is known of a lead before it is stored: a `LeadDraft` without null, and without an id that could give a hint. */
export type LeadFields = Pick<Lead, 'title' | 'probability' | 'createdAt'> &
  Partial<Omit<Lead, 'id' | 'revision' | 'aliases' | 'mergedInto' | 'title' | 'probability' | 'createdAt'>>;

/** A lead as it was typed, and which number stands in which field. */
export interface WrittenLead {
  lead: LeadFields;
  numbers: { phone?: PhoneNumber; mobile?: PhoneNumber };
}

/** Fields in which names of people and places stand. */
export const SPELLED = [
  'contactName',
  'companyName',
  'street',
  'street2',
  'city',
  'state',
  'title',
  'jobTitle',
] as const;

const DAY = 86_400_000;

/** How leads typed at about the same time by about the same people look: what is filled in varies, the facts do not. */
export function writeLead(party: Party, now: number, random: Random): WrittenLead {
  const { address, company, name } = party;
  const { country } = address.city;
  const { numbers, ...phones } = writePhones(party, random);
  const withStreet = random.chance(company ? 0.65 : 0.5);
  const withCity = withStreet || random.chance(0.85);
  const site = company?.domain !== undefined && random.chance(0.6) ? writeSite(company.domain, random) : undefined;
  const who: Partial<LeadFields> = {
    ...(name ? { contactName: `${name.first} ${name.last}` } : {}),
    ...(company ? { companyName: writeCompany(company, random) } : {}),
    ...(party.jobTitle === undefined ? {} : { jobTitle: party.jobTitle }),
    ...(party.email === undefined ? {} : { email: random.chance(0.03) ? capitalised(party.email) : party.email }),
    ...phones,
    ...(site === undefined ? {} : { website: site }),
    ...(withStreet ? writeStreet(party, random) : {}),
    ...(withCity ? { city: address.city.name, ...(random.chance(0.8) ? { state: address.city.state } : {}) } : {}),
    ...(withStreet && random.chance(0.8) ? { zip: address.zip } : {}),
    // Without a country a number reads as Romanian.
    ...(country !== 'RO' || random.chance(0.85) ? { country } : {}),
    ...(random.chance(0.4) ? { language: COUNTRIES[country].language } : {}),
  };
  const lead = { ...who, ...writeWish(who, country, random), createdAt: instantBefore(now, 540, random) } as LeadFields;
  respell(
    lead,
    random.weighted([
      ['as it is', 70],
      ['plain', 23],
      ['cedilla', 4],
      ['capitals', 3],
    ] as const),
  );
  return { lead, numbers };
}

/** What the party wants this time, and what was noted of it: everything about a lead but whom it speaks of. */
export function writeWish(
  who: Partial<LeadFields>,
  country: CountryCode,
  random: Random,
): Omit<LeadFields, 'createdAt'> {
  const romanian = country === 'RO' ? random.chance(0.95) : country === 'MD';
  const want = drawWant(romanian, random);
  const [source, medium] = random.skewed(SOURCES, 1.4).split('/');
  const { currency } = COUNTRIES[country];
  const rate = ({ RON: 5, MDL: 20, HUF: 400, PLN: 4 } as Record<string, number>)[currency] ?? 1;
  const words = {
    ...(who.companyName ? { company: who.companyName } : {}),
    ...(who.contactName ? { contact: who.contactName } : {}),
    ...(who.city ? { city: who.city } : {}),
  };
  return {
    title: writeTitle(want, romanian, words, random),
    ...(random.chance(0.45)
      ? {
          tags: random.shuffled(TAGS).slice(
            0,
            random.weighted([
              [1, 6],
              [2, 3],
              [3, 1],
            ] as const),
          ),
        }
      : {}),
    ...(random.chance(0.5)
      ? {
          priority: random.weighted<Priority>([
            [0, 3],
            [1, 4],
            [2, 2],
            [3, 1],
          ]),
        }
      : {}),
    ...(random.chance(0.6) ? { expectedRevenue: want.revenue * rate, currency } : {}),
    probability: random.weighted([
      [0, 1],
      [5, 2],
      [10, 5],
      [20, 4],
      [30, 3],
      [40, 2],
      [50, 2],
      [65, 1],
      [80, 0.5],
    ] as const),
    ...(random.chance(0.8) ? { source: source!, ...(random.chance(0.7) ? { medium: medium! } : {}) } : {}),
    ...(source === 'Newsletter' ? { campaign: random.pick(['Primăvara 2026', 'Toamna 2025', 'Clienți noi']) } : {}),
  };
}

/** Within so many days before `now`, at working hours for the most part. */
export function instantBefore(now: number, days: number, random: Random): string {
  const day = now - (1 + random.next() ** 1.3 * (days - 1)) * DAY;
  const midnight = day - (((day % DAY) + DAY) % DAY);
  const hour = random.chance(0.85) ? random.between(6, 15) : random.int(24);
  return new Date(midnight + hour * 3_600_000 + random.int(3_600_000)).toISOString();
}

/** Spells names of people and places another way; a title is never in capitals. */
export function respell(lead: LeadFields, spelling: 'as it is' | 'plain' | 'cedilla' | 'capitals'): void {
  if (spelling === 'as it is') return;
  for (const field of SPELLED) {
    const text = lead[field];
    if (text === undefined) continue;
    if (spelling === 'plain') lead[field] = withoutDiacritics(text).replace(/–/g, '-');
    else if (spelling === 'cedilla') lead[field] = withCedilla(text);
    else if (field === 'contactName' || field === 'companyName') lead[field] = text.toLocaleUpperCase('ro');
  }
}

/** A national number is written only where its country can be told from the record. */
export function isHome(number: PhoneNumber, country: string | undefined): boolean {
  return number.country === (country ?? 'RO');
}

function writePhones(
  { mobile, landline, extension, address }: Party,
  random: Random,
): { phone?: string; mobile?: string } & Pick<WrittenLead, 'numbers'> {
  const { country } = address.city;
  const write = (number: PhoneNumber) => writePhone(number, isHome(number, country), random);
  const inMobile = mobile !== undefined && (landline !== undefined || random.chance(0.4));
  const inPhone = landline ?? (inMobile ? undefined : mobile);
  const line =
    landline && (extension === undefined ? write(landline) : withExtension(write(landline), extension, random));
  const phone = line ?? (inPhone ? write(inPhone) : undefined);
  return {
    ...(phone === undefined ? {} : { phone }),
    ...(inMobile ? { mobile: write(mobile) } : {}),
    numbers: { ...(inPhone ? { phone: inPhone } : {}), ...(inMobile ? { mobile } : {}) },
  };
}

function writeStreet({ address: { street, street2 } }: Party, random: Random): Partial<LeadFields> {
  if (street2 === undefined) return { street };
  return random.chance(0.5) ? { street, street2 } : { street: `${street}, ${street2}` };
}

export function writeSite(domain: string, random: Random): string {
  return random.weighted([
    [`www.${domain}`, 4],
    [`https://${domain}`, 2],
    [`https://www.${domain}/`, 2],
    [domain, 2],
    [`http://www.${domain}/contact`, 0.7],
  ] as const);
}

function capitalised(email: string): string {
  return email.replace(/^[a-z]/, (letter) => letter.toUpperCase());
}
