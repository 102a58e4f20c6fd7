/** At so many bits, this share of pairs is one party. */
export type Point = readonly [bits: number, probability: number];

/**
 * What a score means. Fitted by `npm run accuracy -- --calibrate` on the labelled sets, their versions with less in them,
 * the generator's bases, and files of other shapes that are made up, each base counting as much as another (isotonic
 * regression, its steps drawn as a line; decision 12). Two points are given: from 0.05 on a pair is listed, which is where
 * the bits themselves say 0.05; and at 0 bits, where *same* begins, it is 0.75.
 */
export const CALIBRATION: readonly Point[] = [
  [Math.log2(0.05 / 0.95), 0.05],
  [-3.14, 0.0724],
  [-1.87, 0.1663],
  [0, 0.75],
  [0.67, 0.9372],
  [3.86, 0.9742],
  [5.65, 0.9787],
  [7.74, 0.9818],
  [12.83, 0.997],
  [26.02, 0.9994],
];

/**
 * A curve through points: straight in the odds from one to the next, and on behind the last. Below the first the bits
 * speak for themselves.
 */
export interface Curve {
  probabilityOf: (bits: number) => number;
  bitsFrom: (probability: number) => number;
}

export function curve(points: readonly Point[]): Curve {
  const line = points.map(([bits, probability]): [number, number] => [bits, oddsOf(probability)]);
  return {
    probabilityOf: (bits) => probabilityOfOdds(along(line, bits, 0, 1)),
    bitsFrom: (probability) => along(line, oddsOf(probability), 1, 0),
  };
}

const SHIPPED = curve(CALIBRATION);

/** Share of the pairs of a score that are one party (D2). Rises with every bit. */
export const probabilityOf = (bits: number): number => SHIPPED.probabilityOf(bits);

/** Bits of the score from which a pair is this likely. */
export const bitsFrom = (probability: number): number => SHIPPED.bitsFrom(probability);

/** Of odds in bits, as the scorer works them out before they are calibrated. */
export function probabilityOfOdds(bits: number): number {
  return 1 / (1 + 2 ** -bits);
}

function oddsOf(probability: number): number {
  return Math.log2(probability / (1 - probability));
}

function along(line: readonly (readonly [number, number])[], value: number, from: 0 | 1, to: 0 | 1): number {
  const first = line[0]!;
  if (value <= first[from]) return value - first[from] + first[to];
  const found = line.findIndex((point) => value <= point[from]);
  const at = found < 0 ? line.length - 1 : found;
  const [before, after] = [line[at - 1]!, line[at]!];
  return before[to] + ((value - before[from]) / (after[from] - before[from])) * (after[to] - before[to]);
}
