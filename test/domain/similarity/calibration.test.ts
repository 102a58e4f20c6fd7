import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LEAST_PROBABILITY } from '../../../src/domain/similarity/compare.js';
import { bitsFrom, CALIBRATION, curve, probabilityOf } from '../../../src/domain/similarity/calibration.js';
import { DEFAULT_STRICTNESS, LEAST_STRICTNESS } from '../../../src/domain/similarity/index.js';
import { CONTRADICTED } from '../../../src/domain/similarity/score.js';
import { bitsOfStrictness } from '../../../src/domain/similarity/strictness.js';
import { fitCalibration } from '../../../tools/accuracy/fit.js';
import { binsOf, errorOf, type WeighedPair } from '../../../tools/accuracy/reliability.js';

const bits = fc.double({ min: -40, max: 45, noNaN: true });

describe('D2 the probability that a score stands for', () => {
  it('rises with every bit, between 0 and 1', () => {
    fc.assert(
      fc.property(bits, fc.double({ min: 1e-3, max: 20, noNaN: true }), (low, more) => {
        expect(probabilityOf(low)).toBeGreaterThan(0);
        expect(probabilityOf(low + more)).toBeLessThanOrEqual(1);
        expect(probabilityOf(low + more)).toBeGreaterThan(probabilityOf(low));
      }),
    );
  });

  it('leads back to the score', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 0.999, noNaN: true }), (probability) => {
        expect(probabilityOf(bitsFrom(probability))).toBeCloseTo(probability, 9);
      }),
    );
  });

  it('goes through the points of the table, which is the one that was fitted', () => {
    for (const [at, probability] of CALIBRATION) expect(probabilityOf(at)).toBeCloseTo(probability, 12);
    expect(CALIBRATION.slice(1)).toEqual([
      [-3.14, 0.0724],
      [-1.87, 0.1663],
      [0, 0.75],
      [0.67, 0.9372],
      [3.86, 0.9742],
      [5.65, 0.9787],
      [7.74, 0.9818],
      [12.83, 0.997],
      [26.02, 0.9994],
    ]);
  });

  it('leaves the bands where the bits have them', () => {
    expect(bitsOfStrictness()).toBe(0);
    expect(probabilityOf(0)).toBeCloseTo(DEFAULT_STRICTNESS, 12);
    expect(bitsFrom(LEAST_PROBABILITY)).toBeCloseTo(Math.log2(0.05 / 0.95), 12);
    // However little it is set to take, two who contradict each other are never the same (D4).
    for (const strictness of [LEAST_STRICTNESS, 0.3, 0.01])
      expect(bitsOfStrictness(strictness)).toBeGreaterThan(CONTRADICTED);
  });
});

describe('fitting what a score means', () => {
  /** Pairs at even distances, as many of them true as the curve says. */
  const drawn = (truth: (at: number) => number): WeighedPair[] =>
    Array.from({ length: 4000 }, (_, i) => {
      const at = -4 + (24 * i) / 4000;
      // The golden ratio spreads what is true evenly.
      return { bits: at, same: (i * 0.618_034) % 1 < truth(at), weight: 1 };
    });

  it('finds the curve that pairs are drawn from, whatever the bits say of themselves', () => {
    const truth = curve([
      [-4, 0.06],
      [0, 0.75],
      [6, 0.95],
      [20, 0.995],
    ]).probabilityOf;
    const pairs = drawn(truth);
    const fitted = curve(fitCalibration(pairs)).probabilityOf;
    for (const at of [-3, -1, 1, 3, 8]) expect(Math.abs(fitted(at) - truth(at))).toBeLessThan(0.05);
    expect(errorOf(binsOf(pairs, fitted))).toBeLessThan(0.02);
    expect(errorOf(binsOf(pairs, (at) => 1 / (1 + 2 ** -at)))).toBeGreaterThan(0.04);
  });

  it('rises also where what is true does not', () => {
    const points = fitCalibration(drawn((at) => (at > 2 && at < 6 ? 0.4 : 0.8)));
    for (const [i, [at, probability]] of points.slice(1).entries()) {
      expect(at).toBeGreaterThan(points[i]![0]);
      expect(probability).toBeGreaterThan(points[i]![1]);
    }
  });
});
