import type { Group } from '../domain/reader.js';
import type { CollectionName, Collections } from '../domain/records/collections.js';
import { checkedFilter, checkedQuery, requireOrders } from './checked-query.js';
import { copied } from './copied-commit.js';
import { summariseRows } from './group-rows.js';
import { Listeners } from './listeners.js';
import { MemoryDatabase } from './memory/memory-database.js';
import { firstBehind } from './memory/sorted-rows.js';
import { cursorAfter } from './page-cursor.js';
import { comparator } from './record-order.js';
import type { ChangeNotice, StorageAdapter } from './storage-adapter.js';
import { abortedError, closedError, throwIfAborted } from './storage-errors.js';

export interface MemoryStorageOptions {
  /** Storages of one name share their data for as long as the page lives. Without a name the data are this storage's own. */
  name?: string;
  /** Milliseconds that every call takes at least, to see a slow back end. Default 0. */
  latency?: number;
}

const databases = new Map<string, MemoryDatabase>();

/** Keeps the data in memory, for tests, stories and demos. They are gone with the page. */
export function memoryStorage({ name, latency = 0 }: MemoryStorageOptions = {}): StorageAdapter {
  const database = named(name);
  const listeners = new Listeners<ChangeNotice>();
  let closed = false;
  database.connections.add(listeners);

  /** Every call goes through here: it may take its time, be stopped, or come too late. */
  async function answer<T>(signal: AbortSignal | undefined, work: () => T): Promise<T> {
    throwIfAborted(signal);
    await (latency > 0 ? delay(latency, signal) : undefined);
    throwIfAborted(signal);
    if (closed) throw closedError(name ?? 'memory');
    return work();
  }

  const recordOf = <C extends CollectionName>(collection: C, id: string): Collections[C] | undefined =>
    structuredClone(database.collection(collection).rows.get(id)?.record as Collections[C] | undefined);

  return {
    name: name ?? 'memory',
    get: (collection, id, { signal } = {}) => answer(signal, () => recordOf(collection, id)),
    getMany: (collection, ids, { signal } = {}) => answer(signal, () => ids.map((id) => recordOf(collection, id))),
    list: (collection, query, { signal } = {}) =>
      answer(signal, () => {
        const checked = checkedQuery(collection, query);
        const rows = database.collection(collection).sorted(checked, checked.order);
        const start = firstBehind(checked.after, rows, comparator(checked.order));
        const page = rows.slice(start, start + checked.limit);
        const last = page.at(-1);
        const more = last !== undefined && start + page.length < rows.length;
        return {
          items: structuredClone(page.map((row) => row.record as Collections[typeof collection])),
          total: rows.length,
          ...(more ? { next: cursorAfter(last, collection, query) } : {}),
        };
      }),
    lookup: (collection, keys, { signal, limit = 1000, countTo = Infinity } = {}) =>
      answer(signal, () =>
        keys.map((key) => {
          const ids = database.collection(collection).idsOf(key);
          const given = ids.slice(0, limit);
          return { key, ids: given, total: Math.min(ids.length, Math.max(countTo, given.length)) };
        }),
      ),
    summarise: (collection, query, by, sum, { signal } = {}): Promise<Group[]> =>
      answer(signal, () => {
        requireOrders(collection, sum);
        return summariseRows(database.collection(collection).filtered(checkedFilter(collection, query)), by, sum);
      }),
    async commit(commit, { signal } = {}) {
      const own = copied(commit);
      return answer(signal, () => database.commit(own, listeners));
    },
    subscribe: (listener) => listeners.add(listener),
    persist: () => Promise.resolve(false),
    close() {
      closed = true;
      database.connections.delete(listeners);
      listeners.clear();
      return Promise.resolve();
    },
  };
}

function named(name: string | undefined): MemoryDatabase {
  if (name === undefined) return new MemoryDatabase();
  let database = databases.get(name);
  if (!database) databases.set(name, (database = new MemoryDatabase()));
  return database;
}

/** @throws PisteError `aborted` as soon as the signal fires. */
function delay(milliseconds: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(done, milliseconds);
    signal?.addEventListener('abort', stop, { once: true });
    function done(): void {
      signal?.removeEventListener('abort', stop);
      resolve();
    }
    function stop(): void {
      clearTimeout(timer);
      if (signal) reject(abortedError(signal));
    }
  });
}
