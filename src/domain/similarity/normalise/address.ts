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
