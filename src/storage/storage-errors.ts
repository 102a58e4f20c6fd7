import { PisteError } from '../domain/errors.js';
import type { CollectionName } from '../domain/records/collections.js';
import { ordersOf } from './index-definitions.js';
import type { LookupCheck, RevisionCheck } from './storage-adapter.js';

/** A check of a commit that no longer holds, with what is there instead. */
export type StaleCheck = (RevisionCheck & { found: number }) | (LookupCheck & { found: string[] });

/** `conflict`; `details.stale` lists the checks that failed. */
export function conflictError(stale: readonly StaleCheck[]): PisteError {
  return new PisteError(
    'conflict',
    'Somebody else has changed these records meanwhile; read them again and repeat the change. Nothing has been written.',
    {
      details: { stale },
    },
  );
}

/** `storage-closed`, of a storage that its owner closed. */
export function closedError(name: string): PisteError {
  return new PisteError(
    'storage-closed',
    `The storage "${name}" has been closed; open another one to go on. Nothing that was saved is lost.`,
    {
      details: { name },
    },
  );
}

/** `invalid`: the collection is not kept in this order. */
export function unknownOrderError(collection: CollectionName, by: string): PisteError {
  const usable = ordersOf(collection);
  return new PisteError(
    'invalid',
    `${collection} have no order "${by}"; use one of ${usable.join(', ') || 'none, they have no orders'}.`,
    {
      details: { collection, by, usable },
    },
  );
}

/** `invalid`: the cursor is not one of this query. */
export function foreignCursorError(collection: CollectionName): PisteError {
  return new PisteError('invalid', 'The cursor belongs to another query; begin again with the first page.', {
    details: { collection },
  });
}

/** `invalid`: a record holds what cannot be stored. */
export function uncloneableError(cause: unknown): PisteError {
  return new PisteError(
    'invalid',
    'A record holds a value that cannot be stored, such as a function; leave it out. Nothing has been written.',
    { cause },
  );
}

/** `aborted`. */
export function abortedError(signal: AbortSignal): PisteError {
  return new PisteError('aborted', 'The call was stopped; nothing has been written by it.', { cause: signal.reason });
}

/** @throws PisteError `aborted` once the signal has fired. */
export function throwIfAborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted) throw abortedError(signal);
}
