import { indexedDbStorage } from '../../../src/storage/indexeddb.ts';
import { createLeadStore } from '../../../src/store/create-lead-store.ts';
import { answered } from './requests.ts';

export interface Pass {
  seconds: number;
  /** Milliseconds of each task of more than 50 ms on the page's thread. */
  longTasks: number[];
  /** Groups found, or records read. */
  found: number;
}

/** Records a request of the plain pass. */
const PAGE = 500;

/** `store.duplicates()` to its end. */
export async function duplicates(name: string, onProgress: (done: number, total: number) => unknown): Promise<Pass> {
  const store = createLeadStore({ storage: indexedDbStorage({ name }) });
  await store.list('leads', { limit: 1 });
  const pass = await watched(async () => {
    let groups = 0;
    const options = { onProgress: ({ done, total }: { done: number; total: number }) => void onProgress(done, total) };
    for await (const _ of store.duplicates(options)) groups += 1;
    return groups;
  });
  await store.close();
  return pass;
}

/** Leads that `store.tryMatching()` draws when it is not told how many. */
const SAMPLE = 200;

/**
 * `store.tryMatching()` in its worker, beside the look-ups it consists of made on the page: each lead of the sample under
 * the saved settings and under those that are tried.
 */
export async function trial(name: string): Promise<{ worker: Pass; page: Pass }> {
  const store = createLeadStore({ storage: indexedDbStorage({ name }) });
  const { items } = await store.list('leads', { limit: SAMPLE });
  await store.similar(items[0]!.id);
  const worker = await watched(async () => (await store.tryMatching({ strictness: 0.9 })).records);
  const page = await watched(async () => {
    for (const { id } of items) for (let times = 0; times < 2; times += 1) await store.similar(id, { limit: 100 });
    return items.length;
  });
  await store.close();
  return { worker, page };
}

/** How often the position of a search or an index is looked at, in milliseconds. */
const OFTEN = 500;

/** The index of every record made anew in the background, after a store has been opened, until all is done. */
export async function reindexed(name: string, onProgress: (done: string) => unknown): Promise<Pass> {
  const store = createLeadStore({ storage: indexedDbStorage({ name }) });
  const { total } = await store.list('leads', { limit: 1 });
  const database = await answered(indexedDB.open(name));
  const pass = await watched(async () => {
    for (;;) {
      const recipes = database.transaction('recipes').objectStore('recipes');
      const state = (await answered(recipes.get('leads'))) as { after?: string } | undefined;
      if (state && state.after === undefined) return total;
      onProgress(state?.after ?? '');
      await new Promise((resolve) => setTimeout(resolve, OFTEN));
    }
  });
  database.close();
  await store.close();
  return pass;
}

/** The bare platform reading every lead once, keeping none. */
export async function readAll(name: string): Promise<Pass> {
  const database = await answered(indexedDB.open(name));
  const pass = await watched(async () => {
    let records = 0;
    for (let after: IDBKeyRange | null = null; ;) {
      const leads = database.transaction('leads').objectStore('leads');
      const rows = (await answered(leads.getAll(after, PAGE))) as { id: string; n: number }[];
      records += rows.length;
      const last = rows.at(-1);
      if (!last || rows.length < PAGE) return records;
      after = IDBKeyRange.lowerBound([last.id, last.n], true);
    }
  });
  database.close();
  return pass;
}

async function watched(work: () => Promise<number>): Promise<Pass> {
  const longTasks: number[] = [];
  const note = (list: PerformanceEntryList): void => void longTasks.push(...list.map(({ duration }) => duration));
  const observer = new PerformanceObserver((list) => note(list.getEntries()));
  observer.observe({ type: 'longtask' });
  const began = performance.now();
  const found = await work();
  const seconds = (performance.now() - began) / 1000;
  // Entries come with a delay.
  await new Promise((resolve) => setTimeout(resolve, 300));
  note(observer.takeRecords());
  observer.disconnect();
  return { seconds, longTasks, found };
}
