import { overrideTexts } from '../../src/i18n/index.js';

/** The code of the language that nobody speaks; a tag of BCP 47, so that `Intl` takes it. */
export const PSEUDO = 'qps';

const ACCENTED: Readonly<Record<string, string>> = {
  a: 'á',
  c: 'č',
  d: 'ď',
  e: 'ë',
  g: 'ğ',
  i: 'ï',
  l: 'ĺ',
  n: 'ñ',
  o: 'ö',
  r: 'ř',
  s: 'š',
  t: 'ť',
  u: 'ü',
  y: 'ÿ',
  z: 'ž',
  A: 'Å',
  C: 'Č',
  E: 'Ë',
  I: 'Ï',
  N: 'Ñ',
  O: 'Ö',
  S: 'Š',
  T: 'Ť',
  U: 'Ü',
};

/**
 * A text as a long language would say it from right to left: accented, about twice as long by words that can break,
 * between ⟦ and ⟧ so that a missing end is seen, inside marks of direction. `{0}` stays.
 */
export function pseudo(english: string): string {
  const words = english.replace(/\{\d+\}|[a-zA-Z]/g, (found) => ACCENTED[found] ?? found);
  const letters = english.replace(/\{\d+\}|[^a-zA-Z]/g, '').length;
  const more = 'ëxťřá lööng '
    .repeat(Math.ceil(letters / 11))
    .slice(0, Math.max(letters, 2))
    .trim();
  return `\u2067⟦${words} ${more}⟧\u2069`;
}

/** The English texts of an XLIFF file, by the ids of their messages; `{0}` stands for what is inserted. */
export function sourcesOf(xliff: string): Record<string, string> {
  const units = new DOMParser().parseFromString(xliff, 'text/xml').querySelectorAll('trans-unit');
  return Object.fromEntries(
    [...units].map((unit) => {
      const parts = [...unit.querySelector('source')!.childNodes].map((node) =>
        node instanceof Element ? `{${node.getAttribute('id')}}` : node.textContent,
      );
      return [unit.id, parts.join('')];
    }),
  );
}

/** Teaches the kit the pseudo-language, made from the sources of its translations. */
export async function learnPseudoLanguage(): Promise<void> {
  const { default: xliff } = await import('../../xliff/ro.xlf?raw');
  overrideTexts(
    PSEUDO,
    Object.fromEntries(Object.entries(sourcesOf(xliff)).map(([id, english]) => [id, pseudo(english)])),
  );
}
