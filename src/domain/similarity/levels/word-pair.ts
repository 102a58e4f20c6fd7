import { skeleton } from '../normalise/skeleton.js';
import { editDistance, jaroWinkler } from './edit-distance.js';

/** How two different words of names compare. */
export type WordLevel = 'short' | 'initial' | 'typo' | 'far' | 'conflict';

export interface WordPair {
  level: WordLevel;
  /** -log2 of how often two words of strangers compare like this. */
  strength: number;
}

const CONFLICT: WordPair = { level: 'conflict', strength: 0.07 };
const FAR: WordPair = { level: 'far', strength: 4.2 };
const SHORT: WordPair = { level: 'short', strength: 6.4 };
const INITIAL: WordPair = { level: 'initial', strength: 4.8 };

/**
 * Two different words of people's names: a pet form, an initial, a typing error, another spelling, or another name.
 * Two known given names are two people however alike they are: Ion is not Ioan's typing error in a family.
 */
export function compareWords(a: string, b: string, givenA: readonly unknown[], givenB: readonly unknown[]): WordPair {
  const [short, long] = a.length < b.length || (a.length === b.length && a < b) ? [a, b] : [b, a];
  if (short.length === 1) return long.startsWith(short) ? INITIAL : CONFLICT;
  if (givenA.some((name) => givenB.includes(name))) return SHORT;
  const known = givenA.length > 0 && givenB.length > 0;
  if (known || isOtherGender(short, long, givenA.length + givenB.length > 0)) {
    return known && sameSpelling(short, long) ? FAR : CONFLICT;
  }
  const most = long.length <= 6 ? 1 : long.length <= 9 ? 2 : 3;
  const edits = editDistance(short, long, most);
  if (edits <= most) return typo(edits, short.length);
  if (short.length >= 4 && (long.startsWith(short) || isAnagram(short, long) || sameSpelling(short, long)))
    return typo(2, short.length);
  return jaroWinkler(short, long) >= 0.8 || (short.length >= 4 && editDistance(short, long, 2) <= 2) ? FAR : CONFLICT;
}

function isAnagram(a: string, b: string): boolean {
  return a.length === b.length && [...a].sort().join('') === [...b].sort().join('');
}

/** Daniel and Daniela, Ivanov and Ivanova. */
function isOtherGender(short: string, long: string, given: boolean): boolean {
  return given && long.endsWith('a') && (long.slice(0, -1) === short || long.slice(0, -2) === short.slice(0, -1));
}

function sameSpelling(a: string, b: string): boolean {
  return skeleton(a) === skeleton(b) && jaroWinkler(a, b) >= 0.8;
}

function typo(edits: number, length: number): WordPair {
  const strength = edits === 1 ? [0, 2, 3.5, 5, 5.8, 6.5, 7, 7.5][Math.min(7, length - 1)]! : length >= 7 ? 6.3 : 4.4;
  return { level: 'typo', strength };
}
