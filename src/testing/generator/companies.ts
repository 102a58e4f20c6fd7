import { drawAddress, type Address, type City } from './addresses.js';
import {
  BRANCHES_OTHER,
  BRANCHES_RO,
  ENDINGS_RO,
  HEADS_RO,
  LEGAL_FORMS_OTHER,
  LEGAL_FORMS_RO,
  STEMS_OTHER,
  STEMS_RO,
} from './data/company-words.js';
import { COUNTRIES } from './data/countries.js';
import { LAST_NAMES_RO } from './data/last-names-ro.js';
import { NAMES_OTHER } from './data/names-other.js';
import { drawPhone, type PhoneNumber } from './phones.js';
import type { Random } from './random.js';
import { slug } from './spelling.js';
import type { Taken } from './taken.js';

export interface Company {
  /** Without its legal form. */
  name: string;
  /** The name as people shorten it; absent where it is not shortened. */
  short?: string;
  /** Ways to write its legal form after the name, and before it (`SC`). */
  legal: { after: readonly string[]; before?: readonly string[] };
  domain?: string;
  switchboard?: PhoneNumber;
  address: Address;
  /** A family firm bears this family name. */
  family?: string;
  /** Full names of those who speak for it, here and in its branches. */
  people: string[];
}

/** Stems that go before another one, as in "Nova Carpat". */
const PREFIXES_RO = STEMS_RO.slice(0, 36);

export interface CompanyName {
  name: string;
  short?: string;
  family?: string;
}

/** A company in the city, with a name and, mostly, a domain of its own; nobody else has either. */
export function drawCompany(city: City, random: Random, taken: Taken, names = () => drawName(city, random)): Company {
  let drawn = names();
  for (let tries = 0; !taken.take(`company ${slug(drawn.name)}`); tries++) {
    drawn = names();
    if (tries > 8) drawn = { ...drawn, name: `${drawn.name} ${random.between(1991, 2025)}` };
    if (tries > 20) drawn = { ...drawn, name: `${drawn.name} ${random.code(3).toUpperCase()}` };
  }
  return {
    ...drawn,
    legal: drawLegalForm(city, random),
    ...(random.chance(0.8) ? { domain: drawDomain(drawn.name, random, taken) } : {}),
    ...(random.chance(0.75) ? { switchboard: drawPhone(city.country, city.areaCode, random, taken) } : {}),
    address: drawAddress(city, random, random.chance(0.15)),
    people: [],
  };
}

/** A domain under a top level that RFC 2606 keeps for examples: no mail ever leaves for it. */
export function drawDomain(name: string, random: Random, taken: Taken): string {
  const base = slug(name, random.chance(0.5) ? '' : '-');
  for (let tries = 0; ; tries++) {
    const domain = `${base}${tries === 0 ? '' : tries + 1}.${random.chance(0.95) ? 'example' : 'test'}`;
    if (taken.take(`domain ${domain.replace(/\W/g, '')}`)) return domain;
  }
}

export function drawLegalForm({ country }: City, random: Random): Company['legal'] {
  if (country === 'RO') return random.weighted(LEGAL_FORMS_RO.map((form) => [form, form.weight] as const));
  return { after: random.skewed(LEGAL_FORMS_OTHER[country]!, 2) };
}

/** The company as somebody wrote it: with its legal form before, after, or without. */
export function writeCompany({ name, legal }: Company, random: Random): string {
  return random.weighted<() => string>([
    [() => `${name} ${random.skewed(legal.after, 3)}`, 6],
    [() => name, 2.5],
    [
      () => `${random.pick(legal.before ?? [''])} ${name} ${random.skewed(legal.after, 2)}`.trim(),
      legal.before ? 2 : 0,
    ],
    [() => name.toLocaleUpperCase('ro'), 0.4],
  ])();
}

function drawName(city: City, random: Random): CompanyName {
  const { culture } = COUNTRIES[city.country];
  if (culture === 'ro') return drawRomanianName(city, random);
  const branch = readBranch(random.pick(BRANCHES_OTHER[culture]!));
  if (random.chance(0.45)) {
    const family = random.skewed(NAMES_OTHER[culture].last, 1.25).replaceAll('_', ' ');
    return named(family, branch, { family });
  }
  const stem = random.pick(STEMS_OTHER);
  return random.chance(0.3) ? named(`${stem} ${random.pick(STEMS_OTHER)}`, branch) : named(stem, branch);
}

function drawRomanianName(city: City, random: Random): CompanyName {
  const branch = readBranch(random.pick(BRANCHES_RO));
  const stem = () => random.skewed(STEMS_RO, 1.25);
  const family = () => random.skewed(LAST_NAMES_RO, 1.25);
  return random.weighted<() => CompanyName>([
    [() => named(stem(), branch), 40],
    [() => named(`${random.pick(PREFIXES_RO)} ${stem()}`, branch), 14],
    [() => familyFirm(family(), branch), 13],
    [() => named(initials(random), branch), 10],
    [() => ({ name: `${random.pick(HEADS_RO)} ${stem()}` }), 6],
    [() => ({ name: `${stem()}${random.pick(ENDINGS_RO)}` }), 7],
    [() => ({ name: `${family()} ${random.pick(['& Fiii', 'și Asociații', '& Partners', 'Grup'])}` }), 4],
    [() => named(`${stem()} ${city.name.split(/[- ]/)[0]!}`, branch), 3],
    [() => named(`${stem()}${random.between(1, 99)}`, branch), 3],
  ])();
}

function familyFirm(family: string, branch: Branch): CompanyName {
  return { ...named(family, branch), family };
}

interface Branch {
  word: string;
  abbreviation?: string;
}

function readBranch(entry: string): Branch {
  const [word = '', abbreviation] = entry.split('=');
  return { word, ...(abbreviation === undefined ? {} : { abbreviation }) };
}

function named(stem: string, { word, abbreviation }: Branch, more: Partial<CompanyName> = {}): CompanyName {
  return {
    name: `${stem} ${word}`,
    ...(abbreviation === undefined ? {} : { short: `${stem} ${abbreviation}` }),
    ...more,
  };
}

function initials(random: Random): string {
  return Array.from(
    {
      length: random.weighted([
        [3, 8],
        [2, 3],
        [4, 1],
      ] as const),
    },
    () => random.pick([...'ABCDEFGILMNOPRSTV']),
  ).join('');
}
