import { isPisteError, PisteError } from '../../domain/errors.js';
import type { StorageTrouble } from '../storage-adapter.js';

/** The error as a PisteError; what a browser throws is its `cause`. */
export function failureOf(error: unknown): PisteError {
  if (isPisteError(error)) return error;
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return new PisteError(
        'storage-full',
        'There is no room left on this device; free some space and try again. Nothing has been written.',
        { cause: error },
      );
    case 'VersionError':
      return supersededError(error);
    case 'DataCloneError':
    case 'DataError':
      return new PisteError(
        'invalid',
        'A record or a query holds a value that IndexedDB cannot keep; leave it out. Nothing has been written.',
        { cause: error },
      );
    default:
      return new PisteError(
        'unavailable',
        `The browser does not give access to its database: ${messageOf(error)} Leave private mode or allow this site to store data, then reload the page.`,
        { cause: error },
      );
  }
}

/** `storage-closed`: another tab has a newer version of the page, which this one cannot read. */
export function supersededError(cause?: unknown): PisteError {
  return new PisteError(
    'storage-closed',
    'A newer version of this page is open in another tab; reload this page to go on. Nothing that was saved is lost.',
    { cause },
  );
}

/** `storage-closed`: another tab has deleted the database. */
export function removedError(): PisteError {
  return new PisteError(
    'storage-closed',
    'The data of this site were removed in another tab; reload this page to begin anew.',
  );
}

/** `storage-blocked`: another tab has an older version of the page and does not let go. */
export function blockedError(): PisteError {
  return new PisteError(
    'storage-blocked',
    'Another tab has an older version of this page open; close or reload it, then try again. Nothing is lost.',
  );
}

/** What a browser throws when the connection went away under a call; on a new one the call may succeed. */
export function isConnectionLoss(error: unknown): boolean {
  return ['InvalidStateError', 'AbortError', 'UnknownError'].includes(nameOf(error));
}

/** The error as those hear it who watch the storage. */
export function troubleOf({ code, message }: PisteError): StorageTrouble {
  return {
    code: code === 'storage-full' || code === 'storage-closed' || code === 'storage-blocked' ? code : 'unavailable',
    message,
  };
}

function nameOf(error: unknown): string {
  return error instanceof Error || error instanceof DOMException ? error.name : '';
}

function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message === '' ? '' : message.replace(/\.?$/, '.');
}
