import { beforeEach, describe, expect, it } from 'vitest';
import type { LeadStore } from '../../src/store/lead-store.js';
import type { Lead } from '../../src/domain/records/lead.js';
import { refusal, world, type World } from '../domain/world.js';

describe('what somebody with the rights to own documents is told of a colleague’s record (P1)', () => {
  let w: World;
  let mine: Lead;
  let theirs: Lead;
  let entryId: string;
  let ana: LeadStore;
  beforeEach(async () => {
    w = await world();
    mine = await w.lead({ salespersonId: 'ana', email: 'office@firma.ro', title: 'Mine' });
    theirs = await w.lead({ salespersonId: 'bogdan', email: 'office@firma.ro', title: 'Theirs' });
    ({ entryId } = await w.store.execute({ kind: 'save-lead', lead: { id: theirs.id, phone: '0722 000 000' } }));
    ana = w.as({ id: 'ana', rights: 'own' });
  });

  it('P1 nothing by way of the journal: neither its entries nor their values', async () => {
    const about = (leadId: string) => async (store: LeadStore) =>
      (await store.list('journal')).items.filter(({ leadIds }) => leadIds.includes(leadId)).length;
    expect([await about(theirs.id)(ana), await about(mine.id)(ana)]).toEqual([0, 1]);
    expect(await about(theirs.id)(w.store)).toBe(2);
    expect([await ana.get('journal', entryId), await ana.getMany('journal', [entryId])]).toEqual([
      undefined,
      [undefined],
    ]);
    expect((await refusal(ana.undoPreview(entryId))).code).toBe('forbidden');
  });

  it('P1 nothing of one that is gone, not even in the history of all', async () => {
    const draft = { title: 'Gone', salespersonId: 'bogdan', email: 'secret@x.ro' };
    const { leadId, entryId: created } = await w.store.execute({ kind: 'save-lead', lead: draft });
    await w.store.execute({ kind: 'undo', entryId: created });
    for (const page of [await ana.history(), await ana.history({ recordId: leadId ?? '' }), await ana.list('journal')])
      expect(JSON.stringify(page.items)).not.toContain('secret@x.ro');
    expect((await w.as({ id: 'bogdan', rights: 'own' }).history({ recordId: leadId ?? '' })).items).toHaveLength(2);
  });

  it('P1 not how many notes it has', async () => {
    await w.store.execute({ kind: 'add-note', leadId: theirs.id, text: 'private' });
    expect((await refusal(ana.summarise('notes', { by: 'leadId' }))).code).toBe('forbidden');
    expect(await ana.summarise('notes', { by: 'leadId', where: { leadId: mine.id } })).toEqual([]);
    expect(await w.store.summarise('notes', { by: 'leadId' })).toHaveLength(1);
  });

  it('P1 D7 not whom it resembles, and not how many', async () => {
    expect((await refusal(ana.similar(theirs.id))).code).toBe('not-found');
    expect(await ana.similarCounts([theirs.id, mine.id])).toEqual(new Map([[mine.id, 0]]));
    expect((await ana.similar(mine.id)).hidden).toBe(1);
  });

  it('P1 D6 not who told two others apart, while of one’s own it is told', async () => {
    const third = await w.lead({ salespersonId: 'bogdan', email: 'office@firma.ro' });
    for (const leadIds of [[theirs.id, third.id] as [string, string], [mine.id, third.id] as [string, string]])
      await w.store.execute({ kind: 'dismiss-similar', leadIds, reason: 'cousins' });
    const seen = await ana.list('dismissals');
    expect(seen.items.map(({ leadIds }) => leadIds)).toEqual([[mine.id, third.id].sort()]);
    expect((await w.store.list('dismissals')).items).toHaveLength(2);
  });

  it('P1 leaves a colleague’s unfinished run as it is: it is neither ended nor undone', async () => {
    const ids = [];
    for (const title of ['One', 'Two', 'Three']) ids.push((await w.lead({ title, salespersonId: 'bogdan' })).id);
    const bogdan = w.as({ id: 'bogdan', rights: 'own' });
    const stop = new AbortController();
    const run = await bogdan.execute(
      { kind: 'convert-many', leadIds: ids, customer: 'none', deduplicate: false },
      { signal: stop.signal, onProgress: () => stop.abort() },
    );
    expect((await refusal(ana.execute({ kind: 'undo', entryId: run.entryId }))).code).toBe('forbidden');
    expect(await bogdan.unfinishedRuns()).toHaveLength(1);
    await bogdan.resume(run.entryId);
    expect((await w.store.list('leads', { where: { type: 'opportunity' } })).total).toBe(3);
  });
});
