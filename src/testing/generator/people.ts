import { drawAddress, type Address, type City } from './addresses.js';
import type { Company } from './companies.js';
import { COUNTRIES, type CountryCode } from './data/countries.js';
import { MEN_RO, WOMEN_RO } from './data/first-names-ro.js';
import { JOBS_OTHER, JOBS_RO } from './data/job-titles.js';
import { LAST_NAMES_RO } from './data/last-names-ro.js';
import { NAMES_OTHER, type Culture, type NameTable } from './data/names-other.js';
import { drawFirmEmail, drawFreeEmail, drawRoleEmail, drawWorkEmail } from './mailboxes.js';
import { drawPhone, type PhoneNumber } from './phones.js';
import type { Random } from './random.js';
import { withoutDiacritics } from './spelling.js';
import type { Taken } from './taken.js';

export interface PersonName {
  culture: Culture;
  gender: 'f' | 'm';
  /** One or two given names. */
  first: string;
  last: string;
}

/** Whom a lead speaks of: a person, a person at an organisation, or an organisation without a person. */
export interface Party {
  name?: PersonName;
  company?: Company;
  email?: string;
  /** The e-mail is the person's own, not a desk's; of an organisation without a person: its own. */
  ownEmail: boolean;
  mobile?: PhoneNumber;
  /** Of the home or of the organisation. */
  landline?: PhoneNumber;
  extension?: number;
  jobTitle?: string;
  address: Address;
}

const ROMANIAN: NameTable = { women: WOMEN_RO, men: MEN_RO, last: LAST_NAMES_RO };
/** Counties where Hungarian names are common. */
const HUNGARIAN_COUNTIES: Readonly<Record<string, number>> = {
  Harghita: 0.8,
  Covasna: 0.7,
  Mureș: 0.35,
  'Satu Mare': 0.3,
  Bihor: 0.22,
  Sălaj: 0.2,
  Cluj: 0.13,
  Arad: 0.07,
  Maramureș: 0.06,
  Brașov: 0.06,
};

export function fullName({ first, last }: PersonName): string {
  return `${first} ${last}`;
}

/** Whether "M. Popescu" could be either. */
export function sameInitial(a: PersonName, b: PersonName): boolean {
  return withoutDiacritics(a.first[0]!) === withoutDiacritics(b.first[0]!);
}

export function namesOf(culture: Culture): NameTable {
  return culture === 'ro' ? ROMANIAN : NAMES_OTHER[culture];
}

/** A name as they are spread where the city lies. */
export function drawPersonName(city: City, random: Random): PersonName {
  const culture = drawCulture(city, random);
  const gender = random.chance(0.46) ? 'f' : 'm';
  return { culture, gender, first: drawFirstName(culture, gender, random), last: drawLastName(culture, random) };
}

export function drawFirstName(culture: Culture, gender: 'f' | 'm', random: Random): string {
  const { women, men } = namesOf(culture);
  const table = gender === 'f' ? women : men;
  const first = random.skewed(table, 1.75);
  if (culture !== 'ro' || first.includes('-') || !random.chance(0.14)) return first;
  const second = random.skewed(table, 1.5);
  return second === first || second.includes('-') ? first : `${first}${random.chance(0.2) ? '-' : ' '}${second}`;
}

export function drawLastName(culture: Culture, random: Random): string {
  return random.skewed(namesOf(culture).last, 1.25).replaceAll('_', ' ');
}

function drawCulture({ country, state }: City, random: Random): Culture {
  const { culture } = COUNTRIES[country];
  if (country === 'RO') {
    if (random.chance(HUNGARIAN_COUNTIES[state] ?? 0.01)) return 'hu';
    return random.chance(0.02) ? random.pick(['de', 'it', 'fr', 'en'] as const) : 'ro';
  }
  return culture !== 'ro' && random.chance(0.03) ? 'ro' : culture;
}

/** A person who asks for himself. */
export function drawPrivatePerson(
  city: City,
  random: Random,
  taken: Taken,
  name = drawPersonName(city, random),
): Party {
  const reach = random.weighted([
    ['both', 6],
    ['email', 2.4],
    ['phone', 1.6],
  ] as const);
  return {
    name,
    ...(reach === 'phone'
      ? {}
      : { email: drawFreeEmail(name.first, name.last, provider(city.country, random), random, taken) }),
    ownEmail: reach !== 'phone',
    ...(reach === 'email' ? {} : { mobile: drawPhone(city.country, undefined, random, taken) }),
    ...(random.chance(0.1) ? { landline: drawPhone(city.country, city.areaCode, random, taken) } : {}),
    address: drawAddress(city, random),
  };
}

/** A person at the company. */
export function drawEmployee(
  company: Company,
  random: Random,
  taken: Taken,
  name = drawOwnerOrEmployee(company, random),
): Party {
  const { city } = company.address;
  company.people.push(fullName(name));
  const { email, own } = drawEmployeeEmail(company, name, random, taken);
  const mobile = random.chance(email === undefined || !own ? 0.9 : 0.6);
  const line = company.switchboard !== undefined && random.chance(0.6) ? company.switchboard : undefined;
  return {
    name,
    company,
    ...(email === undefined ? {} : { email }),
    ownEmail: own,
    ...(mobile || (email === undefined && !line) ? { mobile: drawPhone(city.country, undefined, random, taken) } : {}),
    ...(line ? { landline: line, ...(random.chance(0.2) ? { extension: random.between(10, 399) } : {}) } : {}),
    ...(random.chance(0.65) ? { jobTitle: drawJob(company, random) } : {}),
    address: company.address,
  };
}

export function drawJob({ address: { city } }: Company, random: Random): string {
  return random.skewed(JOBS_OTHER[COUNTRIES[city.country].culture] ?? JOBS_RO, 1.75);
}

/** An organisation of which no person is known. */
export function drawOrganisation(company: Company, random: Random, taken: Taken): Party {
  const { city } = company.address;
  const role = company.domain === undefined ? undefined : drawRoleEmail(company.domain, city.country, random, taken);
  const email =
    role ??
    (random.chance(0.5) ? drawFirmEmail(company.name, provider(city.country, random), random, taken) : undefined);
  const landline =
    company.switchboard ?? (email === undefined ? drawPhone(city.country, city.areaCode, random, taken) : undefined);
  return {
    company: landline === undefined ? company : { ...company, switchboard: landline },
    ...(email === undefined ? {} : { email }),
    ownEmail: email !== undefined,
    ...(landline === undefined ? {} : { landline }),
    address: company.address,
  };
}

/** A family firm's contact is often one of the family. */
function drawOwnerOrEmployee(company: Company, random: Random): PersonName {
  const name = drawPersonName(company.address.city, random);
  return company.family !== undefined && random.chance(0.5) ? { ...name, last: company.family } : name;
}

export function provider(country: CountryCode, random: Random): string {
  return random.pick(COUNTRIES[country].freeMail);
}

function drawEmployeeEmail(
  company: Company,
  name: PersonName,
  random: Random,
  taken: Taken,
): { email?: string; own: boolean } {
  const { domain, address } = company;
  const kind = random.weighted([
    ['own', domain ? 7 : 0],
    ['role', domain ? 0.8 : 0],
    ['free', domain ? 1 : 5],
    ['none', 1.2],
  ] as const);
  if (kind === 'own') return { email: drawWorkEmail(name.first, name.last, domain!, random, taken), own: true };
  if (kind === 'free')
    return {
      email: drawFreeEmail(name.first, name.last, provider(address.city.country, random), random, taken),
      own: true,
    };
  const role = kind === 'role' ? drawRoleEmail(domain!, address.city.country, random, taken) : undefined;
  return role === undefined ? { own: false } : { email: role, own: false };
}
