import { fold } from './fold.js';

/** Kinds of street and parts of an address, folded, spelled out and abbreviated: they are left out so often that they say nothing. */
const GENERIC = new Set(
  `
  str strada bd bld blvd bulevardul bulevard bdul sos soseaua calea cal al aleea alee piata pta p-ta intrarea intr splaiul spl
  drumul nr numarul no bl bloc blocul sc scara et etaj etajul ap apartament apartamentul ap. cam camera
  street st road rd avenue ave lane ln drive boulevard blv suite ste apt unit floor fl
  strasse allee platz weg rue via viale piazza calle plaza
  `
    .trim()
    .split(/\s+/),
);

/**
 * A street address as it is compared: the words and numbers of both lines without kinds of street, sorted.
 * Empty unless it has a name and a number, since "Str. Lungă" alone is many doors.
 */
export function streetKey(...lines: readonly string[]): string {
  const list = fold(lines.join(' '))
    .split(/[^\p{L}\p{N}\p{Mc}]+/u)
    .filter((word) => word !== '' && !GENERIC.has(word))
    .sort();
  const complete = list.some((word) => /\p{N}/u.test(word)) && list.some((word) => /\p{L}{3}/u.test(word));
  return complete ? list.join(' ') : '';
}

/** A postcode as it is compared: letters and digits only. */
export function postcodeKey(zip: string): string {
  return fold(zip).replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Short for the kind of street or of a part of a name, folded. Expanded, so that "St. Ion" and "Sfântul Ion" meet too. */
const SHORT: Readonly<Record<string, string>> = {
  sf: 'sfantul',
  gen: 'general',
  dr: 'doctor',
  ing: 'inginer',
  prof: 'profesor',
  av: 'avenue',
  n: 'north',
  s: 'south',
  e: 'east',
  w: 'west',
  mt: 'mount',
  ft: 'fort',
  hwy: 'highway',
  pkwy: 'parkway',
  first: '1st',
  second: '2nd',
  third: '3rd',
  fourth: '4th',
  fifth: '5th',
  sixth: '6th',
  seventh: '7th',
  eighth: '8th',
  ninth: '9th',
  tenth: '10th',
};

/** A kind of street that is written together with its name: Gartenstrasse, Pridhamstreet. */
const GLUED =
  /(?<=\p{L}{4})(?:street|drive|place|court|crescent|avenue|circuit|terrace|strasse|str|weg|gasse|platz|straat|gatan|utca)$/u;

/** Words that are left out of a street's name as often as not: kinds of street in more languages, and directions. */
const LEFT_OUT = new Set(
  `
  north south east west northeast northwest southeast southwest avenue highway parkway place pl court ct crescent cres
  circuit cct close cl terrace tce parade pde square sq way close grove gr gardens gdns mews row walk circle cir
  of the de la le du des del della di da das do dos den der die van von and at near between bet off
  quai chemin route allee cours impasse via corso largo vicolo viale calle avenida paseo carrer rua travessa ulica ul
  utca ut ulice nam namesti strasse str weg gasse ring damm ufer gata vagen vej gade straat laan plein
  `
    .trim()
    .split(/\s+/),
);

/** A line of an address, taken apart. */
export interface StreetLine {
  /** Folded, in their order, kinds of street left out; all words where nothing else is there. */
  words: string[];
  /** The first word that holds a digit: `12a`. */
  house?: string;
  text: string;
}

/** A line of an address as it is compared; undefined where nothing is written. */
export function parseStreet(text: string): StreetLine | undefined {
  const all = fold(text)
    .replace(/(?<=[\p{L}\p{N}])['’`´](?=\p{L})/gu, '')
    .split(/[^\p{L}\p{N}\p{Mc}]+/u)
    .flatMap((word) => (word === '' ? [] : [SHORT[word] ?? word.replace(GLUED, '')]));
  if (all.length === 0) return undefined;
  const named = all.filter((word) => !/^\p{N}/u.test(word) && word.length > 1);
  const own = named.filter((word) => !GENERIC.has(word) && !LEFT_OUT.has(word));
  // "5th Avenue": a number that is the name, since another one stands before it or nothing else does.
  const numbers = all.filter((word) => /^\p{N}/u.test(word));
  const ordinal = numbers.find((word) => /^\d+(?:st|nd|rd|th|er|eme)$/.test(word));
  const house = numbers.find((word) => word !== ordinal);
  const words = [
    ...(own.length > 0 || ordinal !== undefined ? own : named),
    ...(ordinal === undefined ? [] : [ordinal]),
  ];
  if (words.length === 0 && house === undefined) return undefined;
  return { words, ...(house === undefined ? {} : { house }), text };
}
