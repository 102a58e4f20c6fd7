import type { Features } from '../features.js';
import { CODE, type Findings } from '../findings.js';
import type { Judge } from './judge.js';
import { compareWords, type WordPair } from './word-pair.js';
import { WordPairCache } from './word-pair-cache.js';

const cache = new WordPairCache();

/** Ties between equally good pairs of words are broken by the words, so that no order matters. */
interface Candidate extends WordPair {
  i: number;
  j: number;
  tie: string;
}

/** Below levels that are no agreement. */
const RANK = { short: 4, initial: 2, typo: 3, far: 1, conflict: 0 };

/**
 * Puts the words of two names side by side, the best pairs first, and judges each. Words that only one name has say
 * nothing: Grace may be Grace Kelly. What is left on both sides contradicts.
 */
export function findPersons(a: Features, b: Features, judge: Judge, out: Findings): void {
  if (a.person.length === 0 || b.person.length === 0) return;
  const left = a.person.map((_, i) => i);
  const right = b.person.map((_, j) => j);
  let exact = 0;
  let givenShared = false;
  for (const i of [...left]) {
    const at = right.findIndex((j) => b.person[j] === a.person[i]);
    if (at < 0) continue;
    const id = a.person[i]!;
    const initial = judge.lexicon.text(id).length === 1;
    const strength = initial ? 3 : a.given[i]!.length > 0 ? Math.min(judge.strength(id), 7) : judge.strength(id);
    out.add('person', CODE['person.exact'], judge.m[CODE['person.exact']]! + strength);
    left.splice(left.indexOf(i), 1);
    right.splice(at, 1);
    if (!initial) exact += 1;
    if (a.given[i]!.length > 0) givenShared = true;
  }
  let alike = 0;
  let far = 0;
  let agreed = exact;
  if (left.length > 0 && right.length > 0) {
    if (joined(left, a, judge) === joined(right, b, judge)) {
      out.add('person', CODE['person.typo'], judge.m[CODE['person.typo']]! + 6.5);
      agreed += 1;
      left.length = right.length = 0;
    }
    for (const { i, j, level, strength } of bestPairs(left, right, a, b, judge)) {
      if (!left.includes(i) || !right.includes(j)) continue;
      const code = CODE[`person.${level}`];
      out.add('person', code, judge.m[code]! + strength);
      left.splice(left.indexOf(i), 1);
      right.splice(right.indexOf(j), 1);
      if (level === 'short' || level === 'typo') agreed += 1;
      if (level === 'initial') alike += 1;
      if (level === 'far') far += 1;
    }
  }
  out.names = agreed;
  out.namesWhole = agreed > 1 || (agreed === 1 && Math.min(a.person.length, b.person.length) === 1);
  const areGiven = (places: readonly number[], { given }: Features): boolean =>
    places.some((i) => given[i]!.length > 0);
  out.namesake = givenShared && !areGiven(left, a) && !areGiven(right, b);
  const conflicts = Math.min(left.length, right.length);
  const single = a.person.length === 1 && b.person.length === 1;
  const weight = (judge.m[CODE['person.conflict']]! + 0.07) * (single ? 0.5 : 1);
  for (let n = 0; n < conflicts; n += 1) out.add('person', CODE['person.conflict'], weight);
  // Words that all are only somewhat alike are other words.
  const unlike = agreed === 0 && (conflicts > 0 || far > 1);
  out.person =
    conflicts === 0 && !unlike
      ? 'alike'
      : unlike && alike === 0 && a.person.length > 1 && b.person.length > 1
        ? 'different'
        : 'partly';
}

function joined(places: readonly number[], { person }: Features, judge: Judge): string {
  return places
    .map((place) => judge.lexicon.text(person[place]!))
    .sort()
    .join('');
}

function bestPairs(
  left: readonly number[],
  right: readonly number[],
  a: Features,
  b: Features,
  judge: Judge,
): Candidate[] {
  const pairs: Candidate[] = [];
  for (const i of left) {
    const word = judge.lexicon.text(a.person[i]!);
    for (const j of right) {
      const other = judge.lexicon.text(b.person[j]!);
      const { level, strength } = cache.of(judge.lexicon.serial, a.person[i]!, b.person[j]!, () =>
        compareWords(word, other, a.given[i]!, b.given[j]!),
      );
      if (level === 'conflict') continue;
      pairs.push({ level, strength, i, j, tie: word < other ? `${word} ${other}` : `${other} ${word}` });
    }
  }
  return pairs.sort((x, y) => RANK[y.level] - RANK[x.level] || y.strength - x.strength || (x.tie < y.tie ? -1 : 1));
}
