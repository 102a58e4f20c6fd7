import { currentLocale } from './locale.js';

/** The locale for `Intl`: English without a region writes its dates as `8 Nov`. */
export function formatLocale(): string {
  const locale = currentLocale();
  return locale.toLowerCase() === 'en' ? 'en-GB' : locale;
}

/** Keeps `Intl` objects per locale: making one costs more than using it a hundred times. */
export function cachedPerLocale<T>(create: (locale: string) => T): () => T {
  const cache = new Map<string, T>();
  return () => {
    const locale = formatLocale();
    let found = cache.get(locale);
    if (found === undefined) cache.set(locale, (found = create(locale)));
    return found;
  };
}
