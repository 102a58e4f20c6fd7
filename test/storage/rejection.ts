import { isPisteError, type PisteError } from '../../src/domain/errors.js';

/** The PisteError that a call rejects with; fails where it does not. */
export async function rejection(call: Promise<unknown>): Promise<PisteError> {
  const error: unknown = await call.then(
    (value) => `nothing but gave ${JSON.stringify(value)}`,
    (reason: unknown) => reason,
  );
  if (isPisteError(error)) return error;
  throw new Error(`expected a PisteError, got ${String(error)}`);
}
