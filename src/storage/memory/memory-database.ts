import type { CollectionName } from '../../domain/records/collections.js';
import { rowOf } from '../indexed-row.js';
import type { Listeners } from '../listeners.js';
import { noticeOf } from '../change-notice.js';
import type { ChangeNotice, Commit } from '../storage-adapter.js';
import { conflictError, type StaleCheck } from '../storage-errors.js';
import { MemoryCollection } from './memory-collection.js';

/** Commits whose ids are remembered. */
const REMEMBERED = 10_000;

/** A commit with more writes than this makes orders sort again. */
const MANY_WRITES = 200;

/** The data that storages of one name share. */
export class MemoryDatabase {
  /** One for each open storage. */
  readonly connections = new Set<Listeners<ChangeNotice>>();
  readonly #collections = new Map<CollectionName, MemoryCollection>();
  readonly #commits = new Set<string>();

  collection(name: CollectionName): MemoryCollection {
    let collection = this.#collections.get(name);
    if (!collection) this.#collections.set(name, (collection = new MemoryCollection()));
    return collection;
  }

  /**
   * Keeps the records it is given.
   * @throws PisteError `conflict`; then nothing is written.
   */
  commit(commit: Commit, from: Listeners<ChangeNotice>): { repeated: boolean } {
    if (this.#commits.has(commit.id)) return { repeated: true };
    const stale = this.#staleChecks(commit);
    if (stale.length) throw conflictError(stale);
    this.#write(commit.writes);
    this.#remember(commit.id);
    for (const connection of this.connections) connection.tell(noticeOf(commit, connection !== from));
    return { repeated: false };
  }

  #staleChecks({ checks, lookups }: Commit): StaleCheck[] {
    const revisions = checks.map((check) => ({
      ...check,
      found: this.collection(check.collection).rows.get(check.id)?.record.revision ?? 0,
    }));
    const carriers = lookups.map((check) => ({ ...check, found: this.collection(check.collection).idsOf(check.key) }));
    return [
      ...revisions.filter(({ revision, found }) => revision !== found),
      ...carriers.filter(({ ids, found }) => ids.length !== found.length || ids.some((id, i) => id !== found[i])),
    ];
  }

  #write(writes: Commit['writes']): void {
    if (writes.length > MANY_WRITES) for (const { collection } of writes) this.collection(collection).forgetOrders();
    for (const write of writes) {
      const collection = this.collection(write.collection);
      if ('delete' in write) collection.delete(write.id);
      else collection.put(rowOf(write));
    }
  }

  #remember(commitId: string): void {
    this.#commits.add(commitId);
    if (this.#commits.size <= REMEMBERED) return;
    for (const oldest of this.#commits) {
      this.#commits.delete(oldest);
      return;
    }
  }
}
