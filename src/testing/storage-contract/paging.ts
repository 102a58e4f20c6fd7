import type { StorageQuery } from '../../domain/reader.js';
import { failure, same } from './assertions.js';
import type { Bench } from './contract-runner.js';
import { commitOf, idsOf, lead, numbered, pagedIds, remove, write } from './entries.js';

const QUERIES: Record<string, StorageQuery> = {
  'by id': { limit: 100 },
  ascending: { order: [{ by: 'city' }], limit: 100 },
  descending: { order: [{ by: 'city', descending: true }], limit: 100 },
  'by two orders': { order: [{ by: 'priority', descending: true }, { by: 'city' }], limit: 100 },
  'of two scopes': { scopes: ['lead/open', 'opportunity/open'], order: [{ by: 'city', descending: true }], limit: 100 },
  'with a facet': { facets: [['priority=1', 'priority=2']], order: [{ by: 'city' }], limit: 100 },
  'of few': { facets: [['few=yes']], order: [{ by: 'city' }], limit: 100 },
  'with a word': { words: ['ev'], order: [{ by: 'city', descending: true }], limit: 100 },
  'within a range': {
    ranges: [{ by: 'city', from: 'b', to: 'd' }],
    order: [{ by: 'city', descending: true }],
    limit: 100,
  },
};

/** Of these six the last two are of one city. */
const FEW = [6, 5, 4, 3, 2, 9];

/** 42 leads in three scopes, six of every city, 14 of every priority. */
function crowd() {
  return numbered(42).map((id, i) => {
    const priority = i % 3;
    const entry = {
      scope: ['lead/open', 'opportunity/open', 'lead/lost'][Math.floor(i / 3) % 3] ?? '',
      order: { city: 'gfedcba'[i % 7] ?? '', priority },
      facets: [`priority=${priority}`, `few=${FEW.includes(i) ? 'yes' : ''}`],
      words: [i % 2 ? 'odd' : 'even'],
    };
    return lead(id, entry);
  });
}

export function describePaging({ describe, it, open }: Bench): void {
  describe('paging', () => {
    it('gives the same records page by page as at once', async () => {
      const storage = await open();
      await write(storage, ...crowd());
      for (const [name, query] of Object.entries(QUERIES)) {
        const { items, total, next } = await storage.list('leads', query);
        const ids = items.map(({ id }) => id);
        same(next, undefined, `the cursor after all, ${name}`);
        same([total, new Set(ids).size], [ids.length, ids.length], `the total, ${name}`);
        for (const limit of [1, 4, ids.length])
          same(await pagedIds(storage, { ...query, limit }), ids, `in pages of ${limit}, ${name}`);
      }
    });

    it('neither repeats nor skips what was there all the time while records come and go', async () => {
      const storage = await open();
      await write(storage, ...crowd());
      for (const [name, query] of Object.entries(QUERIES)) {
        const before = await idsOf(storage, query);
        const added: string[] = [];
        const paged = await pagedIds(storage, { ...query, limit: 4 }, async (page) => {
          const like = crowd().map((put) => ({ ...put, record: { ...put.record, id: `${put.record.id}-${page}` } }));
          const some = like.filter((_, i) => i % 5 === 0);
          added.push(...some.map(({ record }) => record.id));
          if (page <= 4) await write(storage, ...some);
        });
        same(
          paged.filter((id) => !added.includes(id)),
          before,
          `the records that were there, ${name}`,
        );
        same(new Set(paged).size, paged.length, `records given twice, ${name}`);
        await write(storage, ...added.map((id) => remove('leads', id)));
      }
    });

    it('goes on where it was when the last record of a page is deleted', async () => {
      const storage = await open();
      await write(storage, ...crowd());
      for (const [name, query] of Object.entries(QUERIES)) {
        const ids = await idsOf(storage, query);
        const { next } = await storage.list('leads', { ...query, limit: 5 });
        const last = crowd().find(({ record }) => record.id === ids[4]);
        if (!last || next === undefined) throw new Error('the test needs more than one page');
        await write(storage, remove('leads', last.record.id));
        same(await idsOf(storage, { ...query, cursor: next }), ids.slice(5), name);
        await storage.commit(commitOf([last]));
      }
    });

    it('goes on with pages of another size', async () => {
      const storage = await open();
      await write(storage, ...crowd());
      const { next } = await storage.list('leads', { limit: 5 });
      if (next === undefined) throw new Error('no cursor');
      same(await idsOf(storage, { limit: 2, cursor: next }), numbered(42).slice(5, 7), 'the next two');
    });

    it('refuses the cursor of another query and what is no cursor', async () => {
      const storage = await open();
      await write(storage, ...crowd());
      const { next: cursor } = await storage.list('leads', { order: [{ by: 'city' }], limit: 5 });
      if (cursor === undefined) throw new Error('no cursor');
      const others: StorageQuery[] = [
        { limit: 5 },
        { order: [{ by: 'priority' }], limit: 5 },
        { order: [{ by: 'city', descending: true }], limit: 5 },
        { order: [{ by: 'city' }], scopes: ['lead/open'], limit: 5 },
        { order: [{ by: 'city' }], facets: [['priority=1']], limit: 5 },
        { order: [{ by: 'city' }], words: ['odd'], limit: 5 },
        { order: [{ by: 'city' }], ranges: [{ by: 'city', from: 'a' }], limit: 5 },
      ];
      for (const query of others) await failure(storage.list('leads', { ...query, cursor }), 'invalid');
      for (const none of ['', 'next', '{}', '[]', '[1,2]', cursor.slice(1)])
        await failure(storage.list('leads', { order: [{ by: 'city' }], limit: 5, cursor: none }), 'invalid');
    });

    it('gives the total alone for a page of none', async () => {
      const storage = await open();
      await write(storage, ...crowd());
      same(await storage.list('leads', { limit: 0 }), { items: [], total: 42 }, 'all');
      same(await storage.list('leads', { facets: [['priority=1']], limit: 0 }), { items: [], total: 14 }, 'some');
    });

    it('refuses pages of other than 0 to 1000 records', async () => {
      const storage = await open();
      for (const limit of [-1, 1.5, 1001, NaN]) await failure(storage.list('leads', { limit }), 'invalid');
      same(await storage.list('leads', { limit: 1000 }), { items: [], total: 0 }, 'the largest page');
    });
  });
}
