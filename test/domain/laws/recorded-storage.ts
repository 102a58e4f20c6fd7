import { expect } from 'vitest';
import { COLLECTIONS, type CollectionName } from '../../../src/domain/records/collections.js';
import { memoryStorage } from '../../../src/storage/memory.js';
import type { PutWrite, StorageAdapter } from '../../../src/storage/storage-adapter.js';

/** A storage that can be looked at whole, with what each record is found by, and copied. */
export interface RecordedStorage extends StorageAdapter {
  readonly rows: ReadonlyMap<string, PutWrite>;
  fork(): Promise<RecordedStorage>;
}

export function recordedStorage(): RecordedStorage {
  const storage = memoryStorage();
  const rows = new Map<string, PutWrite>();
  return {
    ...storage,
    rows,
    async commit(commit, options) {
      const answer = await storage.commit(commit, options);
      if (answer.repeated) return answer;
      for (const write of commit.writes) {
        if ('delete' in write) rows.delete(`${write.collection}/${write.id}`);
        else rows.set(`${write.collection}/${write.record.id}`, structuredClone(write));
      }
      return answer;
    },
    async fork() {
      const copy = recordedStorage();
      await copy.commit({ id: 'fork', checks: [], lookups: [], writes: [...rows.values()] });
      return copy;
    },
  };
}

export type Dump = Record<CollectionName, Record<string, string>>;

/** Every record by collection and id, as text: equal texts are equal records. */
export function dump(storage: RecordedStorage): Dump {
  const all = Object.fromEntries(COLLECTIONS.map((name) => [name, {}])) as Dump;
  for (const { collection, record } of storage.rows.values()) all[collection][record.id] = canonical(record);
  return all;
}

/** All that an undo has to restore: every collection but the journal, and no revisions. */
export function state(storage: RecordedStorage): Omit<Dump, 'journal'> {
  const all = Object.fromEntries(COLLECTIONS.map((name) => [name, {}])) as Dump;
  for (const { collection, record } of storage.rows.values())
    all[collection][record.id] = canonical({ ...record, revision: 0 });
  const { journal: _journal, ...rest } = all;
  return rest;
}

/** Fails where two dumps differ; compared as texts first, since most are equal. */
export function expectSame(actual: object, expected: object): void {
  if (canonical(actual) !== canonical(expected)) expect(actual).toEqual(expected);
}

/** JSON with the keys in order; of a file its type and size. */
export function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, each: unknown) => {
    if (each instanceof Blob) return { type: each.type, size: each.size };
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    return Object.fromEntries(Object.entries(each).sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}
