import type { IndexEntry, StorageQuery } from '../../domain/reader.js';
import type { CollectionName, Collections } from '../../domain/records/collections.js';
import type { Lead } from '../../domain/records/lead.js';
import { ordersOf } from '../../storage/index-definitions.js';
import type { Commit, PutWrite, StorageAdapter, Write } from '../../storage/storage-adapter.js';

/** What a record is to be found by; the rest is empty. */
export type Entry = Partial<IndexEntry>;

/** Writes a lead with an entry of the test's choice. */
export function lead(id: string, entry: Entry = {}, fields: Partial<Lead> = {}): PutWrite<'leads'> {
  const record: Lead = {
    id,
    revision: 1,
    type: 'lead',
    title: `Lead ${id}`,
    probability: 10,
    status: 'open',
    createdAt: '2026-03-01T08:00:00.000Z',
    updatedAt: '2026-03-01T08:00:00.000Z',
    ...fields,
  };
  return { collection: 'leads', record, index: indexEntry('leads', { scope: 'lead/open', ...entry }) };
}

/** Writes a record of any collection, which the storage has no need to understand. */
export function put(collection: CollectionName, id: string, entry: Entry = {}): PutWrite {
  return {
    collection,
    record: { id, revision: 1 } as Collections[CollectionName],
    index: indexEntry(collection, { scope: 'all', ...entry }),
  };
}

export function remove(collection: CollectionName, id: string): Write {
  return { collection, id, delete: true };
}

/** A commit that relies on nothing. */
export function commitOf(writes: Write[], rest: Partial<Commit> = {}): Commit {
  return { id: crypto.randomUUID(), checks: [], lookups: [], writes, ...rest };
}

export async function write(storage: StorageAdapter, ...writes: Write[]): Promise<void> {
  await storage.commit(commitOf(writes));
}

/** The ids of a page of leads, 100 unless the query says otherwise. */
export async function idsOf(storage: StorageAdapter, query: Partial<StorageQuery> = {}): Promise<string[]> {
  return (await storage.list('leads', { limit: 100, ...query })).items.map(({ id }) => id);
}

/** All ids of a query, page by page. */
export async function pagedIds(
  storage: StorageAdapter,
  query: StorageQuery,
  between: (page: number) => Promise<void> = () => Promise.resolve(),
): Promise<string[]> {
  const ids: string[] = [];
  let cursor: string | undefined;
  for (let page = 1; ; page += 1) {
    const { items, next } = await storage.list('leads', cursor === undefined ? query : { ...query, cursor });
    ids.push(...items.map(({ id }) => id));
    if (next === undefined) return ids;
    cursor = next;
    await between(page);
  }
}

/** `prefix-000`, `prefix-001`… so that their order is the order of their numbers. */
export function numbered(count: number, prefix = 'lead'): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}-${String(i).padStart(3, '0')}`);
}

function indexEntry(collection: CollectionName, entry: Entry & { scope: string }): IndexEntry {
  const order = Object.fromEntries(ordersOf(collection).map((by) => [by, '']));
  return { facets: [], keys: [], words: [], ...entry, order: { ...order, ...entry.order } };
}
