import type { DuplicateGroup } from '../domain/similarity/index.js';
import type { StoreCore } from './create-lead-store.js';
import type { DuplicatesOptions } from './lead-store.js';
import type { DuplicatesJob } from './matching/jobs.js';
import { runMatching, type Workers } from './matching/run-matching.js';

/** Groups of records that are the same, over the whole base (D8). */
export async function* duplicates(
  options: DuplicatesOptions,
  core: Pick<StoreCore, 'storage' | 'terms'>,
  workers?: Workers,
): AsyncGenerator<DuplicateGroup> {
  const job: DuplicatesJob = { kind: 'duplicates', terms: await core.terms() };
  if (options.cursor !== undefined) job.cursor = options.cursor;
  for await (const group of runMatching<DuplicateGroup>(job, core.storage, options, workers)) {
    job.cursor = group.next;
    yield group;
  }
}
