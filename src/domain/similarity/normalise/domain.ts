import { asciiHost } from './email.js';

/**
 * Sites where many organisations have a page: the domain is nobody's, the page is. The registrable part of the others
 * comes from the Public Suffix List (through tldts, private suffixes included).
 */
const PLATFORMS = new Set(
  `
  facebook.com fb.com instagram.com linkedin.com twitter.com x.com youtube.com tiktok.com pinterest.com t.me wa.me
  linktr.ee google.com goo.gl g.page bit.ly olx.ro lajumate.ro publi24.ro okazii.ro ebay.com etsy.com amazon.com
  booking.com airbnb.com tripadvisor.com yelp.com wordpress.com wixsite.com weebly.com webnode.ro webnode.com
  blogspot.com tumblr.com medium.com business.site squarespace.com jimdosite.com github.com
  `
    .trim()
    .split(/\s+/),
);

/** Finds the registrable part of a host name; null where it has none. */
export type RegistrableOf = (host: string) => string | null;

export interface Website {
  /** What is compared: the registrable domain; on a shared platform the page. */
  domain: string;
  /** The address as it was written. */
  text: string;
}

/** Every site in a field, each once; nothing for a text that is no address, for free-mail providers and for bare platforms. */
export function parseWebsites(text: string, registrableOf: RegistrableOf): Website[] {
  const found = new Map<string, Website>();
  for (const piece of text.normalize('NFKC').split(/[\s,;|]+/)) {
    const domain = siteOf(piece, registrableOf);
    if (domain !== undefined && !found.has(domain)) found.set(domain, { domain, text: piece });
  }
  return [...found.values()];
}

function siteOf(text: string, registrableOf: RegistrableOf): string | undefined {
  if (!text.includes('.') || text.includes('@')) return undefined;
  const url = parseUrl(`http://${text.replace(/^[a-z]*:?\/\//i, '')}`);
  if (!url) return undefined;
  const host = asciiHost(url.hostname).replace(/\.$/, '');
  const domain = registrableOf(host);
  if (domain === null || !PLATFORMS.has(domain)) return domain ?? undefined;
  const subdomain = host.slice(0, -domain.length - 1).replace(/^(?:www|m|web|mobile|maps|[a-z]{2}(?:-[a-z]{2})?)$/, '');
  if (subdomain !== '') return `${subdomain}.${domain}`;
  const id = url.searchParams.get('id');
  const page = decoded(url.pathname).toLowerCase().replace(/\/+$/, '');
  return page === '' ? undefined : `${domain}${page}${id === null ? '' : `?id=${id}`}`;
}

function parseUrl(text: string): URL | undefined {
  try {
    return new URL(text);
  } catch {
    return undefined;
  }
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}
