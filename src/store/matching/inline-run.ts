import type { DuplicateGroup } from '../../domain/similarity/index.js';
import { pause } from '../pause.js';
import type { StorageAdapter } from '../../storage/storage-adapter.js';
import type { DuplicatesOptions } from '../lead-store.js';
import { runDuplicates, seldom, type DuplicatesJob } from './jobs.js';

/** Milliseconds of work before the page gets a turn: far less than a long task, which is 50. */
const SLICE = 12;

/** A job on the page's own thread, in slices. */
export function duplicatesInline(
  job: DuplicatesJob,
  storage: StorageAdapter,
  { signal, onProgress }: DuplicatesOptions,
): AsyncGenerator<DuplicateGroup> {
  let began = performance.now();
  return runDuplicates(job, storage, {
    ...(signal ? { signal } : {}),
    ...(onProgress ? { onProgress: seldom(onProgress) } : {}),
    pause: async () => {
      if (performance.now() - began < SLICE) return;
      await pause();
      began = performance.now();
    },
  });
}
