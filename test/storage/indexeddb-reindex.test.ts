import { expect } from 'chai';
import { openDB } from 'idb';
import { INDEX_RECIPE, indexRecord } from '../../src/domain/index-record.js';
import type { Lead } from '../../src/domain/records/lead.js';
import { loadNormalisers } from '../../src/domain/similarity/index.js';
import { indexedDbStorage } from '../../src/storage/indexeddb.js';
import type { ChangeNotice, PutWrite, StorageAdapter } from '../../src/storage/storage-adapter.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { commitOf, lead, numbered, write } from '../../src/testing/storage-contract/entries.js';
import { eventually } from '../elements/support/eventually.js';
import { deleteDatabases } from './databases.js';
import { rejection } from './rejection.js';

const RECORDS = 120;

describe('records that an older kit has indexed', () => {
  let name: string;
  let storage: StorageAdapter;
  let store: LeadStore | undefined;

  beforeEach(async () => {
    name = `piste-test-${crypto.randomUUID()}`;
    storage = indexedDbStorage({ name });
    await write(storage, ...(await Promise.all(numbered(RECORDS).map(oldLead))));
  });

  afterEach(async () => {
    await store?.close();
    store = undefined;
    await storage.close();
    await deleteDatabases('piste-test-');
  });

  const carriers = async (key: string) =>
    (await storage.lookup('leads', [key], { limit: 200 })).flatMap(({ ids }) => ids);
  const state = async (): Promise<unknown> => {
    const database = await openDB(name);
    try {
      return await database.get('recipes', 'leads');
    } finally {
      database.close();
    }
  };
  const done = () =>
    eventually('all are indexed anew', async () => {
      const found = (await state()) as { after?: string } | undefined;
      return found && !('after' in found);
    });
  async function open(): Promise<LeadStore> {
    store = createLeadStore({ storage });
    await store.settings();
    return store;
  }

  it('D3 are found by what this kit makes of them once a store has been open for a while, and stay as they are', async () => {
    const before = await storage.getMany('leads', numbered(RECORDS));
    const notices: ChangeNotice[] = [];
    storage.subscribe((notice) => notices.push(notice));
    expect(await carriers('email:ion0@acme.ro'), 'by the old key').to.deep.equal([]);
    await open();
    await done();
    expect(await carriers('email:ion0@acme.ro')).to.deep.equal(['lead-000']);
    expect(await carriers('old:lead-000'), 'the old key').to.deep.equal([]);
    const euros = await storage.list('leads', { facets: [['currency=EUR']], limit: 1 });
    expect(euros.total).to.equal(RECORDS / 2);
    expect(await storage.getMany('leads', numbered(RECORDS))).to.deep.equal(before);
    expect((await storage.list('journal', { limit: 1 })).total).to.equal(0);
    expect(notices).to.deep.equal([]);
  });

  it('D5 are counted exactly meanwhile', async () => {
    const total = async (key: string) => (await storage.lookup('leads', [key], { limit: 2, countTo: 500 }))[0]?.total;
    const kept = async (key: string): Promise<unknown> => {
      const database = await openDB(name);
      try {
        return await database.get('counts', ['leads', key]);
      } finally {
        database.close();
      }
    };
    await total('old:all');
    await total('domain:acme.ro');
    await eventually('the old key is counted', async () => (await kept('old:all')) === RECORDS);
    await eventually('the new key is counted', async () => (await kept('domain:acme.ro')) === 5);
    await open();
    await eventually('some are indexed anew', async () => (await kept('old:all')) !== RECORDS);
    const [old, fresh] = [await total('old:all'), await total('domain:acme.ro')];
    expect(old! + fresh!, 'each is found by one of them').to.be.within(RECORDS, RECORDS + 50);
    await done();
    expect(await kept('old:all')).to.equal(0);
    expect(await kept('domain:acme.ro')).to.equal(RECORDS);
    expect(await total('domain:acme.ro')).to.equal(RECORDS);
  });

  it('are gone on with where another store was closed, and not looked at again once all are done', async () => {
    const reindexing = storage.reindexing!;
    await storage.get('settings', 'settings');
    const [first] = await batch(storage);
    await reindexing.reindex('leads', INDEX_RECIPE, commitOf([first!]));
    expect(await state()).to.deep.equal({ recipe: INDEX_RECIPE, after: 'lead-000' });
    const rest = await reindexing.outdated('leads', INDEX_RECIPE, 2);
    expect(rest.map(({ id }) => id)).to.deep.equal(['lead-001', 'lead-002']);
    await open();
    await done();
    expect(await reindexing.outdated('leads', INDEX_RECIPE, 2)).to.deep.equal([]);
    expect(await reindexing.outdated('leads', INDEX_RECIPE - 1, 2), 'asked by an older kit').to.deep.equal([]);
    expect(await reindexing.outdated('leads', INDEX_RECIPE + 1, 2)).to.have.length(2);
  });

  it('are read anew where they have changed meanwhile, and not done twice by two tabs', async () => {
    const reindexing = storage.reindexing!;
    const [first, second] = await batch(storage);
    await write(storage, { ...second!, record: { ...second!.record, revision: 2, title: 'Changed' } });
    const checks = [first!, second!].map(({ record: { id, revision } }) => ({
      collection: 'leads' as const,
      id,
      revision,
    }));
    const refused = await rejection(reindexing.reindex('leads', INDEX_RECIPE, commitOf([first!, second!], { checks })));
    expect(refused.code).to.equal('conflict');
    expect(await state(), 'nothing is written').to.equal(undefined);
    expect((await storage.get('leads', 'lead-001'))?.title).to.equal('Changed');
    await reindexing.reindex('leads', INDEX_RECIPE, commitOf([first!]));
    const late = { ...first!, index: { ...first!.index, keys: ['from-another-tab'] } };
    await reindexing.reindex('leads', INDEX_RECIPE, commitOf([late]));
    expect(await carriers('from-another-tab')).to.deep.equal([]);
  });

  it('opening a store opens no database before somebody asks it', async () => {
    const unused = `piste-test-${crypto.randomUUID()}`;
    const idle = createLeadStore({ storage: indexedDbStorage({ name: unused }) });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect((await indexedDB.databases()).map((database) => database.name)).not.to.include(unused);
    await idle.close();
  });
});

const fields = (id: string): Partial<Lead> => {
  const n = Number(id.slice(-3));
  return { email: `ion${String(n)}@acme.ro`, expectedRevenue: 100, ...(n % 2 ? {} : { currency: 'EUR' }) };
};

/** As a kit stored it that knew neither currencies nor today's keys. */
async function oldLead(id: string): Promise<PutWrite<'leads'>> {
  const [{ record, index }] = [await indexedNow(id)];
  const facets = index.facets.filter((facet) => !facet.startsWith('currency='));
  const own = id >= 'lead-115' ? ['domain:acme.ro'] : [];
  return { collection: 'leads', record, index: { ...index, facets, keys: [`old:${id}`, 'old:all', ...own] } };
}

async function indexedNow(id: string): Promise<PutWrite<'leads'>> {
  const { record } = lead(id, {}, fields(id));
  const context = { normalisers: await loadNormalisers(), defaultCountry: 'RO' };
  return { collection: 'leads', record, index: await indexRecord('leads', record, undefined as never, context) };
}

/** The first two as this kit indexes them. */
async function batch(storage: StorageAdapter): Promise<PutWrite<'leads'>[]> {
  const records = await storage.reindexing!.outdated('leads', INDEX_RECIPE, 2);
  return Promise.all(records.map(({ id }) => indexedNow(id)));
}
