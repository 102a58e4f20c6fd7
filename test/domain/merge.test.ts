import { beforeEach, describe, expect, it } from 'vitest';
import { refusal, world, type World } from './world.js';

let w: World;
beforeEach(async () => {
  w = await world();
});

const merge = (leadIds: string[], more: object = {}) => ({ kind: 'merge-leads', leadIds, ...more }) as const;

describe('which records merge', () => {
  it('M1 merges any number of records from two up', async () => {
    const leads = [];
    for (let i = 0; i < 12; i += 1) leads.push(await w.lead({ title: `Lead ${i}` }));
    const ids = leads.map((lead) => lead.id);
    expect((await refusal(w.store.execute(merge(ids.slice(0, 1))))).code).toBe('invalid');
    expect((await refusal(w.store.execute(merge([ids[0] ?? '', ids[0] ?? ''])))).code).toBe('invalid');
    await w.store.execute(merge(ids));
    expect((await w.store.list('leads')).total).toBe(1);
  });

  it('M1 refuses a won record and names it', async () => {
    const [a, b] = [await w.lead(), await w.lead({ title: 'Sold' })];
    await w.store.execute({ kind: 'mark-won', leadId: b.id });
    const error = await refusal(w.store.execute(merge([a.id, b.id])));
    expect([error.code, error.details['leadId']]).toEqual(['lead-won', b.id]);
    expect(error.message).toContain('Sold');
  });

  it('M9 refuses a record that the user may not write, and writes nothing', async () => {
    const [mine, anas] = [await w.lead({ salespersonId: 'bogdan' }), await w.lead({ salespersonId: 'ana' })];
    const error = await refusal(w.as({ id: 'bogdan', rights: 'own' }).execute(merge([mine.id, anas.id])));
    expect([error.code, error.details['leadId']]).toEqual(['forbidden', anas.id]);
    expect(await w.get(mine.id)).toEqual(mine);
  });
});

describe('which record stays', () => {
  it('M2 keeps the record created first, whatever the order and the type', async () => {
    const first = await w.lead({ createdAt: '2026-01-05T00:00:00.000Z' });
    const older = await w.opportunity({ createdAt: '2026-01-02T00:00:00.000Z' });
    const { leadId } = await w.store.execute(merge([first.id, older.id]));
    expect(leadId).toBe(older.id);
  });

  it('M2 breaks a tie by id and takes another survivor if the user chooses one', async () => {
    const at = '2026-01-05T00:00:00.000Z';
    const [a, b, c] = [
      await w.lead({ createdAt: at }),
      await w.lead({ createdAt: at }),
      await w.lead({ createdAt: at }),
    ];
    expect((await w.store.mergePreview(merge([c.id, b.id, a.id]))).survivorId).toBe(a.id);
    expect((await w.store.execute(merge([a.id, b.id, c.id], { survivorId: c.id }))).leadId).toBe(c.id);
    const outside = await refusal(w.store.execute(merge([a.id, b.id], { survivorId: 'x' })));
    expect(outside.code).toBe('invalid');
  });

  it('M2 follows the policy furthest-along: not lost, opportunity, stage, probability, then first created', async () => {
    const along = w.as(undefined, { survivor: 'furthest-along' });
    const pick = async (...ids: string[]) => (await along.mergePreview(merge(ids))).survivorId;
    const lead = await w.lead({ probability: 90 });
    const opportunity = await w.opportunity({ probability: 5 });
    const qualified = await w.opportunity({ probability: 5, stageId: 'qualified' });
    const likely = await w.opportunity({ probability: 50, stageId: 'qualified' });
    const lost = await w.opportunity({ probability: 99, stageId: 'qualified' });
    await w.store.execute({ kind: 'mark-lost', leadId: lost.id });
    expect(await pick(lead.id, opportunity.id)).toBe(opportunity.id);
    expect(await pick(opportunity.id, qualified.id)).toBe(qualified.id);
    expect(await pick(qualified.id, likely.id)).toBe(likely.id);
    expect(await pick(lost.id, lead.id)).toBe(lead.id);
  });

  it('M3 gives an open opportunity, and restores a lost one', async () => {
    const lost = await w.lead();
    await w.store.execute({ kind: 'mark-lost', leadId: lost.id, reason: 'Too late' });
    const other = await w.lead();
    const { leadId } = await w.store.execute(merge([lost.id, other.id]));
    const result = await w.get(leadId ?? '');
    expect(result).toMatchObject({ id: lost.id, type: 'opportunity', status: 'open' });
    expect(result).not.toHaveProperty('lostReason');
    expect(result).not.toHaveProperty('closedAt');
  });
});

describe('which values stay', () => {
  const merged = async (drafts: object[], more: object = {}) => {
    const ids = [];
    for (const draft of drafts) ids.push((await w.lead(draft)).id);
    const { leadId } = await w.store.execute(merge(ids, more));
    return w.get(leadId ?? '');
  };

  it('M4 takes the first filled value, survivor first, then by creation; host fields too', async () => {
    const result = await merged([
      { title: 'A' },
      { title: 'B', phone: '0722', fields: { x: 1 } },
      { title: 'C', phone: '0733', website: 'c.ro', fields: { x: 2, y: 3 } },
    ]);
    expect(result).toMatchObject({ title: 'A', phone: '0722', website: 'c.ro', fields: { x: 1, y: 3 } });
  });

  it('M4 keeps all descriptions under their origin, unites tags, takes the highest priority, and do not contact of any', async () => {
    const result = await merged([
      { title: 'A', description: 'first', tags: ['fair'], priority: 1 },
      { title: 'B', description: 'second', tags: ['web', 'fair'], priority: 3, doNotContact: true },
      { title: 'C', description: 'first' },
    ]);
    expect(result.description).toBe('first\n\n— B —\nsecond');
    expect(result).toMatchObject({ tags: ['fair', 'web'], priority: 3, doNotContact: true });
  });

  it('M4 takes the address as one block from the record with most address fields, the survivor’s on a tie', async () => {
    const fuller = await merged([{ city: 'Cluj' }, { street: 'Morii 14', city: 'Turda', zip: '401135' }]);
    expect(fuller).toMatchObject({ street: 'Morii 14', city: 'Turda', zip: '401135' });
    const tie = await merged([{ city: 'Cluj' }, { city: 'Turda' }]);
    expect(tie.city).toBe('Cluj');
  });

  it('M4 takes stage and probability from the record that is furthest along', async () => {
    const result = await merged([
      { stageId: 'new', probability: 80 },
      { stageId: 'qualified', probability: 20 },
    ]);
    expect(result).toMatchObject({ stageId: 'qualified', probability: 20 });
  });

  it('M4 takes the pair of the first record with a salesperson where the dialog leaves it empty', async () => {
    expect(await merged([{ teamId: 'partners' }, { salespersonId: 'bogdan', teamId: 'online' }])).toMatchObject({
      salespersonId: 'bogdan',
      teamId: 'online',
    });
    expect(await merged([{}, { teamId: 'partners' }])).toMatchObject({ teamId: 'partners' });
    expect(await merged([{ salespersonId: 'ana', teamId: 'direct' }, {}], { salespersonId: 'dan' })).toMatchObject({
      salespersonId: 'dan',
      teamId: 'partners',
    });
  });

  it('M4 does not add revenue up and keeps its currency with it', async () => {
    const result = await merged([
      { currency: 'RON' },
      { expectedRevenue: 100, currency: 'EUR' },
      { expectedRevenue: 900, currency: 'RON' },
    ]);
    expect(result).toMatchObject({ expectedRevenue: 100, currency: 'EUR' });
  });

  it('M4 keeps the earliest creation even where a later record stays', async () => {
    const [a, b] = [await w.lead(), await w.lead()];
    const { leadId } = await w.store.execute(merge([a.id, b.id], { survivorId: b.id }));
    expect((await w.get(leadId ?? '')).createdAt).toBe(a.createdAt);
  });

  it('M4 keeps the chosen value of a field or block', async () => {
    const [a, b] = [await w.lead({ title: 'A', city: 'Cluj', zip: '4' }), await w.lead({ title: 'B', city: 'Turda' })];
    const preview = await w.store.mergePreview(merge([a.id, b.id], { choices: { title: b.id, address: b.id } }));
    expect(preview.result).toMatchObject({ title: 'B', city: 'Turda' });
    expect(preview.result).not.toHaveProperty('zip');
    expect(preview.fields.find((field) => field.field === 'title')).toMatchObject({
      rule: 'chosen',
      fromId: b.id,
      others: [{ leadId: a.id, value: 'A' }],
    });
  });
});

describe('what becomes of the rest', () => {
  it('M7 keeps absorbed records out of lists and leads their ids to the survivor', async () => {
    const [a, b, c] = [await w.lead(), await w.lead(), await w.lead()];
    await w.store.execute(merge([b.id, c.id]));
    await w.store.execute(merge([a.id, b.id]));
    expect((await w.store.list('leads')).items.map((lead) => lead.id)).toEqual([a.id]);
    expect((await w.store.get('leads', c.id))?.id).toBe(a.id);
    expect((await w.get(c.id)).mergedInto).toBe(b.id);
  });

  it('M7 keeps losing e-mails and phones as aliases that still match', async () => {
    const [a, b] = [
      await w.lead({ email: 'ion@gmail.com' }),
      await w.lead({ email: 'pop@yahoo.ro', phone: '0722 000 418' }),
    ];
    await w.store.execute(merge([a.id, b.id]));
    expect((await w.get(a.id)).aliases).toContainEqual({ field: 'email', value: 'pop@yahoo.ro', leadId: b.id });
    const later = await w.lead({ email: 'POP@yahoo.ro' });
    expect((await w.store.similar(later.id)).items.map((match) => match.id)).toEqual([a.id]);
  });

  it('M8 is one commit and leaves customer cards alone', async () => {
    const acme = await w.customer({ kind: 'company', name: 'Acme', phone: '0211' });
    const [a, b] = [await w.lead({ customerId: acme.id, phone: '0722' }), await w.lead({ phone: '0733' })];
    const before = (await w.all('journal')).length;
    await w.store.execute(merge([a.id, b.id]));
    expect(await w.all('journal')).toHaveLength(before + 1);
    expect(await w.all('customers')).toEqual([acme]);
  });

  it('M6 moves notes and activities to the survivor with their origin, and undo brings them back', async () => {
    const [a, b] = [await w.lead(), await w.lead()];
    await w.store.execute({ kind: 'add-note', leadId: b.id, text: 'called' });
    await w.store.execute({
      kind: 'save-activity',
      activity: { leadId: b.id, kind: 'call', summary: 'Call back', dueOn: '2026-03-04' },
    });
    expect((await w.store.mergePreview(merge([a.id, b.id]))).moves).toMatchObject({ notes: 1, activities: 1 });
    const { entryId } = await w.store.execute(merge([a.id, b.id]));
    expect((await w.all('notes'))[0]).toMatchObject({ leadId: a.id, originId: b.id });
    expect((await w.all('activities'))[0]).toMatchObject({ leadId: a.id, originId: b.id });
    await w.store.execute({ kind: 'undo', entryId });
    expect((await w.all('notes'))[0]).toMatchObject({ leadId: b.id });
    expect((await w.all('notes'))[0]).not.toHaveProperty('originId');
  });
});
