import type { Random } from './random.js';
import type { Taken } from './taken.js';

/** What everything that makes something up is given. */
export interface Tools {
  random: Random;
  taken: Taken;
  /** Milliseconds since 1970. */
  now: number;
}
