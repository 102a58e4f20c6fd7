import { fill, fillOutdated, fingerprint } from './fill.ts';
import { cold, sample, traces, warm } from './look-ups.ts';
import { duplicates, readAll, reindexed, trial } from './whole-base.ts';

/** What the page can be asked for from outside. */
const bench = { fill, fillOutdated, fingerprint, sample, traces, cold, warm, duplicates, readAll, reindexed, trial };

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
