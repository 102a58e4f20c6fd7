import { describe, expect, it } from 'vitest';
import { memoryStorage } from '../../src/storage/memory.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import { refusal, world } from '../domain/world.js';

const FIELDS = {
  zero: 0,
  no: false,
  list: [1, [2, { three: 3 }]],
  nested: { a: { b: 'c' } },
  when: new Date('2026-03-01T08:00:00.000Z'),
  beyond: Number.POSITIVE_INFINITY,
  likeFile: { base64: 'AAAA', type: 'image/png' },
  likeBrokenFile: { base64: '!!', type: 'x' },
  likeDate: { 'piste:date': 'never' },
  likePlain: { 'piste:plain': { base64: 'AAAA', type: 'x' } },
  ['__proto__']: 'a name like another',
};

describe('what comes back from a backup', () => {
  it('X2 is every value of a host’s own fields, as it was', async () => {
    const w = await world();
    const lead = await w.lead({ fields: FIELDS });
    const store = createLeadStore({ storage: memoryStorage() });
    await store.restore(await w.store.backup());
    expect(await store.get('leads', lead.id)).toEqual(lead);
    expect(Object.keys(lead.fields ?? {})).toEqual(Object.keys(FIELDS));
  });

  it('X2 is refused before anything is written where the file is cut short, and says so', async () => {
    const w = await world();
    await w.lead();
    const lines = (await (await w.store.backup()).text()).trimEnd().split('\n');
    const store = createLeadStore({ storage: memoryStorage() });
    const short = new Blob([`${lines.slice(0, -2).join('\n')}\n`]);
    const error = await refusal(store.restore(short));
    expect([error.code, error.details]).toEqual(['invalid', { total: lines.length - 1, found: lines.length - 3 }]);
    expect(error.message).toContain('not whole');
    expect((await store.list('teams')).total).toBe(0);
    await store.restore(new Blob([lines.join('\r\n')]));
    expect((await store.list('teams')).total).toBe(4);
  });

  it.each([
    ['nothing', ''],
    ['JSON of something else', 'null'],
    ['a list', '[]'],
    ['another version', '{"format":"piste-backup","version":99,"total":0}'],
    [
      'a collection that is not there',
      '{"format":"piste-backup","version":1,"total":1}\n{"collection":"x","record":{"id":"1"}}',
    ],
    ['a line without a record', '{"format":"piste-backup","version":1,"total":1}\n{"collection":"leads"}'],
    ['a record without an id', '{"format":"piste-backup","version":1,"total":1}\n{"collection":"leads","record":{}}'],
    ['an empty line of JSON', '{"format":"piste-backup","version":1,"total":1}\nnull'],
  ])('X2 is refused in words, with what to do: %s', async (_what, text) => {
    const store = createLeadStore({ storage: memoryStorage() });
    const error = await refusal(store.restore(new Blob([text])));
    expect([error.code, error.message]).toEqual([
      'invalid',
      expect.stringMatching(/choose another.*Nothing has been written/),
    ]);
  });
});

describe('fields of a host', () => {
  it('H2 undoes the edit of a date, and leaves no entry for one that is the same', async () => {
    const w = await world();
    const lead = await w.lead({ fields: { due: new Date(0) } });
    const save = (due: Date) => w.store.execute({ kind: 'save-lead', lead: { id: lead.id, fields: { due } } });
    expect((await save(new Date(0))).entryId).toBe('');
    const { entryId } = await save(new Date(86_400_000));
    await w.store.execute({ kind: 'undo', entryId });
    expect((await w.get(lead.id)).fields).toEqual({ due: new Date(0) });
  });

  it('X2 are refused where a backup could not hold them', async () => {
    const w = await world();
    for (const value of [new Map([[1, 2]]), new Set([1]), /x/, 10n, () => 1, { deep: [new Map()] }]) {
      const error = await refusal(w.store.execute({ kind: 'save-lead', lead: { title: 'A', fields: { value } } }));
      expect([error.code, error.message]).toEqual(['invalid', expect.stringContaining('fields.value must be text')]);
    }
  });
});
