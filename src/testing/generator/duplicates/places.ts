import { drawAddress, drawCity } from '../addresses.js';
import { writeCompany } from '../companies.js';
import { ownProofs, proofs } from '../source.js';
import { withoutDiacritics } from '../spelling.js';
import { keeping, type Twist } from './twist.js';

export const companyLegalForm: Twist = (source, draft, tools) => {
  const { company } = source.party;
  if (!company || draft.companyName === undefined) return undefined;
  const written = draft.companyName;
  const plain = withoutDiacritics(written) === written;
  for (let tries = 0; tries < 10; tries++) {
    const other = writeCompany(company, tools.random);
    draft.companyName = plain ? withoutDiacritics(other) : other;
    // Capitals alone are no other legal form.
    if (draft.companyName.toUpperCase() !== written.toUpperCase())
      return keeping(['companyName'], proofs(source), tools);
  }
  return undefined;
};

export const companyAbbreviated: Twist = (source, draft, tools) => {
  const { company } = source.party;
  if (!company || draft.companyName === undefined) return undefined;
  const words = company.name.split(' ');
  const acronym = words.length > 2 ? words.map((word) => word[0]!.toUpperCase()).join('') : undefined;
  const short = company.short ?? acronym;
  if (short === undefined) return undefined;
  draft.companyName = tools.random.chance(0.4) ? `${short} ${company.legal.after[0]}` : short;
  // "NC SRL" names no company by itself.
  return keeping(['companyName'], ownProofs(source), tools);
};

export const movedAddress: Twist = (source, draft, tools) => {
  const { random } = tools;
  const { city } = source.party.address;
  // With a branch elsewhere a move would look like it.
  if (draft.city === undefined || source.lookAlikes > 0) return undefined;
  const {
    city: newCity,
    street,
    street2,
    zip,
  } = drawAddress(random.chance(0.6) ? drawCity(city.country, random, city) : city, random);
  for (const field of ['street2', 'zip', 'state'] as const) Reflect.deleteProperty(draft, field);
  Object.assign(
    draft,
    { street, city: newCity.name, state: newCity.state, zip },
    street2 === undefined ? {} : { street2 },
  );
  return keeping(['street', 'city', 'zip'], ownProofs(source), tools);
};
