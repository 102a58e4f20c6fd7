import { INDEX_RECIPE, indexRecord, REINDEXED } from '../domain/index-record.js';
import { isPisteError } from '../domain/errors.js';
import { Workspace } from '../domain/workspace.js';
import type { Commit, Reindexing, StorageAdapter, Write } from '../storage/storage-adapter.js';
import type { StoreCore } from './create-lead-store.js';

/** Records a transaction: other tabs wait for it no longer than for somebody who imports. */
const BATCH = 50;

type Core = Pick<StoreCore, 'storage' | 'context' | 'newId'>;

/**
 * Makes the index of records anew that an older kit has stored, so that better normalising reaches them: in the
 * background, once the storage is open, in small transactions, and resting as long as each has taken. It goes on when
 * the store is opened next. Until then they are found by what they were stored with, so a failure is nobody's trouble.
 * Returns how to stop.
 */
export function reindexInBackground(core: Core): () => void {
  const stop = new AbortController();
  const { reindexing } = core.storage;
  if (reindexing) void reindexAll(reindexing, core, stop.signal).catch(() => undefined);
  return () => stop.abort();
}

/** To be called before an empty storage is filled without a store: what comes into it is indexed by this recipe. */
export async function beginIndexed(storage: StorageAdapter): Promise<void> {
  await storage.list('leads', { limit: 0 });
  for (const collection of REINDEXED) await storage.reindexing?.outdated(collection, INDEX_RECIPE, 1);
}

async function reindexAll(reindexing: Reindexing, core: Core, signal: AbortSignal): Promise<void> {
  for (const collection of REINDEXED) {
    while (!signal.aborted) {
      const began = performance.now();
      const records = await reindexing.outdated(collection, INDEX_RECIPE, BATCH);
      if (records.length === 0) break;
      if (signal.aborted) return;
      await reindexing.reindex(collection, INDEX_RECIPE, await indexed(collection, records, core)).catch(unlessChanged);
      await rest(performance.now() - began);
    }
  }
}

/** A commit that relies on the records as they were read, and on the customers that leads are found by. */
async function indexed(
  collection: (typeof REINDEXED)[number],
  records: readonly { id: string; revision: number }[],
  { storage, context, newId }: Core,
): Promise<Commit> {
  const terms = await context();
  const workspace = new Workspace(storage);
  const writes: Write[] = [];
  for (const record of records)
    writes.push({
      collection,
      record,
      index: await indexRecord(collection, record as never, workspace, terms),
    } as Write);
  const own = records.map(({ id, revision }) => ({ collection, id, revision }));
  return { id: newId(), checks: [...own, ...workspace.reads()], lookups: [], writes };
}

/** What was changed meanwhile is read anew. */
function unlessChanged(error: unknown): void {
  if (!isPisteError(error) || error.code !== 'conflict') throw error;
}

function rest(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
