import type { Features } from '../features.js';
import { CODE, type Findings } from '../findings.js';
import { editDistance } from './edit-distance.js';
import type { Lexicon } from '../lexicon.js';
import type { Judge } from './judge.js';

/** Words that say nothing at all. */
const FILLER = new Set('and of the de la le du des del di da si et und y e in at on for by din a an'.split(' '));

/** Words that many organisations of a trade have in their names: left out or added without making another one of it. */
const GENERIC = new Set(
  `
  and of the de la le du des del di da si et und y e in at on for by
  restaurant ristorante restaurante trattoria cafe caffe coffee bar grill grille bistro pub deli delicatessen kitchen
  hotel inn resort motel pensiune pension hostel
  group grup grupul holding international intl company companie firma trading trade import export impex prod com
  services service servicii solutions systems consulting consult management invest investment construct constructii
  trans transport logistic logistics design studio media digital software tech technologies technology market shop
  store magazin center centre centrul center center club house casa school scoala university universitatea institute
  hospital spital clinic clinica cabinet office agency agentia bank banca association asociatia fundatia foundation
  `
    .trim()
    .split(/\s+/),
);

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
  }
  const total = summed(strengths);
  if (same) return add('organisation.equal', Math.max(total, 1));
  const texts = [lexicon.text(a.organisationName), lexicon.text(b.organisationName)] as const;
  const longest = Math.max(texts[0].length, texts[1].length);
  const closeness = longest < 5 ? 0 : 1 - editDistance(texts[0], texts[1], Math.ceil(longest * 0.15)) / longest;
  if (closeness >= 0.85) return add('organisation.high', Math.max(total * 0.9, 6));
  if (isAcronym(a, b, judge) || isAcronym(b, a, judge)) return add('organisation.part', 5);
  out.organisations = telling(left, lexicon) && telling(right, lexicon);
  const [more, less] = [left, right]
    .map((ids) => ids.reduce((sum, id) => sum + weightOf(lexicon.text(id)), 0))
    .sort((x, y) => y - x);
  const ratio = aligned / (aligned + less! + 0.3 * more!);
  if (ratio >= 0.8 && ![...left, ...right].some((id) => weightOf(lexicon.text(id)) === 1))
    add('organisation.high', total * 0.9);
  else if (ratio >= 0.5) add('organisation.part', total * 0.65);
  else if (ratio >= 0.25) add('organisation.low', total * 0.3);
  else add('organisation.other', 0.1);

  function add(level: keyof typeof CODE & `organisation.${string}`, strength: number): void {
    out.add('company-name', CODE[level], judge.m[CODE[level]]! + strength);
  }
}

/** Whether words are more than what is left out of any name. */
function telling(ids: readonly number[], lexicon: Lexicon): boolean {
  return ids.some((id) => lexicon.text(id).length > 1 && !FILLER.has(lexicon.text(id)));
}

function weightOf(word: string): number {
  return word.length === 1 || GENERIC.has(word) ? 0.3 : 1;
}

/** Whether two words are one with a typing error or cut short, as a share of a full agreement; 0 where they are not. */
function alike(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short)) return 0.7;
  if (short.length < 4 || /\d/.test(short + long)) return 0;
  const most = long.length <= 5 ? 1 : 2;
  const edits = editDistance(a, b, most);
  return edits > most ? 0 : edits === 1 ? 0.8 : long.length > 7 ? 0.7 : 0;
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
  return lexicon.text(short.organisationName) === long.organisation.map((id) => lexicon.text(id)[0]).join('');
}
