import { PisteError } from '../errors.js';
import { bitsFrom } from './calibration.js';

/** Probability from which a pair is *same*, unless the settings say another: more speaks for it than against. */
export const DEFAULT_STRICTNESS = 0.75;

/** Least and most that can be set: people or outlets who contradict each other stay below the least, whatever they share. */
export const LEAST_STRICTNESS = 0.4;
export const MOST_STRICTNESS = 0.99;

/** @throws PisteError `invalid` unless it is a number from 0.4 to 0.99. */
export function requireStrictness(strictness: unknown): void {
  if (typeof strictness === 'number' && strictness >= LEAST_STRICTNESS && strictness <= MOST_STRICTNESS) return;
  throw new PisteError(
    'invalid',
    `The probability from which records are the same must be a number from ${String(LEAST_STRICTNESS)} to ${String(MOST_STRICTNESS)}. Nothing has been written.`,
    { details: { strictness } },
  );
}

/** Bits of the score from which a pair is *same*: 0 by default. Less than can be set counts as the least. */
export function bitsOfStrictness(strictness = DEFAULT_STRICTNESS): number {
  return bitsFrom(Math.max(LEAST_STRICTNESS, strictness));
}
