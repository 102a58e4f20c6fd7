import { failure, same } from './assertions.js';
import type { Bench } from './contract-runner.js';
import { commitOf, idsOf, lead, write } from './entries.js';

export function describeCalls({ describe, it, open }: Bench): void {
  describe('copies', () => {
    it('keeps a record as it was given, whatever its giver does to it afterwards', async () => {
      const storage = await open();
      const given = lead(
        'a',
        { facets: ['city=iasi'], words: ['oak'] },
        { tags: ['hot'], fields: { budget: { currency: 'RON' } } },
      );
      const commit = storage.commit(commitOf([given]));
      given.record.title = 'Changed at once';
      given.index.facets.push('city=cluj');
      await commit;
      given.record.tags?.push('changed later');
      const kept = await storage.get('leads', 'a');
      same([kept?.title, kept?.tags, kept?.fields], ['Lead a', ['hot'], { budget: { currency: 'RON' } }], 'the record');
      same(await idsOf(storage, { facets: [['city=cluj']] }), [], 'what the changed entry would find');
    });

    it('gives records that may be changed without harm', async () => {
      const storage = await open();
      await write(storage, lead('a', {}, { tags: ['hot'] }));
      const reads = [
        () => storage.get('leads', 'a'),
        async () => (await storage.getMany('leads', ['a']))[0],
        async () => (await storage.list('leads', { limit: 1 })).items[0],
      ];
      for (const read of reads) {
        const record = await read();
        if (record) Object.assign(record, { title: 'Changed', revision: 9 });
        record?.tags?.push('changed');
      }
      for (const read of reads) same((await read())?.tags, ['hot'], 'the tags');
      same((await storage.get('leads', 'a'))?.title, 'Lead a', 'the title');
    });

    it('keeps every field, also those it does not know', async () => {
      const storage = await open();
      const fields = { shoeSize: 43, nested: { list: [1, 'ș', { deep: true }], empty: [] } };
      await write(storage, lead('a', {}, fields as object));
      same(await storage.get('leads', 'a'), { ...lead('a').record, ...fields }, 'the record');
    });
  });

  describe('stopping', () => {
    it('rejects calls whose signal has fired already', async () => {
      const storage = await open();
      const options = { signal: AbortSignal.abort() };
      await failure(storage.get('leads', 'a', options), 'aborted');
      await failure(storage.getMany('leads', ['a'], options), 'aborted');
      await failure(storage.list('leads', { limit: 1 }, options), 'aborted');
      await failure(storage.lookup('leads', ['x'], options), 'aborted');
      await failure(storage.summarise('leads', {}, 'city', [], options), 'aborted');
      await failure(storage.commit(commitOf([lead('a')]), options), 'aborted');
      same(await storage.get('leads', 'a'), undefined, 'what was to be written');
    });

    it('stops a read when the signal fires', async () => {
      const storage = await open();
      await write(storage, lead('a'));
      const controller = new AbortController();
      const list = failure(storage.list('leads', { limit: 1 }, { signal: controller.signal }), 'aborted');
      controller.abort();
      await list;
    });

    it('is of use after a call was stopped', async () => {
      const storage = await open();
      const controller = new AbortController();
      const stopped = storage.commit(commitOf([lead('a')]), { signal: controller.signal }).catch(() => undefined);
      controller.abort();
      await stopped;
      await write(storage, lead('b'));
      same(await storage.get('leads', 'b').then((record) => record?.id), 'b', 'a later record');
    });
  });

  describe('closing', () => {
    it('rejects later calls, and may be repeated', async () => {
      const storage = await open();
      await write(storage, lead('a'));
      await storage.close();
      await storage.close();
      await failure(storage.get('leads', 'a'), 'storage-closed');
      await failure(storage.getMany('leads', ['a']), 'storage-closed');
      await failure(storage.list('leads', { limit: 1 }), 'storage-closed');
      await failure(storage.lookup('leads', ['x']), 'storage-closed');
      await failure(storage.summarise('leads', {}, 'city', []), 'storage-closed');
      await failure(storage.commit(commitOf([lead('b')])), 'storage-closed');
    });

    it('tells a closed storage nothing more, and others go on', async () => {
      const [one, other] = await Promise.all([open(), open()]);
      let heard = 0;
      one.subscribe(() => (heard += 1));
      await one.close();
      await write(other, lead('a'));
      await new Promise((resolve) => setTimeout(resolve, 30));
      same([heard, await idsOf(other)], [0, ['a']], 'the notices, and the leads of the other');
    });
  });
}
