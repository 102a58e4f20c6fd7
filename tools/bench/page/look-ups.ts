import { indexedDbStorage } from '../../../src/storage/indexeddb.ts';
import { createLeadStore } from '../../../src/store/create-lead-store.ts';
import type { LeadStore } from '../../../src/store/lead-store.ts';
import { answered, readInOneGo, repeat, traced, type Trace } from './requests.ts';

/** Milliseconds of one look-up by the store and by the bare platform. */
export interface Times {
  store: number[];
  bare: number[];
  /** The same number of keys and records, one behind the other; measured warm only. */
  oneGo: number[];
}

/** Look-ups before any is timed, by both: modules are loaded, code is compiled. */
const WARM_UP = 12;

const open = (name: string): Promise<IDBDatabase> => answered(indexedDB.open(name));
const storeOf = (name: string): LeadStore => createLeadStore({ storage: indexedDbStorage({ name }) });

/** Ids of leads spread over the base, and `WARM_UP` others before them. */
export async function sample(name: string, count: number): Promise<string[]> {
  const database = await open(name);
  const keys = await answered(database.transaction('leads').objectStore('leads').getAllKeys());
  database.close();
  const wanted = Math.min(count + WARM_UP, keys.length);
  // Every nth of those that are not warmed up with; ids are in no order that means anything.
  return Array.from({ length: wanted }, (_, i) => (keys[Math.floor((i * keys.length) / wanted)] as [string])[0]);
}

/**
 * What the look-up of each reads. Each has been looked up before: the first look-up that meets a frequent value has the
 * storage begin to count it, and reads what those that come after it do not.
 */
export async function traces(name: string, ids: readonly string[]): Promise<Trace[]> {
  const store = storeOf(name);
  for (const id of ids) await lookUp(store, id);
  await store.close();
  const again = storeOf(name);
  const all: Trace[] = [];
  for (const id of ids) all.push(await traced(id, () => lookUp(again, id)));
  await again.close();
  return all;
}

/**
 * The first look-up of each lead since the browser was started. What has been read once is no longer cold, so the store
 * takes every other lead and the bare platform those between; `turn` says which, and another run takes the others.
 */
export async function cold(name: string, all: readonly Trace[], turn: 0 | 1): Promise<Times> {
  const store = storeOf(name);
  const database = await open(name);
  const times: Times = { store: [], bare: [], oneGo: [] };
  for (const [i, trace] of all.entries()) {
    const byStore = i % 2 === turn;
    const ms = await timed(() => (byStore ? lookUp(store, trace.id) : repeat(database, trace.requests)));
    if (i >= WARM_UP) (byStore ? times.store : times.bare).push(ms);
  }
  database.close();
  await store.close();
  return times;
}

/** Each look-up again and again, the store and the bare platform by turns; of each lead the median of its rounds. */
export async function warm(name: string, all: readonly Trace[], rounds: number): Promise<Times> {
  const store = storeOf(name);
  const database = await open(name);
  const times: Times = { store: [], bare: [], oneGo: [] };
  for (const [i, trace] of all.entries()) {
    const runs: Times = { store: [], bare: [], oneGo: [] };
    for (let round = 0; round <= rounds; round += 1) {
      const store1 = await timed(() => lookUp(store, trace.id));
      const bare = await timed(() => repeat(database, trace.requests));
      const oneGo = await timed(() => readInOneGo(database, trace, trace.id));
      if (round === 0) continue;
      runs.store.push(store1);
      runs.bare.push(bare);
      runs.oneGo.push(oneGo);
    }
    if (i < WARM_UP) continue;
    for (const kind of ['store', 'bare', 'oneGo'] as const) times[kind].push(medianOf(runs[kind]));
  }
  database.close();
  await store.close();
  return times;
}

const lookUp = (store: LeadStore, id: string): Promise<unknown> => store.similar(id, { limit: 20 });

async function timed(work: () => Promise<unknown>): Promise<number> {
  const began = performance.now();
  await work();
  return performance.now() - began;
}

function medianOf(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;
}
