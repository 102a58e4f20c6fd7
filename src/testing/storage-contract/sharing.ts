import type { ChangeNotice } from '../../storage/storage-adapter.js';
import { eventually, failure, same } from './assertions.js';
import type { Bench } from './contract-runner.js';
import { commitOf, idsOf, lead, numbered, put, remove, write } from './entries.js';

export function describeSharing({ describe, it, open, openElsewhere }: Bench): void {
  describe('sharing', () => {
    it('keeps storages of different names apart', async () => {
      const [here, elsewhere] = await Promise.all([open(), openElsewhere()]);
      await write(here, lead('a', { keys: ['email:x'] }));
      same(await elsewhere.get('leads', 'a'), undefined, 'the record elsewhere');
      same((await elsewhere.list('leads', { limit: 1 })).total, 0, 'the total elsewhere');
      same((await elsewhere.lookup('leads', ['email:x']))[0]?.total, 0, 'the look-up elsewhere');
    });

    it('shows two storages of one name each other’s commits', async () => {
      const [one, other] = await Promise.all([open(), open()]);
      await write(one, lead('a'));
      await write(other, lead('b'));
      same(await idsOf(one), ['a', 'b'], 'what the first sees');
      same(await idsOf(other), ['a', 'b'], 'what the second sees');
    });

    it('lets only one of two that changed the same record win', async () => {
      const [one, other] = await Promise.all([open(), open()]);
      await write(one, lead('a'));
      const change = (title: string) =>
        commitOf([lead('a', {}, { revision: 2, title })], { checks: [{ collection: 'leads', id: 'a', revision: 1 }] });
      const outcomes = await Promise.allSettled([one.commit(change('First')), other.commit(change('Second'))]);
      same(outcomes.map(({ status }) => status).sort(), ['fulfilled', 'rejected'], 'what came of both');
      const title = outcomes[0]?.status === 'fulfilled' ? 'First' : 'Second';
      same((await other.get('leads', 'a'))?.title, title, 'the title');
    });

    it('knows a commit that another storage of its name has made', async () => {
      const [one, other] = await Promise.all([open(), open()]);
      const commit = commitOf([lead('a')]);
      await one.commit(commit);
      same(await other.commit(commit), { repeated: true }, 'the answer');
    });

    it('keeps its data when it is closed and opened again', async () => {
      const first = await open();
      const commit = commitOf([lead('a')]);
      await first.commit(commit);
      await first.close();
      const second = await open();
      same(await idsOf(second), ['a'], 'the leads');
      same(await second.commit(commit), { repeated: true }, 'the commit made before');
    });
  });

  describe('notices', () => {
    it('tells of own commits, and of those of others as remote', async () => {
      const [one, other] = await Promise.all([open(), open()]);
      const heard: ChangeNotice[] = [];
      const elsewhere: ChangeNotice[] = [];
      one.subscribe((notice) => heard.push(notice));
      other.subscribe((notice) => elsewhere.push(notice));
      const commit = commitOf([lead('a'), lead('b'), remove('leads', 'c'), put('notes', 'n')]);
      await one.commit(commit);
      const changed = { leads: ['a', 'b', 'c'], notes: ['n'] };
      await eventually(() => heard.length > 0 && elsewhere.length > 0, 'both hear of it');
      same(heard, [{ commitId: commit.id, changed, remote: false }], 'the own notice');
      same(elsewhere, [{ commitId: commit.id, changed, remote: true }], 'the notice to the other');
    });

    it('names no ids when they are too many', async () => {
      const storage = await open();
      const heard: ChangeNotice[] = [];
      storage.subscribe((notice) => heard.push(notice));
      await write(storage, ...numbered(501).map((id) => put('notes', id)), lead('a'));
      await eventually(() => heard.length > 0, 'a notice');
      same(heard[0]?.changed, { notes: '*', leads: ['a'] }, 'what changed');
    });

    it('tells nothing of repeated and of failed commits, nor after unsubscribing', async () => {
      const storage = await open();
      const heard: ChangeNotice[] = [];
      const stop = storage.subscribe((notice) => heard.push(notice));
      const commit = commitOf([lead('a')]);
      await storage.commit(commit);
      await storage.commit(commit);
      await failure(
        storage.commit(commitOf([lead('a')], { checks: [{ collection: 'leads', id: 'a', revision: 7 }] })),
        'conflict',
      );
      await eventually(() => heard.length > 0, 'a notice');
      stop();
      await write(storage, lead('b'));
      await new Promise((resolve) => setTimeout(resolve, 30));
      same(
        heard.map(({ commitId }) => commitId),
        [commit.id],
        'the notices',
      );
    });
  });
}
