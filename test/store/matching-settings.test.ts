import { describe, expect, it } from 'vitest';
import type { LeadDraft } from '../../src/domain/records/lead.js';
import { memoryStorage } from '../../src/storage/memory.js';
import { createLeadStore, type LeadStoreOptions } from '../../src/store/create-lead-store.js';
import type { LeadStore } from '../../src/store/lead-store.js';

const DRAFTS: LeadDraft[] = [
  { id: 'ion', contactName: 'Ion Popescu', email: 'ion@posta-mea.ro', city: 'Iași' },
  { id: 'ana', contactName: 'Ana Rusu', email: 'ana@posta-mea.ro', city: 'Arad' },
  { id: 'ion2', contactName: 'Ion Popescu', email: 'ion.popescu@zenit.ro', phone: '0722 123 456', city: 'Iași' },
  { id: 'ion3', phone: '0722 123 456' },
  { id: 'dan', contactName: 'Dan Vlad', companyName: 'Acme', email: 'registru@acme.ro' },
  { id: 'eva', contactName: 'Eva Marin', companyName: 'Acme', email: 'registru@acme.ro' },
];

async function filled(options: Partial<LeadStoreOptions> = {}, storage = memoryStorage()): Promise<LeadStore> {
  const store = createLeadStore({ storage, ...options });
  const records = DRAFTS.map((draft) => ({ title: 'A lead', ...draft }));
  await store.execute({ kind: 'import-records', records, onSimilar: 'create' });
  return store;
}

async function similarTo(store: LeadStore, id: string): Promise<string[]> {
  const { items, total } = await store.similar(id);
  expect(items).toHaveLength(total);
  return items.map((match) => match.id);
}

async function groups(store: LeadStore): Promise<string[][]> {
  const found: string[][] = [];
  for await (const { leadIds } of store.duplicates()) found.push([...leadIds].sort());
  return found;
}

describe('free-mail providers', () => {
  it('D4 users add them in the settings: at once, for what is stored already, and back again', async () => {
    const store = await filled();
    expect(await similarTo(store, 'ion')).toContain('ana');
    const { entryId } = await store.execute({ kind: 'save-settings', freeMailProviders: ['Posta-Mea.RO '] });
    expect((await store.settings()).freeMailProviders).toEqual(['posta-mea.ro']);
    expect(await similarTo(store, 'ion')).not.toContain('ana');
    // A record that is stored meanwhile is found too once the provider is taken back.
    await store.execute({ kind: 'save-lead', lead: { id: 'eli', title: 'Eli', email: 'eli@posta-mea.ro' } });
    expect(await similarTo(store, 'eli')).toEqual([]);
    await store.execute({ kind: 'undo', entryId });
    expect(await similarTo(store, 'eli')).toEqual(expect.arrayContaining(['ana', 'ion']));
  });

  it('D1 D4 the host adds them: one list for the button, for rows of a file and for the whole base', async () => {
    const storage = memoryStorage();
    const without = await filled({}, storage);
    expect(await similarTo(without, 'ion')).toContain('ana');
    const store = createLeadStore({ storage, freeMail: ['@Posta-Mea.ro', 'alba.ro'] });
    expect(store.freeMail).toEqual(['alba.ro', 'posta-mea.ro']);
    expect(without.freeMail).toEqual([]);
    expect(await similarTo(store, 'ion')).not.toContain('ana');
    await store.execute({ kind: 'save-settings', freeMailProviders: ['zenit.ro'] });
    expect(await similarTo(store, 'ion')).not.toContain('ana');
  });

  it('refuses what is no domain, and says which', async () => {
    const store = await filled();
    const wrong = store.execute({ kind: 'save-settings', freeMailProviders: ['yahoo.ro', 'my provider'] });
    await expect(wrong).rejects.toMatchObject({ code: 'invalid', details: { domain: 'my provider' } });
    expect((await store.settings()).freeMailProviders).toBeUndefined();
    expect(() => createLeadStore({ storage: memoryStorage(), freeMail: ['posta'] })).toThrow(/posta/);
    expect(() => createLeadStore({ storage: memoryStorage(), freeMail: 'posta.ro' as never })).toThrow(/list/);
  });
});

describe('role addresses', () => {
  it('D4 the host adds names of desks, whose mailboxes prove no person', async () => {
    const [known, added] = [await filled(), await filled({ roleAddresses: ['Registru@'] })];
    const probability = async (store: LeadStore): Promise<number> =>
      (await store.similar('dan')).items.find(({ id }) => id === 'eva')?.probability ?? 0;
    const desk = { contactName: 'Dan Vlad', email: 'registru@acme.ro' };
    const alike = async (store: LeadStore): Promise<number> => {
      const find = await store.rowsAlike();
      find({ companyName: 'Acme', email: desk.email }, 0);
      return find({ ...desk, companyName: 'Zenit' }, 1)?.probability ?? 0;
    };
    expect(await probability(added)).toBeLessThanOrEqual(await probability(known));
    expect(await alike(added)).toBeLessThan(await alike(known));
    expect(() => createLeadStore({ storage: memoryStorage(), roleAddresses: ['  '] })).toThrow(/mailbox/);
  });
});

describe('strictness', () => {
  it('D1 D2 says from which probability records are the same, for the button and the whole base', async () => {
    const store = await filled();
    const match = async () => (await store.similar('ion2')).items.find(({ id }) => id === 'ion3');
    const before = await match();
    expect(before?.band).toBe('same');
    expect(await groups(store)).toContainEqual(expect.arrayContaining(['ion2', 'ion3']));
    const above = (before!.probability + 0.99) / 2;
    expect(above).toBeGreaterThan(before!.probability);
    const { entryId } = await store.execute({ kind: 'save-settings', strictness: above });
    expect(await match()).toMatchObject({ band: 'maybe', probability: before?.probability });
    expect((await groups(store)).flat()).not.toContain('ion3');
    await store.execute({ kind: 'undo', entryId });
    expect(await match()).toEqual(before);
  });

  it('D4 people who contradict each other are never the same, however little that takes', async () => {
    const store = await filled({}, memoryStorage());
    await store.execute({ kind: 'save-settings', strictness: 0.4 });
    expect((await store.similar('dan')).items).toMatchObject([{ id: 'eva', band: 'maybe' }]);
    expect((await groups(store)).flat()).not.toContain('eva');
  });

  it('is refused out of range; null goes back; the Leads setting stays', async () => {
    const store = await filled();
    await store.execute({ kind: 'save-settings', leadsEnabled: true });
    for (const strictness of [0.39, 1, Number.NaN, '0.5' as never])
      await expect(store.execute({ kind: 'save-settings', strictness })).rejects.toMatchObject({
        code: 'invalid',
        details: { strictness },
      });
    await store.execute({ kind: 'save-settings', strictness: 0.9, freeMailProviders: ['a.ro'] });
    expect(await store.settings()).toMatchObject({ leadsEnabled: true, strictness: 0.9 });
    await store.execute({ kind: 'save-settings', strictness: null });
    expect(await store.settings()).not.toHaveProperty('strictness');
    expect(await store.settings()).toMatchObject({ leadsEnabled: true, freeMailProviders: ['a.ro'] });
    const all = createLeadStore({ storage: memoryStorage(), actor: { id: 'eva', rights: 'all' } });
    await expect(all.execute({ kind: 'save-settings', strictness: 0.9 })).rejects.toMatchObject({ code: 'forbidden' });
  });
});
