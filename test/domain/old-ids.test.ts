import { beforeEach, describe, expect, it } from 'vitest';
import type { Command, MergeLeads } from '../../src/domain/commands/command.js';
import type { Lead } from '../../src/domain/records/lead.js';
import { refusal, world, type World } from './world.js';

let w: World;
let kept: Lead;
let gone: Lead;
let entryId: string;
beforeEach(async () => {
  w = await world();
  kept = await w.lead({ title: 'Kept', email: 'a@acme.ro', phone: '0722000418', tags: ['x'], salespersonId: 'ana' });
  gone = await w.lead({
    title: 'Gone',
    email: 'b@beta.ro',
    tags: ['x', 'y'],
    salespersonId: 'bogdan',
    teamId: 'online',
    fields: { budget: 5 },
  });
  await w.store.execute({ kind: 'save-lead', lead: { id: kept.id, fields: { budget: 7 } } });
  ({ entryId } = await w.store.execute({
    kind: 'merge-leads',
    leadIds: [kept.id, gone.id],
    choices: { phone: kept.id },
  }));
});

describe('the id of a record that was merged away', () => {
  it('M7 answers with the survivor, one by one and many at once', async () => {
    const survivor = await w.get(kept.id);
    expect(await w.store.get('leads', gone.id)).toEqual(survivor);
    expect(await w.store.getMany('leads', [gone.id, 'nobody', kept.id])).toEqual([survivor, undefined, survivor]);
    const [itself] = await w.store.getMany('leads', [gone.id], { absorbed: true });
    expect(itself).toMatchObject({ id: gone.id, title: 'Gone', mergedInto: kept.id });
  });

  it('M7 has the history of both, whichever id is asked for', async () => {
    const [of, ofOld] = [await w.store.history({ recordId: kept.id }), await w.store.history({ recordId: gone.id })];
    expect(ofOld).toEqual(of);
    expect(of.items.map(({ kind, leadId }) => [kind, leadId])).toEqual([
      ['merge-leads', kept.id],
      ['save-lead', kept.id],
      ['save-lead', gone.id],
      ['save-lead', kept.id],
    ]);
  });

  it('M7 takes notes, files, activities and followers to the survivor', async () => {
    await w.store.execute({ kind: 'add-note', leadId: gone.id, text: 'called' });
    await w.store.execute({ kind: 'set-follower', leadId: gone.id, salespersonId: 'dan', follows: true });
    await w.store.execute({ kind: 'save-activity', activity: { leadId: gone.id, kind: 'call', summary: 'Call' } });
    const attachment = { leadId: gone.id, name: 'a', mediaType: 'text/plain', size: 1 };
    await w.store.execute({ kind: 'add-attachment', attachment });
    for (const name of ['notes', 'followers', 'activities', 'attachments'] as const)
      expect((await w.all(name)).map(({ leadId }) => leadId)).toEqual([kept.id]);
  });

  it('M7 is refused with the survivor by what would change the record itself', async () => {
    const commands: Command[] = [
      { kind: 'save-lead', lead: { id: gone.id, city: 'Cluj' } },
      { kind: 'convert-lead', leadId: gone.id, customer: { action: 'create' } },
      { kind: 'mark-lost', leadId: gone.id },
      { kind: 'merge-leads', leadIds: [gone.id, kept.id] },
    ];
    for (const command of commands) {
      const error = await refusal(w.store.execute(command));
      expect([command.kind, error.code, error.details['survivorId']]).toEqual([command.kind, 'merged-away', kept.id]);
    }
  });

  it('M7 X1 in an import is left out, or reported with the survivor', async () => {
    const records = [
      { id: gone.id, title: 'Again' },
      { id: kept.id, title: 'Again' },
      { id: 'fresh', title: 'New' },
    ];
    const skip = await w.store.execute({ kind: 'import-records', records, onSimilar: 'skip' });
    expect(skip.report?.map(({ result, intoId }) => [result, intoId])).toEqual([
      ['skipped', kept.id],
      ['skipped', kept.id],
      ['created', undefined],
    ]);
    const create = await w.store.execute({ kind: 'import-records', records: records.slice(0, 2), onSimilar: 'create' });
    expect(create.report?.map(({ error }) => [error?.code, error?.details['survivorId']])).toEqual([
      ['merged-away', kept.id],
      ['invalid', undefined],
    ]);
    expect((await w.get(gone.id)).title).toBe('Gone');
  });
});

describe('values that lost', () => {
  it('M4 M7 are listed by field with the record they come from, also those that are no aliases', async () => {
    const lost = await w.store.lostValues(gone.id);
    expect(lost.map(({ field, value, leadId, title }) => [field, value, leadId, title])).toEqual([
      ['email', 'b@beta.ro', gone.id, 'Gone'],
      ['fields.budget', 5, gone.id, 'Gone'],
      ['salespersonId', 'bogdan', gone.id, 'Gone'],
      ['teamId', 'online', gone.id, 'Gone'],
      ['title', 'Gone', gone.id, 'Gone'],
    ]);
    expect(lost[0]?.mergedAt).toBe(w.clock().toISOString());
  });

  it('M7 include what the survivor itself gave up for another', async () => {
    const more = await w.lead({ title: 'More', email: 'c@gamma.ro' });
    await w.store.execute({ kind: 'merge-leads', leadIds: [kept.id, more.id], choices: { email: more.id } });
    const emails = (await w.store.lostValues(kept.id)).filter(({ field }) => field === 'email');
    expect(emails.map(({ value, leadId }) => [value, leadId])).toEqual([
      ['a@acme.ro', kept.id],
      ['b@beta.ro', gone.id],
    ]);
  });

  it('M7 are none once the merge is undone', async () => {
    await w.store.execute({ kind: 'undo', entryId });
    expect(await w.store.lostValues(kept.id)).toEqual([]);
    expect((await w.store.history({ recordId: gone.id })).items.map(({ kind }) => kind)).toContain('merge-leads');
  });
});

describe('undo around a merge', () => {
  it('H2 leaves a record alone that was merged away since, and says into what', async () => {
    const [a, b] = [await w.lead(), await w.lead({ phone: '0722' })];
    const edit = await w.store.execute({ kind: 'save-lead', lead: { id: b.id, phone: '0733' } });
    await w.store.execute({ kind: 'merge-leads', leadIds: [a.id, b.id] });
    const error = await refusal(w.store.execute({ kind: 'undo', entryId: edit.entryId }));
    expect(error.details['changed']).toMatchObject([{ id: b.id, field: 'mergedInto', actual: a.id }]);
    expect((await w.get(b.id)).phone).toBe('0733');
  });

  it('H2 redoes a merge only where its records are as they were, and takes along what was written on them', async () => {
    const undone = await w.store.execute({ kind: 'undo', entryId });
    await w.store.execute({ kind: 'add-note', leadId: gone.id, text: 'called' });
    await w.store.execute({ kind: 'save-lead', lead: { id: gone.id, email: 'new@beta.ro' } });
    const error = await refusal(w.store.execute({ kind: 'undo', entryId: undone.entryId }));
    expect(error.details['changed']).toMatchObject([{ id: gone.id, field: 'email', actual: 'new@beta.ro' }]);
    await w.store.execute({ kind: 'save-lead', lead: { id: gone.id, email: 'b@beta.ro' } });
    await w.store.execute({ kind: 'undo', entryId: undone.entryId });
    expect(await w.all('notes')).toMatchObject([{ leadId: kept.id, originId: gone.id }]);
  });

  it('H2 keeps a record that others were merged into, also when its creation is undone', async () => {
    const [created] = (await w.store.history({ recordId: kept.id })).items.slice(-1);
    expect((await refusal(w.store.execute({ kind: 'undo', entryId: created?.id ?? '' }))).code).toBe('changed-since');
    expect(await w.store.get('leads', gone.id)).toBeDefined();
  });
});

describe('a merge of leads where the host requires fields', () => {
  it('C7 refuses without them, says which, and takes those that are given', async () => {
    const strict = w.as(undefined, { requiredOnConversion: ['city', 'fields.contract'] });
    const [a, b] = [await w.lead({ city: 'Cluj' }), await w.lead()];
    const command: MergeLeads = { kind: 'merge-leads', leadIds: [a.id, b.id] };
    expect((await strict.mergePreview(command)).missingFields).toEqual(['fields.contract']);
    expect((await refusal(strict.execute(command))).details['missing']).toEqual(['fields.contract']);
    const fields = { 'fields.contract': 'C-7', city: 'Turda' };
    expect((await strict.mergePreview({ ...command, fields })).missingFields).toEqual([]);
    await strict.execute({ ...command, fields });
    expect(await w.get(a.id)).toMatchObject({ city: 'Turda', fields: { contract: 'C-7' } });
    expect((await w.get(a.id)).aliases).toContainEqual({ field: 'city', value: 'Cluj', leadId: a.id });
  });

  it('C7 asks nothing of a merge of opportunities', async () => {
    const strict = w.as(undefined, { requiredOnConversion: ['city'] });
    const [a, b] = [await w.opportunity(), await w.opportunity()];
    await strict.execute({ kind: 'merge-leads', leadIds: [a.id, b.id] });
    expect((await w.get(a.id)).convertedAt).toBeUndefined();
  });

  it('P1 cannot give away what is one’s own', async () => {
    const [a, b] = [await w.lead({ salespersonId: 'ana' }), await w.lead()];
    const command: MergeLeads = { kind: 'merge-leads', leadIds: [a.id, b.id], salespersonId: 'dan' };
    expect((await refusal(w.as({ id: 'ana', rights: 'own' }).execute(command))).code).toBe('forbidden');
  });
});
