let serials = 0;

/**
 * Texts as numbers, so that many records fit into memory and comparing them is comparing numbers. A text carries the
 * kind of value in front (`w:popescu`), as the keys that storage counts them by.
 */
export class Lexicon {
  /** Tells lexicons apart: a number of a text means nothing in another. */
  readonly serial = (serials = (serials + 1) | 0);
  readonly #ids = new Map<string, number>();
  readonly #texts: string[] = [];
  /** How many records carry each; undefined where nobody has counted. */
  readonly counts: (number | undefined)[] = [];

  get size(): number {
    return this.#texts.length;
  }

  id(key: string): number {
    const known = this.#ids.get(key);
    if (known !== undefined) return known;
    const id = this.#texts.length;
    this.#ids.set(key, id);
    this.#texts.push(key);
    return id;
  }

  /** How many records carry a value; undefined where nobody has counted. */
  count(key: string): number | undefined {
    return this.counts[this.#ids.get(key) ?? -1];
  }

  key(id: number): string {
    return this.#texts[id] ?? '';
  }

  /** The value without its kind. */
  text(id: number): string {
    const key = this.key(id);
    return key.slice(key.indexOf(':') + 1);
  }
}
