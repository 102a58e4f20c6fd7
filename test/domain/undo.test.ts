import { beforeEach, describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../src/domain/records/collections.js';
import { refusal, world, type World } from './world.js';

let w: World;
beforeEach(async () => {
  w = await world();
});

/** Everything but the journal and the revisions: what an undo has to restore. */
async function state(): Promise<unknown> {
  const all = await Promise.all(
    COLLECTIONS.filter((name) => name !== 'journal').map(async (name) => [name, await w.all(name)] as const),
  );
  return Object.fromEntries(
    all.map(([name, records]) => [
      name,
      records.map((record) => ({ ...record, revision: 0 })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    ]),
  );
}

describe('the journal', () => {
  it('H1 says who did what and when, with every value before and after', async () => {
    const lead = await w.lead({ phone: '0722' });
    const { entryId } = await w
      .as({ id: 'ana', rights: 'all' })
      .execute({ kind: 'save-lead', lead: { id: lead.id, phone: '0733', city: 'Cluj' } });
    const [entry] = (await w.store.history({ recordId: lead.id })).items;
    expect(entry).toMatchObject({
      id: entryId,
      kind: 'save-lead',
      by: 'ana',
      at: w.clock().toISOString(),
      leadId: lead.id,
    });
    expect(entry?.changes[0]).toMatchObject({
      collection: 'leads',
      id: lead.id,
      before: { phone: '0722', city: null },
      after: { phone: '0733', city: 'Cluj' },
    });
  });

  it('H1 leaves no entry where nothing changes', async () => {
    const lead = await w.lead({ phone: '0722' });
    const before = (await w.all('journal')).length;
    expect((await w.store.execute({ kind: 'save-lead', lead: { id: lead.id, phone: '0722' } })).entryId).toBe('');
    expect(await w.all('journal')).toHaveLength(before);
    expect((await w.get(lead.id)).revision).toBe(lead.revision);
  });
});

describe('undo', () => {
  it('H2 takes a conversion back, with the customers it created', async () => {
    const lead = await w.lead({ companyName: 'Acme', contactName: 'Ion Pop' });
    const before = await state();
    const { entryId } = await w.store.execute({
      kind: 'convert-lead',
      leadId: lead.id,
      customer: { action: 'create' },
    });
    expect(await w.all('customers')).toHaveLength(2);
    w.clock.advance(3 * 86_400_000);
    await w.store.execute({ kind: 'undo', entryId });
    expect(await state()).toEqual(before);
  });

  it('H2 takes a merge back: records, overwritten values, notes', async () => {
    const a = await w.lead({ title: 'A', tags: ['x'] });
    const b = await w.lead({ title: 'B', email: 'b@b.ro', tags: ['y'], description: 'hello' });
    await w.store.execute({ kind: 'add-note', leadId: b.id, text: 'called' });
    const before = await state();
    const { entryId } = await w.store.execute({
      kind: 'merge-leads',
      leadIds: [a.id, b.id],
      customer: { action: 'create' },
    });
    expect(await state()).not.toEqual(before);
    await w.store.execute({ kind: 'undo', entryId });
    expect(await state()).toEqual(before);
  });

  it('H2 can be undone itself, and then again', async () => {
    const [a, b] = [await w.lead({ title: 'A' }), await w.lead({ title: 'B' })];
    const apart = await state();
    const merge = await w.store.execute({ kind: 'merge-leads', leadIds: [a.id, b.id] });
    const together = await state();
    const undone = await w.store.execute({ kind: 'undo', entryId: merge.entryId });
    expect((await refusal(w.store.execute({ kind: 'undo', entryId: merge.entryId }))).code).toBe('invalid');
    await w.store.execute({ kind: 'undo', entryId: undone.entryId });
    expect(await state()).toEqual(together);
    await w.store.execute({ kind: 'undo', entryId: merge.entryId });
    expect(await state()).toEqual(apart);
  });

  it('H2 says value by value what has changed since, and undoes the rest on request', async () => {
    const lead = await w.lead({ phone: '0722', city: 'Cluj' });
    const { entryId } = await w.store.execute({
      kind: 'save-lead',
      lead: { id: lead.id, phone: '0733', city: 'Turda' },
    });
    w.clock.advance(60_000);
    await w.as({ id: 'bogdan', rights: 'all' }).execute({ kind: 'save-lead', lead: { id: lead.id, phone: '0744' } });
    const error = await refusal(w.store.execute({ kind: 'undo', entryId }));
    expect(error.code).toBe('changed-since');
    expect(error.details['changed']).toEqual([
      {
        collection: 'leads',
        id: lead.id,
        field: 'phone',
        expected: '0733',
        actual: '0744',
        by: 'bogdan',
        at: w.clock().toISOString(),
      },
    ]);
    expect((await w.get(lead.id)).city).toBe('Turda');
    expect((await w.store.undoPreview(entryId)).changedSince).toHaveLength(1);
    await w.store.execute({ kind: 'undo', entryId, only: 'unchanged' });
    expect(await w.get(lead.id)).toMatchObject({ phone: '0744', city: 'Cluj' });
  });

  it('H2 keeps a created customer that another record was linked to since', async () => {
    const lead = await w.lead({ contactName: 'Ion Pop' });
    const { entryId } = await w.store.execute({
      kind: 'convert-lead',
      leadId: lead.id,
      customer: { action: 'create' },
    });
    const [customer] = await w.all('customers');
    await w.lead({ customerId: customer?.id ?? '' });
    expect((await refusal(w.store.execute({ kind: 'undo', entryId }))).code).toBe('changed-since');
    await w.store.execute({ kind: 'undo', entryId, only: 'unchanged' });
    expect(await w.all('customers')).toHaveLength(1);
    expect(await w.get(lead.id)).toMatchObject({ type: 'lead' });
  });

  it('H2 brings back stage and probability when a won record is restored, and undoes winning', async () => {
    const lead = await w.opportunity({ stageId: 'qualified', probability: 35 });
    const before = await state();
    const { entryId } = await w.store.execute({ kind: 'mark-won', leadId: lead.id });
    expect(await w.get(lead.id)).toMatchObject({ status: 'won', probability: 100, stageId: 'won' });
    await w.store.execute({ kind: 'undo', entryId });
    expect(await state()).toEqual(before);
    await w.store.execute({ kind: 'move-stage', leadId: lead.id, stageId: 'won' });
    await w.store.execute({ kind: 'restore-lead', leadId: lead.id });
    expect(await w.get(lead.id)).toMatchObject({ status: 'open', probability: 35, stageId: 'qualified' });
  });
});

describe('saving', () => {
  it('refuses what is no record, says which field and why, and writes nothing', async () => {
    const lead = await w.lead();
    const error = await refusal(
      w.store.execute({ kind: 'save-lead', lead: { id: lead.id, probability: -1, title: ' ' } }),
    );
    expect(error.code).toBe('invalid');
    expect((error.details['issues'] as { field: string }[]).map((issue) => issue.field).sort()).toEqual([
      'probability',
      'title',
    ]);
    expect(await w.get(lead.id)).toEqual(lead);
  });

  it('tells of an edit of what somebody else has changed since, with the current values', async () => {
    const lead = await w.lead({ phone: '0722' });
    await w.store.execute({ kind: 'save-lead', lead: { id: lead.id, phone: '0733' } });
    const error = await refusal(
      w.store.execute({ kind: 'save-lead', lead: { id: lead.id, phone: '0744' }, revision: lead.revision }),
    );
    expect([error.code, error.details['current']]).toEqual(['conflict', { phone: '0733' }]);
  });

  it('keeps unknown fields', async () => {
    const lead = await w.lead({ fields: { 'Date of birth': '1971-06-24' }, ...({ legacyCode: 7 } as object) });
    await w.store.execute({ kind: 'save-lead', lead: { id: lead.id, city: 'Cluj' } });
    expect(await w.get(lead.id)).toMatchObject({
      legacyCode: 7,
      fields: { 'Date of birth': '1971-06-24' },
      city: 'Cluj',
    });
  });

  it('refuses to change by an edit what a command of its own changes', async () => {
    const lead = await w.lead();
    const error = await refusal(w.store.execute({ kind: 'save-lead', lead: { id: lead.id, type: 'opportunity' } }));
    expect(error.message).toContain('convert-lead');
  });

  it('refuses an unknown command by naming those there are', async () => {
    const error = await refusal(w.store.execute({ kind: 'delete-everything' } as never));
    expect([error.code, error.message.includes('convert-lead')]).toEqual(['invalid', true]);
  });
});
