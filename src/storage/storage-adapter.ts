import type { CollectionName, Collections } from '../domain/records/collections.js';
import type { IndexEntry, Reader } from '../domain/reader.js';

/** A record to be stored, whole, with what it can be found by; `record.revision` is the one it will have. */
export interface PutWrite<C extends CollectionName = CollectionName> {
  collection: C;
  record: Collections[C];
  index: IndexEntry;
}

export interface DeleteWrite {
  collection: CollectionName;
  id: string;
  delete: true;
}

export type Write = PutWrite | DeleteWrite;

/** A revision that a commit relied on; 0 says that there was no such record. */
export interface RevisionCheck {
  collection: CollectionName;
  id: string;
  revision: number;
}

/** A look-up that a commit relied on: the key must still be carried by these records and no other. */
export interface LookupCheck {
  collection: CollectionName;
  key: string;
  /** In the order of their ids. */
  ids: string[];
}

/**
 * All of it or nothing. It fails whole with `conflict` when a check no longer holds; `details.stale` lists which, each
 * with what was `found` instead.
 * A commit whose id was stored before answers as it did then and writes nothing: a retry is harmless.
 */
export interface Commit {
  id: string;
  checks: RevisionCheck[];
  lookups: LookupCheck[];
  writes: Write[];
}

/** What others are told after a commit: here, in other tabs, or by a server. */
export interface ChangeNotice {
  commitId: string;
  /** Ids that changed, per collection. `'*'` where they are too many to name. */
  changed: Partial<Record<CollectionName, string[] | '*'>>;
  /** The commit was made elsewhere (another tab, another user). */
  remote: boolean;
}

/** What a storage has to say about itself, other than the answer to a call. */
export type StorageTrouble = {
  code: 'storage-closed' | 'storage-blocked' | 'storage-full' | 'unavailable';
  message: string;
};

/** Bringing up to date what records are found by, where a storage keeps it longer than the kit that made it. */
export interface Reindexing {
  /**
   * The next records of a collection whose index was made by an older recipe, in the order of their ids; none once all
   * are done, which is remembered. Waits until somebody else has opened the storage.
   */
  outdated<C extends CollectionName>(collection: C, recipe: number, limit: number): Promise<Collections[C][]>;
  /**
   * Replaces the index of the records that {@link outdated} gave; they and their revisions stay, nobody is told, and the
   * commit's id is not remembered. Rejects with `conflict` where a check no longer holds: then they are to be read anew.
   */
  reindex(collection: CollectionName, recipe: number, commit: Commit): Promise<void>;
}

/**
 * The contract of a storage. It knows records and revisions, not rules. Every adapter passes
 * `describeStorageContract` of `piste/testing`.
 *
 * Reads and commits reject with a PisteError: `conflict`, `invalid` (a cursor of another query, an order that the
 * collection does not have), `storage-full`, `storage-blocked`, `storage-closed`, `unavailable`, `aborted`.
 * Records given in are copied when the call is made; records given out may be changed by the caller without harm.
 *
 * Lists are in the order of `record-order.ts`: numbers before strings, strings by code unit, ties by the further orders
 * and at last by id, ascending below a descending order too. Cursors are positions, not counts: pages neither repeat nor
 * skip a record that was there all the time.
 */
export interface StorageAdapter extends Reader {
  /** Names the place where the data are; two adapters of the same name and kind share their data. */
  readonly name: string;
  commit(commit: Commit, options?: { signal?: AbortSignal }): Promise<{ repeated: boolean }>;
  /** Called after each commit, own ones (`remote: false`) included. Returns how to stop. */
  subscribe(listener: (notice: ChangeNotice) => void): () => void;
  /** Called when the storage closes, is blocked or comes back. Returns how to stop. */
  onTrouble?(listener: (trouble: StorageTrouble | undefined) => void): () => void;
  /** Where it is missing, records keep the index they were stored with until they are stored again. */
  reindexing?: Reindexing;
  /** Asks that the data be kept (X3); false where it cannot be promised. */
  persist?(): Promise<boolean>;
  /** Lets go of connections. Later calls reject with `storage-closed`. */
  close(): Promise<void>;
}
