import type { RevisionCheck } from '../../storage/storage-adapter.js';
import { failure, same } from './assertions.js';
import type { Bench } from './contract-runner.js';
import { commitOf, idsOf, lead, put, remove, write } from './entries.js';

export function describeCommits({ describe, it, open }: Bench): void {
  describe('commits', () => {
    it('writes records of several collections at once', async () => {
      const storage = await open();
      const { repeated } = await storage.commit(
        commitOf([lead('a', {}, { title: 'Oak' }), put('notes', 'n'), put('journal', 'j')]),
      );
      same(repeated, false, 'repeated');
      same((await storage.get('leads', 'a'))?.title, 'Oak', 'the title of the lead');
      same((await storage.get('notes', 'n'))?.id, 'n', 'the note');
      same((await storage.get('journal', 'j'))?.id, 'j', 'the entry');
    });

    it('writes nothing when one check fails, and says which', async () => {
      const storage = await open();
      await write(storage, lead('a', {}, { revision: 4 }), lead('b', {}, { revision: 2 }));
      const holding: RevisionCheck[] = [
        { collection: 'leads', id: 'a', revision: 4 },
        { collection: 'customers', id: 'none', revision: 0 },
      ];
      const stale: RevisionCheck[] = [
        { collection: 'leads', id: 'b', revision: 1 },
        { collection: 'leads', id: 'none', revision: 3 },
      ];
      const checks = [...holding, ...stale];
      const writes = [lead('a', {}, { revision: 5, title: 'Changed' }), lead('new'), remove('leads', 'b')];
      const error = await failure(storage.commit(commitOf(writes, { checks })), 'conflict');
      same(
        error.details['stale'],
        stale.map((check, i) => ({ ...check, found: [2, 0][i] })),
        'the stale checks',
      );
      same((await storage.get('leads', 'a'))?.revision, 4, 'the revision of the lead to be changed');
      same(await idsOf(storage), ['a', 'b'], 'the leads');
    });

    it('refuses to create a record that is there', async () => {
      const storage = await open();
      await write(storage, lead('a'));
      const checks = [{ collection: 'leads' as const, id: 'a', revision: 0 }];
      await failure(storage.commit(commitOf([lead('a')], { checks })), 'conflict');
    });

    it('fails when a look-up it relied on has another answer', async () => {
      const storage = await open();
      await write(storage, lead('b', { keys: ['email:x'] }), lead('a', { keys: ['email:x', 'phone:1'] }));
      const relying = (ids: string[], key = 'email:x') =>
        commitOf([lead('c')], { lookups: [{ collection: 'leads', key, ids }] });
      const error = await failure(storage.commit(relying(['b'])), 'conflict');
      same(
        error.details['stale'],
        [{ collection: 'leads', key: 'email:x', ids: ['b'], found: ['a', 'b'] }],
        'the stale checks',
      );
      await failure(storage.commit(relying(['a', 'b', 'z'])), 'conflict');
      await failure(storage.commit(relying(['z'], 'email:nobody')), 'conflict');
      same(await storage.get('leads', 'c'), undefined, 'what was to be written');
      await storage.commit(relying(['a', 'b']));
      await storage.commit(relying([], 'email:nobody'));
    });

    it('judges checks by what was there before its own writes', async () => {
      const storage = await open();
      const checks = [{ collection: 'leads' as const, id: 'a', revision: 0 }];
      const lookups = [{ collection: 'leads' as const, key: 'email:x', ids: [] }];
      await storage.commit(commitOf([lead('a', { keys: ['email:x'] })], { checks, lookups }));
      same((await storage.lookup('leads', ['email:x']))[0]?.ids, ['a'], 'who carries the key');
    });

    it('answers a repeated commit as before and writes nothing', async () => {
      const storage = await open();
      const checks = [{ collection: 'leads' as const, id: 'a', revision: 0 }];
      const commit = commitOf([lead('a')], { checks });
      await storage.commit(commit);
      await write(storage, lead('a', {}, { revision: 2, title: 'Later' }));
      same(await storage.commit(commit), { repeated: true }, 'the answer');
      same((await storage.get('leads', 'a'))?.title, 'Later', 'the title');
    });

    it('may repeat a commit that failed', async () => {
      const storage = await open();
      const commit = commitOf([lead('b')], { checks: [{ collection: 'leads', id: 'a', revision: 1 }] });
      await failure(storage.commit(commit), 'conflict');
      await write(storage, lead('a'));
      same(await storage.commit(commit), { repeated: false }, 'the answer');
    });

    it('finds a record by what it was written with last', async () => {
      const storage = await open();
      await write(
        storage,
        lead('a', {
          scope: 'lead/open',
          facets: ['city=iasi'],
          keys: ['email:x'],
          words: ['oak'],
          order: { priority: 1 },
        }),
      );
      const next = {
        scope: 'lead/won',
        facets: ['city=cluj'],
        keys: ['email:y'],
        words: ['elm'],
        order: { priority: 2 },
      };
      await write(storage, lead('a', next, { revision: 2 }));
      const past = [
        { scopes: ['lead/open'] },
        { facets: [['city=iasi']] },
        { words: ['o'] },
        { words: ['oak'] },
        { ranges: [{ by: 'priority', to: 1 }] },
      ];
      for (const query of past)
        same(await storage.list('leads', { ...query, limit: 10 }), { items: [], total: 0 }, JSON.stringify(query));
      const present = [
        { scopes: ['lead/won'] },
        { facets: [['city=cluj']] },
        { words: ['elm'] },
        { ranges: [{ by: 'priority', from: 2 }] },
        {},
      ];
      for (const query of present) same(await idsOf(storage, query), ['a'], JSON.stringify(query));
      same(
        (await storage.lookup('leads', ['email:x', 'email:y'])).map(({ ids }) => ids),
        [[], ['a']],
        'who carries the keys',
      );
    });

    it('forgets what a record has no more', async () => {
      const storage = await open();
      const order = { city: 'iasi', expectedRevenue: 5, email: 'a@oak.ro' };
      const before = { facets: ['city=iasi'], keys: ['email:x'], words: ['oak', '07'], order };
      await write(storage, lead('a', before), lead('b', before));
      await write(storage, lead('a', { facets: ['city='] }, { revision: 2 }));
      same(await idsOf(storage, { words: ['o'] }), ['b'], 'the records with the word');
      same(await idsOf(storage, { facets: [['city=iasi']] }), ['b'], 'the records with the facet');
      same(await idsOf(storage, { ranges: [{ by: 'city', from: 'a' }] }), ['b'], 'the records within the bounds');
      same((await storage.lookup('leads', ['email:x']))[0]?.ids, ['b'], 'who carries the key');
      const groups = [
        { value: '', count: 1, sums: { expectedRevenue: 0 } },
        { value: 'iasi', count: 1, sums: { expectedRevenue: 5 } },
      ];
      same(await storage.summarise('leads', {}, 'city', ['expectedRevenue']), groups, 'the sums');
    });

    it('finds a deleted record nowhere, and may create it again', async () => {
      const storage = await open();
      const entry = { facets: ['city=iasi'], keys: ['email:x'], words: ['oak'], order: { expectedRevenue: 5 } };
      await write(storage, lead('a', entry), lead('b', entry));
      await write(storage, remove('leads', 'a'), remove('leads', 'never'));
      same(await storage.get('leads', 'a'), undefined, 'the record');
      for (const query of [{}, { scopes: ['lead/open'] }, { facets: [['city=iasi']] }, { words: ['oak'] }]) {
        same(await idsOf(storage, query), ['b'], JSON.stringify(query));
        same((await storage.list('leads', { ...query, limit: 0 })).total, 1, `the total of ${JSON.stringify(query)}`);
      }
      same(
        await storage.lookup('leads', ['email:x']),
        [{ key: 'email:x', ids: ['b'], total: 1 }],
        'who carries the key',
      );
      same(
        await storage.summarise('leads', {}, 'city', ['expectedRevenue']),
        [{ value: 'iasi', count: 1, sums: { expectedRevenue: 5 } }],
        'the sums',
      );
      await write(storage, lead('a', entry, { revision: 3 }));
      same(await idsOf(storage, { words: ['oak'] }), ['a', 'b'], 'the records after the first came back');
    });

    it('lets the last of several writes to a record count', async () => {
      const storage = await open();
      await write(
        storage,
        lead('a', { words: ['oak'] }),
        remove('leads', 'a'),
        lead('a', { words: ['elm'] }, { title: 'Last' }),
        lead('b'),
        remove('leads', 'b'),
      );
      same((await storage.get('leads', 'a'))?.title, 'Last', 'the title');
      same(await idsOf(storage), ['a'], 'the leads');
      same(await idsOf(storage, { words: ['oak'] }), [], 'the leads found by the first write');
    });

    it('refuses a record that cannot be stored, and writes nothing', async () => {
      const storage = await open();
      const broken = lead('a', {}, { fields: { call: () => 1 } });
      await failure(storage.commit(commitOf([lead('b'), broken])), 'invalid');
      same(await idsOf(storage), [], 'the leads');
    });
  });
}
