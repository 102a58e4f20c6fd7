import { drawAddress, drawCity } from '../addresses.js';
import { drawCompany, drawLegalForm, writeCompany, type Company } from '../companies.js';
import { writeLead, writeSite } from '../lead-writer.js';
import { drawWorkEmail } from '../mailboxes.js';
import {
  drawEmployee,
  drawJob,
  drawLastName,
  drawPersonName,
  fullName,
  sameInitial,
  type Party,
  type PersonName,
} from '../people.js';
import { drawPhone, e164, type PhoneNumber } from '../phones.js';
import { slug } from '../spelling.js';
import type { Source } from '../source.js';
import type { Tools } from '../tools.js';
import type { Double, Other } from './double.js';

export const colleagues: Double = (source, tools) => {
  const { name, company } = source.party;
  if (!name || !company || !isReachedTogether(source)) return undefined;
  const other = drawPersonName(company.address.city, tools.random);
  if (other.last === name.last || sameInitial(other, name)) return undefined;
  return colleague(source, company, other, tools);
};

export const sameFirstNameFamilyFirm: Double = (source, tools) => {
  const { name, company } = source.party;
  if (!name || company?.family === undefined || !isReachedTogether(source)) return undefined;
  const last = name.last === company.family ? drawLastName(name.culture, tools.random) : company.family;
  return colleague(source, company, { ...name, last }, tools);
};

export const franchise: Double = (source, tools) => {
  const { random, taken, now } = tools;
  const { company, address } = source.party;
  if (company?.domain === undefined || source.lead.companyName === undefined || source.duplicates > 0) return undefined;
  const city = drawCity(address.city.country, random, address.city);
  const branch: Company = {
    name: random.chance(0.35) ? `${company.name} ${city.name}` : company.name,
    legal: random.chance(0.5) ? company.legal : drawLegalForm(city, random),
    domain: company.domain,
    switchboard: drawPhone(city.country, city.areaCode, random, taken),
    address: drawAddress(city, random, false),
    people: company.people,
  };
  const email = `${slug(city.name)}@${company.domain}`;
  if (!taken.take(email)) return undefined;
  const name = random.chance(0.6) ? drawPersonName(city, random) : undefined;
  if (name && name.last === source.party.name?.last) return undefined;
  if (name) company.people.push(fullName(name));
  const party: Party = {
    ...(name ? { name, mobile: drawPhone(city.country, undefined, random, taken) } : {}),
    company: branch,
    email,
    ownEmail: name === undefined,
    landline: branch.switchboard!,
    address: branch.address,
  };
  const written = writeLead(party, now, random);
  Object.assign(written.lead, { city: city.name, website: writeSite(company.domain, random) });
  return { ...written, party, shared: [] };
};

export const sharedSwitchboard: Double = (source, { random, taken, now }) => {
  const { company, address } = source.party;
  const line = switchboardOf(source);
  if (!company || !line || source.lead.street === undefined || source.duplicates > 0 || source.shared.size > 0)
    return undefined;
  const tenant: Company = { ...drawCompany(address.city, random, taken), switchboard: line, address };
  const name = drawPersonName(address.city, random);
  if (name.last === source.party.name?.last) return undefined;
  const party: Party = { ...drawEmployee(tenant, random, taken, name), landline: line };
  if (party.email === undefined && party.mobile === undefined)
    party.mobile = drawPhone(address.city.country, undefined, random, taken);
  const written = writeLead(party, now, random);
  Object.assign(written.lead, { street: source.lead.street, city: address.city.name });
  return { ...written, party, shared: [e164(line)] };
};

export const colleaguesWithoutMailbox: Double = (source, tools) => {
  const other = colleagues(source, tools);
  if (!other) return undefined;
  const { email: _, ...lead } = other.lead;
  const { email: __, ...party } = other.party;
  const website = tools.random.chance(0.6) ? { website: writeSite(source.party.company!.domain!, tools.random) } : {};
  return { ...other, party: { ...party, ownEmail: false }, lead: { ...lead, ...website } };
};

/** Another person of the source's company, reached by the same switchboard, with a mailbox under the same domain. */
function colleague(
  source: Source,
  company: Company,
  name: PersonName,
  { random, taken, now }: Tools,
): Other | undefined {
  if (company.people.includes(fullName(name))) return undefined;
  company.people.push(fullName(name));
  const line = switchboardOf(source)!;
  const party: Party = {
    name,
    company,
    email: drawWorkEmail(name.first, name.last, company.domain!, random, taken),
    ownEmail: true,
    landline: line,
    ...(random.chance(0.3) ? { extension: random.between(400, 799) } : {}),
    ...(random.chance(0.5) ? { mobile: drawPhone(company.address.city.country, undefined, random, taken) } : {}),
    ...(random.chance(0.5) ? { jobTitle: drawJob(company, random) } : {}),
    address: company.address,
  };
  const written = writeLead(party, now, random);
  if (random.chance(0.5)) written.lead.companyName = writeCompany(company, random);
  return { ...written, party, shared: [e164(line)] };
}

/** The source names its company, and a switchboard or domain that a colleague would give as well. */
function isReachedTogether(source: Source): boolean {
  return (
    source.party.company?.domain !== undefined &&
    source.lead.companyName !== undefined &&
    switchboardOf(source) !== undefined &&
    source.duplicates === 0
  );
}

function switchboardOf({ numbers: { phone } }: Source): PhoneNumber | undefined {
  return phone?.kind === 'landline' ? phone : undefined;
}
