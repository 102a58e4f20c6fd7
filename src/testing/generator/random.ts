/** Seeded chance: the same seed gives the same draws on every platform. Not for secrets. */
export interface Random {
  /** From 0, inclusive, to 1, exclusive. */
  next(): number;
  /** A whole number from 0 to `n` - 1. */
  int(n: number): number;
  /** A whole number from `from` to `to`, both inclusive. */
  between(from: number, to: number): number;
  chance(probability: number): boolean;
  pick<T>(list: readonly T[]): T;
  /** From 0 to 1, low values more often than high ones. Default skew 2. */
  low(skew?: Skew): number;
  /** Favours the head of the list as names and words are spread in life. Default skew 1.5. */
  skewed<T>(list: readonly T[], skew?: Skew): T;
  /** By weights, which need not add up to 1. */
  weighted<T>(entries: readonly (readonly [T, number])[]): T;
  shuffled<T>(list: readonly T[]): T[];
  /** So many characters of `0-9a-z`. */
  code(length: number): string;
}

/** 1 is even; 2 means that the first quarter comes up half of the time. */
export type Skew = 1 | 1.25 | 1.5 | 1.75 | 2 | 3;

const LETTERS = '0123456789abcdefghijklmnopqrstuvwxyz';

/** Chris Doty-Humphrey's sfc32, seeded by cyrb128 (both in the public domain). */
export function createRandom(seed: number | string): Random {
  let [a, b, c, d] = hash128(String(seed));

  function next(): number {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 2 ** 32;
  }
  const int = (n: number) => Math.floor(next() * n);
  for (let i = 0; i < 12; i++) next();

  return {
    next,
    int,
    between: (from, to) => from + int(to - from + 1),
    chance: (probability) => next() < probability,
    pick: (list) => list[int(list.length)]!,
    low: (skew = 2) => power(next(), skew),
    skewed: (list, skew = 1.5) => list[Math.floor(list.length * power(next(), skew))]!,
    weighted(entries) {
      let left = next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
      for (const [value, weight] of entries) if ((left -= weight) < 0) return value;
      return entries[entries.length - 1]![0];
    },
    shuffled(list) {
      const copy = [...list];
      for (let i = copy.length - 1; i > 0; i--) {
        const j = int(i + 1);
        [copy[i], copy[j]] = [copy[j]!, copy[i]!];
      }
      return copy;
    },
    code: (length) => Array.from({ length }, () => LETTERS[int(36)]).join(''),
  };
}

/** Engines round `**` differently in the last bit, but agree on products and square roots. */
function power(base: number, exponent: Skew): number {
  const quarter = Math.sqrt(Math.sqrt(base));
  let product = base;
  for (let left = exponent; left >= 2; left--) product *= base;
  for (let left = exponent % 1; left > 0; left -= 0.25) product *= quarter;
  return product;
}

/** A whole number from 0 to 2^32 - 1 that depends on the text alone. */
export function hash32(text: string): number {
  return hash128(text)[0] >>> 0;
}

function hash128(text: string): [number, number, number, number] {
  let [h1, h2, h3, h4] = [1779033703, 3144134277, 1013904242, 2773480762];
  for (let i = 0; i < text.length; i++) {
    const k = text.charCodeAt(i);
    h1 = h2 ^ Math.imul(h1 ^ k, 597399067);
    h2 = h3 ^ Math.imul(h2 ^ k, 2869860233);
    h3 = h4 ^ Math.imul(h3 ^ k, 951274213);
    h4 = h1 ^ Math.imul(h4 ^ k, 2716044179);
  }
  h1 = Math.imul(h3 ^ (h1 >>> 18), 597399067);
  h2 = Math.imul(h4 ^ (h2 >>> 22), 2869860233);
  h3 = Math.imul(h1 ^ (h3 >>> 17), 951274213);
  h4 = Math.imul(h2 ^ (h4 >>> 19), 2716044179);
  h1 ^= h2 ^ h3 ^ h4;
  return [h1, h2 ^ h1, h3 ^ h1, h4 ^ h1];
}
