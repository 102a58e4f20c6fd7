import type { Random } from './random.js';
import { slug } from './spelling.js';
import type { Taken } from './taken.js';

/** Providers that ignore dots in the part before the @. */
const IGNORES_DOTS = /@(?:gmail|googlemail)\.com$/;

/**
 * The mailbox that an address reaches: what two spellings of one address have in common. Lower case, without plus tag,
 * for Gmail without dots and under one domain.
 */
export function mailboxOf(email: string): string {
  const mailbox = email.toLowerCase().replace(/\+[^@]*(?=@)/, '');
  if (!IGNORES_DOTS.test(mailbox)) return mailbox;
  return mailbox.slice(0, mailbox.indexOf('@')).replaceAll('.', '') + '@gmail.com';
}

/** A person's address at a company, that nobody else has. */
export function drawWorkEmail(first: string, last: string, domain: string, random: Random, taken: Taken): string {
  const [f, l] = [slug(first.split(/[- ]/)[0]!), slug(last, '-')];
  const local = random.weighted([
    [`${f}.${l}`, 6],
    [`${f[0]}.${l}`, 1.5],
    [`${f[0]}${l}`, 1.5],
    [f, 1.5],
    [`${l}.${f}`, 0.8],
    [`${f}_${l}`, 0.4],
  ] as const);
  return unused(local, domain, random, taken, () => `${f}.${l}`);
}

/** A desk's address. */
export function drawRoleEmail(domain: string, country: string, random: Random, taken: Taken): string | undefined {
  const roles =
    country === 'RO'
      ? ['office', 'contact', 'vanzari', 'comenzi', 'secretariat', 'achizitii']
      : ['info', 'office', 'contact', 'sales', 'purchasing'];
  const email = `${random.skewed(roles, 2)}@${domain}`;
  return taken.take(email) ? email : undefined;
}

/**
 * A free-mail address that nobody else has. Its local part holds a hyphen, which Gmail refuses and Yahoo does not give
 * out as a name: no living person's address comes out by accident.
 */
export function drawFreeEmail(first: string, last: string, provider: string, random: Random, taken: Taken): string {
  const [f, l] = [slug(first), slug(last)];
  const short = slug(first.split(/[- ]/)[0]!);
  const local = random.weighted([
    [`${f}-${l}`, 4],
    [`${short}.${l}-`, 2.5],
    [`${l}-${f}`, 1.5],
    [`${f[0]}-${l}`, 1],
    [`${l}.${short}-`, 1],
    [`${short}-${l[0]}`, 0.7],
  ] as const);
  const year = random.chance(0.6) ? String(random.between(55, 99)) : local.endsWith('-') ? `0${random.int(9)}` : '';
  return unused(`${local}${year}`, provider, random, taken, () => `${f}-${l}${random.between(1, 99)}`);
}

/** A small firm's free-mail address: `novaconstruct-office@yahoo.com`. */
export function drawFirmEmail(name: string, provider: string, random: Random, taken: Taken): string {
  return unused(`${slug(name)}-${random.pick(['office', 'srl', 'contact', 'firma'])}`, provider, random, taken);
}

function unused(
  local: string,
  domain: string,
  random: Random,
  taken: Taken,
  other: () => string = () => local,
): string {
  for (let tries = 0, next = local; ; tries++) {
    const email = `${next}@${domain}`;
    if (taken.take(mailboxOf(email))) return email;
    next = tries < 2 ? other() : `${other()}${random.between(2, 99 * tries)}`;
  }
}
