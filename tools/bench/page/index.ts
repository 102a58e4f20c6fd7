import { fill, fingerprint } from './fill.ts';
import { cold, sample, traces, warm } from './look-ups.ts';
import { duplicates, readAll, trial } from './whole-base.ts';

/** What the page can be asked for from outside. */
const bench = { fill, fingerprint, sample, traces, cold, warm, duplicates, readAll, trial };

export type Bench = typeof bench;

Object.assign(globalThis, { bench });
