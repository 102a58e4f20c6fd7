import type { Features } from '../features.js';
import { CODE, type Findings } from '../findings.js';
import { editDistance } from './edit-distance.js';
import type { Lexicon } from '../lexicon.js';
import type { Judge } from './judge.js';

/** Bits of an e-mail, of a role address and of a broken one that nobody else has. */
const MAILBOX = 14;
const DESK = 7.2;
/** Bits of a phone, and of a number of no known plan. */
const PHONE = 12;
const DIGITS = 7.3;
const OTHER_EXTENSION = 7;

/** The best of all pairs of e-mails: the same mailbox, one with a typing error, the same name at another provider. */
export function findEmails(a: Features, b: Features, judge: Judge, out: Findings): void {
  if (a.emails.length === 0 || b.emails.length === 0) return;
  let best = -Infinity;
  let code = -1;
  let [atA, atB] = [0, 0];
  let tie: readonly [number, number] = [-1, -1];
  let colleagues = false;
  a.emails.forEach((mine, i) => {
    b.emails.forEach((other, j) => {
      const take = (level: number, strength: number): void => {
        const bits = judge.m[level]! + strength;
        if (bits < best || (bits === best && !isBefore(judge.lexicon, mine.address, other.address, tie))) return;
        [best, code, atA, atB, tie] = [bits, level, i, j, [mine.address, other.address]];
      };
      if (mine.address === other.address)
        return take(CODE['email.equal'], judge.unique(mine.address, mine.personal ? MAILBOX : DESK));
      const near = isNear(judge.lexicon.text(mine.address), judge.lexicon.text(other.address));
      if (near > 0) return take(CODE['email.near'], near);
      if (!mine.personal || !other.personal) return;
      if (mine.local === other.local)
        return take(CODE['email.local'], Math.max(judge.strength(mine.local), 2 - judge.m[CODE['email.local']]!));
      const oneHouse = mine.domain === other.domain && !mine.free;
      colleagues ||= oneHouse;
      take(oneHouse ? CODE['email.domain'] : CODE['email.other'], oneHouse ? 3 : 0.2);
    });
  });
  if (code < 0) return;
  const kind = code === CODE['email.near'] ? 'email-alike' : code === CODE['email.local'] ? 'mailbox-name' : 'email';
  out.add(kind, code, best, atA, atB);
  out.desk = code === CODE['email.equal'] && !a.emails[atA]!.personal;
  out.colleagues = colleagues && (code === CODE['email.domain'] || code === CODE['email.other']);
}

/** Bits of two addresses that differ by typing errors; 0 where they do not. A digit is no typing error: lee1, lee2. */
function isNear(a: string, b: string): number {
  if (withoutMarks(a) === withoutMarks(b)) return 9.5;
  const longest = Math.max(a.length, b.length);
  const most = longest < 12 ? 1 : longest < 18 ? 2 : 3;
  const edits = editDistance(a, b, most);
  if (edits > most) return 0;
  const [local = '', domain = ''] = a.split('@');
  const [otherLocal = '', otherDomain = ''] = b.split('@');
  if (local !== otherLocal && local.replace(/[^a-z]/g, '') === otherLocal.replace(/[^a-z]/g, '')) return 0;
  if (domain === otherDomain && Math.min(local.length, otherLocal.length) < (edits === 1 ? 5 : 9)) return 0;
  const digits = [local, otherLocal].map((part) => part.replace(/\D/g, '')) as [string, string];
  if (editDistance(...digits, 1) > 1) return 0;
  return edits === 1 ? 9.5 : edits === 2 ? 9 : 7;
}

/** Dots, dashes and underscores are left out and doubled more often than anything else. */
function withoutMarks(address: string): string {
  const at = address.lastIndexOf('@');
  return address.slice(0, at).replace(/[^\p{L}\p{N}]+/gu, '') + address.slice(at);
}

/** Which of two equally good pairs of values is named does not depend on which record is first. */
function isBefore(lexicon: Lexicon, a: number, b: number, [c, d]: readonly [number, number]): boolean {
  const name = (x: number, y: number): string => [lexicon.key(x), lexicon.key(y)].sort().join(' ');
  return c < 0 || name(a, b) < name(c, d);
}

/** Phone and mobile as one set. A number that differs says little: people have several. */
export function findPhones(a: Features, b: Features, judge: Judge, out: Findings): void {
  if (a.phones.length === 0 || b.phones.length === 0) return;
  let best = -Infinity;
  let code = -1;
  let [atA, atB] = [0, 0];
  let tie: readonly [number, number] = [-1, -1];
  a.phones.forEach((mine, i) => {
    b.phones.forEach((other, j) => {
      const take = (level: number, strength: number): void => {
        const bits = judge.m[level]! + strength;
        if (bits < best || (bits === best && !isBefore(judge.lexicon, mine.number, other.number, tie))) return;
        [best, code, atA, atB, tie] = [bits, level, i, j, [mine.number, other.number]];
      };
      if (mine.number === other.number) {
        const otherDesk = mine.extension >= 0 && other.extension >= 0 && mine.extension !== other.extension;
        const bits = otherDesk ? OTHER_EXTENSION : mine.parsed ? PHONE : DIGITS;
        return take(CODE['phone.equal'], judge.unique(mine.number, bits));
      }
      const [x, y] = [judge.lexicon.text(mine.number), judge.lexicon.text(other.number)];
      const [short, long] = x.length < y.length ? [x, y] : [y, x];
      if (short.length >= 7 && long.endsWith(short)) return take(CODE['phone.equal'], DIGITS);
      const near = short.length >= 7 && editDistance(x, y, 1) === 1;
      take(near ? CODE['phone.near'] : CODE['phone.other'], near ? 5 : 0.1);
    });
  });
  out.add(code === CODE['phone.near'] ? 'phone-alike' : 'phone', code, best, atA, atB);
}

/** Domains of websites and of the e-mails of organisations. */
export function findDomains(a: Features, b: Features, judge: Judge, out: Findings): void {
  if (a.domains.length === 0 || b.domains.length === 0) return;
  let best = -Infinity;
  let websites = false;
  let [atA, atB] = [0, 0];
  a.domains.forEach((mine, i) => {
    b.domains.forEach((other, j) => {
      if (mine.domain !== other.domain) return;
      const bits = judge.m[CODE['domain.equal']]! + judge.strength(mine.domain);
      const both = mine.website && other.website;
      if (bits < best || (bits === best && (websites || !both))) return;
      [best, websites, atA, atB] = [bits, both, i, j];
    });
  });
  if (best > -Infinity) return out.add(websites ? 'website' : 'email-domain', CODE['domain.equal'], best, atA, atB);
  // A typing error in the address is one in its domain too.
  if (out.kinds.slice(0, out.count).includes('email-alike')) return;
  const both = a.domains[0]!.website && b.domains[0]!.website;
  out.add(both ? 'website' : 'email-domain', CODE['domain.other'], judge.m[CODE['domain.other']]!, 0, 0);
}

/** Bits of a deal with a known customer: another deal of the same one is as likely as the same deal twice. */
const CUSTOMER = 10;
const COMPANY = 9;

export function findLinks(a: Features, b: Features, judge: Judge, out: Findings): void {
  for (const [kind, mine, other, bits] of [
    ['customer', a.customer, b.customer, CUSTOMER],
    ['company', a.company, b.company, COMPANY],
  ] as const) {
    if (mine < 0 || other < 0) continue;
    const code = mine === other ? CODE[`${kind}.equal`] : CODE[`${kind}.other`];
    const strength = mine === other ? bits + judge.scale - 0.75 * Math.log2(judge.count(mine) / 2) : 0;
    out.add(kind, code, mine === other ? Math.max(0.5, judge.m[code]! + strength) : judge.m[code]! + strength);
  }
}
