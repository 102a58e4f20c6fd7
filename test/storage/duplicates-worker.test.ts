import { expect } from 'chai';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import { duplicates } from '../../src/store/duplicates.js';
import { Hold } from '../../src/store/hold.js';
import type { DuplicateGroup, DuplicatesOptions, LeadStore } from '../../src/store/lead-store.js';
import type { Workers } from '../../src/store/matching/run-matching.js';
import { startWorker } from '../../src/store/matching/start-worker.js';
import { indexedDbStorage } from '../../src/storage/indexeddb.js';
import type { StorageAdapter } from '../../src/storage/storage-adapter.js';
import { generateLeads } from '../../src/testing/generator/index.js';
import { eventually } from '../elements/support/eventually.js';
import { pause } from '../elements/support/page.js';
import { deleteDatabases } from './databases.js';
import { rejection } from './rejection.js';

/** A worker, and whether it was let go. */
interface Watched {
  worker: Worker;
  ended: boolean;
}

let storage: StorageAdapter;
let store: LeadStore;
let started: Watched[];

function watched(start: () => Worker | undefined): () => Worker | undefined {
  return () => {
    const worker = start();
    if (!worker) return undefined;
    const entry: Watched = { worker, ended: false };
    started.push(entry);
    worker.terminate = () => {
      entry.ended = true;
      Worker.prototype.terminate.call(worker);
    };
    return worker;
  };
}

const inWorker: Workers = { start: watched(startWorker) };
const inline: Workers = { start: () => undefined };
const scripted = (code: string): Workers => ({
  start: watched(() => new Worker(URL.createObjectURL(new Blob([code], { type: 'text/javascript' })))),
});

function search(workers: Workers, options: DuplicatesOptions = {}): AsyncGenerator<DuplicateGroup> {
  return duplicates(options, { storage, terms: () => Promise.resolve({ defaultCountry: 'RO' }) }, workers);
}

async function all(workers: Workers, options?: DuplicatesOptions): Promise<DuplicateGroup[]> {
  const groups: DuplicateGroup[] = [];
  for await (const group of search(workers, options)) groups.push(group);
  return groups;
}

describe('going through the whole base in a worker', () => {
  before(async () => {
    storage = indexedDbStorage({ name: 'duplicates-worker' });
    store = createLeadStore({ storage });
    const leads = [...generateLeads({ count: 450, seed: 'worker', duplicateShare: 0.3 })];
    const records = leads.map(({ lead, index }) => ({ id: `r${String(index)}`, ...lead }));
    await store.execute({ kind: 'import-records', records, onSimilar: 'create' });
  });

  beforeEach(() => {
    started = [];
  });

  after(async () => {
    await store.close();
    await deleteDatabases('duplicates-worker');
  });

  it('D8 gives the same groups, reasons and progress as on the page itself, and ends', async () => {
    const told: number[] = [];
    const groups = await all(inWorker, { onProgress: ({ done }) => told.push(done) });
    expect(groups.length).to.be.greaterThan(30);
    expect(groups).to.deep.equal(await all(inline));
    expect(started.map(({ ended }) => ended)).to.deep.equal([true]);
    const viaStore: DuplicateGroup[] = [];
    for await (const group of store.duplicates()) viaStore.push(group);
    expect(viaStore).to.deep.equal(groups);
    expect(told).to.deep.equal([...told].sort((a, b) => a - b));
  });

  it('P1 D8 tells an actor nothing of records they may not see, there neither', async () => {
    const terms = { defaultCountry: 'RO', actor: { id: 'eva', rights: 'own' as const } };
    const [first] = await all(inline);
    await store.execute({ kind: 'save-lead', lead: { id: first!.leadIds[0]!, salespersonId: 'dan' } });
    const seen: string[] = [];
    for await (const group of duplicates({}, { storage, terms: () => Promise.resolve(terms) }, inWorker))
      seen.push(...group.leadIds);
    expect(seen.length).to.be.greaterThan(50);
    expect(seen).not.to.include(first!.leadIds[0]);
    await store.execute({ kind: 'save-lead', lead: { id: first!.leadIds[0]!, salespersonId: null } });
  });

  it('D8 stopping ends the worker, also before its first group', async () => {
    const stop = new AbortController();
    const first = search(inWorker, { signal: stop.signal }).next();
    setTimeout(() => stop.abort(), 30);
    expect((await rejection(first)).code).to.equal('aborted');
    expect(started.every(({ ended }) => ended)).to.equal(true);
  });

  it('D8 who reads no further keeps no worker: none is started unread, and leaving a loop ends it', async () => {
    search(inWorker);
    expect(started).to.have.length(0);
    for await (const group of search(inWorker)) {
      expect(group.leadIds.length).to.be.greaterThan(1);
      break;
    }
    expect(started.map(({ ended }) => ended)).to.deep.equal([true]);
  });

  it('D8 lets a worker go that nobody reads from, and goes on with another behind the last group', async () => {
    const expected = await all(inline);
    const slow = search({ ...inWorker, idle: 20 });
    const groups = [(await slow.next()).value as DuplicateGroup];
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(started.map(({ ended }) => ended)).to.deep.equal([true]);
    for await (const group of slow) groups.push(group);
    expect(started.length).to.be.greaterThan(1);
    expect(groups.map(({ leadIds }) => leadIds)).to.deep.equal(expected.map(({ leadIds }) => leadIds));
  });

  for (const [where, workers] of [
    ['in the worker', inWorker],
    ['on the page', inline],
  ] as const) {
    it(`D8 rests when it is held and reads nothing again when it goes on, ${where}`, async () => {
      const expected = await all(inline);
      const lists: (string | undefined)[] = [];
      const hold = new Hold();
      const slow: StorageAdapter = {
        ...storage,
        list: (collection, query, options) => {
          if (collection === 'leads' && query.limit > 0) lists.push(query.cursor);
          // Held while it reads: long before there is a group.
          if (lists.length === 2) hold.hold();
          return storage.list(collection, { ...query, limit: Math.min(query.limit, 50) }, options);
        },
      };
      const terms = () => Promise.resolve({ defaultCountry: 'RO' });
      const groups: DuplicateGroup[] = [];
      const run = (async () => {
        for await (const group of duplicates({ hold }, { storage: slow, terms }, workers)) groups.push(group);
      })();
      await eventually('it is held', () => Promise.resolve(hold.held));
      await pause(150);
      const read = lists.length;
      await pause(150);
      expect(lists.length, 'read while it is held').to.equal(read);
      expect(groups).to.deep.equal([]);
      hold.release();
      await run;
      expect(groups).to.deep.equal(expected);
      expect(new Set(lists).size, 'pages, each read once').to.equal(lists.length);
      expect(lists.length).to.be.greaterThan(5);
      expect(started.length).to.equal(workers === inWorker ? 1 : 0);
    });
  }

  it('D8 lets a worker go that is held for long, and starts another once it is to go on', async () => {
    const expected = await all(inline);
    const hold = new Hold();
    const groups: DuplicateGroup[] = [];
    const run = (async () => {
      for await (const group of search({ ...inWorker, idle: 30 }, { hold })) {
        groups.push(group);
        if (groups.length === 3) hold.hold();
      }
    })();
    await eventually('the worker is let go', () => Promise.resolve(hold.held && started.at(-1)?.ended));
    const { length } = started;
    await pause(100);
    expect(started.length, 'none is started while it is held').to.equal(length);
    hold.release();
    await run;
    expect(groups.map(({ leadIds }) => leadIds)).to.deep.equal(expected.map(({ leadIds }) => leadIds));
  });

  it('D8 can be stopped while it is held', async () => {
    for (const workers of [inWorker, inline]) {
      const [stop, hold] = [new AbortController(), new Hold()];
      hold.hold();
      const first = search(workers, { hold, signal: stop.signal }).next();
      setTimeout(() => stop.abort(), 20);
      expect((await rejection(first)).code).to.equal('aborted');
    }
  });

  it('D8 does the work on the page where the worker cannot be loaded', async () => {
    expect(await all(scripted('this is no program'))).to.deep.equal(await all(inline));
    expect(started.map(({ ended }) => ended)).to.deep.equal([true]);
  });

  it('D8 says so when the worker breaks down half-way', async () => {
    const breaking = scripted(
      `postMessage({ kind: 'ready' }); setTimeout(() => { throw new Error('out of memory') }, 50)`,
    );
    const error = await rejection(all(breaking));
    expect(error.code).to.equal('unavailable');
    expect(error.message).to.contain('start it again');
    expect(started.map(({ ended }) => ended)).to.deep.equal([true]);
  });

  it('gives the error of the storage as it is when a read fails', async () => {
    const name = 'duplicates-worker-closed';
    const closed = indexedDbStorage({ name });
    await closed.close();
    const run = duplicates({}, { storage: closed, terms: () => Promise.resolve({ defaultCountry: 'RO' }) }, inWorker);
    expect((await rejection(run.next())).code).to.equal('storage-closed');
    expect(started.map(({ ended }) => ended)).to.deep.equal([true]);
  });
});
