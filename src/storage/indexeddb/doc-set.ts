/** A set of record numbers, one bit each: 12.5 kB for 100,000 records. */
export class DocSet {
  #bits: Uint32Array;

  constructor(bits = new Uint32Array(0)) {
    this.#bits = bits;
  }

  static of(numbers: Iterable<number>): DocSet {
    const set = new DocSet();
    for (const n of numbers) set.add(n);
    return set;
  }

  static union(sets: Iterable<DocSet>): DocSet {
    const union = new DocSet();
    for (const set of sets) union.addWords(0, set.#bits);
    return union;
  }

  get size(): number {
    let size = 0;
    for (const word of this.#bits) size += bitCount(word);
    return size;
  }

  has(n: number): boolean {
    return (((this.#bits[n >>> 5] ?? 0) >>> (n & 31)) & 1) === 1;
  }

  add(n: number): void {
    this.#reach((n >>> 5) + 1);
    this.#bits[n >>> 5] = (this.#bits[n >>> 5] ?? 0) | (1 << (n & 31));
  }

  /** Adds 32 members per word, from word number `at` on. */
  addWords(at: number, words: Uint32Array): void {
    this.#reach(at + words.length);
    for (let i = 0; i < words.length; i += 1) this.#bits[at + i] = (this.#bits[at + i] ?? 0) | (words[i] ?? 0);
  }

  /** What is in both. */
  intersection(other: DocSet): DocSet {
    const bits = new Uint32Array(Math.min(this.#bits.length, other.#bits.length));
    for (let i = 0; i < bits.length; i += 1) bits[i] = (this.#bits[i] ?? 0) & (other.#bits[i] ?? 0);
    return new DocSet(bits);
  }

  /** Ascending. */
  *[Symbol.iterator](): Generator<number> {
    yield* this.within(0, this.#bits.length * 32);
  }

  /** The members among `count` numbers from `start` on, both multiples of 32; ascending. */
  *within(start: number, count: number): Generator<number> {
    const end = Math.min((start + count) >>> 5, this.#bits.length);
    for (let at = start >>> 5; at < end; at += 1) {
      for (let rest = this.#bits[at] ?? 0; rest !== 0; rest &= rest - 1) yield at * 32 + 31 - Math.clz32(rest & -rest);
    }
  }

  /** The blocks of `size` numbers, a multiple of 32, that hold a member; ascending. */
  *blocks(size: number): Generator<number> {
    const words = size >>> 5;
    for (let at = 0; at < this.#bits.length; at += 1) {
      if (!this.#bits[at]) continue;
      const block = Math.floor(at / words);
      yield block;
      at = (block + 1) * words - 1;
    }
  }

  #reach(words: number): void {
    if (words <= this.#bits.length) return;
    const bits = new Uint32Array(Math.max(words, this.#bits.length * 2));
    bits.set(this.#bits);
    this.#bits = bits;
  }
}

function bitCount(word: number): number {
  let x = word - ((word >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  return Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
