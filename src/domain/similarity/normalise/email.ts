import { fold } from './fold.js';
import { isFreeMail } from './free-mail.js';
import { mailboxOf } from './mailboxes.js';
import { isRole } from './role.js';

export interface Email {
  /** What is compared: folded, without tag; for a broken address the folded text. */
  address: string;
  local: string;
  /** Lower case, ASCII (`xn--…`); empty for a broken address. */
  domain: string;
  displayName?: string;
  /** A free-mail provider's: its domain says nothing about an organisation. */
  free: boolean;
  /** A desk's address (`office@`), which says nothing about a person. */
  role: boolean;
  /** The address as it was written. */
  text: string;
}

/** Providers and desks besides those the kit knows. */
export interface MoreMail {
  freeMail?: ReadonlySet<string>;
  roles?: ReadonlySet<string>;
}

const AT = /\s*[([{]\s*at\s*[)\]}]\s*|\s*@\s*/gi;
const DOT = /\s*[([{]\s*(?:dot|punct)\s*[)\]}]\s*/gi;
const ADDRESS = /([^\s<>()[\]",;:|\\/@]+)@([^\s<>()[\]",;:|\\/@?]+)/g;
const QUOTED_NAME = /"([^"]+)"\s*<\s*(?:mailto:)?$/i;
const NAME = /([^<>,;"|\n]*)<\s*(?:mailto:)?$/i;
const BROKEN = /^[^\s,;|]{6,}$/;

/**
 * Every address in a field (D3), in its order, each once. Read loosely after RFC 5322: display names, several
 * addresses with any separator, `(at)`. Tags go, and what else a provider does not tell apart
 * ({@link mailboxOf}): it reaches the same mailbox. A text that is one word with a dot in it but no address is kept as it is, since a
 * forgotten `@` would else take away the best evidence a record has; other texts ("none") give nothing.
 */
export function parseEmails(text: string, more: MoreMail = {}): Email[] {
  const field = text.normalize('NFKC').replace(AT, '@').replace(DOT, '.');
  const found = new Map<string, Email>();
  let end = 0;
  for (const match of field.matchAll(ADDRESS)) {
    const email = read(match[1] ?? '', match[2] ?? '', nameBefore(field.slice(end, match.index)), more);
    end = match.index + match[0].length;
    if (email && !found.has(email.address)) found.set(email.address, email);
  }
  if (found.size === 0) return broken(field.trim());
  return [...found.values()];
}

function read(
  rawLocal: string,
  rawDomain: string,
  displayName: string | undefined,
  { freeMail, roles }: MoreMail,
): Email | undefined {
  const written = rawLocal.replace(/^['.*]+|['.]+$/g, '');
  const writtenDomain = rawDomain.replace(/^[.-]+|[.\-'!*…]+$/g, '');
  const whole = fold(written);
  const untagged = whole.replace(/(?<=.)\+.*$/s, '').replace(/['.]+$/, '');
  const { local, domain } = mailboxOf(untagged, asciiHost(writtenDomain));
  if (local === '' || domain === '') return undefined;
  const free = isFreeMail(domain, freeMail);
  const text = `${written}@${writtenDomain}`;
  return {
    address: `${local}@${domain}`,
    local,
    domain,
    ...(displayName ? { displayName } : {}),
    free,
    role: isRole(untagged, roles),
    text,
  };
}

/** Whether an address points at one person: no role, and not just a broken text. */
export function isPersonal(email: Email): boolean {
  return !email.role && email.domain !== '';
}

function nameBefore(text: string): string | undefined {
  const name = (QUOTED_NAME.exec(text) ?? NAME.exec(text))?.[1]?.replace(/^[\s']+|[\s']+$/g, '');
  return name || undefined;
}

function broken(text: string): Email[] {
  const address = fold(text);
  if (!BROKEN.test(address) || !/\p{L}\.\p{L}/u.test(address)) return [];
  return [{ address, local: address, domain: '', free: true, role: false, text }];
}

/** A host name in lower case and ASCII: international names as `xn--…` (UTS 46, by the URL parser of the platform). */
export function asciiHost(host: string): string {
  const lower = host.toLowerCase();
  if (/^[\0-\x7f]*$/.test(lower)) return lower;
  try {
    return new URL(`http://${lower}`).hostname;
  } catch {
    return lower;
  }
}
