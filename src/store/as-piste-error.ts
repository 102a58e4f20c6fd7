import { isPisteError, PisteError } from '../domain/errors.js';

/** Stopping becomes `aborted`; any other error that is not the kit's becomes `unavailable`, with it as the cause. */
export function asPisteError(reason: unknown): PisteError {
  if (isPisteError(reason)) return reason;
  if (reason instanceof DOMException && reason.name === 'AbortError') {
    return new PisteError('aborted', 'The call was stopped.', { cause: reason });
  }
  const what = reason instanceof Error ? reason.message : String(reason);
  return new PisteError('unavailable', `The store has failed unexpectedly: ${what}`, { cause: reason });
}
