/** How several writings of an address reach one mailbox at a provider. */
interface Mailboxes {
  /** The domain under which the provider's domains are one. */
  domain: string;
  /** Signs that the provider does not see in the part before the `@`. */
  unseen?: RegExp;
  /** Signs that are one to the provider; written `-`. */
  alike?: RegExp;
}

const GMAIL: Mailboxes = { domain: 'gmail.com', unseen: /\./g };
const PROTON: Mailboxes = { domain: 'proton.me', unseen: /[._-]/g };
const YANDEX: Mailboxes = { domain: 'yandex.ru', alike: /\./g };
const ICLOUD: Mailboxes = { domain: 'icloud.com' };

/**
 * By domain. Sources, as of 2026: Google ("Dots don't matter in Gmail addresses"), Proton ("dots, hyphens and
 * underscores are ignored"; one user name for all of its domains), Yandex (a dot and a hyphen are one; the domains of a
 * mailbox are one), Apple (an address at mac.com or me.com is one at icloud.com too). Tags behind a plus are cut
 * everywhere (RFC 5233). Yahoo's disposable addresses (`base-word@`) are left: the base is not the name of the mailbox.
 */
const BY_DOMAIN = new Map<string, Mailboxes>([
  ...['gmail.com', 'googlemail.com'].map((domain) => [domain, GMAIL] as const),
  ...['proton.me', 'protonmail.com', 'protonmail.ch', 'pm.me'].map((domain) => [domain, PROTON] as const),
  ...['yandex.ru', 'yandex.com', 'yandex.by', 'yandex.kz', 'yandex.ua', 'ya.ru'].map(
    (domain) => [domain, YANDEX] as const,
  ),
  ...['icloud.com', 'me.com', 'mac.com'].map((domain) => [domain, ICLOUD] as const),
]);

/** A subdomain of Fastmail's names the mailbox: `anything@name.fastmail.com` reaches `name@fastmail.com` (its help pages). */
const FASTMAIL = /^([^.]+)\.(fastmail\.(?:com|fm))$/;

/** The mailbox that an address reaches, by its parts in lower case and without a tag. */
export function mailboxOf(local: string, domain: string): { local: string; domain: string } {
  const [, name, fastmail] = FASTMAIL.exec(domain) ?? [];
  if (name !== undefined && fastmail !== undefined) return { local: name, domain: fastmail };
  const provider = BY_DOMAIN.get(domain);
  if (!provider) return { local, domain };
  const seen = provider.unseen ? local.replace(provider.unseen, '') : local;
  const one = provider.alike ? seen.replace(provider.alike, '-') : seen;
  return { local: one || local, domain: provider.domain };
}
