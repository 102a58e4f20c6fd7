import type { Features } from '../features.js';
import { CODE, type Findings } from '../findings.js';
import { editDistance } from './edit-distance.js';
import type { Judge } from './judge.js';
import { alike, FILLER, spelledOut, tellApart, weightOf } from './organisation-words.js';

/** Each further word of a name adds less: they come together. */
const NEXT = 0.65;
const MOST = 15;

/** Puts the words of two organisations' names side by side. */
export function findOrganisations(a: Features, b: Features, judge: Judge, out: Findings): void {
  if (a.organisation.length === 0 || b.organisation.length === 0) return;
  const { lexicon } = judge;
  const left = [...a.organisation];
  const right = [...b.organisation];
  const strengths: number[] = [];
  let aligned = 0;
  for (const id of a.organisation) {
    const at = right.indexOf(id);
    if (at < 0) continue;
    left.splice(left.indexOf(id), 1);
    right.splice(at, 1);
    strengths.push(judge.strength(id));
    aligned += weightOf(lexicon.text(id));
  }
  const same = a.organisationName === b.organisationName || (left.length === 0 && right.length === 0);
  if (!same) {
    for (const id of [...left]) {
      const word = lexicon.text(id);
      let best = -1;
      let share = 0;
      for (let j = 0; j < right.length; j += 1) {
        const found = alike(word, lexicon.text(right[j]!));
        if (found > share) [best, share] = [j, found];
      }
      if (best < 0) continue;
      left.splice(left.indexOf(id), 1);
      const [other] = right.splice(best, 1);
      strengths.push(share * 7);
      aligned += (share * (weightOf(word) + weightOf(lexicon.text(other!)))) / 2;
    }
    spell(left, right);
    spell(right, left);
  }
  const total = summed(strengths);
  if (same) return add('organisation.equal', Math.max(total, 1));
  const texts = [lexicon.text(a.organisationName), lexicon.text(b.organisationName)] as const;
  const longest = Math.max(texts[0].length, texts[1].length);
  const closeness = longest < 5 ? 0 : 1 - editDistance(texts[0], texts[1], Math.ceil(longest * 0.15)) / longest;
  if (closeness >= 0.85) return add('organisation.high', Math.max(total * 0.9, 6));
  if (isAcronym(a, b, judge) || isAcronym(b, a, judge)) return add('organisation.part', 5);
  const [restA, restB] = [left, right].map((ids) => ids.map((id) => lexicon.text(id))) as [string[], string[]];
  out.organisations = tellApart(restA, restB);
  const [more, less] = [left, right]
    .map((ids) => ids.reduce((sum, id) => sum + weightOf(lexicon.text(id)), 0))
    .sort((x, y) => y - x);
  const ratio = aligned / (aligned + less! + 0.3 * more!);
  if (ratio >= 0.8 && ![...left, ...right].some((id) => weightOf(lexicon.text(id)) === 1))
    add('organisation.high', total * 0.9);
  else if (ratio >= 0.5) add('organisation.part', total * 0.65);
  else if (ratio >= 0.25) add('organisation.low', total * 0.3);
  else add('organisation.other', 0.1);

  /** One word that stands for several of the other name. */
  function spell(words: number[], others: number[]): void {
    for (const id of [...words]) {
      const word = lexicon.text(id);
      const place = spelledOut(
        word,
        others.map((other) => lexicon.text(other)),
      );
      if (!place) continue;
      words.splice(words.indexOf(id), 1);
      const spelled = others.splice(place[0], place[1] - place[0]);
      strengths.push(5);
      aligned += (weightOf(word) + spelled.reduce((sum, other) => sum + weightOf(lexicon.text(other)), 0)) / 2;
    }
  }

  function add(level: keyof typeof CODE & `organisation.${string}`, strength: number): void {
    out.add('company-name', CODE[level], judge.m[CODE[level]]! + strength);
  }
}

function summed(strengths: number[]): number {
  return Math.min(
    MOST,
    strengths.sort((x, y) => y - x).reduce((sum, bits, i) => sum + bits * NEXT ** i, 0),
  );
}

/** `IBM` and `International Business Machines`. */
function isAcronym(short: Features, long: Features, { lexicon }: Judge): boolean {
  if (short.organisation.length !== 1 || long.organisation.length < 3) return false;
  const name = lexicon.text(short.organisationName);
  const spelled = long.organisation.map((id) => lexicon.text(id));
  const telling = spelled.filter((word) => !FILLER.has(word));
  return [spelled, telling].some((list) => list.length > 2 && name === list.map((word) => word[0]).join(''));
}
