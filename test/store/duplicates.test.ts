import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeadDraft } from '../../src/domain/records/lead.js';
import type { Match } from '../../src/domain/similarity/index.js';
import { memoryStorage } from '../../src/storage/memory.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import type { DuplicateGroup, DuplicatesOptions, LeadStore } from '../../src/store/lead-store.js';
import { rowsAlike } from '../../src/store/rows-alike.js';
import { generateLeads } from '../../src/testing/generator/index.js';

async function storeOf(records: LeadDraft[]): Promise<LeadStore> {
  const store = createLeadStore({ storage: memoryStorage() });
  await store.execute({ kind: 'save-settings', leadsEnabled: true });
  const titled = records.map((record, i) => ({ title: `Lead ${String(i)}`, ...record }));
  await store.execute({ kind: 'import-records', records: titled, onSimilar: 'create' });
  return store;
}

async function groupsOf(store: LeadStore, options?: DuplicatesOptions): Promise<DuplicateGroup[]> {
  const groups: DuplicateGroup[] = [];
  for await (const group of store.duplicates(options)) groups.push(group);
  return groups;
}

const ids = (groups: readonly DuplicateGroup[]): string[][] => groups.map(({ leadIds }) => [...leadIds].sort());

const ION = {
  contactName: 'Ion Popescu',
  email: 'ion.popescu@acme.ro',
  phone: '0722 123 456',
  companyName: 'Acme SRL',
};
const ANA = { contactName: 'Ana Rusu', email: 'ana@zenit.ro', mobile: '0733 123 456', companyName: 'Zenit SA' };
const BASE: LeadDraft[] = [
  { id: 'a1', ...ION },
  { id: 'b1', ...ANA },
  { id: 'a2', contactName: 'POPESCU Ion', email: 'ion.popescu@acme.ro' },
  { id: 'c1', contactName: 'Dan Vlad', email: 'dan@vlad.ro' },
  { id: 'b2', contactName: 'Ana Rusu', mobile: '+40 733 123 456' },
  { id: 'a3', contactName: 'Ion Popesscu', phone: '0722123456', companyName: 'Acme' },
];

describe('store.duplicates', () => {
  it('D8 goes through all records and gives groups of band same, with reasons and progress', async () => {
    const groups = await groupsOf(await storeOf(BASE));
    expect(ids(groups)).toEqual([
      ['a1', 'a2', 'a3'],
      ['b1', 'b2'],
    ]);
    for (const { leadIds, matches, done, total } of groups) {
      expect(matches.map(({ id }) => id)).toEqual(leadIds.slice(1));
      expect(matches.every((match) => match.band === 'same' && leadIds.includes(match.with))).toBe(true);
      expect(matches.every(({ reasons }) => reasons[0]?.for)).toBe(true);
      expect(done).toBeLessThanOrEqual(total);
    }
  });

  it('D8 can be stopped, and goes on after the last group', async () => {
    const store = await storeOf(BASE);
    const stop = new AbortController();
    const run = (async () => {
      for await (const group of store.duplicates({ signal: stop.signal })) {
        stop.abort();
        expect(group.leadIds).toContain('a1');
      }
    })();
    await expect(run).rejects.toMatchObject({ code: 'aborted' });
    const [first] = await groupsOf(store);
    expect(ids(await groupsOf(store, { cursor: first?.next ?? '' }))).toEqual([['b1', 'b2']]);
  });

  it('D6 D8 no group holds a dismissed pair, nor chains through one', async () => {
    const store = await storeOf(BASE);
    await store.execute({ kind: 'dismiss-similar', leadIds: ['b1', 'b2'] });
    await store.execute({ kind: 'dismiss-similar', leadIds: ['a1', 'a3'] });
    for (const group of ids(await groupsOf(store))) {
      expect(group).not.toEqual(expect.arrayContaining(['b1', 'b2']));
      expect(group).not.toEqual(expect.arrayContaining(['a1', 'a3']));
    }
    await store.execute({ kind: 'recall-dismissal', leadIds: ['b1', 'b2'] });
    expect(ids(await groupsOf(store))).toContainEqual(['b1', 'b2']);
  });

  it('D8 does not chain two colleagues through a record that names neither', async () => {
    const office = { companyName: 'Acme SRL', phone: '021 312 34 56', website: 'acme.ro', city: 'Brașov' };
    const store = await storeOf([
      { id: 'a', ...office, contactName: 'Ion Popescu' },
      { id: 'b', ...office, contactName: 'Ana Rusu' },
      { id: 'c', ...office },
    ]);
    for (const group of ids(await groupsOf(store))) expect(group).not.toEqual(expect.arrayContaining(['a', 'b']));
  });

  it('P1 D8 tells an actor nothing of records they may not see', async () => {
    const storage = memoryStorage();
    const all = createLeadStore({ storage });
    const records = BASE.map((record, i) => ({
      title: String(i),
      ...record,
      ...(i > 3 ? { salespersonId: 'dan' } : {}),
    }));
    await all.execute({ kind: 'import-records', records, onSimilar: 'create' });
    const own = createLeadStore({ storage, actor: { id: 'eva', rights: 'own' } });
    expect(ids(await groupsOf(own))).toEqual([['a1', 'a2']]);
  });
});

/** Of each record all that it is similar to, by id, best first. */
async function similarOf(
  store: LeadStore,
  records: readonly { id: string }[],
): Promise<Map<string, Map<string, Match>>> {
  const similar = new Map<string, Map<string, Match>>();
  for (const { id } of records) {
    const { items } = await store.similar(id, { limit: 500 });
    similar.set(id, new Map(items.map((match) => [match.id, match])));
  }
  return similar;
}

describe('one matcher', () => {
  const drafts = [...generateLeads({ count: 400, seed: 'd1', duplicateShare: 0.3, lookAlikeShare: 0.2 })].map(
    ({ lead, index }) => ({ id: String(index), ...lead }),
  );
  const bases = fc.subarray(drafts, { minLength: 60, maxLength: 120 });

  it('D1 what one record is similar to, and the whole base, judge alike', async () => {
    await fc.assert(
      fc.asyncProperty(bases, async (records) => {
        const store = await storeOf(records);
        const similar = await similarOf(store, records);
        for (const [a, matches] of similar)
          for (const [b, { probability }] of matches)
            expect(similar.get(b)?.get(a)?.probability, `${a} ${b}`).toBeCloseTo(probability, 6);
        for (const { matches } of await groupsOf(store))
          for (const match of matches)
            expect(similar.get(match.with)?.get(match.id)?.probability).toBeCloseTo(match.probability, 6);
      }),
      { numRuns: 4 },
    );
  });

  it('D1 the dialog lists, a bulk run merges and an import leaves out what a record is similar to', async () => {
    await fc.assert(
      fc.asyncProperty(bases, async (records) => {
        const store = await storeOf(records);
        const similar = await similarOf(store, records);
        for (const { id, ...draft } of records.slice(0, 12)) {
          const matches = [...similar.get(id)!.values()];
          const listed = await store.conversion(id);
          expect(listed.matches).toEqual(matches.slice(0, listed.matches.length));
          expect(listed.total).toBe(matches.length);

          const same = matches.filter(({ band }) => band === 'same').map((match) => match.id);
          const open = (await store.getMany('leads', same)).flatMap((lead) => (lead?.status === 'open' ? lead.id : []));
          const bulk = await store.plan({ kind: 'convert-many', leadIds: [id], customer: 'none', deduplicate: true });
          expect(bulk.report!.map(({ leadId }) => leadId).sort()).toEqual([id, ...open].sort());

          const known = (await store.similar(draft, { limit: 500 })).items.filter(({ band }) => band === 'same');
          const row = await store.execute({ kind: 'import-records', records: [draft], onSimilar: 'skip' });
          expect(row.report![0]!.result).toBe(known.length > 0 ? 'skipped' : 'created');
          if (known.length === 0) await store.execute({ kind: 'undo', entryId: row.entryId });
        }
      }),
      { numRuns: 4 },
    );
  });

  it('D1 does not depend on the order in which records came', async () => {
    const shuffled = bases.chain((records) =>
      fc.tuple(fc.constant(records), fc.shuffledSubarray(records, { minLength: records.length })),
    );
    await fc.assert(
      fc.asyncProperty(shuffled, async ([records, others]) => {
        const [one, other] = [await storeOf(records), await storeOf(others)];
        const [a, b] = [await similarOf(one, records), await similarOf(other, records)];
        for (const { id } of records) expect(new Set(b.get(id)!.values()), id).toEqual(new Set(a.get(id)!.values()));
        expect(new Set(ids(await groupsOf(other)).map(String))).toEqual(new Set(ids(await groupsOf(one)).map(String)));
      }),
      { numRuns: 4 },
    );
  });

  it('D1 rows of one file are the same where stored records would be', async () => {
    const alike = await rowsAlike('RO');
    const found = BASE.map((draft, i) => alike(draft, i)?.row);
    expect(found).toEqual([undefined, undefined, 0, undefined, 1, 0]);
  });
});
