import { describe, expect, it } from 'vitest';
import { learnWeights, loadNormalisers, type Learned } from '../../src/domain/similarity/index.js';
import { memoryStorage } from '../../src/storage/memory.js';
import type { StorageAdapter } from '../../src/storage/storage-adapter.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { generateLeads } from '../../src/testing/generator/index.js';

const leads = [...generateLeads({ count: 1200, seed: 'learning', duplicateShare: 0.25 })];
const partyOf = new Map(leads.map(({ entity, index }) => [`r${String(index)}`, entity]));

async function filled(): Promise<{ storage: StorageAdapter; store: LeadStore }> {
  const storage = memoryStorage();
  const store = createLeadStore({ storage });
  const records = leads.map(({ lead, index }) => ({ id: `r${String(index)}`, ...lead }));
  await store.execute({ kind: 'import-records', records, onSimilar: 'create' });
  return { storage, store };
}

async function accuracy(store: LeadStore): Promise<{ precision: number; f1: number }> {
  let [found, right] = [0, 0];
  for await (const { leadIds } of store.duplicates())
    for (const [i, a] of leadIds.entries())
      for (const b of leadIds.slice(i + 1)) {
        found += 1;
        if (partyOf.get(a) === partyOf.get(b)) right += 1;
      }
  const sizes = new Map<unknown, number>();
  for (const party of partyOf.values()) sizes.set(party, (sizes.get(party) ?? 0) + 1);
  const pairs = [...sizes.values()].reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  return { precision: right / found, f1: (2 * right) / (found + pairs) };
}

describe('store.learn', () => {
  it('D1 D4 learns on the records, keeps what is the same right, and is undone', async () => {
    const { storage, store } = await filled();
    const before = await accuracy(store);
    const [{ items: shipped }, told] = [await store.similar('r1'), [] as number[]];
    const { entryId } = await store.learn({ onProgress: ({ done }) => told.push(done) });
    const { weights } = (await storage.get('settings', 'global'))!;
    expect(weights).toMatchObject({ records: leads.length });
    expect(weights!.pairs).toBeGreaterThan(0.05);
    const after = await accuracy(store);
    expect(after.precision).toBeGreaterThanOrEqual(0.97);
    expect(after.f1).toBeGreaterThanOrEqual(before.f1 - 0.01);
    // Every place weighs alike, another store on the same base too.
    const other = createLeadStore({ storage });
    expect((await other.similar('r1')).items).toEqual((await store.similar('r1')).items);
    await store.execute({ kind: 'undo', entryId });
    expect((await storage.get('settings', 'global'))?.weights).toBeUndefined();
    expect((await store.similar('r1')).items).toEqual(shipped);
    expect((await other.similar('r1')).items).toEqual(shipped);
  });
});

describe('save-weights', () => {
  const weights = { pairs: 0.5, levels: { 'city.other': 0.3 } } as const;

  it('D1 holds for the button, for rows of a file and for the whole base; null is the way back', async () => {
    const store = createLeadStore({ storage: memoryStorage(), weights: { pairs: 0.9 } });
    const ion = { title: 'A', contactName: 'Ion Popescu', city: 'Iași', phone: '0722 123 456' };
    const moved = { ...ion, city: 'Arad', phone: '0722 123 465' };
    await store.execute({
      kind: 'import-records',
      records: [
        { id: 'a', ...ion },
        { id: 'b', ...moved },
      ],
      onSimilar: 'create',
    });
    const sure = async (): Promise<(number | undefined)[]> => {
      const alike = await store.rowsAlike();
      alike(ion, 0);
      const [similar, row] = [await store.similar('a'), alike({ ...moved, phone: ion.phone }, 1)];
      return [similar.items[0]?.probability, row?.probability];
    };
    const shipped = await sure();
    const { entryId } = await store.execute({ kind: 'save-weights', weights });
    const [button, row] = await sure();
    expect(button).not.toBe(shipped[0]);
    expect(row).not.toBe(shipped[1]);
    await store.execute({ kind: 'save-weights', weights: null });
    expect(await sure()).toEqual(shipped);
    const history = await store.history();
    expect(history.items.map(({ kind }) => kind).slice(0, 2)).toEqual(['save-weights', 'save-weights']);
    await store.execute({ kind: 'undo', entryId: history.items[0]!.id });
    expect(await sure()).toEqual([button, row]);
    await expect(store.execute({ kind: 'undo', entryId })).resolves.toBeDefined();
    expect(await sure()).toEqual(shipped);
  });

  it('keeps the Leads setting as it is, and the weights when that changes', async () => {
    const storage = memoryStorage();
    const store = createLeadStore({ storage });
    await store.execute({ kind: 'save-settings', leadsEnabled: true });
    await store.execute({ kind: 'save-weights', weights });
    expect(await store.settings()).toMatchObject({ leadsEnabled: true, weights });
    await store.execute({ kind: 'save-settings', leadsEnabled: false, openLeads: 'keep' });
    expect(await store.settings()).toMatchObject({ leadsEnabled: false, weights });
  });

  it('P1 is for administrators, and refuses what cannot be weighed by', async () => {
    const storage = memoryStorage();
    const all = createLeadStore({ storage, actor: { id: 'eva', rights: 'all' } });
    await expect(all.execute({ kind: 'save-weights', weights })).rejects.toMatchObject({ code: 'forbidden' });
    await expect(all.learn()).rejects.toMatchObject({ code: 'forbidden' });
    const store = createLeadStore({ storage });
    for (const wrong of [
      { pairs: 0, levels: {} },
      { pairs: 1, levels: { 'city.other': 2 } },
      { pairs: 1, levels: { no: 0.1 } },
    ])
      await expect(store.execute({ kind: 'save-weights', weights: wrong })).rejects.toMatchObject({
        code: 'invalid',
      });
  });

  it('can be stopped, and has changed nothing then', async () => {
    const { storage, store } = await filled();
    const stop = new AbortController();
    const learning = store.learn({ signal: stop.signal, onProgress: () => stop.abort() });
    await expect(learning).rejects.toMatchObject({ code: 'aborted' });
    expect((await storage.get('settings', 'global'))?.weights).toBeUndefined();
  });
});

describe('learnWeights', () => {
  const learned = async (records: string[]): Promise<Learned> => {
    const storage = memoryStorage();
    const store = createLeadStore({ storage });
    const chosen = leads.filter(({ index }) => records.includes(`r${String(index)}`));
    const drafts = chosen.map(({ lead, index }) => ({ id: `r${String(index)}`, ...lead }));
    if (drafts.length) await store.execute({ kind: 'import-records', records: drafts, onSimilar: 'create' });
    const normalisers = await loadNormalisers();
    return learnWeights(storage, { normalisers, defaultCountry: 'RO', pause: () => Promise.resolve() });
  };

  it('leaves the weights of a base that has nothing to teach', async () => {
    const { weights } = await learned([]);
    expect(weights.pairs).toBe(1);
    expect(weights.levels).toMatchObject({ 'person.exact': 0.65, 'email.equal': 0.65, 'field.other': 0.22 });
  });

  it('knows fewer pairs where there are no duplicates', async () => {
    const first = new Map(leads.map(({ entity, index }) => [entity, `r${String(index)}`]));
    const [without, withAll] = [await learned([...first.values()]), await learned([...partyOf.keys()])];
    expect(without.weights.pairs).toBeLessThan(withAll.weights.pairs);
    expect(without.weights.pairs).toBeLessThan(0.4);
  });
});
