import { MEN_RO, WOMEN_RO } from '../data/first-names-ro.js';
import { LAST_NAMES_RO } from '../data/last-names-ro.js';
import { NAMES_OTHER } from '../data/names-other.js';
import { NICKNAMES } from '../data/nicknames.js';
import { drawWorkEmail } from '../mailboxes.js';
import { drawLastName } from '../people.js';
import { hasMailbox, ownNumbers, ownProofs, proofs } from '../source.js';
import { hasDiacritics, withoutDiacritics, withTypo } from '../spelling.js';
import { respell } from '../lead-writer.js';
import { keeping, type Twist } from './twist.js';

const KNOWN = new Set(
  [
    ...WOMEN_RO,
    ...MEN_RO,
    ...LAST_NAMES_RO,
    ...Object.values(NAMES_OTHER).flatMap(({ women, men, last }) => [...women, ...men, ...last]),
  ].map(plain),
);

export const sameEmailOtherNameForm: Twist = (source, draft, { random }) => {
  const { name } = source.party;
  if (!name || !hasMailbox(source)) return undefined;
  const [short = '', second] = name.first.split(/[ -]/);
  const romanian = name.culture === 'ro' || name.culture === 'hu';
  const address = romanian ? (name.gender === 'f' ? 'Dna.' : 'Dl.') : name.gender === 'f' ? 'Ms' : 'Mr';
  const written = draft.contactName;
  draft.contactName = random.weighted([
    [short, 4],
    [`${address} ${name.last}`, 3],
    [name.last, 1],
    [`${short} ${name.last[0]}.`, 1.5],
    [`${name.last.toLocaleUpperCase('ro')} ${name.first}`, 2],
    [`${second ?? address} ${second === undefined ? `${name.first} ` : ''}${name.last}`, 2],
    [draft.email!.split('@')[0]!, 0.8],
  ] as const);
  return draft.contactName === written ? undefined : ['email', 'contactName'];
};

export const diacriticsDropped: Twist = (source, draft, tools) => {
  if (!hasDiacritics(draft.contactName ?? draft.companyName ?? '')) return undefined;
  respell(draft, 'plain');
  return keeping(['contactName', 'companyName'], proofs(source), tools);
};

export const nameOrderSwapped: Twist = (source, draft, tools) => {
  const { name } = source.party;
  if (!name || draft.contactName === undefined || draft.contactName.split(' ').length < 2) return undefined;
  const { first, last } = asWritten(draft.contactName, name.last);
  draft.contactName = tools.random.chance(0.2) ? `${last}, ${first}` : `${last} ${first}`;
  return keeping(['contactName'], proofs(source), tools);
};

export const typoInName: Twist = (source, draft, tools) => {
  if (!source.party.name || draft.contactName === undefined) return undefined;
  const wrong = withTypo(draft.contactName, tools.random);
  if (wrong === undefined) return undefined;
  const before = new Set(draft.contactName.split(/[ -]/));
  // A slip that makes another name ("Marin" for "Marian") would be another person to any reader.
  if (wrong.split(/[ -]/).some((word) => !before.has(word) && KNOWN.has(plain(word)))) return undefined;
  draft.contactName = wrong;
  return keeping(['contactName'], proofs(source), tools);
};

export const nickname: Twist = (source, draft, tools) => {
  const { name } = source.party;
  const forms = name && (NICKNAMES.get(name.first) ?? NICKNAMES.get(name.first.split(' ')[0]!));
  if (!forms || draft.contactName === undefined) return undefined;
  draft.contactName = `${tools.random.pick(forms)} ${name.last}`;
  return keeping(['contactName'], proofs(source), tools);
};

export const initialOnly: Twist = (source, draft, tools) => {
  const { name } = source.party;
  if (!name || draft.contactName === undefined) return undefined;
  const initial = `${name.first[0]}.`;
  draft.contactName = tools.random.weighted([
    [`${initial} ${name.last}`, 5],
    [`${name.last} ${initial}`, 3],
    [`${name.first.split(' ')[0]} ${name.last[0]}.`, 2],
  ] as const);
  return keeping(['contactName'], ownProofs(source), tools);
};

export const marriedName: Twist = (source, draft, tools) => {
  const { name, company } = source.party;
  if (name?.gender !== 'f' || name.culture !== 'ro' || draft.contactName === undefined) return undefined;
  const { random, taken } = tools;
  const last = drawLastName('ro', random);
  if (last === name.last || name.last.includes('-')) return undefined;
  const married = random.weighted([
    [last, 6],
    [`${name.last}-${last}`, 2],
    [`${last} ${name.last}`, 1],
  ] as const);
  draft.contactName = `${name.first} ${married}`;
  const numbers = ownNumbers(source);
  if (
    numbers.length > 0 &&
    company?.domain !== undefined &&
    draft.email?.endsWith(`@${company.domain}`) &&
    random.chance(0.6)
  ) {
    draft.email = drawWorkEmail(name.first, last, company.domain, random, taken);
    return ['contactName', 'email', ...numbers.map(({ field }) => field)];
  }
  return keeping(['contactName'], ownProofs(source), tools);
};

/** Where the given names end in a name written "first last", in whatever spelling. */
function asWritten(contact: string, last: string): { first: string; last: string } {
  const cut = contact.length - last.length;
  return { first: contact.slice(0, cut).trim(), last: contact.slice(cut) };
}

function plain(word: string): string {
  return withoutDiacritics(word).toLowerCase();
}
