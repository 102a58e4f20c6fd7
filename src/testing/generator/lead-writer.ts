import type { Lead } from '../../domain/records/lead.js';
import { writeCompany } from './companies.js';
import { COUNTRIES } from './data/countries.js';
import { fullName, type Party } from './people.js';
import { withExtension, writePhone, type PhoneNumber } from './phones.js';
import type { Random } from './random.js';
import { withCedilla, withoutDiacritics } from './spelling.js';
import { writeWish } from './wishes.js';

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

const SPELLINGS = [
  ['as it is', 70],
  ['plain', 23],
  ['cedilla', 4],
  ['capitals', 3],
] as const;

/** A record of the party: what is filled in varies from one to the next, the facts do not. */
export function writeLead(party: Party, now: number, random: Random): WrittenLead {
  const { address, company, name, jobTitle, email } = party;
  const { country } = address.city;
  const lead: LeadFields = { title: '', probability: 10, createdAt: instantBefore(now, 540, random) };
  if (name) lead.contactName = fullName(name);
  if (company) lead.companyName = writeCompany(company, random);
  if (jobTitle !== undefined) lead.jobTitle = jobTitle;
  if (email !== undefined) lead.email = random.chance(0.03) ? capitalised(email) : email;
  const numbers = writePhones(lead, party, random);
  if (company?.domain !== undefined && random.chance(0.6)) lead.website = writeSite(company.domain, random);
  const withStreet = random.chance(company ? 0.65 : 0.5);
  if (withStreet) writeStreet(lead, party, random);
  if (withStreet || random.chance(0.85)) {
    lead.city = address.city.name;
    if (random.chance(0.8)) lead.state = address.city.state;
  }
  // Without a country a number reads as Romanian.
  if (country !== 'RO' || random.chance(0.85)) lead.country = country;
  if (random.chance(0.4)) lead.language = COUNTRIES[country].language;
  writeWish(lead, country, random);
  respell(lead, random.weighted(SPELLINGS));
  return { lead, numbers };
}

/** Within so many days before `now`, at working hours for the most part. */
export function instantBefore(now: number, days: number, random: Random): string {
  const day = now - (1 + random.low(1.25) * (days - 1)) * DAY;
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
  lead: LeadFields,
  { mobile, landline, extension, address }: Party,
  random: Random,
): WrittenLead['numbers'] {
  const { country } = address.city;
  const numbers: WrittenLead['numbers'] = {};
  const write = (number: PhoneNumber) => writePhone(number, isHome(number, country), random);
  if (landline) {
    lead.phone = extension === undefined ? write(landline) : withExtension(write(landline), extension, random);
    numbers.phone = landline;
  }
  if (!mobile) return numbers;
  const field = landline || random.chance(0.4) ? 'mobile' : 'phone';
  lead[field] = write(mobile);
  numbers[field] = mobile;
  return numbers;
}

function writeStreet(lead: LeadFields, { address: { street, street2, zip } }: Party, random: Random): void {
  const inOne = street2 === undefined || random.chance(0.5);
  lead.street = inOne && street2 !== undefined ? `${street}, ${street2}` : street;
  if (!inOne) lead.street2 = street2;
  if (random.chance(0.8)) lead.zip = zip;
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
