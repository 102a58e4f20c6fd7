import { describe, expect, it } from 'vitest';
import { WordPairCache } from '../../../src/domain/similarity/levels/word-pair-cache.js';
import type { WordPair } from '../../../src/domain/similarity/levels/word-pair.js';

const pair = (strength: number): WordPair => ({ level: 'typo', strength });

describe('remembering how words compare', () => {
  it('compares a pair once, in either order, and another lexicon by itself', () => {
    const cache = new WordPairCache();
    let compared = 0;
    const of = (lexicon: number, a: number, b: number, strength = 1) =>
      cache.of(lexicon, a, b, () => {
        compared += 1;
        return pair(strength);
      }).strength;
    expect([of(1, 3, 9), of(1, 9, 3, 2), of(1, 3, 9, 3)]).toEqual([1, 1, 1]);
    expect(compared).toBe(1);
    expect(of(2, 3, 9, 4)).toBe(4);
    expect(of(1, 0, 0, 5)).toBe(5);
  });

  it('never gives the pair of other words, however many it has seen', () => {
    const cache = new WordPairCache();
    for (let round = 0; round < 2; round += 1)
      for (let a = 0; a < 600; a += 1)
        for (let b = a; b < 600; b += 3)
          expect(cache.of(1, a, b, () => pair(a * 1000 + b)).strength).toBe(a * 1000 + b);
  });
});
