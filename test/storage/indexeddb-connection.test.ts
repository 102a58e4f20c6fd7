import { expect } from 'chai';
import { deleteDB, openDB, unwrap } from 'idb';
import { Connection } from '../../src/storage/indexeddb/connection.js';
import { orderIndex, SCHEMA_VERSION, upgradeSchema, type PisteSchema } from '../../src/storage/indexeddb/schema.js';
import { indexedDbStorage } from '../../src/storage/indexeddb.js';
import type { StorageAdapter, StorageTrouble } from '../../src/storage/storage-adapter.js';
import { eventually } from '../../src/testing/storage-contract/assertions.js';
import { commitOf, idsOf, lead, write } from '../../src/testing/storage-contract/entries.js';
import { deleteDatabases } from './databases.js';
import { rejection } from './rejection.js';
import { replacing } from './replacing.js';

let name: string;
let opened: { close(): unknown }[];
let troubles: (StorageTrouble['code'] | undefined)[];

function hear(trouble: StorageTrouble | undefined): void {
  troubles.push(trouble?.code);
}

function open(): StorageAdapter {
  const storage = indexedDbStorage({ name, onTrouble: hear });
  opened.push(storage);
  return storage;
}

/** The connection of a page whose version of the database is the one after this. */
function newerConnection(patience = 50): Connection {
  const connection = new Connection(name, patience, SCHEMA_VERSION + 1);
  connection.troubles.add(hear);
  opened.push(connection);
  return connection;
}

describe('a connection to IndexedDB', () => {
  beforeEach(() => {
    name = `piste-test-${crypto.randomUUID()}`;
    opened = [];
    troubles = [];
  });

  afterEach(async () => {
    for (const each of opened) await each.close();
    await deleteDatabases('piste-test-');
  });

  describe('and other tabs', () => {
    it('X3 gives way to a newer version of the page, and says to reload', async () => {
      const storage = open();
      await write(storage, lead('a'));
      const newer = await openDB(name, SCHEMA_VERSION + 1, {
        blocked: () => expect.fail('the older version did not let go'),
      });
      opened.push(newer);
      expect(troubles).to.deep.equal(['storage-closed']);
      const error = await rejection(storage.get('leads', 'a'));
      expect([error.code, error.message]).to.deep.equal([
        'storage-closed',
        'A newer version of this page is open in another tab; reload this page to go on. Nothing that was saved is lost.',
      ]);
      expect((await rejection(storage.commit(commitOf([lead('b')])))).code).to.equal('storage-closed');
    });

    it('X3 says to reload where the database is of a newer version already', async () => {
      (await openDB(name, SCHEMA_VERSION + 1)).close();
      expect((await rejection(open().get('leads', 'a'))).code).to.equal('storage-closed');
      expect(troubles).to.deep.equal(['storage-closed']);
    });

    it('X3 does not hang behind an older version that stays, and goes on once that has gone', async () => {
      const older = await openDB(name, SCHEMA_VERSION);
      const connection = newerConnection();
      const error = await rejection(connection.database());
      expect([error.code, error.message]).to.deep.equal([
        'storage-blocked',
        'Another tab has an older version of this page open; close or reload it, then try again. Nothing is lost.',
      ]);
      expect((await rejection(connection.database())).code).to.equal('storage-blocked');
      older.close();
      await eventually(() => troubles.length > 1, 'the end of the trouble');
      expect(troubles).to.deep.equal(['storage-blocked', undefined]);
      expect([...(await connection.database()).objectStoreNames]).to.include('leads');
    });

    it('X3 waits for an older version that lets go in time, without a word', async () => {
      const older = await openDB(name, SCHEMA_VERSION);
      const connection = newerConnection(10_000);
      const database = connection.database();
      setTimeout(() => older.close(), 60);
      expect((await database).version).to.equal(SCHEMA_VERSION + 1);
      expect(troubles).to.deep.equal([]);
    });

    it('X3 does not hang behind a tab that deletes the database', async () => {
      const stubborn = await openDB(name, SCHEMA_VERSION);
      const deleted = deleteDB(name);
      const connection = newerConnection(20);
      expect((await rejection(connection.database())).code).to.equal('storage-blocked');
      stubborn.close();
      await deleted;
      await eventually(() => troubles.length > 1, 'the end of the trouble');
      expect((await connection.database()).version).to.equal(SCHEMA_VERSION + 1);
    });

    it('X3 gives way to a tab that deletes the database, and says so', async () => {
      const storage = open();
      await write(storage, lead('a'));
      await deleteDB(name, { blocked: () => expect.fail('the connection did not let go') });
      expect(troubles).to.deep.equal(['storage-closed']);
      expect((await rejection(storage.get('leads', 'a'))).message).to.contain('removed in another tab');
    });

    it('lets go when it is closed', async () => {
      const storage = open();
      await write(storage, lead('a'));
      await storage.close();
      await deleteDB(name, { blocked: () => expect.fail('the connection did not let go') });
    });
  });

  describe('that is lost', () => {
    it('opens again after the browser has closed it, and tells nobody', async () => {
      const connection = new Connection(name, 1000);
      opened.push(connection);
      connection.troubles.add(hear);
      const first = await connection.database();
      unwrap(first).dispatchEvent(new Event('close'));
      const second = await connection.database();
      expect(second).not.to.equal(first);
      expect(second.transaction('leads').objectStoreNames).to.have.length(1);
      expect(troubles).to.deep.equal([]);
    });

    it('X3 repeats a call once on a new connection', async () => {
      const storage = open();
      await write(storage, lead('a'));
      const { transaction } = IDBDatabase.prototype;
      const connections = new Set<IDBDatabase>();
      const failingOnce = function (this: IDBDatabase, ...args: Parameters<typeof transaction>): IDBTransaction {
        connections.add(this);
        if (connections.size === 1) throw new DOMException('The database connection is closing.', 'InvalidStateError');
        return transaction.apply(this, args);
      };
      await replacing(IDBDatabase.prototype, 'transaction', failingOnce, async () => {
        expect(await idsOf(storage)).to.deep.equal(['a']);
      });
      expect(connections.size).to.equal(2);
    });

    it('X3 commits once when the connection is lost in the middle of it', async () => {
      const storage = open();
      await write(storage, lead('a'));
      const { put } = IDBObjectStore.prototype;
      let lost = false;
      const losing = function (this: IDBObjectStore, ...args: Parameters<typeof put>): IDBRequest<IDBValidKey> {
        const request = put.apply(this, args);
        if (!lost) this.transaction.abort();
        lost = true;
        return request;
      };
      await replacing(IDBObjectStore.prototype, 'put', losing, async () => {
        const commit = commitOf([lead('b', { facets: ['team=1'] })], {
          checks: [{ collection: 'leads', id: 'b', revision: 0 }],
        });
        expect(await storage.commit(commit)).to.deep.equal({ repeated: false });
        expect(await storage.commit(commit)).to.deep.equal({ repeated: true });
      });
      expect(lost).to.equal(true);
      expect(await idsOf(storage)).to.deep.equal(['a', 'b']);
      expect(await storage.summarise('leads', {}, 'team', [])).to.deep.equal([{ value: '1', count: 1, sums: {} }]);
    });

    it('gives up when it is lost again', async () => {
      const storage = open();
      await write(storage, lead('a'));
      const failing = (): never => {
        throw new DOMException(
          'Connection to Indexed Database server lost. Refresh the page to try again',
          'UnknownError',
        );
      };
      await replacing(IDBDatabase.prototype, 'transaction', failing, async () => {
        const error = await rejection(storage.get('leads', 'a'));
        expect(error.code).to.equal('unavailable');
        expect(error.message).to.contain('Connection to Indexed Database server lost.');
        expect((error.cause as DOMException).name).to.equal('UnknownError');
      });
      expect(await idsOf(storage)).to.deep.equal(['a']);
    });
  });

  describe('that cannot be had', () => {
    it('X3 says so where the browser has no IndexedDB, and works as soon as it has', async () => {
      const storage = open();
      await replacing(window, 'indexedDB', null, async () => {
        expect((await rejection(storage.get('leads', 'a'))).code).to.equal('unavailable');
      });
      expect(await storage.get('leads', 'a')).to.equal(undefined);
      expect(troubles).to.deep.equal(['unavailable', undefined]);
    });

    it('X3 says so where the browser forbids it', async () => {
      const forbidding = (): never => {
        throw new DOMException('The operation is insecure.', 'SecurityError');
      };
      await replacing(IDBFactory.prototype, 'open', forbidding, async () => {
        const error = await rejection(open().get('leads', 'a'));
        expect(error.code).to.equal('unavailable');
        expect(error.message).to.contain('The operation is insecure.');
      });
    });

    it('stops waiting for it when the signal fires', async () => {
      const older = await openDB(name, SCHEMA_VERSION, { upgrade: (db) => void db.createObjectStore('other') });
      opened.push(older);
      const deleted = deleteDB(name);
      const controller = new AbortController();
      const call = rejection(open().get('leads', 'a', { signal: controller.signal }));
      controller.abort();
      expect((await call).code).to.equal('aborted');
      older.close();
      await deleted;
    });
  });

  describe('to an older schema', () => {
    it('brings it up to date and keeps the data', async () => {
      const older = await openDB<PisteSchema>(name, SCHEMA_VERSION, {
        upgrade(db, _old, _new, transaction) {
          upgradeSchema(db, transaction);
          db.deleteObjectStore('dismissals');
          const leads = transaction.objectStore('leads');
          leads.deleteIndex(orderIndex('city'));
          leads.createIndex('shoeSize', 'record.shoeSize');
        },
      });
      older.close();
      const writer = indexedDbStorage({ name });
      await write(writer, lead('b', { order: { city: 'cluj' } }), lead('a', { order: { city: 'iasi' } }));
      await writer.close();
      const database = await newerConnection(10_000).database();
      expect([...database.objectStoreNames]).to.include('dismissals');
      const { store } = database.transaction('leads');
      expect([...store.indexNames])
        .to.include(orderIndex('city'))
        .and.not.to.include('shoeSize');
      const rows = await store.index(orderIndex('city')).getAll();
      expect(rows.map(({ record }) => record.id)).to.deep.equal(['b', 'a']);
    });
  });
});
