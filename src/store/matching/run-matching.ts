import type { StorageAdapter } from '../../storage/storage-adapter.js';
import { asPisteError } from '../as-piste-error.js';
import type { Hold } from '../hold.js';
import type { ExecuteOptions } from '../lead-store.js';
import type { Job } from './jobs.js';
import { startWorker } from './start-worker.js';
import { WorkerGone, WorkerRun } from './worker-run.js';

export interface MatchingOptions extends ExecuteOptions {
  hold?: Hold;
}

/** Tests put something else in its place. */
export interface Workers {
  start: () => Worker | undefined;
  /** Milliseconds; see {@link WorkerRun}. */
  idle?: number;
}

/**
 * The results of a job, done in a worker, or in slices where there is none. Stopping ends the worker; one that nobody
 * reads from is let go, and reading on starts another.
 * @param job read anew for each worker: who keeps its cursor up to date goes on behind the last result.
 */
export async function* runMatching<T extends object>(
  job: Job,
  storage: StorageAdapter,
  options: MatchingOptions,
  { start, idle }: Workers = { start: startWorker },
): AsyncGenerator<T> {
  const { signal, onProgress, hold } = options;
  try {
    for (let again = true; again;) {
      await hold?.released(signal);
      signal?.throwIfAborted();
      const worker = start();
      if (!worker) break;
      const run = new WorkerRun<T>(worker, job, { reader: storage, signal, onProgress, hold, idle });
      try {
        for (let result = await run.next(); result; result = await run.next()) yield result;
        return;
      } catch (reason) {
        if (!(reason instanceof WorkerGone)) throw reason;
        again = reason.why === 'idle';
      } finally {
        run.end();
      }
    }
    const { runInline } = await import('./inline-run.js');
    yield* runInline(job, storage, options) as AsyncGenerator<T>;
  } catch (reason) {
    throw asPisteError(reason);
  }
}
