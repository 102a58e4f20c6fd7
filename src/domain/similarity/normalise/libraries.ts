import { PisteError } from '../../errors.js';
import type { RegistrableOf } from './domain.js';
import type { PhoneLibrary } from './phone.js';

/** The two heavy libraries (about 45 kB compressed each), kept out of the first bundle by dynamic imports. */
export interface Libraries {
  phones: PhoneLibrary;
  registrableOf: RegistrableOf;
}

/** Loads once, and again after a failure: a lost connection must not stay lost. */
export function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load().catch((cause: unknown) => {
      loading = undefined;
      throw cause;
    });
    return loading;
  };
}

/** @throws PisteError `unavailable` where a library cannot be fetched. */
export const loadLibraries = loadedOnce(async (): Promise<Libraries> => {
  try {
    const [phone, domain] = await Promise.all([import('./phone-numbers.js'), import('tldts')]);
    return {
      phones: phoneLibrary(phone),
      registrableOf: (host) => domain.getDomain(host, { allowPrivateDomains: true }),
    };
  } catch (cause) {
    throw new PisteError(
      'unavailable',
      'A part of the program could not be loaded; check the connection and try again.',
      { cause },
    );
  }
});

function phoneLibrary(library: typeof import('./phone-numbers.js')): PhoneLibrary {
  const { parsePhoneNumberFromString, isSupportedCountry } = library;
  return {
    parse: (text, country) => {
      if (country === undefined) return parsePhoneNumberFromString(text);
      return isSupportedCountry(country) ? parsePhoneNumberFromString(text, country) : undefined;
    },
    knows: (country) => isSupportedCountry(country),
  };
}
