import { beforeEach, describe, expect, it } from 'vitest';
import { refusal, world, type World } from './world.js';

let w: World;
beforeEach(async () => {
  w = await world();
});

const convert = (leadId: string, more: object = {}) =>
  ({ kind: 'convert-lead', leadId, customer: { action: 'none' }, ...more }) as const;

describe('what may be converted', () => {
  it('C1 refuses a lead at exactly 100 % and writes nothing', async () => {
    const lead = await w.lead({ probability: 100 });
    const error = await refusal(w.store.execute(convert(lead.id)));
    expect(error.code).toBe('lead-won');
    expect(error.message).toContain('A lead with a 100% probability cannot be converted into an opportunity.');
    expect(await w.get(lead.id)).toEqual(lead);
    expect((await w.store.conversion(lead.id)).refusal?.code).toBe('lead-won');
  });

  it('C1 allows 99.999 %', async () => {
    const lead = await w.lead({ probability: 99.999 });
    await w.store.execute(convert(lead.id));
    expect((await w.get(lead.id)).type).toBe('opportunity');
    expect((await w.get(lead.id)).probability).toBe(99.999);
  });

  it('C1 refuses won, lost, converted, merged-away, unknown and forbidden records by their codes', async () => {
    const won = await w.lead();
    await w.store.execute({ kind: 'mark-won', leadId: won.id });
    const lost = await w.lead();
    await w.store.execute({ kind: 'mark-lost', leadId: lost.id, reason: 'Too expensive' });
    const opportunity = await w.opportunity();
    const [first, second] = [await w.lead(), await w.lead()];
    await w.store.execute({ kind: 'merge-leads', leadIds: [first.id, second.id] });
    const anas = await w.lead({ salespersonId: 'ana' });
    const bogdan = w.as({ id: 'bogdan', rights: 'own' });

    expect((await refusal(w.store.execute(convert(won.id)))).code).toBe('lead-won');
    expect((await refusal(w.store.execute(convert(lost.id)))).code).toBe('lead-lost');
    expect((await refusal(w.store.execute(convert(opportunity.id)))).code).toBe('already-opportunity');
    const away = await refusal(w.store.execute(convert(second.id)));
    expect([away.code, away.details['survivorId']]).toEqual(['merged-away', first.id]);
    expect((await refusal(w.store.execute(convert('nowhere')))).code).toBe('not-found');
    expect((await refusal(bogdan.execute(convert(anas.id)))).code).toBe('forbidden');
    expect((await w.store.conversion(lost.id)).refusal?.code).toBe('lead-lost');
  });

  it('C1 checks again when the command is executed, not only when the dialog opens', async () => {
    const lead = await w.lead();
    expect((await w.store.conversion(lead.id)).refusal).toBeUndefined();
    await w.store.execute({ kind: 'save-lead', lead: { id: lead.id, probability: 100 } });
    expect((await refusal(w.store.execute(convert(lead.id)))).code).toBe('lead-won');
  });
});

describe('the proposal', () => {
  it('C2 proposes merging when a record in band same is open, else converting, and counts the similar ones', async () => {
    const lead = await w.lead({ email: 'ion@acme.ro', contactName: 'Ion Pop' });
    expect(await w.store.conversion(lead.id)).toMatchObject({ action: 'convert', total: 0 });
    await w.lead({ email: 'other@acme.ro', contactName: 'Vlad Marin' });
    expect(await w.store.conversion(lead.id)).toMatchObject({ action: 'convert', total: 1 });
    const twin = await w.lead({ email: 'Ion@ACME.ro', contactName: 'Ion Pop' });
    expect(await w.store.conversion(lead.id)).toMatchObject({ action: 'merge', total: 2 });
    await w.store.execute({ kind: 'mark-lost', leadId: twin.id });
    expect(await w.store.conversion(lead.id)).toMatchObject({ action: 'convert', total: 2 });
  });

  it('C4 proposes linking for the same normalised e-mail or phone, never for a part of a name or the title', async () => {
    const acme = await w.customer({ kind: 'company', name: 'Acme', phone: '0722 000 418' });
    const byPhone = await w.lead({ title: 'x', phone: '+40 722 000 418' });
    expect((await w.store.conversion(byPhone.id)).customer).toMatchObject({
      action: 'link',
      customerId: acme.id,
      reason: 'phone',
    });
    const byName = await w.lead({ title: 'Acme', contactName: 'Acm' });
    expect((await w.store.conversion(byName.id)).customer).toEqual({ action: 'create' });
  });

  it('C4 proposes the customer that the lead has already', async () => {
    const acme = await w.customer({ kind: 'company', name: 'Acme' });
    const lead = await w.lead({ customerId: acme.id });
    expect((await w.store.conversion(lead.id)).customer).toMatchObject({ action: 'link', customerId: acme.id });
  });

  it('C4 refuses to link without a choice, and no customer at all unless the host allows it', async () => {
    const lead = await w.lead();
    expect(
      (await refusal(w.store.execute({ ...convert(lead.id), customer: { action: 'link', customerId: '' } }))).code,
    ).toBe('invalid');
    const strict = w.as(undefined, { allowNoCustomer: false });
    expect((await refusal(strict.execute(convert(lead.id)))).code).toBe('invalid');
    expect((await w.get(lead.id)).type).toBe('lead');
  });
});

describe('salesperson and team', () => {
  const after = async (given: object, more: object) => {
    const lead = await w.lead(given);
    await w.store.execute(convert(lead.id, more));
    const { salespersonId, teamId } = await w.get(lead.id);
    return [salespersonId, teamId];
  };

  it('C3 keeps the team when the person is a member of it', async () => {
    expect(await after({ teamId: 'online' }, { salespersonId: 'ana' })).toEqual(['ana', 'online']);
  });
  it('C3 keeps the team when the person leads it', async () => {
    expect(await after({ teamId: 'partners' }, { salespersonId: 'dan' })).toEqual(['dan', 'partners']);
  });
  it('C3 sets the first team of the person in team order otherwise', async () => {
    expect(await after({ teamId: 'partners' }, { salespersonId: 'ana' })).toEqual(['ana', 'direct']);
    expect(await after({}, { salespersonId: 'dan' })).toEqual(['dan', 'partners']);
  });
  it('C3 leaves the team as it is for a person without a team', async () => {
    expect(await after({ teamId: 'online' }, { salespersonId: 'corina' })).toEqual(['corina', 'online']);
    expect(await after({}, { salespersonId: 'corina' })).toEqual(['corina', undefined]);
  });
  it('C3 keeps the team when the salesperson is cleared', async () => {
    expect(await after({ salespersonId: 'ana', teamId: 'online' }, { salespersonId: null })).toEqual([
      undefined,
      'online',
    ]);
  });
  it('C3 leaves the salesperson when a team is chosen', async () => {
    expect(await after({ salespersonId: 'ana', teamId: 'direct' }, { teamId: 'partners' })).toEqual([
      'ana',
      'partners',
    ]);
  });
  it('C3 tells the dialog the team before anything is written', async () => {
    expect(await w.store.teamFor('bogdan', 'direct')).toBe('online');
  });
});

describe('the customer', () => {
  const created = async (draft: object) => {
    const lead = await w.lead(draft);
    await w.store.execute({ ...convert(lead.id), customer: { action: 'create' } });
    const customers = await w.all('customers');
    return { lead: await w.get(lead.id), customers };
  };

  it('C5 makes a company and a person under it, with the contact data', async () => {
    const { lead, customers } = await created({
      companyName: 'Acme SRL',
      contactName: 'Ion Pop',
      email: 'ion@acme.ro',
      phone: '0722000418',
      city: 'Cluj',
    });
    const company = customers.find((c) => c.kind === 'company');
    const person = customers.find((c) => c.kind === 'person');
    expect(company).toMatchObject({ name: 'Acme SRL', city: 'Cluj' });
    expect(person).toMatchObject({
      name: 'Ion Pop',
      companyId: company?.id,
      email: 'ion@acme.ro',
      phone: '0722000418',
    });
    expect(lead.customerId).toBe(person?.id);
  });

  it('C5 names a person after the display name of the e-mail', async () => {
    const { customers } = await created({ companyName: 'Acme', email: '"Ion Pop" <ion@acme.ro>' });
    expect(customers.map((c) => c.name).sort()).toEqual(['Acme', 'Ion Pop']);
  });

  it('C5 names a person without a company after the contact, the e-mail or the title, in that order', async () => {
    expect((await created({ contactName: 'Ion Pop', email: 'x@y.ro' })).customers[0]).toMatchObject({
      kind: 'person',
      name: 'Ion Pop',
    });
    w = await world();
    expect((await created({ email: 'x@y.ro' })).customers[0]?.name).toBe('x@y.ro');
    w = await world();
    expect((await created({ title: 'Hall lamps' })).customers[0]?.name).toBe('Hall lamps');
  });

  it('C5 makes a company alone when there is nobody to name', async () => {
    const { lead, customers } = await created({ companyName: 'Acme', email: 'office@acme.ro' });
    expect(customers).toHaveLength(1);
    expect(customers[0]).toMatchObject({ kind: 'company', name: 'Acme', email: 'office@acme.ro' });
    expect(lead.customerId).toBe(customers[0]?.id);
  });

  it('C5 reuses the company under the same normalised name and domain, says so, and leaves its card alone', async () => {
    const acme = await w.customer({ kind: 'company', name: 'ACME S.R.L.', website: 'https://www.acme.ro' });
    const lead = await w.lead({ companyName: 'Acme', contactName: 'Ion Pop', email: 'ion@acme.ro' });
    expect((await w.store.conversion(lead.id)).wouldCreate).toEqual({
      company: { name: 'ACME S.R.L.', customerId: acme.id },
      person: { name: 'Ion Pop' },
    });
    await w.store.execute({ ...convert(lead.id), customer: { action: 'create' } });
    const companies = (await w.all('customers')).filter((c) => c.kind === 'company');
    expect(companies).toEqual([acme]);
  });

  it('C5 makes another company when the name is equal and the domain is not', async () => {
    await w.customer({ kind: 'company', name: 'Acme', website: 'acme.com' });
    const { customers } = await created({ companyName: 'Acme SRL', email: 'office@acme.ro' });
    expect(customers.filter((c) => c.kind === 'company')).toHaveLength(2);
  });

  it('C5 names the new company as asked and leaves the company name of the opportunity alone', async () => {
    const lead = await w.lead({ companyName: 'Acme', contactName: 'Ion Pop', email: 'ion@example.ro' });
    await w.store.execute({ ...convert(lead.id), customer: { action: 'create', companyName: 'Acme Nord' } });
    expect((await w.all('customers')).map((c) => c.name).sort()).toEqual(['Acme Nord', 'Ion Pop']);
    expect((await w.get(lead.id)).companyName).toBe('Acme');
  });

  it('C6 fills empty fields from the customer, overwrites none and never changes the card', async () => {
    const acme = await w.customer({
      kind: 'company',
      name: 'Acme SRL',
      email: 'office@acme.ro',
      phone: '021 312 34 56',
      city: 'Cluj-Napoca',
    });
    const lead = await w.lead({ email: 'ion@acme.ro', city: 'Turda', street: 'Morii 1' });
    await w.store.execute({ ...convert(lead.id), customer: { action: 'link', customerId: acme.id } });
    expect(await w.get(lead.id)).toMatchObject({
      email: 'ion@acme.ro',
      phone: '021 312 34 56',
      city: 'Turda',
      companyName: 'Acme SRL',
      customerId: acme.id,
    });
    expect(await w.all('customers')).toEqual([acme]);
  });
});

describe('what a conversion does', () => {
  it('C7 keeps id, probability, stage and other fields, sets the time, and leaves one journal entry', async () => {
    const lead = await w.lead({ title: 'Lamps', stageId: 'qualified', probability: 42, fields: { budget: 12 } });
    const before = (await w.all('journal')).length;
    await w.store.execute(convert(lead.id));
    expect(await w.get(lead.id)).toMatchObject({
      id: lead.id,
      type: 'opportunity',
      title: 'Lamps',
      stageId: 'qualified',
      probability: 42,
      fields: { budget: 12 },
      convertedAt: w.clock().toISOString(),
    });
    expect(await w.all('journal')).toHaveLength(before + 1);
  });

  it('C7 takes the first stage of the new team where that does not have the stage', async () => {
    const lead = await w.lead({ teamId: 'online', stageId: 'demo' });
    await w.store.execute(convert(lead.id, { teamId: 'direct' }));
    expect((await w.get(lead.id)).stageId).toBe('new');
  });

  it('C7 asks for the fields that the host requires, and takes them with the command', async () => {
    const strict = w.as(undefined, { requiredOnConversion: ['expectedRevenue', 'fields.budget'] });
    const lead = await w.lead();
    expect((await strict.conversion(lead.id)).missingFields).toEqual(['expectedRevenue', 'fields.budget']);
    const error = await refusal(strict.execute(convert(lead.id)));
    expect([error.code, error.details['missing']]).toEqual(['invalid', ['expectedRevenue', 'fields.budget']]);
    await strict.execute(convert(lead.id, { fields: { expectedRevenue: 900, 'fields.budget': 'small' } }));
    expect(await w.get(lead.id)).toMatchObject({
      type: 'opportunity',
      expectedRevenue: 900,
      fields: { budget: 'small' },
    });
  });

  it('C8 puts the result into the pipeline and tells how to undo it', async () => {
    const lead = await w.lead();
    const { entryId } = await w.store.execute(convert(lead.id));
    const pipeline = await w.store.list('leads', { where: { type: 'opportunity', status: 'open' } });
    expect(pipeline.items.map((item) => item.id)).toEqual([lead.id]);
    await w.store.execute({ kind: 'undo', entryId });
    expect((await w.get(lead.id)).type).toBe('lead');
  });

  it('C9 makes one opportunity and one customer of two conversions at once, and tells the second', async () => {
    const lead = await w.lead({ contactName: 'Ion Pop' });
    const command = { ...convert(lead.id), customer: { action: 'create' } as const };
    const results = await Promise.allSettled([w.store.execute(command), w.as(undefined).execute(command)]);
    const refused = results.filter((result) => result.status === 'rejected');
    expect(refused).toHaveLength(1);
    expect((refused[0]?.reason as { code: string }).code).toBe('already-opportunity');
    expect(await w.all('customers')).toHaveLength(1);
  });
});
