import { same } from './assertions.js';
import type { Bench } from './contract-runner.js';
import { lead, numbered, put, remove, write } from './entries.js';

export function describeLookups({ describe, it, open }: Bench): void {
  describe('look-ups', () => {
    it('gives who carries each key, in the order of their ids, and in the order of the keys', async () => {
      const storage = await open();
      await write(
        storage,
        lead('c', { keys: ['email:x', 'phone:1'] }),
        lead('a', { keys: ['email:x', 'email:x'] }),
        lead('b', { keys: ['phone:1', 'email:xy'] }),
      );
      await write(storage, put('customers', 'z', { keys: ['email:x'] }));
      const keys = ['phone:1', 'email:x', 'email:nobody', 'email:x'];
      const both = { key: 'email:x', ids: ['a', 'c'], total: 2 };
      const expected = [
        { key: 'phone:1', ids: ['b', 'c'], total: 2 },
        both,
        { key: 'email:nobody', ids: [], total: 0 },
        both,
      ];
      same(await storage.lookup('leads', keys), expected, 'the hits');
      same(await storage.lookup('leads', []), [], 'no keys');
    });

    it('limits the ids and never the total', async () => {
      const storage = await open();
      await write(storage, ...numbered(12).map((id) => lead(id, { keys: ['domain:oak.ro'] })));
      const lookup = async (limit: number) => (await storage.lookup('leads', ['domain:oak.ro'], { limit }))[0];
      same(await lookup(5), { key: 'domain:oak.ro', ids: numbered(5), total: 12 }, 'five');
      same(await lookup(12), { key: 'domain:oak.ro', ids: numbered(12), total: 12 }, 'twelve');
      same(await lookup(0), { key: 'domain:oak.ro', ids: [], total: 12 }, 'none');
      same(await lookup(Number.MAX_SAFE_INTEGER), { key: 'domain:oak.ro', ids: numbered(12), total: 12 }, 'all');
    });

    it('counts no further than asked, and never less than the ids it gives', async () => {
      const storage = await open();
      await write(storage, ...numbered(12).map((id) => lead(id, { keys: ['w:popescu'] })));
      const total = async (options: { limit: number; countTo: number }) =>
        (await storage.lookup('leads', ['w:popescu'], options))[0]?.total;
      same(await total({ limit: 3, countTo: 8 }), 8, 'eight');
      same(await total({ limit: 3, countTo: 20 }), 12, 'all');
      same(await total({ limit: 5, countTo: 2 }), 5, 'the ids given');
    });

    it('keeps a count right while records come and go, whoever has counted before', async () => {
      const storage = await open();
      const other = await open();
      const total = async (by = storage) =>
        (await by.lookup('leads', ['w:popescu'], { limit: 2, countTo: 8 }))[0]?.total;
      const size = async (by = storage) => (await by.list('leads', { limit: 0, scopes: ['lead/open'] })).total;
      await write(storage, ...numbered(6).map((id) => lead(id, { keys: ['w:popescu'] })));
      // What is counted once may be kept from then on: time for that, and both ask again.
      for (let i = 0; i < 3; i += 1) {
        same([await total(), await size()], [6, 6], 'six');
        await new Promise((resolve) => setTimeout(resolve, 30));
      }
      await write(storage, lead('g', { keys: ['w:popescu'] }), lead('h'));
      same([await total(other), await size(other)], [7, 8], 'one more with the key, two more records');
      await write(other, remove('leads', numbered(1)[0]!), lead('h', { keys: ['w:popescu'] }));
      same([await total(), await size()], [7, 7], 'one gone, one that has the key now');
      await write(storage, lead('g', { scope: 'lead/lost', keys: [] }));
      same([await total(other), await size(other)], [6, 6], 'one without the key, in another scope');
    });

    it('gives records in the order of the ids asked for, undefined where there is none', async () => {
      const storage = await open();
      await write(storage, lead('a'), lead('b'));
      const records = await storage.getMany('leads', ['b', 'none', 'a', 'b']);
      same(
        records.map((record) => record?.id),
        ['b', undefined, 'a', 'b'],
        'the records',
      );
      same(await storage.get('leads', 'none'), undefined, 'a record that is not there');
      same(await storage.get('customers', 'a'), undefined, 'a record of another collection');
    });
  });

  describe('summaries', () => {
    const crowd = numbered(40).map((id, i) =>
      lead(id, {
        scope: i % 4 ? 'opportunity/open' : 'lead/open',
        facets: [
          `stage=${['new', 'won', ''][i % 3] ?? ''}`,
          `team=${i % 2}`,
          ...(i % 2 ? ['tags=hot', 'tags=old'] : ['tags=']),
        ],
        words: ['oak'],
        order: { expectedRevenue: i * 10, probability: i / 4, title: id },
      }),
    );
    const members = (keep: (i: number) => boolean) => crowd.map((_, i) => i).filter(keep);
    const group = (value: string, numbers: number[]) => ({
      value,
      count: numbers.length,
      sums: {
        expectedRevenue: numbers.reduce((sum, i) => sum + i * 10, 0),
        probability: numbers.reduce((sum, i) => sum + i / 4, 0),
      },
    });
    const sums = ['expectedRevenue', 'probability'];

    it('counts and sums by the values of a facet', async () => {
      const storage = await open();
      await write(storage, ...crowd);
      const expected = [
        group(
          '',
          members((i) => i % 3 === 2),
        ),
        group(
          'new',
          members((i) => i % 3 === 0),
        ),
        group(
          'won',
          members((i) => i % 3 === 1),
        ),
      ];
      same(await storage.summarise('leads', {}, 'stage', sums), expected, 'all');
    });

    it('takes only what the query matches', async () => {
      const storage = await open();
      await write(storage, ...crowd);
      const open4 = (i: number) => i % 4 !== 0 && i % 2 === 1;
      const expected = ['', 'new', 'won'].map((value, r) =>
        group(
          value,
          members((i) => open4(i) && i % 3 === [2, 0, 1][r]),
        ),
      );
      const query = { scopes: ['opportunity/open'], facets: [['team=1']], words: ['oa'] };
      same(await storage.summarise('leads', query, 'stage', sums), expected, 'a scope, a facet and a word');
      const few = await storage.summarise(
        'leads',
        { ranges: [{ by: 'expectedRevenue', from: 50, to: 60 }] },
        'stage',
        sums,
      );
      same(few, [group('', [5]), group('new', [6])], 'a range; values that nothing has are left out');
      same(await storage.summarise('leads', { facets: [['team=9']] }, 'stage', sums), [], 'nothing');
    });

    it('counts a record for each of its values, and sums no text', async () => {
      const storage = await open();
      await write(storage, ...crowd);
      const expected = [
        { value: '', count: 20, sums: { title: 0 } },
        { value: 'hot', count: 20, sums: { title: 0 } },
        { value: 'old', count: 20, sums: { title: 0 } },
      ];
      same(await storage.summarise('leads', {}, 'tags', ['title']), expected, 'tags');
      same(await storage.summarise('leads', {}, 'unheard', []), [], 'a field that is no facet');
    });

    it('follows a value that changes', async () => {
      const storage = await open();
      await write(
        storage,
        lead('a', { facets: ['stage=new'], order: { expectedRevenue: 1e17 } }),
        lead('b', { facets: ['stage=new'], order: { expectedRevenue: 0.5 } }),
      );
      await write(storage, lead('a', { facets: ['stage=new'], order: { expectedRevenue: 2 } }, { revision: 2 }));
      same(
        await storage.summarise('leads', {}, 'stage', ['expectedRevenue']),
        [{ value: 'new', count: 2, sums: { expectedRevenue: 2.5 } }],
        'the sum',
      );
    });
  });
}
