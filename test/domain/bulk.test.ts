import { beforeEach, describe, expect, it } from 'vitest';
import { refusal, world, type World } from './world.js';

let w: World;
beforeEach(async () => {
  w = await world();
});

const bulk = (leadIds: string[], more: object = {}) =>
  ({ kind: 'convert-many', leadIds, customer: 'none', deduplicate: false, ...more }) as const;

describe('bulk conversion', () => {
  it('B1 gives leads to salespeople turn by turn in the order chosen, and keeps those who have one', async () => {
    const ids = [];
    for (let i = 0; i < 4; i += 1) ids.push((await w.lead(i === 1 ? { salespersonId: 'corina' } : {})).id);
    await w.store.execute(bulk(ids, { salespersonIds: ['bogdan', 'ana'] }));
    const people = await Promise.all(ids.map(async (id) => (await w.get(id)).salespersonId));
    expect(people).toEqual(['bogdan', 'corina', 'ana', 'bogdan']);
  });

  it('B1 overwrites salespeople only on request, and sets the team', async () => {
    const lead = await w.lead({ salespersonId: 'corina' });
    await w.store.execute(bulk([lead.id], { salespersonIds: ['ana'], overwriteSalesperson: true, teamId: 'online' }));
    expect(await w.get(lead.id)).toMatchObject({ salespersonId: 'ana', teamId: 'online' });
  });

  it('B1 links a customer that matches and creates one that is missing', async () => {
    const acme = await w.customer({ kind: 'company', name: 'Acme', phone: '0722 000 418' });
    const [known, fresh] = [await w.lead({ phone: '0722000418' }), await w.lead({ contactName: 'Ion Pop' })];
    await w.store.execute(bulk([known.id, fresh.id], { customer: 'match-or-create' }));
    expect((await w.get(known.id)).customerId).toBe(acme.id);
    expect((await w.all('customers')).map((customer) => customer.name).sort()).toEqual(['Acme', 'Ion Pop']);
  });

  it('B1 merges leads that are the same when deduplication is on', async () => {
    const twins = [await w.lead({ email: 'ion@acme.ro' }), await w.lead({ email: 'ION@acme.ro' })];
    const other = await w.lead({ email: 'x@y.ro' });
    const outcome = await w.store.execute(
      bulk(
        [...twins, other].map((lead) => lead.id),
        { deduplicate: true },
      ),
    );
    expect(outcome.report?.map((line) => line.result)).toEqual(['merged', 'merged', 'converted']);
    expect((await w.store.list('leads')).total).toBe(2);
  });

  it('B2 previews what will happen to each, without writing', async () => {
    const [good, won] = [await w.lead(), await w.lead({ probability: 100 })];
    const preview = await w.store.plan(bulk([good.id, won.id]));
    expect(preview.report?.map((line) => [line.leadId, line.result, line.error?.code])).toEqual([
      [good.id, 'converted', undefined],
      [won.id, 'refused', 'lead-won'],
    ]);
    expect((await w.get(good.id)).type).toBe('lead');
  });

  it('B2 goes on after a refusal, reports progress, and is undone as a whole', async () => {
    const leads = [await w.lead(), await w.lead({ probability: 100 }), await w.lead()];
    const seen: number[] = [];
    const outcome = await w.store.execute(bulk(leads.map((lead) => lead.id)), {
      onProgress: ({ done }) => seen.push(done),
    });
    expect(outcome.report?.map((line) => line.result)).toEqual(['converted', 'refused', 'converted']);
    expect(seen).toEqual([1, 2]);
    await w.store.execute({ kind: 'undo', entryId: outcome.entryId });
    expect((await w.store.list('leads', { where: { type: 'lead' } })).total).toBe(3);
    expect((await refusal(w.store.execute({ kind: 'undo', entryId: outcome.entryId }))).code).toBe('invalid');
  });

  it('B2 stops where it is cancelled; what was converted until then stays and is reported', async () => {
    const leads = [await w.lead(), await w.lead(), await w.lead()];
    const stop = new AbortController();
    const outcome = await w.store.execute(bulk(leads.map((lead) => lead.id)), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    expect(outcome.report?.map((line) => line.result)).toEqual(['converted', 'skipped', 'skipped']);
    expect((await w.store.list('leads', { where: { type: 'opportunity' } })).total).toBe(1);
  });
});

describe('import', () => {
  it('X1 imports good rows, reports each bad one with its line and reason, and is undone as a whole', async () => {
    const outcome = await w.store.execute({
      kind: 'import-records',
      records: [
        { title: 'A' },
        { title: '' },
        { title: 'C', probability: 300 },
        { title: 'D', createdAt: '2025-01-01T00:00:00Z' },
      ],
      onSimilar: 'create',
    });
    expect(outcome.report?.map((line) => [line.line, line.result])).toEqual([
      [1, 'created'],
      [2, 'refused'],
      [3, 'refused'],
      [4, 'created'],
    ]);
    expect(outcome.report?.[2]?.error?.message).toContain('probability');
    expect((await w.store.list('leads')).items.map((lead) => lead.title)).toEqual(['A', 'D']);
    await w.store.execute({ kind: 'undo', entryId: outcome.entryId });
    expect((await w.store.list('leads')).total).toBe(0);
  });

  it('X1 leaves out rows that are there already, on request, also within one file', async () => {
    const known = await w.lead({ email: 'ion@acme.ro' });
    const outcome = await w.store.execute({
      kind: 'import-records',
      records: [
        { title: 'Again', email: 'ION@acme.ro' },
        { title: 'New', email: 'x@y.ro' },
        { title: 'Twice', email: 'x@y.ro' },
      ],
      onSimilar: 'skip',
    });
    expect(outcome.report?.map((line) => line.result)).toEqual(['skipped', 'created', 'skipped']);
    expect(outcome.report?.[0]?.intoId).toBe(known.id);
  });

  it('X1 writes more rows than one commit holds', async () => {
    const records = Array.from({ length: 450 }, (_, i) => ({ title: `Row ${i}` }));
    const seen: number[] = [];
    await w.store.execute(
      { kind: 'import-records', records, onSimilar: 'create' },
      { onProgress: ({ done }) => seen.push(done) },
    );
    expect((await w.store.list('leads')).total).toBe(450);
    expect(seen).toEqual([200, 400, 450]);
  });
});

describe('backup', () => {
  it('X2 holds everything, and restoring it into an empty store gives the same store', async () => {
    await w.lead({ title: 'A', email: 'a@a.ro', customerId: (await w.customer({ kind: 'company', name: 'Acme' })).id });
    const file = await w.store.backup();
    expect((await refusal(w.store.restore(file))).code).toBe('invalid');
    const { createLeadStore } = await import('../../src/store/create-lead-store.js');
    const { memoryStorage } = await import('../../src/storage/memory.js');
    const empty = createLeadStore({ storage: memoryStorage() });
    await empty.restore(file);
    for (const collection of ['leads', 'customers', 'teams', 'stages', 'salespeople', 'settings'] as const) {
      expect((await empty.list(collection)).items).toEqual((await w.store.list(collection)).items);
    }
    expect((await empty.history({})).total).toBe((await w.store.history({ limit: 200 })).total);
  });
});
