import type { DuplicateGroup } from '../domain/similarity/index.js';
import { asPisteError } from './as-piste-error.js';
import type { StoreCore } from './create-lead-store.js';
import type { DuplicatesOptions } from './lead-store.js';
import type { DuplicatesJob } from './matching/jobs.js';
import { startWorker } from './matching/start-worker.js';
import { WorkerGone, WorkerRun } from './matching/worker-run.js';

/** Tests put something else in its place. */
export interface Workers {
  start: () => Worker | undefined;
  /** Milliseconds; see {@link WorkerRun}. */
  idle?: number;
}

/**
 * Groups of records that are the same, over the whole base (D8): in a worker, or in slices where there is none. Stopping
 * ends the worker; one that nobody reads from is let go, and reading on starts another behind the last group.
 */
export async function* duplicates(
  options: DuplicatesOptions,
  core: Pick<StoreCore, 'storage' | 'terms'>,
  { start, idle }: Workers = { start: startWorker },
): AsyncGenerator<DuplicateGroup> {
  const { signal, onProgress } = options;
  const job: DuplicatesJob = { kind: 'duplicates', terms: await core.terms() };
  if (options.cursor !== undefined) job.cursor = options.cursor;
  try {
    for (let again = true; again;) {
      signal?.throwIfAborted();
      const worker = start();
      if (!worker) break;
      const run = new WorkerRun<DuplicateGroup>(worker, job, { reader: core.storage, signal, onProgress, idle });
      try {
        for (let group = await run.next(); group; group = await run.next()) {
          job.cursor = group.next;
          yield group;
        }
        return;
      } catch (reason) {
        if (!(reason instanceof WorkerGone)) throw reason;
        again = reason.why === 'idle';
      } finally {
        run.end();
      }
    }
    const { duplicatesInline } = await import('./matching/inline-run.js');
    yield* duplicatesInline(job, core.storage, options);
  } catch (reason) {
    throw asPisteError(reason);
  }
}
