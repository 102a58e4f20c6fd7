import type { WordPair } from './word-pair.js';

/** Pairs that are remembered: a power of 2. One that falls on another's place takes it. */
const PLACES = 2 ** 16;

/**
 * How pairs of words compare, remembered by the numbers of the words in their lexicon. It takes the same room however
 * many pairs go through it, and what it forgets leaves nothing to be cleared away: over a whole base that is most of the
 * memory that would be needed.
 */
export class WordPairCache {
  readonly #lexicons = new Int32Array(PLACES);
  readonly #firsts = new Int32Array(PLACES);
  readonly #seconds = new Int32Array(PLACES);
  readonly #pairs: (WordPair | undefined)[] = new Array<WordPair | undefined>(PLACES).fill(undefined);

  /** The pair, compared where it is not known; in either order. */
  of(lexicon: number, a: number, b: number, compare: () => WordPair): WordPair {
    const [first, second] = a < b ? [a, b] : [b, a];
    const hash = Math.imul(first, 0x9e3779b1) ^ Math.imul(second, 0x85ebca6b) ^ lexicon;
    const place = (hash ^ (hash >>> 16)) & (PLACES - 1);
    const known = this.#pairs[place];
    if (known && this.#firsts[place] === first && this.#seconds[place] === second && this.#lexicons[place] === lexicon)
      return known;
    const pair = compare();
    this.#lexicons[place] = lexicon;
    this.#firsts[place] = first;
    this.#seconds[place] = second;
    this.#pairs[place] = pair;
    return pair;
  }
}
