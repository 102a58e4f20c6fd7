import { parseWebsites, type Website } from './domain.js';
import { parseEmails, type Email } from './email.js';
import { isFreeMail } from './free-mail.js';
import { loadLibraries, type Libraries, type NameLibrary } from './libraries.js';
import { parsePhones, type Phone } from './phone.js';
import { readProviders, readRoles } from './providers.js';

/** Everything that reads a field so that it can be compared, ready for use. Holds functions, no state. */
export interface Normalisers {
  parseEmails(text: string): Email[];
  /** `countries`: ISO 3166-1 alpha-2, tried in their order for numbers without a prefix. */
  parsePhones(text: string, countries: readonly string[]): Phone[];
  parseWebsites(text: string): Website[];
  /** The domain of an organisation; undefined for free-mail providers and for hosts without one. */
  organisationDomain(host: string): string | undefined;
  names: NameLibrary;
  /**
   * The same without what hosts and users add: what records are stored under does not change with it, so that nothing has
   * to be stored anew when they change their mind.
   */
  plain: Normalisers;
}

export interface NormaliserOptions {
  /** Further domains that are free-mail providers. */
  freeMail?: readonly string[];
  /** Further names of mailboxes that stand for a desk and not for a person. */
  roleAddresses?: readonly string[];
}

/**
 * Loads the libraries that normalising needs, once for all callers; a failed load is tried again by the next call.
 * @throws PisteError `unavailable` where they cannot be fetched; `invalid` for what is no domain or no mailbox.
 */
export async function loadNormalisers(options: NormaliserOptions = {}): Promise<Normalisers> {
  const libraries = await loadLibraries();
  const plain = normalisersOf(libraries, {});
  return { ...normalisersOf(libraries, options), plain };
}

function normalisersOf({ phones, registrableOf, names }: Libraries, options: NormaliserOptions): Normalisers {
  const freeMail = new Set(readProviders(options.freeMail ?? []));
  const roles = new Set(readRoles(options.roleAddresses ?? []));
  const isFree = (domain: string): boolean => isFreeMail(domain, freeMail);
  return {
    names,
    parseEmails: (text) => parseEmails(text, { freeMail, roles }),
    parsePhones: (text, countries) => parsePhones(text, countries, phones),
    parseWebsites: (text) => parseWebsites(text, registrableOf).filter(({ domain }) => !isFree(domain)),
    organisationDomain: (host) => {
      const domain = registrableOf(host) ?? undefined;
      return domain === undefined || isFree(host) || isFree(domain) ? undefined : domain;
    },
    get plain() {
      return this;
    },
  };
}
