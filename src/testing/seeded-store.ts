import { indexRecord } from '../domain/index-record.js';
import { beginIndexed } from '../store/reindex.js';
import { COLLECTIONS, type CollectionName, type Collections } from '../domain/records/collections.js';
import { SETTINGS_ID } from '../domain/records/settings.js';
import { loadNormalisers } from '../domain/similarity/index.js';
import { memoryStorage } from '../storage/memory.js';
import type { StorageAdapter, Write } from '../storage/storage-adapter.js';
import { createLeadStore, type LeadStoreOptions } from '../store/create-lead-store.js';
import type { LeadStore } from '../store/lead-store.js';
import { generateWorkspace, type GeneratedWorkspace, type WorkspaceOptions } from './generator/index.js';

/** Records written in one commit. */
const CHUNK = 400;

export interface SeededStoreOptions extends WorkspaceOptions, Partial<Omit<LeadStoreOptions, 'storage'>> {
  /** Where to write; a new memory storage when left out. It must be empty. */
  storage?: StorageAdapter;
  /** The Leads setting. Default true. */
  leadsEnabled?: boolean;
  onProgress?: (done: number, total: number) => void;
}

/** A store that holds a generated base: people, teams, stages, customers, leads, notes, activities. Without a journal. */
export async function seededStore(options: SeededStoreOptions): Promise<LeadStore> {
  const { storage = memoryStorage(), leadsEnabled = true, onProgress, seed, leads, now, ...storeOptions } = options;
  const workspace = generateWorkspace({
    ...(seed === undefined ? {} : { seed }),
    ...(leads === undefined ? {} : { leads }),
    ...(now === undefined ? {} : { now }),
  });
  await seedStorage(storage, workspace, {
    leadsEnabled,
    defaultCountry: storeOptions.defaultCountry ?? 'RO',
    ...(onProgress ? { onProgress } : {}),
  });
  return createLeadStore({ ...storeOptions, storage });
}

/** Writes a generated base into an empty storage, customers before the leads that are found by them. */
export async function seedStorage(
  storage: StorageAdapter,
  workspace: GeneratedWorkspace,
  {
    leadsEnabled = true,
    defaultCountry = 'RO',
    onProgress,
  }: { leadsEnabled?: boolean; defaultCountry?: string; onProgress?: (done: number, total: number) => void } = {},
): Promise<void> {
  const context = { normalisers: await loadNormalisers(), defaultCountry };
  const all: Partial<Record<CollectionName, readonly object[]>> = {
    ...workspace,
    settings: [{ id: SETTINGS_ID, leadsEnabled }],
  };
  const order = [...COLLECTIONS].sort((a, b) => Number(b === 'customers') - Number(a === 'customers'));
  const total = order.reduce((sum, collection) => sum + (all[collection]?.length ?? 0), 0);
  let done = 0;
  await beginIndexed(storage);
  for (const collection of order) {
    const records = all[collection] ?? [];
    for (let start = 0; start < records.length; start += CHUNK) {
      const writes: Write[] = [];
      for (const fresh of records.slice(start, start + CHUNK)) {
        const record = { ...fresh, revision: 1 } as Collections[typeof collection];
        writes.push({ collection, record, index: await indexRecord(collection, record, storage, context) });
      }
      await storage.commit({ id: `seed-${collection}-${String(start)}`, checks: [], lookups: [], writes });
      done += writes.length;
      onProgress?.(done, total);
    }
  }
}
