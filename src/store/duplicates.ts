import { similarityTools } from '../domain/context.js';
import { visibility } from '../domain/rights.js';
import { findDuplicates, type DuplicateGroup } from '../domain/similarity/index.js';
import { asPisteError } from './as-piste-error.js';
import type { StoreCore } from './create-lead-store.js';
import type { DuplicatesOptions } from './lead-store.js';
import { pause } from './pause.js';

/** Milliseconds of work before the page gets a turn: far less than a long task, which is 50. */
const SLICE = 12;

/** Groups of records that are the same, over the whole base (D8). */
export async function* duplicates(options: DuplicatesOptions, core: StoreCore): AsyncGenerator<DuplicateGroup> {
  let began = performance.now();
  let told = began;
  const { onProgress } = options;
  try {
    yield* findDuplicates(core.storage, {
      ...similarityTools(await core.context()),
      ...visibility(core.actor),
      ...(options.signal ? { signal: options.signal } : {}),
      ...(options.cursor === undefined ? {} : { cursor: options.cursor }),
      ...(onProgress
        ? {
            onProgress: (progress) => {
              if (performance.now() - told < 100) return;
              told = performance.now();
              onProgress(progress);
            },
          }
        : {}),
      pause: async () => {
        if (performance.now() - began < SLICE) return;
        await pause();
        began = performance.now();
      },
    });
  } catch (reason) {
    throw asPisteError(reason);
  }
}
