import { settingsOf } from '../domain/settings.js';
import type { Weights } from '../domain/similarity/index.js';
import type { StorageAdapter } from '../storage/storage-adapter.js';

/** The weights that the base has taught, read once and again when the settings change, here or in another tab. */
export function learnedWeights(storage: StorageAdapter): { get: () => Promise<Weights | undefined>; stop: () => void } {
  let known: Promise<Weights | undefined> | undefined;
  let stop: (() => void) | undefined;
  return {
    get() {
      stop ??= storage.subscribe(({ changed }) => {
        if (changed.settings) known = undefined;
      });
      if (known) return known;
      const reading = settingsOf(storage).then(({ weights }) => weights);
      known = reading;
      reading.catch(() => {
        if (known === reading) known = undefined;
      });
      return reading;
    },
    stop: () => stop?.(),
  };
}
