import { drawCity } from '../addresses.js';
import { drawCompany } from '../companies.js';
import { writeLead } from '../lead-writer.js';
import { drawFreeEmail } from '../mailboxes.js';
import {
  drawEmployee,
  drawFirstName,
  drawPrivatePerson,
  namesOf,
  provider,
  sameInitial,
  type Party,
} from '../people.js';
import { drawPhone, e164 } from '../phones.js';
import type { Double } from './double.js';

export const spouses: Double = (source, { random, taken, now }) => {
  const { name, company, address } = source.party;
  const { phone } = source.numbers;
  // A record of the first one that says no more than "M. Popescu" would fit both.
  if (!name || company || !phone || source.lead.street === undefined || source.duplicates > 0 || source.shared.size > 0)
    return undefined;
  const gender = name.gender === 'f' ? 'm' : 'f';
  const first = drawFirstName(name.culture, gender, random);
  if (sameInitial(name, { ...name, first })) return undefined;
  const withEmail = random.chance(0.75);
  const party: Party = {
    name: { ...name, gender, first },
    ...(withEmail
      ? { email: drawFreeEmail(first, name.last, provider(address.city.country, random), random, taken) }
      : {}),
    ownEmail: withEmail,
    ...(withEmail ? {} : { mobile: drawPhone(address.city.country, undefined, random, taken) }),
    landline: phone,
    address,
  };
  const written = writeLead(party, now, random);
  const { street, street2, city, zip } = source.lead;
  Object.assign(written.lead, { street }, street2 && { street2 }, city && { city }, zip && { zip });
  return { ...written, party, shared: [e164(phone)] };
};

export const fatherAndSon: Double = (source, { random, taken, now }) => {
  const { name, company, address } = source.party;
  const { phone } = source.numbers;
  const said = [source.lead.street, source.lead.contactName].every((value) => value !== undefined);
  if (!name || company || !phone || !said || name.gender !== 'm' || source.duplicates > 0 || source.shared.size > 0)
    return undefined;
  const first = drawFirstName(name.culture, 'm', random);
  // A record of the first one that says no more than "M. Popescu" would fit both.
  if (first.split(/[ -]/).some((word) => name.first.includes(word)) || sameInitial(name, { ...name, first }))
    return undefined;
  const party: Party = {
    name: { ...name, first },
    ownEmail: false,
    ...(random.chance(0.5) ? { mobile: drawPhone(address.city.country, undefined, random, taken) } : {}),
    landline: phone,
    address,
  };
  const written = writeLead(party, now, random);
  const { street, street2, city, zip } = source.lead;
  Object.assign(written.lead, { street }, street2 && { street2 }, city && { city }, zip && { zip });
  return { ...written, party, shared: [e164(phone)] };
};

export const namesakes: Double = (source, { random, taken, now }) => {
  const { name, address } = source.party;
  if (!name || !isCommon(name)) return undefined;
  const city = drawCity(address.city.country, random, address.city);
  const party = random.chance(0.6)
    ? drawPrivatePerson(city, random, taken, name)
    : drawEmployee(drawCompany(city, random, taken), random, taken, name);
  const written = writeLead(party, now, random);
  written.lead.city ??= city.name;
  return { ...written, party, shared: [] };
};

/** Nobody notices that two people have the same rare name; they do where it is Maria Popescu. */
function isCommon({ culture, gender, first, last }: NonNullable<Party['name']>): boolean {
  const { women, men, last: family } = namesOf(culture);
  const given = (gender === 'f' ? women : men).indexOf(first);
  return given >= 0 && given < 40 && family.indexOf(last) < 80 && family.includes(last);
}
