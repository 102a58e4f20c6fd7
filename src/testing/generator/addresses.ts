import { CITIES_OTHER } from './data/cities-other.js';
import { CITIES_RO } from './data/cities-ro.js';
import { COUNTRIES, type CountryCode } from './data/countries.js';
import { STREETS_OTHER, STREETS_RO } from './data/streets.js';
import { hash32, type Random } from './random.js';

export interface City {
  country: CountryCode;
  name: string;
  /** County, Land, province… */
  state: string;
  areaCode: string;
  /** Postal code, or the beginning or pattern of the codes of its streets. */
  zip: string;
  weight: number;
}

export interface Address {
  city: City;
  street: string;
  /** Block, staircase, floor, flat. */
  street2?: string;
  zip: string;
}

const GB_ENDINGS = ['AB', 'BD', 'EJ', 'HG', 'LN', 'PX', 'RT', 'SW', 'TY', 'UZ'];

export const CITIES: readonly City[] = [
  ...CITIES_RO.trim()
    .split('\n')
    .map((line) => readCity(`RO|${line}`)),
  ...CITIES_OTHER.trim().split('\n').map(readCity),
];

const WEIGHTED = new Map<CountryCode, [City, number][]>();
for (const city of CITIES) WEIGHTED.set(city.country, [...(WEIGHTED.get(city.country) ?? []), [city, city.weight]]);

/** A city of the country by its size; another one than `not`. */
export function drawCity(country: CountryCode, random: Random, not?: City): City {
  const cities = WEIGHTED.get(country)!;
  for (;;) {
    const city = random.weighted(cities);
    if (city.name !== not?.name) return city;
  }
}

export function drawAddress(city: City, random: Random, flat = random.chance(0.45)): Address {
  if (city.country !== 'RO' && city.country !== 'MD') {
    const culture = COUNTRIES[city.country].culture;
    const name = random.skewed(STREETS_OTHER[culture === 'ro' ? 'en' : culture], 1.25);
    const street = name.replace('#', String(1 + Math.floor(150 * random.low(2))));
    return { city, street, zip: zipOf(city, name) };
  }
  const name = random.skewed(STREETS_RO, 1.25);
  const kind = random.weighted([
    ['Str.', 62],
    ['Bd.', 12],
    ['Calea', 7],
    ['Aleea', 6],
    ['Șos.', 4],
    ['Strada', 9],
  ] as const);
  const street = `${kind} ${name} nr. ${1 + Math.floor(220 * random.low(2))}${random.chance(0.08) ? random.pick(['A', 'B', 'bis']) : ''}`;
  return { city, street, ...(flat ? { street2: flatOf(random) } : {}), zip: zipOf(city, name) };
}

function flatOf(random: Random): string {
  const block = `bl. ${random.pick(['A', 'B', 'C', 'D', 'M', 'P', ''])}${random.between(1, 60)}`;
  const stair = random.chance(0.7) ? `, sc. ${random.pick(['A', 'B', 'C', '1', '2', '3'])}` : '';
  const floor = random.chance(0.6) ? `, et. ${random.between(1, 10)}` : '';
  return `${block}${stair}${floor}, ap. ${random.between(1, 120)}`;
}

/** A street has one code, whoever lives in it. */
function zipOf(city: City, street: string): string {
  let digits = hash32(`${city.name}${city.zip}${street}`);
  const digit = () => {
    const next = digits % 10;
    digits = Math.floor(digits / 10);
    return String(next);
  };
  const pattern = city.country === 'RO' ? city.zip.padEnd(6, '#') : city.zip;
  return pattern.replace(/#/g, () => digit()).replace(/(?<=[\d ])AA$/, () => GB_ENDINGS[Number(digit())]!);
}

function readCity(line: string): City {
  const [country, name, state, areaCode, zip, weight] = line.split('|');
  return {
    country: country as CountryCode,
    name: name!,
    state: state!,
    areaCode: areaCode!,
    zip: zip!,
    weight: Number(weight),
  };
}
