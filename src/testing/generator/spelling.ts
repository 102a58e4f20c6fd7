import type { Random } from './random.js';

const LETTERS: Record<string, string> = { ß: 'ss', ø: 'o', Ø: 'O', ł: 'l', Ł: 'L', đ: 'd', Đ: 'D', æ: 'ae', Æ: 'Ae' };

const ASCII = /^[\0-\x7f]*$/;

/** The text as it is typed without diacritics: Șerban → Serban, Müller → Muller. */
export function withoutDiacritics(text: string): string {
  if (ASCII.test(text)) return text;
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßøØłŁđĐæÆ]/g, (letter) => LETTERS[letter] ?? letter);
}

export function hasDiacritics(text: string): boolean {
  return withoutDiacritics(text) !== text;
}

/** ș and ț with the cedilla of old keyboards: ş, ţ. */
export function withCedilla(text: string): string {
  return text.replace(/[șțȘȚ]/g, (letter) => ({ ș: 'ş', ț: 'ţ', Ș: 'Ş', Ț: 'Ţ' })[letter] ?? letter);
}

/** Lower-case ASCII letters and digits, words joined by `joint`. */
export function slug(text: string, joint: '' | '-' | '.' = ''): string {
  return withoutDiacritics(text)
    .toLowerCase()
    .replace(/&/g, ' si ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim()
    .replaceAll(' ', joint);
}

/** One slip of the fingers inside a word of at least four letters; the first letter stays. Undefined where there is no such word. */
export function withTypo(text: string, random: Random): string | undefined {
  const spots = [...text.matchAll(/\p{L}{4,}/gu)];
  if (spots.length === 0) return undefined;
  const { 0: word, index } = random.pick(spots);
  for (let tries = 0; tries < 8; tries++) {
    const wrong = slip(word, random);
    if (wrong.toLowerCase() !== word.toLowerCase())
      return text.slice(0, index) + wrong + text.slice(index + word.length);
  }
  return undefined;
}

const NEIGHBOURS: Record<string, string> = {
  a: 'sq',
  b: 'vn',
  c: 'xv',
  d: 'sf',
  e: 'wr',
  f: 'dg',
  g: 'fh',
  h: 'gj',
  i: 'uo',
  j: 'hk',
  k: 'jl',
  l: 'k',
  m: 'n',
  n: 'mb',
  o: 'ip',
  p: 'o',
  q: 'wa',
  r: 'et',
  s: 'ad',
  t: 'ry',
  u: 'yi',
  v: 'cb',
  w: 'qe',
  x: 'zc',
  y: 'tu',
  z: 'x',
};

function slip(word: string, random: Random): string {
  const at = random.between(1, word.length - 1);
  const letter = word[at]!;
  const kind = random.weighted([
    ['drop', 3],
    ['double', 2],
    ['swap', 3],
    ['neighbour', 3],
  ] as const);
  if (kind === 'drop') return word.slice(0, at) + word.slice(at + 1);
  if (kind === 'double') return word.slice(0, at) + letter + word.slice(at);
  if (kind === 'swap' && at < word.length - 1) return word.slice(0, at) + word[at + 1]! + letter + word.slice(at + 2);
  const near = NEIGHBOURS[withoutDiacritics(letter).toLowerCase()];
  return near === undefined ? word : word.slice(0, at) + random.pick([...near]) + word.slice(at + 1);
}
