import { languageOf } from './language.js';
import { isKnownLanguage } from './texts.js';

/** A BCP 47 tag as a page gives it in `lang`: `en`, `ro`, `ro-RO`. */
export type Locale = string;

/** What the kit speaks where the page names no language, or one that it does not know. */
export const SOURCE_LOCALE: Locale = 'en';

let current: Locale = SOURCE_LOCALE;

/** The locale that {@link msg} and the formatters speak now: that of the innermost {@link withLocale}, else English. */
export function currentLocale(): Locale {
  return current;
}

/** Runs `speak` in a locale. Synchronous only: after an `await` the locale is another one again. */
export function withLocale<T>(locale: Locale, speak: () => T): T {
  const before = current;
  current = locale;
  try {
    return speak();
  } finally {
    current = before;
  }
}

/** The locale to speak for what a `lang` attribute says: itself if its language is known, English otherwise. */
export function spokenLocale(lang: string | null | undefined): Locale {
  return lang && isKnownLanguage(languageOf(lang)) ? lang : SOURCE_LOCALE;
}
