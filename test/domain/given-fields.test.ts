import { beforeEach, describe, expect, it } from 'vitest';
import type { ConvertLead, MergeLeads } from '../../src/domain/commands/command.js';
import { refusal, world, type World } from './world.js';

describe('fields that come with a command', () => {
  let w: World;
  beforeEach(async () => {
    w = await world();
  });

  function convert(leadId: string, more: Partial<ConvertLead> = {}): ConvertLead {
    return { kind: 'convert-lead', leadId, customer: { action: 'none' }, ...more };
  }

  it('C7 keeps the id of the lead, and writes no other record under the name of a required field', async () => {
    const [lead, other] = [await w.lead(), await w.lead({ title: 'Somebody else’s' })];
    const error = await refusal(w.store.execute(convert(lead.id, { fields: { id: other.id } })));
    expect([error.code, error.details['issues']]).toEqual([
      'invalid',
      [{ field: 'id', message: 'is not to be changed' }],
    ]);
    expect([await w.get(lead.id), await w.get(other.id)]).toEqual([lead, other]);
  });

  it.each(['mergedInto', 'status', 'closedAt', 'convertedAt'])(
    'M7 refuses %s as a field of a conversion or a merge: no record goes out of sight by it',
    async (field) => {
      const [a, b] = [await w.lead(), await w.lead()];
      const fields = { [field]: field === 'status' ? 'lost' : '2026-01-01T00:00:00.000Z' };
      expect((await refusal(w.store.execute(convert(a.id, { fields })))).code).toBe('invalid');
      const merge: MergeLeads = { kind: 'merge-leads', leadIds: [a.id, b.id], fields };
      expect((await refusal(w.store.execute(merge))).code).toBe('invalid');
      expect((await w.store.list('leads')).total).toBe(2);
    },
  );

  it('M7 refuses a new record that says it was merged away, since it would be in no list', async () => {
    const draft = { title: 'Ghost', mergedInto: 'nobody' };
    expect((await refusal(w.store.execute({ kind: 'save-lead', lead: draft }))).code).toBe('invalid');
    const { report } = await w.store.execute({ kind: 'import-records', records: [draft], onSimilar: 'create' });
    expect(report?.map(({ result, error }) => [result, error?.code])).toEqual([['refused', 'invalid']]);
  });

  it('C1 refuses to convert at 100 % also where the dialog’s fields bring it', async () => {
    const lead = await w.lead();
    const error = await refusal(w.store.execute(convert(lead.id, { fields: { probability: 100 } })));
    expect(error.code).toBe('lead-won');
    expect(await w.get(lead.id)).toEqual(lead);
  });

  describe('required on conversion', () => {
    it('C7 takes a salesperson chosen in the dialog for a filled field, and a cleared one for an empty one', async () => {
      const strict = w.as(undefined, { requiredOnConversion: ['salespersonId'] });
      const [open, assigned] = [await w.lead(), await w.lead({ salespersonId: 'ana' })];
      await strict.execute(convert(open.id, { salespersonId: 'bogdan' }));
      expect((await w.get(open.id)).salespersonId).toBe('bogdan');
      const error = await refusal(strict.execute(convert(assigned.id, { salespersonId: null })));
      expect(error.details['missing']).toEqual(['salespersonId']);
    });

    it('C7 is content with what linking fills in from the customer, in a merge too', async () => {
      const strict = w.as(undefined, { requiredOnConversion: ['email'] });
      const customer = await w.customer({ name: 'Ion Pop', email: 'ion@pop.ro' });
      const link = { action: 'link', customerId: customer.id } as const;
      const [one, a, b] = [await w.lead(), await w.lead(), await w.lead()];
      await strict.execute(convert(one.id, { customer: link }));
      await strict.execute({ kind: 'merge-leads', leadIds: [a.id, b.id], customer: link });
      expect([(await w.get(one.id)).email, (await w.get(a.id)).email]).toEqual(['ion@pop.ro', 'ion@pop.ro']);
    });

    it('C7 does not take blanks for a filled field', async () => {
      const strict = w.as(undefined, { requiredOnConversion: ['email', 'fields.budget'] });
      const lead = await w.lead({ email: ' \t' });
      const error = await refusal(strict.execute(convert(lead.id, { fields: { 'fields.budget': '  ' } })));
      expect(error.details['missing']).toEqual(['email', 'fields.budget']);
    });
  });

  it('M4 does not take blanks for a filled value: the first real one wins', async () => {
    const [a, b] = [
      await w.lead({ email: '  ', fields: { size: ' ' } }),
      await w.lead({ email: 'x@y.ro', fields: { size: 'L' } }),
    ];
    await w.store.execute({ kind: 'merge-leads', leadIds: [a.id, b.id] });
    expect(await w.get(a.id)).toMatchObject({ email: 'x@y.ro', fields: { size: 'L' } });
  });

  it('C6 fills a field that holds only blanks from the customer', async () => {
    const customer = await w.customer({ name: 'Ion Pop', phone: '0722 123 456' });
    const lead = await w.lead({ phone: ' ' });
    await w.store.execute(convert(lead.id, { customer: { action: 'link', customerId: customer.id } }));
    expect((await w.get(lead.id)).phone).toBe('0722 123 456');
  });
});
