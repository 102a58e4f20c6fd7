import { abortedError, throwIfAborted } from '../storage-errors.js';
import type { Connection } from './connection.js';
import { failureOf, isConnectionLoss } from './failures.js';
import type { Database, StoreName, Transaction } from './schema.js';

/** What is done in a transaction. It may be begun twice, and must await nothing but the transaction's requests. */
export type Work<T, Mode extends IDBTransactionMode> = (transaction: Transaction<Mode>) => Promise<T>;

/**
 * Runs `work` in one transaction. When the connection was lost underneath, it is tried once more on a new one; a
 * commit is safe to try again, since it carries its id.
 * @throws PisteError; nothing is written then.
 */
export async function transact<T, Mode extends 'readonly' | 'readwrite'>(
  connection: Connection,
  stores: StoreName[],
  mode: Mode,
  work: Work<T, Mode>,
  signal?: AbortSignal,
): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    throwIfAborted(signal);
    const database = await unlessStopped(connection.database(), signal);
    try {
      return await run(database, stores, mode, work, signal);
    } catch (error) {
      if (signal?.aborted) throw abortedError(signal);
      if (!isConnectionLoss(error) || attempt === 2) throw failureOf(error);
      connection.forget(database);
    }
  }
}

async function run<T, Mode extends 'readonly' | 'readwrite'>(
  database: Database,
  stores: StoreName[],
  mode: Mode,
  work: Work<T, Mode>,
  signal: AbortSignal | undefined,
): Promise<T> {
  const transaction = database.transaction(stores, mode, { durability: 'strict' });
  const settled = transaction.done.then(
    () => undefined,
    (error: unknown) => ({ error }),
  );
  const stop = (): void => {
    try {
      transaction.abort();
    } catch {
      // It has ended already.
    }
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const result = await work(transaction);
    const failed = mode === 'readwrite' ? await settled : undefined;
    if (failed) throw failed.error;
    return result;
  } catch (error) {
    stop();
    await settled;
    // A request that fails because its transaction does says only that; the transaction knows why.
    throw transaction.error ?? error;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

/** @throws PisteError `aborted` as soon as the signal fires; what was begun goes on. */
function unlessStopped<T>(promise: Promise<T>, signal: AbortSignal | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(abortedError(signal));
    signal.addEventListener('abort', stop, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
