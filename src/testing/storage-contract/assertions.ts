import { isPisteError, type PisteError, type PisteErrorCode } from '../../domain/errors.js';

/** What test runners show as a difference: they read `actual` and `expected`. */
class Violation extends Error {
  override readonly name = 'AssertionError';
  readonly showDiff = true;

  constructor(
    message: string,
    readonly actual: unknown,
    readonly expected: unknown,
  ) {
    super(`${message}: expected ${shown(expected)}, got ${shown(actual)}`);
  }
}

/** Fails unless both are the same by value; properties that are undefined count as absent. */
export function same(actual: unknown, expected: unknown, what: string): void {
  if (!alike(actual, expected)) throw new Violation(what, actual, expected);
}

/** The PisteError of a call that must fail. */
export async function failure(call: Promise<unknown>, code: PisteErrorCode): Promise<PisteError> {
  const outcome = await call.then(
    (value) => ({ value }),
    (error: unknown) => ({ error }),
  );
  const error = 'error' in outcome ? outcome.error : undefined;
  if (!isPisteError(error)) throw new Violation('a rejection with a PisteError', outcome, code);
  same(error.code, code, 'the code of the error');
  return error;
}

/** Waits until something has come true, at most two seconds. */
export async function eventually(holds: () => boolean, what: string): Promise<void> {
  for (const start = performance.now(); performance.now() - start < 2000;) {
    if (holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Violation(what, 'not within two seconds', 'soon');
}

function alike(a: unknown, b: unknown): boolean {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const left = a as Record<string, unknown>;
  const right = b as Record<string, unknown>;
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]);
  return [...keys].every((key) => alike(left[key], right[key]));
}

function shown(value: unknown): string {
  const text = value instanceof Error ? String(value) : (JSON.stringify(value) ?? 'undefined');
  return text.length > 400 ? `${text.slice(0, 400)}…` : text;
}
