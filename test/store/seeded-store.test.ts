import { describe, expect, it } from 'vitest';
import { sortableFields } from '../../src/domain/storage-query.js';
import { COLLECTIONS } from '../../src/domain/records/collections.js';
import { ordersOf } from '../../src/storage/index-definitions.js';
import { seededStore } from '../../src/testing/seeded-store.js';

describe('a seeded store', () => {
  it('holds the generated base, and everything in it can be found', async () => {
    const store = await seededStore({ seed: 7, leads: 300 });
    const { items, total } = await store.list('leads', { where: { status: ['open', 'won', 'lost'] }, limit: 5 });
    expect(total).toBe(300);
    const [lead] = items;
    const found = await store.list('leads', { search: lead?.title ?? '' });
    expect(found.items.map((each) => each.id)).toContain(lead?.id);
    expect((await store.list('teams')).items).toHaveLength(4);
    expect((await store.list('teams')).items.filter((team) => !team.usesLeads)).toHaveLength(1);
    expect((await store.list('salespeople')).items).toHaveLength(5);
  });

  it('finds most of the duplicates that the generator put in, by exact keys alone', async () => {
    const store = await seededStore({ seed: 7, leads: 200 });
    let similar = 0;
    for (const { id } of (await store.list('leads', { limit: 200 })).items)
      if ((await store.similar(id, { limit: 0 })).total) similar += 1;
    expect(similar).toBeGreaterThan(30);
  });
});

describe('the orders of a list', () => {
  it.each(COLLECTIONS)('of %s are the same for the domain and for storages', (collection) => {
    expect([...ordersOf(collection)].sort()).toEqual([...sortableFields(collection)].sort());
  });
});
