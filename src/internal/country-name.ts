import { currentLocale } from '../i18n/index.js';

/** A country as one says it in the current locale; the code itself where it is not known. */
export function countryName(code: string): string {
  try {
    return new Intl.DisplayNames(currentLocale(), { type: 'region' }).of(code) ?? code;
  } catch {
    return code;
  }
}
