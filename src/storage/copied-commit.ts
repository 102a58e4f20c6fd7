import type { Commit } from './storage-adapter.js';
import { uncloneableError } from './storage-errors.js';

/**
 * A copy taken when the call is made, so that nothing its caller does later gets in.
 * @throws PisteError `invalid` for a record that cannot be copied.
 */
export function copied(commit: Commit): Commit {
  try {
    return structuredClone(commit);
  } catch (cause) {
    throw uncloneableError(cause);
  }
}
