import { beforeEach, describe, expect, it } from 'vitest';
import { refusal, world, type World } from './world.js';

let w: World;
beforeEach(async () => {
  w = await world({ leadsEnabled: false });
});

const flags = async () => Object.fromEntries((await w.all('teams')).map((team) => [team.id, team.usesLeads]));

describe('the Leads setting', () => {
  it('S1 is off on a new store', async () => {
    expect((await w.store.settings()).leadsEnabled).toBe(false);
  });

  it('S2 sets the flag of every team when switched on, and leaves teams alone when saved again', async () => {
    expect(Object.values(await flags())).toEqual([false, false, false, false]);
    await w.store.execute({ kind: 'save-settings', leadsEnabled: true });
    expect(Object.values(await flags())).toEqual([true, true, true, true]);
    await w.store.execute({ kind: 'save-team', team: { id: 'online', usesLeads: false } });
    const again = await w.store.execute({ kind: 'save-settings', leadsEnabled: true });
    expect((await flags())['online']).toBe(false);
    expect(again).toMatchObject({ entryId: '', changes: [] });
  });

  it('S3 switches leads off for one team', async () => {
    await w.store.execute({ kind: 'save-settings', leadsEnabled: true });
    await w.store.execute({ kind: 'save-team', team: { id: 'direct', usesLeads: false } });
    expect(await flags()).toEqual({ direct: false, online: true, partners: true, shop: true });
  });

  it('S4 keeps the leads that are there findable while leads are off', async () => {
    await w.store.execute({ kind: 'save-settings', leadsEnabled: true });
    const lead = await w.lead();
    await w.store.execute({ kind: 'save-settings', leadsEnabled: false, openLeads: 'keep' });
    expect((await w.store.list('leads', { where: { type: 'lead' } })).items[0]?.id).toBe(lead.id);
  });

  it('S5 makes a new record a lead only if leads are on and its team uses them', async () => {
    expect((await w.lead()).type).toBe('opportunity');
    await w.store.execute({ kind: 'save-settings', leadsEnabled: true });
    await w.store.execute({ kind: 'save-team', team: { id: 'shop', usesLeads: false } });
    expect((await w.lead()).type).toBe('lead');
    expect((await w.lead({ teamId: 'direct' })).type).toBe('lead');
    expect((await w.lead({ teamId: 'shop' })).type).toBe('opportunity');
  });

  it('S6 says how many open leads switching off affects and writes nothing until told what becomes of them', async () => {
    await w.store.execute({ kind: 'save-settings', leadsEnabled: true });
    const [a, b] = [await w.lead({ teamId: 'direct' }), await w.lead()];
    const error = await refusal(w.store.execute({ kind: 'save-settings', leadsEnabled: false }));
    expect([error.code, error.details['openLeads']]).toEqual(['invalid', 2]);
    expect((await w.store.settings()).leadsEnabled).toBe(true);
    const ofTeam = await refusal(w.store.execute({ kind: 'save-team', team: { id: 'direct', usesLeads: false } }));
    expect(ofTeam.details['openLeads']).toBe(1);
    await w.store.execute({ kind: 'save-team', team: { id: 'direct', usesLeads: false }, openLeads: 'convert' });
    expect((await w.get(a.id)).type).toBe('opportunity');
    expect((await w.get(b.id)).type).toBe('lead');
  });

  it('S6 converts or keeps open leads as chosen, and undo restores all of it', async () => {
    await w.store.execute({ kind: 'save-settings', leadsEnabled: true });
    const lead = await w.lead();
    const { entryId } = await w.store.execute({ kind: 'save-settings', leadsEnabled: false, openLeads: 'convert' });
    expect((await w.get(lead.id)).type).toBe('opportunity');
    await w.store.execute({ kind: 'undo', entryId });
    expect((await w.store.settings()).leadsEnabled).toBe(true);
    expect({ ...(await w.get(lead.id)), revision: 0 }).toEqual({ ...lead, revision: 0 });
  });
});

describe('rights', () => {
  it('P1 lets only administrators change settings, teams, stages and salespeople', async () => {
    const ana = w.as({ id: 'ana', rights: 'all' });
    expect((await refusal(ana.execute({ kind: 'save-settings', leadsEnabled: true }))).code).toBe('forbidden');
    expect((await refusal(ana.execute({ kind: 'save-team', team: { id: 'direct', name: 'x' } }))).code).toBe(
      'forbidden',
    );
    expect((await refusal(ana.execute({ kind: 'save-stage', stage: { id: 'new', name: 'x' } }))).code).toBe(
      'forbidden',
    );
    expect((await refusal(ana.execute({ kind: 'save-salesperson', salesperson: { id: 'ana', name: 'x' } }))).code).toBe(
      'forbidden',
    );
    await w.as({ id: 'dan', rights: 'admin' }).execute({ kind: 'save-settings', leadsEnabled: true });
    expect((await w.store.settings()).leadsEnabled).toBe(true);
  });

  it('P1 shows and lets change own and unassigned records only, with the rights to own documents', async () => {
    const [mine, open, anas] = [
      await w.lead({ salespersonId: 'bogdan' }),
      await w.lead(),
      await w.lead({ salespersonId: 'ana' }),
    ];
    const bogdan = w.as({ id: 'bogdan', rights: 'own' });
    const seen = await bogdan.list('leads');
    expect([seen.total, seen.items.map((lead) => lead.id).sort()]).toEqual([2, [mine.id, open.id].sort()]);
    expect(await bogdan.get('leads', anas.id)).toBeUndefined();
    expect(await bogdan.getMany('leads', [anas.id, mine.id])).toEqual([undefined, mine]);
    expect((await refusal(bogdan.execute({ kind: 'save-lead', lead: { id: anas.id, title: 'x' } }))).code).toBe(
      'forbidden',
    );
    expect((await bogdan.history({ recordId: anas.id })).items).toEqual([]);
    expect((await refusal(bogdan.list('notes', { where: { leadId: anas.id } }))).code).toBe('forbidden');
    await bogdan.execute({ kind: 'add-note', leadId: open.id, text: 'mine now' });
  });

  it('P1 keeps undo within the rights of who asks for it', async () => {
    const anas = await w.lead({ salespersonId: 'ana' });
    const { entryId } = await w.store.execute({ kind: 'save-lead', lead: { id: anas.id, title: 'New title' } });
    expect((await refusal(w.as({ id: 'bogdan', rights: 'own' }).execute({ kind: 'undo', entryId }))).code).toBe(
      'forbidden',
    );
    await w.as({ id: 'ana', rights: 'own' }).execute({ kind: 'undo', entryId });
    expect((await w.get(anas.id)).title).toBe('Lead');
  });

  it('P2 allows everything without an actor', async () => {
    await w.lead({ salespersonId: 'ana' });
    await w.store.execute({ kind: 'save-settings', leadsEnabled: true });
    expect((await w.store.list('leads')).total).toBe(1);
  });

  it('S3 saves a team whose last member has left', async () => {
    await w.store.execute({ kind: 'save-team', team: { id: 'direct', memberIds: [] } });
    expect(await w.store.get('teams', 'direct')).toMatchObject({ name: 'Direct', memberIds: [] });
  });
});
