import { INDEX_RECIPE, indexRecord } from '../../../src/domain/index-record.ts';
import type { Reader } from '../../../src/domain/reader.ts';
import { loadNormalisers } from '../../../src/domain/similarity/index.ts';
import { indexedDbStorage } from '../../../src/storage/indexeddb.ts';
import { SCHEMA_VERSION } from '../../../src/storage/indexeddb/schema.ts';
import type { PutWrite, StorageAdapter } from '../../../src/storage/storage-adapter.ts';
import { beginIndexed } from '../../../src/store/reindex.ts';
import { generateWorkspace, type GeneratedWorkspace } from '../../../src/testing/index.ts';

/** Records a commit: many share the chunks of bitmaps and pages that each commit rewrites. */
const CHUNK = 2000;

/** What a look-up reads: notes and the rest are left out. Customers come first, leads are found by theirs. */
const FILLED = ['settings', 'salespeople', 'teams', 'stages', 'customers', 'leads'] as const;

const workspaceOf = (leads: number): GeneratedWorkspace => generateWorkspace({ leads, seed: 'bench' });

/**
 * Writes a generated base of so many leads through the adapter, as the domain indexes it. Goes on where an earlier fill
 * of the same base was interrupted: commits are whole or not there.
 */
export async function fill(name: string, leads: number, onProgress: (done: number) => unknown): Promise<void> {
  await filled(name, leads, onProgress, { begin: beginIndexed, indexed: (write) => write });
}

/** The same base as an older kit would have left it: every match key and facet was another. */
export async function fillOutdated(name: string, leads: number, onProgress: (done: number) => unknown): Promise<void> {
  const old = (terms: readonly string[]) => terms.map((term) => `old-${term}`);
  await filled(name, leads, onProgress, {
    begin: () => Promise.resolve(),
    indexed: ({ index, ...write }) => ({
      ...write,
      index: { ...index, keys: old(index.keys), facets: old(index.facets) },
    }),
  });
}

interface Filling {
  begin: (storage: StorageAdapter) => Promise<void>;
  indexed: (write: PutWrite) => PutWrite;
}

async function filled(
  name: string,
  leads: number,
  onProgress: (done: number) => unknown,
  { begin, indexed }: Filling,
): Promise<void> {
  const storage = indexedDbStorage({ name });
  const workspace = workspaceOf(leads);
  await begin(storage);
  for (const collection of FILLED) {
    const records = workspace[collection];
    const { total } = await storage.list(collection, { limit: 0 });
    for (let from = total; from < records.length; from += CHUNK) {
      const writes = (await writesOf(workspace, collection, from, from + CHUNK)).map(indexed);
      await storage.commit({ id: `${collection}-${String(from)}`, checks: [], lookups: [], writes });
      if (collection === 'leads') onProgress(from + writes.length);
    }
  }
  await storage.close();
}

/** Changes when what would be stored does: a base that was filled before is used again as long as it is the same. */
export async function fingerprint(): Promise<string> {
  const writes = await writesOf(workspaceOf(300), 'leads', 0, 300);
  const bytes = new TextEncoder().encode(JSON.stringify([SCHEMA_VERSION, INDEX_RECIPE, CHUNK, FILLED, writes]));
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...digest.subarray(0, 8)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function writesOf(
  workspace: GeneratedWorkspace,
  collection: (typeof FILLED)[number],
  from: number,
  to: number,
): Promise<PutWrite[]> {
  const context = { normalisers: await loadNormalisers(), defaultCountry: 'RO' };
  const reader = customersOf(workspace);
  return Promise.all(
    workspace[collection].slice(from, to).map(async (fresh) => {
      const record = { ...fresh, revision: 1 };
      return { collection, record, index: await indexRecord(collection, record, reader, context) };
    }),
  );
}

const customers = new WeakMap<GeneratedWorkspace, Reader>();

/** The customers of the base without asking the storage for each. */
function customersOf(workspace: GeneratedWorkspace): Reader {
  const known = customers.get(workspace);
  if (known) return known;
  const byId = new Map(workspace.customers.map((customer) => [customer.id, customer]));
  const reader = { get: (_collection: string, id: string) => Promise.resolve(byId.get(id)) } as unknown as Reader;
  customers.set(workspace, reader);
  return reader;
}
