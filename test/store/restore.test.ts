import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../src/domain/records/collections.js';
import { memoryStorage } from '../../src/storage/memory.js';
import type { StorageAdapter } from '../../src/storage/storage-adapter.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import { refusal, world } from '../domain/world.js';

async function all(storage: StorageAdapter): Promise<unknown> {
  return Object.fromEntries(
    await Promise.all(
      COLLECTIONS.map(async (name) => [name, (await storage.list(name, { limit: 1000 })).items] as const),
    ),
  );
}

/** Fails for good after so many commits. */
function dying(storage: StorageAdapter, commits: number): StorageAdapter {
  let left = commits;
  return {
    ...storage,
    commit: (...given) => {
      left -= 1;
      return left < 0 ? Promise.reject(new Error('the page is gone')) : storage.commit(...given);
    },
  };
}

describe('a backup', () => {
  it('X2 that was half restored is gone on with by the same file, and by no other', async () => {
    const w = await world();
    const records = Array.from({ length: 700 }, (_, i) => ({ title: `Row ${String(i)}` }));
    await w.store.execute({ kind: 'import-records', records, onSimilar: 'create' });
    const file = await w.store.backup();
    const storage = memoryStorage();
    await expect(createLeadStore({ storage: dying(storage, 1) }).restore(file)).rejects.toThrow();
    const store = createLeadStore({ storage });
    expect(await store.unfinishedRuns()).toMatchObject([{ kind: 'restore', needs: 'file', done: 500 }]);
    await w.lead();
    const other = await refusal(store.restore(await w.store.backup()));
    expect([other.code, other.details['done']]).toEqual(['invalid', 500]);
    const seen: number[] = [];
    await store.restore(file, { onProgress: ({ done }) => seen.push(done) });
    expect(seen.length).toBeGreaterThan(0);
    const whole = memoryStorage();
    await createLeadStore({ storage: whole }).restore(file);
    expect(await all(storage)).toEqual(await all(whole));
    expect(await store.unfinishedRuns()).toEqual([]);
  });

  it('X2 holds files, also those that only the history has', async () => {
    const w = await world();
    const lead = await w.lead();
    const content = new Blob(['seven'], { type: 'text/plain' });
    const attachment = { leadId: lead.id, name: 'a.txt', mediaType: 'text/plain', size: 5, content };
    await w.store.execute({ kind: 'add-attachment', attachment });
    const [kept] = await w.all('attachments');
    const { entryId } = await w.store.execute({ kind: 'remove-attachment', attachmentId: kept?.id ?? '' });
    const storage = memoryStorage();
    const store = createLeadStore({ storage });
    await store.restore(await w.store.backup());
    await store.execute({ kind: 'undo', entryId });
    const [back] = (await storage.list('attachments', { limit: 10 })).items;
    expect(await back?.content?.text()).toBe('seven');
  });
});
