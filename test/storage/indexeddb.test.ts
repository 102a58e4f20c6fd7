import { expect } from 'chai';
import { openDB } from 'idb';
import type { PisteSchema } from '../../src/storage/indexeddb/schema.js';
import { indexedDbStorage } from '../../src/storage/indexeddb.js';
import type { StorageAdapter } from '../../src/storage/storage-adapter.js';
import { describeStorageContract } from '../../src/testing/storage-contract.js';
import { commitOf, idsOf, lead, numbered, put, remove, write } from '../../src/testing/storage-contract/entries.js';
import { deleteDatabases } from './databases.js';
import { rejection } from './rejection.js';
import { replacing } from './replacing.js';

afterEach(() => deleteDatabases('contract-'));

describeStorageContract('indexedDbStorage', (name) => indexedDbStorage({ name }));

describe('indexedDbStorage', () => {
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

  /** Runs with writes that fail from the `failing`th on. */
  async function withoutRoom(failing: number, during: () => Promise<void>): Promise<void> {
    const { put: write } = IDBObjectStore.prototype;
    let writes = 0;
    const limited = function (this: IDBObjectStore, ...args: Parameters<typeof write>): IDBRequest<IDBValidKey> {
      writes += 1;
      if (writes >= failing)
        throw new DOMException('Encountered full disk while opening backing store', 'QuotaExceededError');
      return write.apply(this, args);
    };
    await replacing(IDBObjectStore.prototype, 'put', limited, during);
    expect(writes).to.be.at.least(failing);
  }

  async function keepsBlobs(): Promise<boolean> {
    const database = await openDB(`${name}-blobs`, 1, { upgrade: (db) => void db.createObjectStore('blobs') });
    const kept = await database.put('blobs', new Blob(['x']), 'x').then(
      () => true,
      () => false,
    );
    database.close();
    return kept;
  }

  it('X3 says that the disk is full and loses nothing', async () => {
    await write(storage, lead('a', { facets: ['team=1'], words: ['oak'] }));
    for (const failing of [1, 3, 5]) {
      await withoutRoom(failing, async () => {
        const commit = commitOf([
          lead('a', { facets: ['team=2'], words: ['elm'] }, { revision: 2, title: 'Changed' }),
          lead('b', { facets: ['team=1'] }),
        ]);
        const error = await rejection(storage.commit(commit));
        expect(error.code).to.equal('storage-full');
        expect(error.message).to.equal(
          'There is no room left on this device; free some space and try again. Nothing has been written.',
        );
      });
      expect((await storage.get('leads', 'a'))?.title).to.equal('Lead a');
      expect(await storage.list('leads', { facets: [['team=1']], words: ['oa'], limit: 0 })).to.deep.equal({
        items: [],
        total: 1,
      });
      expect(await idsOf(storage)).to.deep.equal(['a']);
    }
    await write(storage, lead('b'));
    expect(await idsOf(storage)).to.deep.equal(['a', 'b']);
  });

  it('writes nothing of a commit that is stopped in the middle', async () => {
    await write(storage, lead('a'));
    const controller = new AbortController();
    const { put: write_ } = IDBObjectStore.prototype;
    let writes = 0;
    const stopping = function (this: IDBObjectStore, ...args: Parameters<typeof write_>): IDBRequest<IDBValidKey> {
      writes += 1;
      const request = write_.apply(this, args);
      if (writes === 3) controller.abort();
      return request;
    };
    await replacing(IDBObjectStore.prototype, 'put', stopping, async () => {
      const commit = commitOf(numbered(20).map((id) => lead(id)));
      expect((await rejection(storage.commit(commit, { signal: controller.signal }))).code).to.equal('aborted');
    });
    expect(await idsOf(storage)).to.deep.equal(['a']);
  });

  it('remembers the newest ten thousand commits', async () => {
    await write(storage, lead('a'));
    const database = await openDB<PisteSchema>(name);
    for (const sequence of [20_000, 15_000, 10_001])
      await database.put('commits', { sequence, id: `commit-${sequence}` });
    const repeated = async (id: string) => (await storage.commit(commitOf([], { id }))).repeated;
    expect([await repeated('commit-10001'), await repeated('commit-15000')]).to.deep.equal([true, true]);
    await write(storage, lead('b'));
    expect([await repeated('commit-15000'), await repeated('commit-10001')]).to.deep.equal([true, false]);
    database.close();
  });

  it('keeps postings small: one with no member is gone', async () => {
    const ids = numbered(30);
    await write(storage, ...ids.map((id) => lead(id, { facets: [`salesperson=${id}`], words: ['oak'] })));
    await write(storage, ...ids.map((id) => remove('leads', id)));
    const database = await openDB<PisteSchema>(name);
    expect(await database.getAll('postings')).to.deep.equal([]);
    database.close();
  });

  it('keeps files', async function () {
    const content = new Blob(['offer'], { type: 'text/plain' });
    const attachment = put('attachments', 'file');
    const commit = commitOf([{ ...attachment, record: { ...attachment.record, content } }]);
    if (!(await keepsBlobs())) {
      // WebKit has nowhere to put them while it browses privately, as it does under automation.
      expect((await rejection(storage.commit(commit))).code).to.equal('unavailable');
      this.skip();
    }
    await storage.commit(commit);
    const kept = await storage.get('attachments', 'file');
    expect([await kept?.content?.text(), kept?.content?.type]).to.deep.equal(['offer', 'text/plain']);
  });

  it('X3 asks the browser to keep the data, and says whether it does', async () => {
    for (const answer of [true, false]) {
      await replacing(navigator, 'storage', { persist: () => Promise.resolve(answer) }, async () => {
        expect(await storage.persist?.()).to.equal(answer);
      });
    }
    await replacing(navigator, 'storage', undefined, async () => {
      expect(await storage.persist?.()).to.equal(false);
    });
  });
});
