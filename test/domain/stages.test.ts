import { beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../src/domain/commands/command.js';
import { refusal, world, type World } from './world.js';

let w: World;
beforeEach(async () => {
  w = await world();
});

const run = (command: Command) => w.store.execute(command);
const remove = (stageId: string, moveTo?: string) =>
  run({ kind: 'remove-stage', stageId, ...(moveTo === undefined ? {} : { moveTo }) });
const stageIds = async () => (await w.store.list('stages')).items.map(({ id }) => id);
const dump = async () => ({ leads: await w.all('leads'), stages: await w.all('stages') });
const unrevised = (state: Awaited<ReturnType<typeof dump>>) => ({
  leads: state.leads.map((lead) => ({ ...lead, revision: 0 })),
  stages: state.stages.map((stage) => ({ ...stage, revision: 0 })),
});
const why = async (promise: Promise<unknown>) => {
  const { code, details } = await refusal(promise);
  return [code, details['stage'], details['count']];
};

describe('removing a stage', () => {
  it('takes an empty stage away; undo brings it back, redo takes it again', async () => {
    const before = await dump();
    const { entryId } = await remove('qualified');
    expect(await stageIds()).toEqual(['new', 'demo', 'won']);
    const undo = await run({ kind: 'undo', entryId });
    expect(unrevised(await dump())).toEqual(unrevised(before));
    await run({ kind: 'undo', entryId: undo.entryId });
    expect(await stageIds()).toEqual(['new', 'demo', 'won']);
  });

  it('S6 says how many records stand in it, and writes nothing until told where they go', async () => {
    await w.lead({ stageId: 'qualified' });
    const { id } = await w.opportunity({ stageId: 'qualified' });
    await run({ kind: 'mark-lost', leadId: id });
    const before = await dump();
    expect(await why(remove('qualified'))).toEqual(['invalid', 'records', 2]);
    expect(await dump()).toEqual(before);
  });

  it('S6 H2 moves them as they are, names them in one entry, and undo restores all of it', async () => {
    const open = await w.lead({ stageId: 'qualified', probability: 35 });
    const lost = await w.opportunity({ stageId: 'qualified' });
    await run({ kind: 'mark-lost', leadId: lost.id });
    const before = await dump();
    const { entryId } = await remove('qualified', 'new');
    expect(await w.get(open.id)).toMatchObject({ stageId: 'new', probability: 35, status: 'open', type: 'lead' });
    expect(await w.get(lost.id)).toMatchObject({ stageId: 'new', status: 'lost' });
    const [entry] = (await w.store.history({ recordId: open.id })).items;
    expect(entry).toMatchObject({
      kind: 'remove-stage',
      facts: { name: 'Qualified', moveTo: 'New', count: 2 },
      leadIds: [lost.id, open.id],
    });
    await run({ kind: 'undo', entryId });
    expect(unrevised(await dump())).toEqual(unrevised(before));
  });

  it('moves won records to a won stage only, others to one that is not won, and both to one their team has', async () => {
    await run({ kind: 'save-stage', stage: { id: 'signed', name: 'Signed', won: true } });
    const { id } = await w.opportunity({ stageId: 'won' });
    const { id: other } = await w.opportunity({ stageId: 'qualified' });
    expect(await why(remove('won', 'new'))).toEqual(['invalid', 'target', undefined]);
    expect(await why(remove('qualified', 'signed'))).toEqual(['invalid', 'target', undefined]);
    expect(await why(remove('qualified', 'demo'))).toEqual(['invalid', 'target', undefined]);
    expect(await why(remove('qualified', 'qualified'))).toEqual(['invalid', 'target', undefined]);
    expect(await why(remove('qualified', 'gone'))).toEqual(['invalid', 'target', undefined]);
    await remove('won', 'signed');
    await remove('qualified', 'new');
    expect(await w.get(id)).toMatchObject({ stageId: 'signed', status: 'won', probability: 100 });
    expect((await w.get(other)).stageId).toBe('new');
  });

  it('leaves every team, and records without one, a stage to work in and one to win', async () => {
    expect(await why(remove('won'))).toEqual(['invalid', 'last-won', undefined]);
    await remove('qualified');
    expect(await why(remove('new'))).toEqual(['invalid', 'last', undefined]);
    await remove('demo');
    expect(await stageIds()).toEqual(['new', 'won']);
  });

  it('leaves one also where two administrators remove the last two at once', async () => {
    const tries = await Promise.allSettled([remove('qualified'), remove('new')]);
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect((await stageIds()).filter((id) => id === 'new' || id === 'qualified')).toHaveLength(1);
  });

  it('M7 leaves records that were merged away as they were; undoing the merge puts them into the first stage', async () => {
    const a = await w.lead({ email: 'a@b.example' });
    const b = await w.lead({ email: 'a@b.example', stageId: 'qualified' });
    const merge = await run({ kind: 'merge-leads', leadIds: [a.id, b.id] });
    const survivor = await w.get(a.id);
    await run({ kind: 'move-stage', leadId: a.id, stageId: 'new' });
    await remove('qualified');
    expect((await w.get(b.id)).stageId).toBe('qualified');
    await run({ kind: 'undo', entryId: merge.entryId, only: 'unchanged' });
    expect(survivor.stageId).toBe('qualified');
    expect((await w.get(b.id)).mergedInto).toBeUndefined();
    expect((await w.get(b.id)).stageId).toBe('new');
  });

  it('H2 undoing a move back into a stage that is gone puts the record into the first stage of its team', async () => {
    const lead = await w.lead({ stageId: 'qualified', teamId: 'online' });
    const move = await run({ kind: 'move-stage', leadId: lead.id, stageId: 'demo' });
    await remove('qualified');
    await run({ kind: 'undo', entryId: move.entryId });
    expect((await w.get(lead.id)).stageId).toBe('new');
  });

  it('H2 says so where a record that would come back to a stage that is gone stands in the first one already', async () => {
    const lead = await w.lead({ stageId: 'qualified' });
    const { entryId } = await run({ kind: 'move-stage', leadId: lead.id, stageId: 'new' });
    await remove('qualified');
    const before = await dump();
    const error = await refusal(run({ kind: 'undo', entryId }));
    expect([error.code, error.details['changed']]).toMatchObject([
      'changed-since',
      [{ collection: 'leads', id: lead.id, field: 'stageId', expected: 'qualified', actual: 'new' }],
    ]);
    expect(await dump()).toEqual(before);
  });

  it('P1 is for administrators, and of a stage that is there', async () => {
    expect(
      (await refusal(w.as({ id: 'ana', rights: 'all' }).execute({ kind: 'remove-stage', stageId: 'demo' }))).code,
    ).toBe('forbidden');
    expect((await refusal(remove('gone'))).code).toBe('not-found');
  });
});

describe('changing a stage', () => {
  it('keeps a stage with records that are not won from becoming a won stage, and the other way round', async () => {
    await w.opportunity({ stageId: 'qualified' });
    await w.opportunity({ stageId: 'won' });
    await run({ kind: 'save-stage', stage: { id: 'signed', name: 'Signed', won: true } });
    expect(await why(run({ kind: 'save-stage', stage: { id: 'qualified', won: true } }))).toEqual([
      'invalid',
      'not-won-records',
      1,
    ]);
    expect(await why(run({ kind: 'save-stage', stage: { id: 'won', won: false } }))).toEqual([
      'invalid',
      'won-records',
      1,
    ]);
    await run({ kind: 'save-stage', stage: { id: 'signed', won: false } });
  });

  it('C7 keeps a stage in which records of other teams stand from being given to one team', async () => {
    await w.opportunity({ stageId: 'qualified', teamId: 'online' });
    await run({ kind: 'save-stage', stage: { id: 'qualified', teamId: 'online' } });
    await run({ kind: 'save-stage', stage: { id: 'qualified', teamId: null } });
    await w.opportunity({ stageId: 'qualified' });
    expect(await why(run({ kind: 'save-stage', stage: { id: 'qualified', teamId: 'online' } }))).toEqual([
      'invalid',
      'others-records',
      1,
    ]);
  });

  it('keeps the last stage of its kind for all teams as it is, but for its name and place', async () => {
    await remove('qualified');
    expect(await why(run({ kind: 'save-stage', stage: { id: 'new', won: true } }))).toEqual([
      'invalid',
      'last',
      undefined,
    ]);
    expect(await why(run({ kind: 'save-stage', stage: { id: 'won', teamId: 'online' } }))).toEqual([
      'invalid',
      'last-won',
      undefined,
    ]);
    await run({ kind: 'save-stage', stage: { id: 'new', name: 'First', sequence: 50, folded: true } });
    expect(await stageIds()).toEqual(['demo', 'won', 'new']);
  });
});
