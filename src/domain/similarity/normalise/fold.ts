/**
 * Letters that Unicode does not decompose, with the spelling people fall back to on a keyboard without them.
 * Source: the Latin-ASCII transform of CLDR, cut down to letters of living European languages.
 */
const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  æ: 'ae',
  œ: 'oe',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
  ŋ: 'n',
  ĸ: 'k',
  ς: 'σ',
};

const PLAIN = /^[\0-\x7f]*$/;
const ACCENTED = /\p{Mn}+|[\u00ad\u200b-\u200d\u2060\ufeff]+/gu;
const SPECIAL = new RegExp(`[${Object.keys(LETTERS).join('')}]`, 'g');
const NOT_WORD = /[^\p{L}\p{N}\p{Mc}]+/u;
const NOT_PLAIN_WORD = /[^a-z0-9]+/;

/**
 * Text as it is compared: without accents, case, invisible characters and surplus blanks. ș and ş are equal, and so
 * are ț and ţ, since both decompose to the plain letter. Idempotent; does not depend on the locale.
 */
export function fold(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(/\s+/g, ' ').trim();
  return text
    .normalize('NFKD')
    .replace(ACCENTED, '')
    .toLowerCase()
    .normalize('NFKD')
    .replace(ACCENTED, '')
    .replace(SPECIAL, (letter) => LETTERS[letter] ?? letter)
    .replace(/\s+/g, ' ')
    .trim();
}

/** The folded words of a text, in their order, repeated ones once. Everything but letters and digits separates. */
export function words(text: string): string[] {
  const folded = fold(text);
  const list = folded.split(PLAIN.test(folded) ? NOT_PLAIN_WORD : NOT_WORD);
  return [...new Set(list)].filter((word) => word !== '');
}
