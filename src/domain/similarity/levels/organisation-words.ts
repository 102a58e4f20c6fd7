import { editDistance } from './edit-distance.js';

/** Words that say nothing at all. */
export const FILLER: ReadonlySet<string> = new Set(
  'and of the de la le du des del di da si et und y e in at on for by din a an inc'.split(' '),
);

/** Words that many organisations of a trade have in their names: left out or added without making another one of it. */
const GENERIC = new Set(
  `
  and of the de la le du des del di da si et und y e in at on for by
  restaurant ristorante restaurante trattoria cafe caffe coffee bar grill grille bistro pub deli delicatessen kitchen
  hotel inn resort motel pensiune pension hostel
  group grup grupul holding international intl company companie firma trading trade import export impex prod com
  services service servicii solutions systems consulting consult management invest investment construct constructii
  trans transport logistic logistics design studio media digital software tech technologies technology market shop
  store magazin center centre centrul center club house casa school scoala university universitatea institute
  hospital spital clinic clinica cabinet office agency agentia bank banca association asociatia fundatia foundation
  elementary primary secondary high academy college nursery kindergarten preschool daycare childcare care learning
  church parish community department municipal city county public
  engineering industries industrial manufacturing construction development electronics pharmaceuticals
  `
    .trim()
    .split(/\s+/),
);

/** Words that stand for each other in what one organisation is called, one kind a line. */
const KINDS: readonly ReadonlySet<string>[] = `
school schools elementary primary elem academy scoala grundschule
day child children childrens care daycare childcare nursery preschool kindergarten kinder learning early childhood gradinita creche development
center centre centrul centru zentrum
hospital hospitals clinic clinica medical med health healthcare
cafe caffe coffee
service services svc servicii serv
solution solutions
company companies co firm firma
group grup grupul gruppe holding holdings
store stores shop shops magazin
association assoc society asociatia verein
technology technologies tech technik
international intl
office offices bureau
church parish biserica parohia
law legal lawyers attorneys
`
  .trim()
  .split('\n')
  .map((line) => new Set(line.split(' ')));

/** Parts of an organisation: a name that only adds one speaks of the same house. */
const PARTS: ReadonlySet<string> = new Set(
  `
  department dept departament division unit section office branch main hq headquarters sediu sediul punct lucru filiala
  program programs programme programmes head start prek child children childrens care daycare childcare nursery
  preschool kindergarten early childhood
  `
    .trim()
    .split(/\s+/),
);

/** How much a word of a name tells: what a whole trade has in its names tells little. */
export function weightOf(word: string): number {
  return word.length === 1 || GENERIC.has(word) ? 0.3 : 1;
}

/** Whether two words are one with a typing error or cut short, as a share of a full agreement; 0 where they are not. */
export function alike(a: string, b: string): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 3 && long.startsWith(short)) return 0.7;
  if (isContraction(short, long)) return 0.7;
  if (short.length < 4 || /\d/.test(short + long)) return 0;
  const most = long.length <= 5 ? 1 : 2;
  const edits = editDistance(a, b, most);
  return edits > most ? 0 : edits === 1 ? 0.8 : long.length > 7 ? 0.7 : 0;
}

/** A word of which consonants are left, its first letter and its last among them: ctr, mgmt, mfg, svcs, intl. */
function isContraction(short: string, long: string): boolean {
  if (short.length < 3 || short.length > 5 || long.length < short.length + 2 || !long.startsWith(short.slice(0, 1)))
    return false;
  if (/[aeiouy]/.test(short.slice(1)) || /\d/.test(short + long)) return false;
  const consonants = long.slice(1).replace(/[aeiouy]/g, '');
  if (short.at(-1) !== consonants.at(-1)) return false;
  let at = 0;
  for (const letter of short.slice(1)) {
    const found = consonants.indexOf(letter, at);
    if (found < 0) return false;
    at = found + 1;
  }
  return true;
}

/**
 * Where words of one list stand for one word of another: written together (day care, daycare) or by their initials (dc).
 * The places of those words, at least two that follow each other; undefined where there are none.
 */
export function spelledOut(word: string, list: readonly string[]): readonly [from: number, to: number] | undefined {
  for (let from = 0; from + 1 < list.length; from += 1)
    for (let to = from + 2; to <= list.length; to += 1) {
      const some = list.slice(from, to);
      const isInitials =
        word.length === some.length && some.every((each, i) => each.length > 1 && each.startsWith(word.charAt(i)));
      if (isInitials || (word.length > 4 && some.join('') === word)) return [from, to];
    }
  return undefined;
}

/**
 * Whether what is left of two names makes two organisations of them: each has a word that the other lacks, and these are
 * not just two words for one kind (Wood School, Wood Elementary).
 */
export function tellApart(left: readonly string[], right: readonly string[]): boolean {
  const telling = (own: readonly string[], other: readonly string[]): boolean =>
    own.some((word) => {
      if (word.length === 1 || FILLER.has(word) || PARTS.has(word)) return false;
      const kinds = KINDS.filter((kind) => kind.has(word));
      return !other.some((each) => kinds.some((kind) => kind.has(each)));
    });
  return telling(left, right) && telling(right, left);
}
