import { settingsOf } from '../domain/settings.js';
import type { Settings } from '../domain/records/settings.js';
import type { StorageAdapter } from '../storage/storage-adapter.js';

/** What users have set about matching and their base has taught. */
export type SavedMatching = Pick<Settings, 'weights' | 'strictness' | 'freeMailProviders'>;

/** The saved settings of matching, read once and again when they change, here or in another tab. */
export function savedMatching(storage: StorageAdapter): { get: () => Promise<SavedMatching>; stop: () => void } {
  let known: Promise<SavedMatching> | undefined;
  let stop: (() => void) | undefined;
  return {
    get() {
      stop ??= storage.subscribe(({ changed }) => {
        if (changed.settings) known = undefined;
      });
      if (known) return known;
      const reading: Promise<SavedMatching> = settingsOf(storage);
      known = reading;
      reading.catch(() => {
        if (known === reading) known = undefined;
      });
      return reading;
    },
    stop: () => stop?.(),
  };
}
