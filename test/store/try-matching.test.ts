import { describe, expect, it } from 'vitest';
import type { MatchingChanges } from '../../src/domain/commands/command.js';
import type { LeadDraft } from '../../src/domain/records/lead.js';
import { memoryStorage } from '../../src/storage/memory.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import type { LeadStore, MatchingTrial } from '../../src/store/lead-store.js';
import { generateLeads } from '../../src/testing/generator/index.js';

async function filled(count = 60): Promise<LeadStore> {
  const store = createLeadStore({ storage: memoryStorage() });
  const leads = [...generateLeads({ count, seed: 'try', duplicateShare: 0.4 })];
  const records: LeadDraft[] = leads.map(({ lead, index }) => ({ id: `r${String(index)}`, ...lead }));
  // A phone and nothing else: the same, but not for sure.
  for (const id of ['x1', 'x2']) records.push({ id, title: id, phone: '0733 987 654' });
  await store.execute({ kind: 'import-records', records, onSimilar: 'create' });
  return store;
}

/** Every pair that similar() gives, with its band. */
async function pairsOf(store: LeadStore): Promise<Map<string, string>> {
  const pairs = new Map<string, string>();
  for (const { id } of (await store.list('leads', { limit: 1000 })).items)
    for (const match of (await store.similar(id, { limit: 100 })).items)
      pairs.set([id, match.id].sort().join(' '), match.band);
  return pairs;
}

const same = (pairs: ReadonlyMap<string, string>): string[] =>
  [...pairs].filter(([, band]) => band === 'same').map(([pair]) => pair);

describe('store.tryMatching', () => {
  it('D1 foretells what saving the settings will change, and writes nothing', async () => {
    const store = await filled();
    const before = await pairsOf(store);
    const entries = (await store.history()).total;
    const changes: MatchingChanges = { strictness: 0.99, freeMailProviders: ['acme.ro'] };
    const trial = await store.tryMatching(changes, { sample: 100, examples: 1000 });
    expect((await store.history()).total).toBe(entries);
    await store.execute({ kind: 'save-settings', ...changes });
    const after = await pairsOf(store);
    expect(trial).toMatchObject({ records: 62, total: 62 });
    expect(trial.same).toEqual({ saved: same(before).length, tried: same(after).length });
    expect(trial.lost.count).toBeGreaterThan(0);
    expect(trial.lost.examples.map(({ leadIds }) => leadIds.join(' ')).sort()).toEqual(
      same(before)
        .filter((pair) => after.get(pair) !== 'same')
        .sort(),
    );
    expect(trial.gained.count).toBe(0);
    // Now saved and tried change places.
    const back = await store.tryMatching({ strictness: null, freeMailProviders: null }, { sample: 100 });
    expect(back.same).toEqual({ saved: trial.same.tried, tried: trial.same.saved });
    expect(back.gained.count).toBe(trial.lost.count);
  });

  it('D4 tells what a provider brings out of the lists', async () => {
    const store = createLeadStore({ storage: memoryStorage() });
    for (const name of ['ion', 'ana', 'eva'])
      await store.execute({ kind: 'save-lead', lead: { id: name, title: name, email: `${name}@posta-mea.ro` } });
    const trial = await store.tryMatching({ freeMailProviders: ['posta-mea.ro'] }, { examples: 1 });
    expect(trial.similar).toEqual({ saved: 6, tried: 0 });
    expect(trial.unlisted).toMatchObject({ count: 3, examples: [{ saved: { band: 'maybe' } }] });
    expect(trial.unlisted.examples[0]).not.toHaveProperty('tried');
    expect(trial.listed.count).toBe(0);
  });

  it('P1 tells nothing of records that the actor may not see', async () => {
    const storage = memoryStorage();
    const admin = createLeadStore({ storage });
    for (const [id, salespersonId] of [
      ['mine', 'ana'],
      ['theirs', 'dan'],
    ] as const) {
      await admin.execute({ kind: 'save-salesperson', salesperson: { id: salespersonId, name: salespersonId } });
      await admin.execute({
        kind: 'save-lead',
        lead: { id, title: id, salespersonId, contactName: 'Ion Pop', email: 'ion.pop@acme.ro' },
      });
    }
    const own = createLeadStore({ storage, actor: { id: 'ana', rights: 'own' } });
    const trial = await own.tryMatching({ strictness: 0.9 });
    expect(trial).toMatchObject({ records: 1, same: { saved: 0, tried: 0 }, similar: { saved: 0, tried: 0 } });
  });

  it('refuses what cannot be saved or sampled, tells its progress, and can be stopped', async () => {
    const store = await filled(20);
    const trying = (changes: MatchingChanges, sample?: number): Promise<MatchingTrial> =>
      store.tryMatching(changes, sample === undefined ? {} : { sample });
    await expect(trying({ strictness: 2 })).rejects.toMatchObject({ code: 'invalid' });
    await expect(trying({ freeMailProviders: ['nothing'] })).rejects.toMatchObject({ code: 'invalid' });
    await expect(trying({}, 2001)).rejects.toMatchObject({ code: 'invalid' });
    await expect(trying({}, 0)).rejects.toMatchObject({ code: 'invalid' });
    const stop = new AbortController();
    const stopped = store.tryMatching({}, { signal: stop.signal, onProgress: () => stop.abort() });
    stop.abort();
    await expect(stopped).rejects.toMatchObject({ code: 'aborted' });
  });
});
