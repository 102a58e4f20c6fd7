import { beforeEach, describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../src/domain/journal.js';
import { refusal, world, type World } from './world.js';

describe('undoing, doing again, and undoing once more', () => {
  let w: World;
  beforeEach(async () => {
    w = await world();
  });

  const undo = async (entryId: string) => (await w.store.execute({ kind: 'undo', entryId })).entryId;
  const entry = async (id: string) => (await w.storage.get('journal', id)) as JournalEntry;
  const undoneBy = async (...ids: string[]) => Promise.all(ids.map(async (id) => (await entry(id)).undoneBy?.entryId));

  it('H2 knows of every entry whether it stands, however often it was undone and done again', async () => {
    const lead = await w.lead();
    const { entryId: edit } = await w.store.execute({ kind: 'save-lead', lead: { id: lead.id, email: 'a@b.ro' } });
    const first = await undo(edit);
    const second = await undo(first);
    expect([(await w.get(lead.id)).email, await undoneBy(edit, first)]).toEqual(['a@b.ro', [undefined, second]]);
    const third = await undo(second);
    expect((await w.get(lead.id)).email).toBeUndefined();
    expect(await undoneBy(edit, first, second, third)).toEqual([first, undefined, third, undefined]);
    const error = await refusal(w.store.execute({ kind: 'undo', entryId: edit }));
    expect([error.code, error.details['undoneBy']]).toEqual(['invalid', first]);
    const fourth = await undo(third);
    expect((await w.get(lead.id)).email).toBe('a@b.ro');
    expect(await undoneBy(edit, first, second, third)).toEqual([undefined, second, undefined, fourth]);
  });

  it('H2 says again that an undoing was in part, once it stands again', async () => {
    const lead = await w.lead();
    const patch = { id: lead.id, email: 'a@b.ro', city: 'Cluj' };
    const { entryId: edit } = await w.store.execute({ kind: 'save-lead', lead: patch });
    await w.store.execute({ kind: 'save-lead', lead: { id: lead.id, city: 'Iași' } });
    const { entryId: first } = await w.store.execute({ kind: 'undo', entryId: edit, only: 'unchanged' });
    await undo(await undo(first));
    expect((await entry(edit)).undoneBy).toEqual({ entryId: first, partly: true });
  });

  it('H2 B2 does so of a bulk run and of its parts', async () => {
    const ids = [(await w.lead({ title: 'One' })).id, (await w.lead({ title: 'Two' })).id];
    const bulk = { kind: 'convert-many', leadIds: ids, customer: 'none', deduplicate: false } as const;
    const { entryId: run } = await w.store.execute({ ...bulk, leadIds: ids });
    const first = await undo(run);
    const third = await undo(await undo(first));
    expect((await w.store.list('leads', { where: { type: 'opportunity' } })).total).toBe(0);
    expect([await undoneBy(run, first, third), (await entry(run)).undoneBy?.partly]).toEqual([
      [first, undefined, undefined],
      false,
    ]);
    const parts = (await w.all('journal')).filter(
      ({ kind, runId, step }) => kind === 'convert-lead' && runId === run && step !== undefined,
    );
    expect(parts.map((part) => part.undoneBy?.partly)).toEqual([false, false]);
  });

  it('H2 M7 lists no value as lost in a merge that is undone for the second time', async () => {
    const [a, b] = [await w.lead({ email: 'a@x.ro' }), await w.lead({ email: 'b@x.ro' })];
    const { entryId } = await w.store.execute({ kind: 'merge-leads', leadIds: [a.id, b.id] });
    expect((await w.store.lostValues(a.id)).map(({ value }) => value)).toContain('b@x.ro');
    await undo(await undo(await undo(entryId)));
    expect(await w.store.lostValues(a.id)).toEqual([]);
  });
});

describe('undoing two merges into one record', () => {
  it.each([
    ['the first first', [0, 1]],
    ['the second first', [1, 0]],
  ])('H2 M7 leaves no alias of a record that stands again, %s', async (_order, order) => {
    const w = await world();
    const a = await w.lead({ title: 'A', email: 'a@x.ro' });
    const others = [await w.lead({ title: 'B', email: 'b@x.ro' }), await w.lead({ title: 'C', email: 'c@x.ro' })];
    const entries: string[] = [];
    for (const { id } of others)
      entries.push((await w.store.execute({ kind: 'merge-leads', leadIds: [a.id, id] })).entryId);
    for (const i of order) await w.store.execute({ kind: 'undo', entryId: entries[i] ?? '', only: 'unchanged' });
    expect((await w.get(a.id)).aliases).toBeUndefined();
    for (const other of others) expect(await w.get(other.id)).toMatchObject({ title: other.title, email: other.email });
    expect(await w.store.lostValues(a.id)).toEqual([]);
  });

  it('H2 M7 keeps the aliases of the merge that stays', async () => {
    const w = await world();
    const [a, b, c] = [
      await w.lead({ email: 'a@x.ro' }),
      await w.lead({ email: 'b@x.ro' }),
      await w.lead({ email: 'c@x.ro' }),
    ];
    const { entryId } = await w.store.execute({ kind: 'merge-leads', leadIds: [a.id, b.id] });
    await w.store.execute({ kind: 'merge-leads', leadIds: [a.id, c.id] });
    const error = await refusal(w.store.execute({ kind: 'undo', entryId }));
    expect(error.code).toBe('changed-since');
    await w.store.execute({ kind: 'undo', entryId, only: 'unchanged' });
    expect((await w.get(a.id)).aliases).toEqual([{ field: 'email', value: 'c@x.ro', leadId: c.id }]);
  });
});
