import type { Features } from './features.js';
import { CODE, type Findings, type LevelName, type ReasonKind } from './findings.js';
import { findFields } from './levels/host-fields.js';
import type { Judge } from './levels/judge.js';
import { findOrganisations } from './levels/organisations.js';
import { findPersons } from './levels/persons.js';
import { findPlaces } from './levels/places.js';
import { findDomains, findEmails, findLinks, findPhones } from './levels/reach.js';

/**
 * What two who contradict each other may reach at most: never *same*, however little that takes (0.4). A pair that is
 * held here is not measured: how many such pairs are one party depends on the base.
 */
export const CONTRADICTED = -1.5;

/** What tells the same thing once more counts this much, and so on. */
const REPEATED = 0.35;

/**
 * An organisation in common, however well attested, leaves open which of its people, and a street without a name which
 * of its doors: less than the prior takes by this much. Where two records have the name or the site of an organisation in
 * common, and neither names anybody or has a mailbox of somebody's, it is the organisation itself that is spoken of, and
 * as much more.
 */
const LEFT_OPEN = 0.4;

/** A street of the same name in another place: another town, or another number in another postal district. */
const ELSEWHERE = 0.3;

/**
 * A town, a country or a job in common makes nobody similar, however rare: less than is listed (0.05). Of 363 such pairs
 * that the labelled and generated bases would list, one is one party.
 */
const AROUND_ONLY = -5;

/** All that differs but the person, together, so that somebody who moved and changed jobs keeps an e-mail's proof. */
const MOST_AGAINST_MAILBOX = -5;

/**
 * A whole name that is all that two records have in common is enough where it is rarer than the prior takes by this much,
 * in a base that is large enough to know how common a name is.
 */
const ALONE = 2;
const KNOWN = 500;

/** An address in common says less of two organisations: many have one roof. */
const ONE_ROOF = 10;

const ORGANISATION: ReadonlySet<ReasonKind> = new Set([
  'customer',
  'company',
  'company-name',
  'email-domain',
  'website',
]);
const MAILBOX: ReadonlySet<ReasonKind> = new Set(['email', 'email-alike']);
const PHONE: ReadonlySet<ReasonKind> = new Set(['phone', 'phone-alike']);
const STREET: ReadonlySet<ReasonKind> = new Set(['address', 'house-number']);
const AREA: ReadonlySet<ReasonKind> = new Set(['zip', 'city', 'state', 'country']);

/** Compares two records; what is found goes to `out`. Swapping them swaps places in it and nothing else. */
export function find(a: Features, b: Features, judge: Judge, out: Findings): void {
  out.clear();
  findEmails(a, b, judge, out);
  findPhones(a, b, judge, out);
  findPersons(a, b, judge, out);
  findLinks(a, b, judge, out);
  findOrganisations(a, b, judge, out);
  findDomains(a, b, judge, out);
  findPlaces(a, b, judge, out);
  findFields(a, b, judge, out);
}

/**
 * log2 of the odds that two records speak of one party: the prior and all bits found, where what tells of one place or
 * one organisation again counts a part. Never lower for a value more that is equal in both.
 */
export function bitsOf(a: Features, b: Features, judge: Judge, out: Findings): number {
  find(a, b, judge, out);
  out.addressOnly = isAddressOnly(a) && isAddressOnly(b);
  const { kinds, bits, codes } = out;
  const organisation: number[] = [];
  const area: number[] = [];
  const unlike: number[] = [];
  let [person, mailbox, mailboxName, phone, street, field, again, job] = [0, 0, 0, 0, 0, 0, 0, 0];
  let [against, areaAgainst] = [0, 0];
  let [sameMailbox, nearby] = [false, false];
  for (let i = 0; i < out.count; i += 1) {
    const kind = kinds[i]!;
    const weight = bits[i]!;
    if (kind === 'person') person += weight;
    else if (kind === 'field' && out.again.includes(i)) again = Math.max(again, weight);
    else if (kind === 'field') {
      if (weight >= 0) field += weight;
      else unlike.push(weight);
    } else if (AREA.has(kind)) {
      if (weight >= 0) {
        area.push(weight);
        nearby ||= kind === 'zip' || kind === 'city';
      } else areaAgainst = Math.min(areaAgainst, weight) + 0.5 * Math.max(areaAgainst, weight);
    } else if (weight < 0) against += weight;
    else if (ORGANISATION.has(kind)) organisation.push(weight);
    else if (kind === 'mailbox-name') mailboxName = weight;
    else if (MAILBOX.has(kind) && out.desk) organisation.push(weight);
    else if (MAILBOX.has(kind)) {
      mailbox = weight;
      sameMailbox = codes[i] === CODE['email.equal'];
    } else if (PHONE.has(kind)) phone = weight;
    else if (STREET.has(kind)) street += weight;
    else job += weight;
  }
  const together = a.person.length === 0 && b.person.length === 0;
  const oneHouse = hasLevel(out, 'organisation.equal', 'organisation.high') || haveOneWebsite(a, b);
  const ofNobody = together && oneHouse && haveTheSameMailboxes(a, b);
  const attested = Math.min(-judge.prior + (ofNobody ? LEFT_OPEN : -LEFT_OPEN), repeated(organisation, REPEATED));
  const elsewhere = (areaAgainst < 0 && !nearby) || (hasLevel(out, 'house.other') && hasLevel(out, 'zip.other'));
  const otherDoor = hasLevel(out, 'street.other');
  let place = street * (elsewhere ? ELSEWHERE : 1) + repeated(area, otherDoor ? 0 : 0.5);
  const named = out.names > 0 || organisation.some((weight) => weight > 2);
  if (!named) place = Math.min(place, -judge.prior - LEFT_OPEN);
  if (together && place > ONE_ROOF) place = ONE_ROOF + (place - ONE_ROOF) / 4;
  against += areaAgainst;
  if (sameMailbox) against = Math.max(against, MOST_AGAINST_MAILBOX);
  const score =
    judge.prior +
    person +
    // A mailbox that is called like its owner says the name once more.
    (out.names > 0 ? REPEATED : 1) * mailboxName +
    repeated([mailbox, attested], REPEATED) +
    repeated([phone, place], REPEATED) +
    field +
    job +
    Math.max(0, again - Math.max(0, person)) +
    against +
    repeated(unlike.map(Math.abs), 0.5) * -1;
  const bothHaveMore = hasMore(a) && hasMore(b);
  const nameOnly =
    out.names > 0 &&
    organisation.length === 0 &&
    mailbox + phone + street + field + again + job === 0 &&
    !(
      out.namesWhole &&
      (hasLevel(out, 'zip.equal') ||
        (!bothHaveMore &&
          (area.length > 0 || (out.names > 1 && judge.size >= KNOWN && score > ALONE)) &&
          against >= 0 &&
          unlike.length === 0))
    );
  out.contradiction = contradictionOf(out, sameMailbox);
  const identified =
    person > 0 || organisation.length > 0 || mailbox + mailboxName + phone + street + field + again > 0;
  if (!identified) return Math.min(score, AROUND_ONLY);
  if (out.contradiction !== 'none') return Math.min(score, CONTRADICTED);
  // A name takes nothing from what one town says without it.
  return nameOnly ? Math.min(score, Math.max(CONTRADICTED, Math.min(score - person, -LEFT_OPEN))) : score;
}

/**
 * Whether two records cannot be one party. Full names without a word in common; names that contradict in part
 * (relatives) and mailboxes of two people at one organisation, unless a mailbox is shared; all unless a date of birth or
 * the like proves it. Organisations that each have a word of their own (two outlets, two tenants) or other numbers at
 * other doors (branches), unless the person agrees.
 */
function contradictionOf(out: Findings, sameMailbox: boolean): Findings['contradiction'] {
  if (out.person === 'different') return out.proven ? 'none' : 'whole';
  if (sameMailbox) return 'none';
  if (out.person === 'partly') return out.proven || movedIn(out) ? 'none' : 'part';
  // A day of birth may be another's in one of two records; without a place or a number they are namesakes.
  const reached = hasLevel(out, 'street.equal', 'street.near', 'zip.equal', 'zip.near', 'phone.equal', 'email.near');
  if (out.generations !== 'none' && !out.proven && (out.generations === 'ages' || !reached)) return 'part';
  if (out.colleagues && out.names < 2 && !out.proven) return 'whole';
  if (out.namesWhole || !(out.organisations || isBranch(out))) return 'none';
  return hasLevel(out, 'phone.equal', 'house.equal') && !hasLevel(out, 'organisation.other', 'organisation.low')
    ? 'part'
    : 'whole';
}

/**
 * A family name that changed at one address, with nothing that tells two people apart. Relatives differ by their given
 * names; colleagues have an organisation or a phone, and where either record names one, this is not assumed.
 */
function movedIn(out: Findings): boolean {
  return (
    out.namesake &&
    out.addressOnly &&
    !hasLevel(out, 'email.other', 'email.domain') &&
    hasLevel(out, 'street.equal', 'street.near') &&
    !hasLevel(out, 'house.other')
  );
}

function isBranch(out: Findings): boolean {
  if (!hasLevel(out, 'phone.other')) return false;
  const oneName = hasLevel(out, 'organisation.equal', 'organisation.high');
  return hasLevel(out, 'street.other', 'house.other', 'city.other') || (!oneName && hasLevel(out, 'house.near'));
}

function hasLevel({ codes, count }: Findings, ...levels: LevelName[]): boolean {
  return levels.some((level) => {
    const at = codes.indexOf(CODE[level]);
    return at >= 0 && at < count;
  });
}

/** One has the site of the other's, or of its mailbox: a desk's mailbox alone is no proof of one organisation (D4). */
function haveOneWebsite(a: Features, b: Features): boolean {
  return a.domains.some((mine) =>
    b.domains.some((other) => mine.domain === other.domain && (mine.website || other.website)),
  );
}

/** Neither has somebody's mailbox that the other has not; none at all is the same as well, and a desk's is nobody's. */
function haveTheSameMailboxes(a: Features, b: Features): boolean {
  const has = (mine: Features, other: Features): boolean =>
    mine.emails.every(({ address, role }) => role || other.emails.some((each) => each.address === address));
  return has(a, b) && has(b, a);
}

/**
 * Whether a record says more than a name and where somebody lives. Two that do, each something else, may be namesakes;
 * where one has no more to say, a name and a place in common count for as much as they are rare.
 */
function hasMore({ emails, phones, streets, domains, organisation, customer, company }: Features): boolean {
  return (
    emails.length + phones.length + streets.length + domains.length + organisation.length > 0 ||
    customer >= 0 ||
    company >= 0
  );
}

function isAddressOnly({ organisation, phones, domains, customer, company }: Features): boolean {
  return organisation.length + phones.length + domains.length === 0 && customer < 0 && company < 0;
}

function repeated(weights: number[], share: number): number {
  if (weights.length === 0) return 0;
  let [sum, factor] = [0, 1];
  for (const weight of weights.length > 1 ? weights.sort((x, y) => y - x) : weights) {
    sum += weight * factor;
    factor *= share;
  }
  return sum;
}
