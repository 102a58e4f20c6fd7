import { PisteError } from '../../domain/errors.js';
import type { StorageAdapter } from '../../storage/storage-adapter.js';

/** Stands in for a storage that cannot be had: every call is refused with the reason, which is also its trouble. */
export function unavailableStorage(name: string, reason: string): StorageAdapter {
  const refuse = () => Promise.reject(new PisteError('unavailable', reason));
  return {
    name,
    get: refuse,
    getMany: refuse,
    list: refuse,
    lookup: refuse,
    summarise: refuse,
    commit: refuse,
    subscribe: () => nothing,
    onTrouble(listener) {
      listener({ code: 'unavailable', message: reason });
      return nothing;
    },
    close: () => Promise.resolve(),
  };
}

function nothing(): void {
  // Nobody is ever told anything.
}
