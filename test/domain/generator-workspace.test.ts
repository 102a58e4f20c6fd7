import { describe, expect, it } from 'vitest';
import {
  activitySchema,
  customerSchema,
  leadSchema,
  salespersonSchema,
  stageSchema,
  teamSchema,
  validated,
} from '../../src/domain/records/schemas.js';
import { generateWorkspace } from '../../src/testing/generator/index.js';

const NOW = '2026-03-01T08:00:00.000Z';
const base = generateWorkspace({ seed: 7, leads: 600, now: NOW });
const ids = (records: readonly { id: string }[]) => new Set(records.map(({ id }) => id));

describe('generateWorkspace', () => {
  it('gives the same base, ids included, for the same seed and day', () => {
    expect(generateWorkspace({ seed: 7, leads: 600, now: NOW })).toEqual(base);
    expect(generateWorkspace({ seed: 8, leads: 10, now: NOW }).leads[0]!.id).not.toBe(base.leads[0]!.id);
  });

  it('gives records that a store accepts, each id once', () => {
    for (const lead of base.leads) expect(validated(leadSchema, lead, 'lead')).toEqual(lead);
    for (const customer of base.customers) expect(validated(customerSchema, customer, 'customer')).toEqual(customer);
    for (const activity of base.activities) expect(validated(activitySchema, activity, 'activity')).toEqual(activity);
    for (const team of base.teams) expect(validated(teamSchema, team, 'team')).toEqual(team);
    for (const person of base.salespeople) expect(validated(salespersonSchema, person, 'person')).toEqual(person);
    for (const stage of base.stages) expect(validated(stageSchema, stage, 'stage')).toEqual(stage);
    for (const list of [base.leads, base.customers, base.notes, base.activities, base.followers])
      expect(ids(list).size).toBe(list.length);
    expect(JSON.stringify(base)).not.toContain('"revision"');
  });

  it('links only to records that are there', () => {
    const [people, teams, stages, customers, leads] = [
      base.salespeople,
      base.teams,
      base.stages,
      base.customers,
      base.leads,
    ].map(ids);
    for (const lead of base.leads) {
      if (lead.salespersonId !== undefined) expect(people).toContain(lead.salespersonId);
      if (lead.teamId !== undefined) expect(teams).toContain(lead.teamId);
      if (lead.customerId !== undefined) expect(customers).toContain(lead.customerId);
      expect(stages).toContain(lead.stageId);
    }
    for (const { companyId } of base.customers)
      if (companyId !== undefined) expect(base.customers.find(({ id }) => id === companyId)?.kind).toBe('company');
    for (const { leadId } of [...base.notes, ...base.activities, ...base.followers, ...base.truth])
      expect(leads).toContain(leadId);
    for (const { duplicateOf, lookAlikeOf } of base.truth)
      if (duplicateOf ?? lookAlikeOf) expect(leads).toContain(duplicateOf ?? lookAlikeOf);
  });

  it('has leads switched on, and one team of four without them', () => {
    expect(base.settings).toEqual([{ id: 'global', leadsEnabled: true }]);
    expect(base.teams.map(({ name, usesLeads }) => [name, usesLeads])).toEqual([
      ['Ardeal', true],
      ['București', true],
      ['Parteneri', true],
      ['Magazin online', false],
    ]);
    expect(base.leads.some(({ type, teamId }) => type === 'lead' && teamId === 'magazin-online')).toBe(false);
    expect(base.leads.some(({ type, teamId }) => type === 'opportunity' && teamId === 'magazin-online')).toBe(true);
  });

  it.each([20, 120])('has records in every situation among %i', (count) => {
    const found = new Set(
      generateWorkspace({ seed: 3, leads: count, now: NOW }).leads.map(
        ({ type, status, probability }) => `${type} ${status}${probability === 100 ? ' 100' : ''}`,
      ),
    );
    for (const situation of [
      'lead open',
      'lead open 100',
      'lead won 100',
      'lead lost',
      'opportunity open',
      'opportunity won 100',
      'opportunity lost',
    ])
      expect(found).toContain(situation);
  });

  it('is consistent: won ones stand in Won at 100 %, lost ones have a reason, opportunities a day of conversion', () => {
    for (const lead of base.leads) {
      expect(lead.status === 'won').toBe(lead.stageId === 'won');
      if (lead.status === 'won')
        expect([lead.probability, lead.closedAt !== undefined, lead.customerId !== undefined]).toEqual([
          100,
          true,
          true,
        ]);
      expect(lead.status === 'lost').toBe(lead.lostReason !== undefined);
      expect(lead.type === 'opportunity').toBe(lead.convertedAt !== undefined);
    }
  });

  it('puts nothing into the future but what is to be done', () => {
    for (const { createdAt, updatedAt, convertedAt = NOW, closedAt = NOW } of base.leads) {
      for (const time of [createdAt, updatedAt, convertedAt, closedAt]) expect(time <= NOW).toBe(true);
      expect(updatedAt >= createdAt).toBe(true);
      expect(convertedAt >= createdAt).toBe(true);
    }
    for (const { createdAt } of [...base.notes, ...base.activities]) expect(createdAt <= NOW).toBe(true);
    const due = base.activities.filter(({ doneAt }) => doneAt === undefined).map(({ dueOn }) => dueOn!);
    expect(due.some((day) => day < '2026-03-01')).toBe(true);
    expect(due.some((day) => day > '2026-03-01')).toBe(true);
    expect(due.filter((day) => day > '2026-03-20')).toEqual([]);
  });

  it('has customers that leads know by e-mail or phone without a link', () => {
    const linked = new Set(base.leads.map(({ customerId }) => customerId));
    const unlinked = base.customers.filter(
      ({ id, kind, email, phone }) => kind === 'person' && !linked.has(id) && (email ?? phone) !== undefined,
    );
    const known = unlinked.filter((card) =>
      base.leads.some(
        (lead) =>
          (card.email !== undefined && lead.email?.toLowerCase() === card.email.toLowerCase()) ||
          (card.phone !== undefined && lead.phone === card.phone),
      ),
    );
    expect(known.length).toBeGreaterThan(10);
  });

  it('has one card a company, however its people write it', () => {
    const names = base.customers
      .filter(({ kind }) => kind === 'company')
      .map(({ name }) =>
        name
          .toLowerCase()
          .replace(/\b(sc|s\.c\.|srl|s\.r\.l\.?)(?=\s|$)/g, '')
          .replace(/[^\p{L}\d]+/gu, ' ')
          .trim(),
      );
    const twice = names.filter((name, i) => names.indexOf(name) !== i);
    expect(twice.length / names.length).toBeLessThan(0.02);
  });
});
