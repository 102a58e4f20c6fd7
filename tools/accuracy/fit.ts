import { CALIBRATION, type Point } from '../../src/domain/similarity/calibration.ts';
import type { WeighedPair } from './reliability.ts';

/** What a step of the curve counts for at least, of all: fewer pairs say nothing. */
const LEAST_WEIGHT = 0.03;
/** Nothing is ever certain. */
const MOST = 0.9995;
/** Points closer than this are one. */
const NEAR = { bits: 0.25, probability: 0.0005 };

const [LISTED, SAME] = [CALIBRATION[0]!, CALIBRATION.find(([bits]) => bits === 0)!];

/**
 * The curve from bits to probabilities that fits what is true: isotonic regression with each step drawn at its centre
 * and lines between (centred isotonic regression, Oron and Flournoy 2017), so that it rises everywhere. It goes through
 * the two points where bands begin, which decide what is listed and what is the same: above and below them it is fitted
 * within their bounds.
 */
export function fitCalibration(pairs: readonly WeighedPair[]): Point[] {
  const all = pairs.reduce((sum, { weight }) => sum + weight, 0);
  const part = (from: Point, to: Point): Point[] =>
    centres(
      pairs.filter(({ bits }) => bits >= from[0] && bits < to[0]),
      LEAST_WEIGHT * all,
    )
      .map(([bits, share]): Point => [bits, Math.min(to[1], Math.max(from[1], share))])
      .filter(
        ([bits, share]) =>
          bits - from[0] > NEAR.bits &&
          share > from[1] &&
          (to[0] === Infinity || (to[0] - bits > NEAR.bits && share < to[1])),
      );
  return apart([LISTED, ...part(LISTED, SAME).map(rounded), SAME, ...part(SAME, [Infinity, MOST]).map(rounded)]);
}

/** Pools what falls until shares rise; then each pool with the next until it counts for enough. */
function centres(pairs: readonly WeighedPair[], least: number): Point[] {
  const pools: Pool[] = [];
  for (const { bits, same, weight } of inOrder(pairs)) {
    pools.push({ weight, bits: weight * bits, same: weight * Number(same) });
    joinLastWhile(pools, (before, last) => before.same / before.weight >= last.same / last.weight);
  }
  const enough: Pool[] = [];
  for (const pool of pools) {
    enough.push(pool);
    joinLastWhile(enough, (before) => before.weight < least);
  }
  joinLastWhile(enough, (_, last) => last.weight < least);
  return enough.map(({ weight, bits, same }) => [bits / weight, same / weight]);
}

/** Of equal bits the true ones first: they are one pool. */
function inOrder(pairs: readonly WeighedPair[]): WeighedPair[] {
  return [...pairs].sort((a, b) => a.bits - b.bits || Number(b.same) - Number(a.same));
}

interface Pool {
  weight: number;
  /** Sums. */
  bits: number;
  same: number;
}

function joinLastWhile(pools: Pool[], together: (before: Pool, last: Pool) => boolean): void {
  while (pools.length > 1 && together(pools.at(-2)!, pools.at(-1)!)) {
    const [before, last] = pools.splice(-2) as [Pool, Pool];
    pools.push({
      weight: before.weight + last.weight,
      bits: before.bits + last.bits,
      same: before.same + last.same,
    });
  }
}

function apart(points: readonly Point[]): Point[] {
  return points.filter(([, probability], i) => i === 0 || probability - points[i - 1]![1] >= NEAR.probability);
}

function rounded([bits, probability]: Point): Point {
  return [Number(bits.toFixed(2)), Number(probability.toFixed(4))];
}
