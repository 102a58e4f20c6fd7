import { PisteError } from '../../errors.js';
import type { RegistrableOf } from './domain.js';
import type { PhoneLibrary } from './phone.js';

/** What is known of names: a table too large for the first bundle. */
export interface NameLibrary {
  /** The given names a folded word stands for; empty for what is no known given name. */
  givenNames(word: string): readonly string[];
  /** A folded text in Latin letters. */
  romanise(text: string): string;
}

/** What is heavy (two libraries of about 45 kB compressed, and the names), kept out of the first bundle by dynamic imports. */
export interface Libraries {
  phones: PhoneLibrary;
  registrableOf: RegistrableOf;
  names: NameLibrary;
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
    const [phone, domain, { givenNames }, { romanise }] = await Promise.all([
      import('./phone-numbers.js'),
      import('tldts'),
      import('./given-names.js'),
      import('./romanise.js'),
    ]);
    return {
      phones: phoneLibrary(phone),
      registrableOf: (host) => domain.getDomain(host, { allowPrivateDomains: true }),
      names: { givenNames, romanise },
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
