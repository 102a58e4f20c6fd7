import type { ReadOptions } from '../domain/reader.js';
import { noticeOf } from './change-notice.js';
import { copied } from './copied-commit.js';
import { makeCommit, storesOf } from './indexeddb/commit.js';
import { Connection } from './indexeddb/connection.js';
import { countScopes, isCount } from './indexeddb/count-scopes.js';
import { Counter } from './indexeddb/counter.js';
import { list, storesOfList } from './indexeddb/list.js';
import { lookup } from './indexeddb/lookup.js';
import { reindexing } from './indexeddb/recipes.js';
import { rowById } from './indexeddb/rows.js';
import type { StoreName } from './indexeddb/schema.js';
import { summarise } from './indexeddb/summarise.js';
import { TabChannel } from './indexeddb/tab-channel.js';
import { transact, type Work } from './indexeddb/transact.js';
import { Listeners } from './listeners.js';
import type { ChangeNotice, StorageAdapter, StorageTrouble } from './storage-adapter.js';

export interface IndexedDbStorageOptions {
  /** Name of the database. */
  name: string;
  /** As {@link StorageAdapter.onTrouble}, from the start. */
  onTrouble?: (trouble: StorageTrouble | undefined) => void;
  /** Milliseconds that other tabs with an older version are given to let go of the database. Default 3000. */
  patience?: number;
}

/**
 * Keeps the data in the browser's IndexedDB. The database is opened by the first call; tabs share it, and hear of each
 * other's commits. Every commit is one transaction that is on disk when it is done.
 */
export function indexedDbStorage({ name, onTrouble, patience = 3000 }: IndexedDbStorageOptions): StorageAdapter {
  const connection = new Connection(name, patience);
  const counter = new Counter(connection);
  const listeners = new Listeners<ChangeNotice>();
  const tabs = new TabChannel(name, (notice) => listeners.tell(notice));
  if (onTrouble) connection.troubles.add(onTrouble);

  const read = <T>(stores: StoreName[], work: Work<T, 'readonly'>, { signal }: ReadOptions = {}): Promise<T> =>
    transact(connection, stores, 'readonly', work, signal);

  return {
    name,
    get: (collection, id, options) =>
      read([collection], async (transaction) => (await rowById(transaction, collection, id))?.record as never, options),
    getMany: (collection, ids, options) =>
      read(
        [collection],
        (transaction) =>
          Promise.all(ids.map(async (id) => (await rowById(transaction, collection, id))?.record as never)),
        options,
      ),
    async list(collection, query, options) {
      if (isCount(query)) {
        const { total, uncounted } = await read(
          ['counts', 'postings'],
          (transaction) => countScopes(transaction, collection, query.scopes ?? []),
          options,
        );
        counter.begin(collection, uncounted);
        return { items: [], total };
      }
      return read(
        storesOfList(collection),
        (transaction) => list(transaction, collection, query, options?.signal),
        options,
      );
    },
    async lookup(collection, keys, options) {
      const { hits, uncounted } = await read(
        [collection, 'counts'],
        (transaction) => lookup(transaction, collection, keys, options),
        options,
      );
      counter.begin(collection, uncounted);
      return hits;
    },
    summarise: (collection, query, by, sum, options) =>
      read(
        storesOfList(collection),
        (transaction) => summarise(transaction, collection, query, by, sum, options?.signal),
        options,
      ),
    async commit(commit, { signal } = {}) {
      const own = copied(commit);
      const outcome = await transact(
        connection,
        storesOf(own),
        'readwrite',
        (transaction) => makeCommit(transaction, own),
        signal,
      );
      if (!outcome.repeated) {
        tabs.tell(noticeOf(own, false));
        listeners.tell(noticeOf(own, false));
      }
      return outcome;
    },
    reindexing: reindexing(connection),
    subscribe: (listener) => listeners.add(listener),
    onTrouble: (listener) => connection.troubles.add(listener),
    persist: async () => (await navigator.storage?.persist?.()) ?? false,
    close() {
      counter.close();
      connection.close();
      tabs.close();
      listeners.clear();
      return Promise.resolve();
    },
  };
}
