/** Every code a {@link PisteError} can carry. The first group are refusals of a command, the rest are failures of a store. */
export type PisteErrorCode =
  | 'lead-won'
  | 'lead-lost'
  | 'already-opportunity'
  | 'merged-away'
  | 'not-found'
  | 'forbidden'
  | 'invalid'
  | 'conflict'
  | 'changed-since'
  | 'storage-full'
  | 'storage-blocked'
  | 'storage-closed'
  | 'unavailable'
  | 'unauthenticated'
  | 'aborted';

/** Facts a caller may show or act upon: ids, field names, values. Never prose. */
export type PisteErrorDetails = Readonly<Record<string, unknown>>;

/**
 * The one error the kit throws. `message` is an English sentence that says what happened and what to do;
 * elements word it in the reader's language from `code` and `details`.
 */
export class PisteError extends Error {
  override readonly name = 'PisteError';
  readonly code: PisteErrorCode;
  readonly details: PisteErrorDetails;

  constructor(code: PisteErrorCode, message: string, options: { details?: PisteErrorDetails; cause?: unknown } = {}) {
    super(message, 'cause' in options ? { cause: options.cause } : undefined);
    this.code = code;
    this.details = options.details ?? {};
  }
}

/** True for a PisteError of this or of another copy of the kit: checked by shape, since two copies have two classes. */
export function isPisteError(error: unknown): error is PisteError {
  return error instanceof Error && error.name === 'PisteError' && 'code' in error;
}
