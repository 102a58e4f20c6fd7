import type { LeadStore } from '../../../src/store/lead-store.js';
import type { ChangeNotice } from '../../../src/storage/storage-adapter.js';

export interface StubStore extends LeadStore {
  /** As after a commit that changed records of these collections. */
  tell(...changed: (keyof ChangeNotice['changed'])[]): void;
  /** How many listen now. */
  readonly listeners: number;
}

/** A store of which only what is given works, besides its notices. */
export function stubStore(given: Partial<LeadStore> = {}): StubStore {
  const listeners = new Set<(notice: ChangeNotice) => void>();
  return {
    ...given,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    tell(...changed) {
      const notice = {
        commitId: 'c',
        remote: false,
        changed: Object.fromEntries(changed.map((name) => [name, ['x']])),
      };
      for (const listener of [...listeners]) listener(notice);
    },
    get listeners() {
      return listeners.size;
    },
  } as StubStore;
}
