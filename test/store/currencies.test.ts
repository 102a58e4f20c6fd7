import { expect, it } from 'vitest';
import { memoryStorage } from '../../src/storage/memory.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';

it('leads are counted, summed and listed by their currency, and those without one stand apart', async () => {
  const store = createLeadStore({ storage: memoryStorage() });
  for (const lead of [
    { title: 'Desks', expectedRevenue: 100, currency: 'EUR' },
    { title: 'Chairs', expectedRevenue: 20, currency: 'EUR' },
    { title: 'Shelves', expectedRevenue: 3000, currency: 'RON' },
    { title: 'Lamps' },
  ])
    await store.execute({ kind: 'save-lead', lead });
  const groups = await store.summarise('leads', { by: 'currency', sum: ['expectedRevenue'] });
  expect(groups.map(({ value, count, sums }) => [value, count, sums['expectedRevenue']])).toEqual([
    ['', 1, 0],
    ['EUR', 2, 120],
    ['RON', 1, 3000],
  ]);
  const { items } = await store.list('leads', { where: { currency: 'RON' } });
  expect(items.map(({ title }) => title)).toEqual(['Shelves']);
});
