import { pause } from '../pause.js';
import type { StorageAdapter } from '../../storage/storage-adapter.js';
import type { MatchingOptions } from './run-matching.js';
import { runJob, seldom, type Job } from './jobs.js';

/** Milliseconds of work before the page gets a turn: far less than a long task, which is 50. */
const SLICE = 12;

/** A job on the page's own thread, in slices. */
export function runInline(
  job: Job,
  storage: StorageAdapter,
  { signal, onProgress, hold }: MatchingOptions,
): AsyncGenerator<object> {
  let began = performance.now();
  return runJob(job, storage, {
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress: seldom(onProgress) } : {}),
    pause: async () => {
      await hold?.released(signal);
      if (performance.now() - began < SLICE) return;
      await pause();
      began = performance.now();
    },
  });
}
