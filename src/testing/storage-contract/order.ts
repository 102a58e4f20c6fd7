import type { CollectionName } from '../../domain/records/collections.js';
import { ordersOf, ORDERS } from '../../storage/index-definitions.js';
import { failure, same } from './assertions.js';
import type { Bench } from './contract-runner.js';
import { idsOf, lead, numbered, pagedIds, put, write } from './entries.js';

export function describeOrder({ describe, it, open }: Bench): void {
  describe('order', () => {
    for (const collection of Object.keys(ORDERS) as CollectionName[]) {
      it(`lists ${collection} by each of their orders, both ways, ties by id ascending`, async () => {
        const storage = await open();
        const values: [string, string | number][] = [
          ['d', 'b'],
          ['b', 'b'],
          ['e', 'a'],
          ['a', 'c'],
          ['c', 'b'],
          ['f', 'a'],
        ];
        const orders = ordersOf(collection);
        await write(
          storage,
          ...values.map(([id, value]) =>
            put(collection, id, { order: Object.fromEntries(orders.map((by) => [by, value])) }),
          ),
        );
        const listed = async (by: string, descending: boolean) =>
          (await storage.list(collection, { order: [{ by, descending }], limit: 100 })).items.map(({ id }) => id);
        for (const by of orders) {
          same(await listed(by, false), ['e', 'f', 'b', 'c', 'd', 'a'], `${by} ascending`);
          same(await listed(by, true), ['a', 'b', 'c', 'd', 'e', 'f'], `${by} descending`);
        }
        same(
          (await storage.list(collection, { limit: 100 })).items.map(({ id }) => id),
          ['a', 'b', 'c', 'd', 'e', 'f'],
          'by id alone',
        );
      });
    }

    it('puts numbers before strings, and strings in the order of their code units', async () => {
      const storage = await open();
      const values = ['', 'Z', 'a', 'ab', 'b', 'é', 'ș', 100, 9, -1.5, 0];
      await write(storage, ...values.map((city, i) => lead(`lead-${i}`, { order: { city } })));
      const sorted = [-1.5, 0, 9, 100, '', 'Z', 'a', 'ab', 'b', 'é', 'ș'].map(
        (value) => `lead-${values.indexOf(value)}`,
      );
      same(await idsOf(storage, { order: [{ by: 'city' }] }), sorted, 'ascending');
      same(await idsOf(storage, { order: [{ by: 'city', descending: true }] }), sorted.reverse(), 'descending');
    });

    it('settles ties by the further orders, each in its own direction, then by id', async () => {
      const storage = await open();
      const rows: [string, number, string, number][] = [
        ['a', 1, 'x', 1],
        ['b', 2, 'x', 1],
        ['c', 1, 'y', 1],
        ['d', 2, 'y', 2],
        ['e', 1, 'x', 2],
        ['f', 1, 'x', 1],
      ];
      await write(
        storage,
        ...rows.map(([id, priority, city, probability]) => lead(id, { order: { priority, city, probability } })),
      );
      const order = [{ by: 'priority', descending: true }, { by: 'city' }, { by: 'probability', descending: true }];
      const sorted = ['b', 'd', 'e', 'a', 'f', 'c'];
      same(await idsOf(storage, { order }), sorted, 'at once');
      same(await pagedIds(storage, { order, limit: 1 }), sorted, 'page by page');
    });

    it('keeps long runs of one value in order, page by page', async () => {
      const storage = await open();
      const ids = numbered(310);
      await write(
        storage,
        ...ids.map((id, i) => lead(id, { order: { priority: i < 280 ? 1 : 2, city: i % 2 ? 'b' : 'a' } })),
      );
      const ones = ids.slice(0, 280);
      const twos = ids.slice(280);
      const byCity = (run: string[]) => [...run.filter((_, i) => i % 2), ...run.filter((_, i) => i % 2 === 0)];
      const descending = { by: 'priority', descending: true };
      same(await pagedIds(storage, { order: [descending], limit: 90 }), [...twos, ...ones], 'descending');
      same(await pagedIds(storage, { order: [{ by: 'priority' }], limit: 90 }), ids, 'ascending');
      const two = [descending, { by: 'city', descending: true }];
      same(await pagedIds(storage, { order: two, limit: 90 }), [...byCity(twos), ...byCity(ones)], 'by two orders');
    });

    it('refuses an order that the collection does not have', async () => {
      const storage = await open();
      const error = await failure(storage.list('leads', { order: [{ by: 'shoeSize' }], limit: 1 }), 'invalid');
      same(error.details['by'], 'shoeSize', 'the order');
      await failure(storage.list('settings', { order: [{ by: 'name' }], limit: 1 }), 'invalid');
      await failure(storage.list('leads', { ranges: [{ by: 'name', from: 1 }], limit: 1 }), 'invalid');
      await failure(storage.summarise('leads', {}, 'city', ['shoeSize']), 'invalid');
    });
  });
}
