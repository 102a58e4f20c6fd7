import type { StorageQuery } from '../../domain/reader.js';
import { same } from './assertions.js';
import type { Bench } from './contract-runner.js';
import { idsOf, lead, numbered, pagedIds, write } from './entries.js';

type Part = Omit<StorageQuery, 'limit' | 'cursor' | 'order'>;

export function describeFilters({ describe, it, open }: Bench): void {
  /** Expects a list and its total, in any order of reading. */
  async function expectFound(storage: Awaited<ReturnType<Bench['open']>>, query: Part, ids: string[]): Promise<void> {
    const what = JSON.stringify(query);
    same(await idsOf(storage, query), ids, what);
    same(
      (await idsOf(storage, { ...query, order: [{ by: 'city', descending: true }] })).sort(),
      ids,
      `${what} in another order`,
    );
    same((await storage.list('leads', { ...query, limit: 0 })).total, ids.length, `the total of ${what}`);
  }

  describe('filters', () => {
    it('reads one scope, several, or all', async () => {
      const storage = await open();
      const scopes = ['lead/open', 'opportunity/open', 'absorbed', 'lead/open', 'lead/won'];
      await write(storage, ...scopes.map((scope, i) => lead(`lead-${i}`, { scope })));
      await expectFound(storage, {}, ['lead-0', 'lead-1', 'lead-2', 'lead-3', 'lead-4']);
      await expectFound(storage, { scopes: ['lead/open'] }, ['lead-0', 'lead-3']);
      await expectFound(storage, { scopes: ['lead/open', 'opportunity/open', 'lead/open'] }, [
        'lead-0',
        'lead-1',
        'lead-3',
      ]);
      await expectFound(storage, { scopes: ['nowhere'] }, []);
      await expectFound(storage, { scopes: [] }, []);
    });

    it('merges several scopes into one order', async () => {
      const storage = await open();
      const ids = numbered(60);
      const scopes = ['lead/open', 'lead/won', 'lead/lost', 'opportunity/open'];
      await write(
        storage,
        ...ids.map((id, i) =>
          lead(id, { scope: scopes[(i * 7) % 4] ?? '', order: { createdAt: String(2000 - i), priority: i % 3 } }),
        ),
      );
      const wanted = ids.filter((_, i) => (i * 7) % 4 !== 1);
      const query = { scopes: ['opportunity/open', 'lead/lost', 'lead/open'], limit: 7 };
      same(await pagedIds(storage, query), wanted, 'by id');
      same(await pagedIds(storage, { ...query, order: [{ by: 'createdAt', descending: true }] }), wanted, 'descending');
      same(await pagedIds(storage, { ...query, order: [{ by: 'createdAt' }] }), [...wanted].reverse(), 'ascending');
    });

    it('wants a facet of every group, and takes any of a group', async () => {
      const storage = await open();
      await write(
        storage,
        lead('a', { facets: ['team=1', 'stage=x', 'tags=hot', 'tags=new'] }),
        lead('b', { facets: ['team=1', 'stage=y', 'tags=hot'] }),
        lead('c', { facets: ['team=2', 'stage=x', 'tags='] }),
        lead('d', { facets: ['team=', 'stage=y', 'tags=new'] }),
      );
      await expectFound(storage, { facets: [['team=1']] }, ['a', 'b']);
      await expectFound(storage, { facets: [['team=1', 'team=']] }, ['a', 'b', 'd']);
      await expectFound(storage, { facets: [['team=1'], ['stage=x']] }, ['a']);
      await expectFound(storage, { facets: [['team=1', 'team=2'], ['stage=x'], ['tags=hot', 'tags=']] }, ['a', 'c']);
      await expectFound(storage, { facets: [['tags=hot', 'tags=new']] }, ['a', 'b', 'd']);
      await expectFound(storage, { facets: [['team=3']] }, []);
      await expectFound(storage, { facets: [['team=1'], []] }, []);
      await expectFound(storage, { facets: [] }, ['a', 'b', 'c', 'd']);
    });

    it('bounds orders, both ends inclusive, numbers apart from strings', async () => {
      const storage = await open();
      const rows: [string, number, string][] = [
        ['a', 0, ''],
        ['b', 10, 'b'],
        ['c', 20, 'c'],
        ['d', 20.5, 'cc'],
        ['e', 100, 'd'],
      ];
      await write(storage, ...rows.map(([id, probability, city]) => lead(id, { order: { probability, city } })));
      const bounded = (by: string, from?: string | number, to?: string | number) => ({
        ranges: [{ by, ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }],
      });
      await expectFound(storage, bounded('probability', 10, 20), ['b', 'c']);
      await expectFound(storage, bounded('probability', 20), ['c', 'd', 'e']);
      await expectFound(storage, bounded('probability', undefined, 20), ['a', 'b', 'c']);
      await expectFound(storage, bounded('city', 'b', 'c'), ['b', 'c']);
      await expectFound(storage, bounded('city', 'c'), ['c', 'd', 'e']);
      await expectFound(storage, bounded('city', undefined, ''), ['a']);
      await expectFound(storage, bounded('probability', ''), []);
      await expectFound(storage, bounded('probability', 20, 10), []);
      await expectFound(storage, bounded('city'), ['a', 'b', 'c', 'd', 'e']);
      const froms = ['b', 'c', ''].map((from) => ({ by: 'city', from }));
      const tos = ['d', 'c', 'cc'].map((to) => ({ by: 'city', to }));
      await expectFound(storage, { ranges: froms }, ['c', 'd', 'e']);
      await expectFound(storage, { ranges: tos }, ['a', 'b', 'c']);
      await expectFound(
        storage,
        {
          ranges: [
            { by: 'city', from: 'b' },
            { by: 'city', to: 'cc' },
            { by: 'probability', from: 20 },
          ],
        },
        ['c', 'd'],
      );
    });

    it('finds records by the beginnings of their words', async () => {
      const storage = await open();
      await write(
        storage,
        lead('a', { words: ['ionescu', 'maria', 'cluj'] }),
        lead('b', { words: ['ionescu', 'ion', '0722123456'] }),
        lead('c', { words: ['popescu', 'marian', 'i'] }),
        lead('d', { words: ['😀lol', 'mar'] }),
        lead('e', {}),
      );
      await expectFound(storage, { words: ['i'] }, ['a', 'b', 'c']);
      await expectFound(storage, { words: ['ion'] }, ['a', 'b']);
      await expectFound(storage, { words: ['ione'] }, ['a', 'b']);
      await expectFound(storage, { words: ['ionescu'] }, ['a', 'b']);
      await expectFound(storage, { words: ['ionescux'] }, []);
      await expectFound(storage, { words: ['onescu'] }, []);
      await expectFound(storage, { words: ['mar'] }, ['a', 'c', 'd']);
      await expectFound(storage, { words: ['mari', 'pop'] }, ['c']);
      await expectFound(storage, { words: ['maria', 'mari', 'i'] }, ['a', 'c']);
      await expectFound(storage, { words: ['07221'] }, ['b']);
      await expectFound(storage, { words: ['😀'] }, ['d']);
      await expectFound(storage, { words: ['😀lol'] }, ['d']);
      await expectFound(storage, { words: [] }, ['a', 'b', 'c', 'd', 'e']);
    });

    it('answers every mixture of them, whether much or little matches', async () => {
      const storage = await open();
      const rows = numbered(420).map((id, i) => ({
        id,
        scope: i % 4 === 3 ? 'lead/won' : 'lead/open',
        facets: [`team=${i % 2}`, `stage=${i % 7}`, `source=${i % 50}`],
        words: [i % 3 ? 'gheorghe' : 'georgescu', `w${i % 30}`],
        order: { priority: i % 5, createdAt: String(5000 - i), title: id },
      }));
      await write(storage, ...rows.map(({ id, ...entry }) => lead(id, entry)));
      const parts: [Part, (row: (typeof rows)[number]) => boolean][] = [
        [{ scopes: ['lead/open'] }, ({ scope }) => scope === 'lead/open'],
        [{ facets: [['team=0']] }, ({ facets }) => facets.includes('team=0')],
        [
          { facets: [['stage=1', 'stage=2'], ['team=1']] },
          ({ facets }) => facets.includes('team=1') && (facets.includes('stage=1') || facets.includes('stage=2')),
        ],
        [{ facets: [['source=8']] }, ({ facets }) => facets.includes('source=8')],
        [{ words: ['g'] }, () => true],
        [{ words: ['gheor'] }, ({ words }) => words.includes('gheorghe')],
        [
          { words: ['geo', 'w1'] },
          ({ words }) => words.includes('georgescu') && words.some((word) => word.startsWith('w1')),
        ],
        [{ ranges: [{ by: 'priority', from: 1, to: 3 }] }, ({ order }) => order.priority >= 1 && order.priority <= 3],
        [{ ranges: [{ by: 'createdAt', to: '4800' }] }, ({ order }) => order.createdAt <= '4800'],
      ];
      for (const [one, isOne] of parts) {
        for (const [other, isOther] of parts) {
          const query = { ...one, ...other };
          const ids = rows
            .filter((row) => (Object.keys(one).some((key) => key in other) || isOne(row)) && isOther(row))
            .map(({ id }) => id);
          same(
            await pagedIds(storage, { ...query, order: [{ by: 'createdAt', descending: true }], limit: 75 }),
            ids,
            JSON.stringify(query),
          );
          same(
            (await storage.list('leads', { ...query, limit: 1 })).total,
            ids.length,
            `the total of ${JSON.stringify(query)}`,
          );
        }
      }
    });
  });
}
