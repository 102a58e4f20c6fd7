import type { Reader, ReadOptions } from '../../reader.js';
import { baseSize } from '../base-size.js';
import { probabilityOfOdds } from '../calibration.js';
import { DuplicateEngine } from '../duplicates/engine.js';
import { hash32 } from '../duplicates/hash32.js';
import { readAll } from '../duplicates/read-all.js';
import { Steps, type StepOptions } from '../duplicates/steps.js';
import type { SimilarityTools } from '../subject.js';
import { DEFAULT_WEIGHTS, type Weights } from '../weights.js';
import { Estimate } from './estimate.js';

/** Weights that a base has taught, and how much it had to teach with. */
export interface Learned {
  weights: Weights;
  /** Records that were read. */
  records: number;
  /** Pairs of them that were compared. */
  compared: number;
}

const ROUNDS = 6;
const MOST = 60_000;
/** Pairs between two looks at the clock's turn. */
const TURN = 200;

/**
 * Estimates anew how records of one party compare, level by level, and how many pairs of one party a record is in, by
 * expectation maximisation over pairs that share a rare value. How strangers compare stays as the frequencies of their
 * values say: that is what keeps it from drifting. Begins with, and is held by, the weights given.
 */
export async function learnWeights(reader: Reader, options: SimilarityTools & StepOptions): Promise<Learned> {
  const base = options.weights ?? DEFAULT_WEIGHTS;
  const read: ReadOptions = options.signal ? { signal: options.signal } : {};
  const step = new Steps((1 + ROUNDS) * (await baseSize(reader, read)), options);
  const engine = new DuplicateEngine(base);
  const apart = await readAll(engine, reader, step, options, read);
  for (const _ of engine.close()) await step.turn(0);
  const { pairs, records } = sample(engine);
  const told = (i: number): boolean => apart(engine.ids[pairs[i]!]!, engine.ids[pairs[i + 1]!]!);
  let weights = base;
  for (let round = 0; round < ROUNDS; round += 1) {
    engine.reweigh(weights);
    const estimate = new Estimate();
    for (let i = 0; i < pairs.length; i += 2) {
      const bits = engine.score(pairs[i]!, pairs[i + 1]!);
      const { contradiction } = engine.lastFindings;
      if (contradiction === 'none' && !told(i)) estimate.see(probabilityOfOdds(bits), engine.lastFindings);
      if (i % (2 * TURN) === 0) await step.turn((2 * TURN * engine.size) / pairs.length);
    }
    weights = estimate.weights(base, records);
  }
  return { weights, records: engine.size, compared: pairs.length / 2 };
}

/** All pairs with later ones of as many records as it takes, drawn by their ids: a choice that no order influences. */
function sample(engine: DuplicateEngine): { pairs: number[]; records: number } {
  const drawn = engine.ids.map((id, record) => ({ record, hash: hash32(id) })).sort((a, b) => a.hash - b.hash);
  const pairs: number[] = [];
  let records = 0;
  for (const { record } of drawn) {
    for (const other of engine.candidatesOf(record)) pairs.push(record, other);
    records += 1;
    if (pairs.length >= 2 * MOST) break;
  }
  return { pairs, records };
}
