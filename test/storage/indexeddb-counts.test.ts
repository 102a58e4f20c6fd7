import { expect } from 'chai';
import { deleteDB, openDB } from 'idb';
import { indexedDbStorage } from '../../src/storage/indexeddb.js';
import type { StorageAdapter } from '../../src/storage/storage-adapter.js';
import { eventually } from '../elements/support/eventually.js';
import { lead, numbered, write } from '../../src/testing/storage-contract/entries.js';
import { deleteDatabases } from './databases.js';

describe('counts kept by IndexedDB', () => {
  let name: string;
  let storage: StorageAdapter;

  beforeEach(() => {
    name = `piste-test-${crypto.randomUUID()}`;
    storage = indexedDbStorage({ name });
  });

  afterEach(async () => {
    await storage.close();
    await deleteDatabases('piste-test-');
  });

  /** What is kept, read beside the storage. */
  async function kept(key: string): Promise<unknown> {
    const database = await openDB(name);
    try {
      return await database.get('counts', ['leads', key]);
    } finally {
      database.close();
    }
  }

  const total = async (limit = 2) => (await storage.lookup('leads', ['w:ion'], { limit, countTo: 50 }))[0]?.total;
  const keep = (count: number) =>
    eventually(`the count of ${String(count)} is kept`, async () => (await kept('w:ion')) === count);

  it('D5 begins to count a key that many carry when it is looked up, and keeps the count with every commit', async () => {
    await write(storage, ...numbered(6).map((id) => lead(id, { keys: ['w:ion', `l:${id}`] })));
    expect(await kept('w:ion'), 'before anybody asks').to.equal(undefined);
    expect(await total()).to.equal(6);
    await keep(6);
    await write(storage, lead('g', { keys: ['w:ion'] }), lead('h', { keys: ['w:ana'] }));
    expect(await kept('w:ion')).to.equal(7);
    expect(await kept('w:ana'), 'nobody has asked for it').to.equal(undefined);
    expect(await total()).to.equal(7);
  });

  it('D5 does not count what few carry', async () => {
    await write(storage, ...numbered(3).map((id) => lead(id, { keys: ['w:ion'] })));
    expect(await total(5)).to.equal(3);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await kept('w:ion')).to.equal(undefined);
  });

  it('sees that another tab has begun to count', async () => {
    await write(storage, ...numbered(6).map((id) => lead(id, { keys: ['w:ion'] })));
    const other = indexedDbStorage({ name });
    try {
      await other.lookup('leads', ['w:ion'], { limit: 2, countTo: 50 });
      await keep(6);
      await write(storage, lead('g', { keys: ['w:ion'] }));
      expect(await kept('w:ion')).to.equal(7);
    } finally {
      await other.close();
    }
  });

  it('brings a database of the version before up to this one, and counts what is in it', async () => {
    await write(storage, ...numbered(6).map((id) => lead(id, { keys: ['w:ion'] })));
    await storage.close();
    await makeOlder(name);
    storage = indexedDbStorage({ name });
    expect(await total()).to.equal(6);
    await keep(6);
    expect((await storage.list('leads', { limit: 0, scopes: ['lead/open'] })).total).to.equal(6);
  });
});

/** Turns the database into one of version 1, which had no counts; its rows stay. */
async function makeOlder(name: string): Promise<void> {
  const now = await openDB(name);
  const stores = [...now.objectStoreNames].filter((each) => each !== 'counts' && each !== 'recipes');
  const content = await Promise.all(
    stores.map(async (store) => {
      const { keyPath, autoIncrement, indexNames } = now.transaction(store).store;
      const indices = [...indexNames].map((each) => {
        const { name: index, keyPath: path, unique, multiEntry } = now.transaction(store).store.index(each);
        return { index, path, unique, multiEntry };
      });
      return { store, keyPath, autoIncrement, indices, rows: await now.getAll(store) };
    }),
  );
  now.close();
  await deleteDB(name);
  const older = await openDB(name, 1, {
    upgrade(database) {
      for (const { store, keyPath, autoIncrement, indices } of content) {
        const made = database.createObjectStore(store, { keyPath, autoIncrement });
        for (const { index, path, unique, multiEntry } of indices)
          made.createIndex(index, path, { unique, multiEntry });
      }
    },
  });
  for (const { store, rows } of content) for (const row of rows) await older.put(store, row);
  older.close();
}
