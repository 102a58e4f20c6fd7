import { describe, expect, it } from 'vitest';
import { PisteError } from '../../src/domain/errors.js';
import { memoryStorage } from '../../src/storage/memory.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import { rowsAlike } from '../../src/store/rows-alike.js';

const records = Array.from({ length: 450 }, (_, i) => ({ title: `Enquiry ${String(i)}` }));

function storageThatFillsUp(commits: number) {
  const storage = memoryStorage();
  let left = commits;
  return {
    ...storage,
    commit: (...given: Parameters<typeof storage.commit>) => {
      left -= 1;
      if (left === -1) return Promise.reject(new PisteError('storage-full', 'No room.'));
      return storage.commit(...given);
    },
  };
}

describe('an import that is cut short', () => {
  it('X3 tells what was written when the disk is full in the middle, and can be undone', async () => {
    const store = createLeadStore({ storage: storageThatFillsUp(1) });
    const { report = [], entryId } = await store.execute({ kind: 'import-records', records, onSimilar: 'create' });
    expect(report.filter(({ result }) => result === 'created')).toHaveLength(200);
    const rest = report.filter(({ result }) => result === 'skipped');
    expect(rest.map(({ line }) => line)).toEqual(Array.from({ length: 250 }, (_, i) => 201 + i));
    expect(rest[0]?.error?.code).toBe('storage-full');
    await store.execute({ kind: 'undo', entryId });
    expect((await store.list('leads')).total).toBe(0);
  });

  it('X3 is refused as a whole when nothing could be written', async () => {
    const store = createLeadStore({ storage: storageThatFillsUp(0) });
    const run = store.execute({ kind: 'import-records', records, onSimilar: 'create' });
    await expect(run).rejects.toMatchObject({ code: 'storage-full' });
  });

  it('lets the page answer between its commits, and stops when told', async () => {
    const store = createLeadStore({ storage: memoryStorage() });
    const stop = new AbortController();
    setTimeout(() => stop.abort());
    const { report = [] } = await store.execute(
      { kind: 'import-records', records, onSimilar: 'create' },
      { signal: stop.signal },
    );
    expect(report.filter(({ result }) => result === 'skipped').length).toBeGreaterThan(0);
  });
});

describe('rows of one file', () => {
  it('D1 are alike by the same matcher as stored records', async () => {
    const alike = await rowsAlike('RO');
    expect(alike({ title: 'A', email: 'ana@pop.ro', contactName: 'Ana Pop' }, 0)).toBeUndefined();
    expect(alike({ title: 'B', email: 'ion@dan.ro', contactName: 'Ion Dan' }, 1)).toBeUndefined();
    expect(alike({ title: 'C', email: 'Ana <ANA@pop.ro>', contactName: 'Pop Ana' }, 2)).toMatchObject({ row: 0 });
    expect(alike({ title: 'D' }, 3)).toBeUndefined();
  });
});
