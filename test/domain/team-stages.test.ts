import { beforeEach, describe, expect, it } from 'vitest';
import { refusal, world, type World } from './world.js';

describe('stages and the team of a record', () => {
  let w: World;
  beforeEach(async () => {
    w = await world();
    const won = { id: 'signed', name: 'Signed', teamId: 'online', won: true, sequence: 8 };
    await w.store.execute({ kind: 'save-stage', stage: won });
  });

  it('C7 refuses by an edit, as by a move, a stage that the record’s team does not have', async () => {
    const lead = await w.lead({ teamId: 'direct' });
    const edit = await refusal(w.store.execute({ kind: 'save-lead', lead: { id: lead.id, stageId: 'demo' } }));
    const move = await refusal(w.store.execute({ kind: 'move-stage', leadId: lead.id, stageId: 'demo' }));
    expect([edit.code, edit.message]).toEqual([move.code, move.message]);
    expect(await w.get(lead.id)).toEqual(lead);
    await w.store.execute({ kind: 'save-lead', lead: { id: lead.id, stageId: 'demo', teamId: 'online' } });
    expect(await w.get(lead.id)).toMatchObject({ teamId: 'online', stageId: 'demo' });
  });

  it('C7 keeps a won record in a won stage when it changes its team', async () => {
    const { id } = await w.opportunity({ teamId: 'online' });
    await w.store.execute({ kind: 'mark-won', leadId: id, stageId: 'signed' });
    await w.store.execute({ kind: 'save-lead', lead: { id, teamId: 'direct' } });
    expect(await w.get(id)).toMatchObject({ status: 'won', probability: 100, stageId: 'won' });
  });

  it('C7 puts a record that is won when it is created into a won stage', async () => {
    const { id } = await w.opportunity({ status: 'won' });
    expect(await w.get(id)).toMatchObject({ status: 'won', probability: 100, stageId: 'won' });
  });

  it('H2 brings a won record back to a won stage where its own was removed', async () => {
    const { id } = await w.opportunity({ teamId: 'online' });
    await w.store.execute({ kind: 'mark-won', leadId: id, stageId: 'signed' });
    const { entryId } = await w.store.execute({ kind: 'move-stage', leadId: id, stageId: 'new' });
    await w.store.execute({ kind: 'remove-stage', stageId: 'signed' });
    await w.store.execute({ kind: 'undo', entryId });
    expect(await w.get(id)).toMatchObject({ status: 'won', stageId: 'won' });
  });
});
