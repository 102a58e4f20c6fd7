import { beforeEach, describe, expect, it } from 'vitest';
import { PisteError } from '../../src/domain/errors.js';
import type { StorageAdapter } from '../../src/storage/storage-adapter.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { refusal, world, type World } from '../domain/world.js';

let w: World;
beforeEach(async () => {
  w = await world();
});

/** The same data after so many more commits and then none: a page that is closed in the middle. */
function dying(commits: number, failure: Error = new Error('the page is gone')): LeadStore {
  let left = commits;
  const commit: StorageAdapter['commit'] = (...given) => {
    left -= 1;
    return left < 0 ? Promise.reject(failure) : w.storage.commit(...given);
  };
  return createLeadStore({ storage: { ...w.storage, commit }, clock: w.clock, policies: { allowNoCustomer: true } });
}

async function leads(count: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < count; i += 1) ids.push((await w.lead({ title: `Lead ${String(i)}` })).id);
  return ids;
}

const bulk = (leadIds: string[], more: object = {}) =>
  ({ kind: 'convert-many', leadIds, customer: 'none', deduplicate: false, ...more }) as const;

const opportunities = async () => (await w.store.list('leads', { where: { type: 'opportunity' } })).total;

describe('a bulk conversion that was interrupted', () => {
  it('B2 is found, goes on where it was, and converts no lead twice', async () => {
    const ids = await leads(5);
    await expect(dying(2).execute(bulk(ids, { salespersonIds: ['ana', 'bogdan'] }))).rejects.toThrow();
    expect(await opportunities()).toBe(2);
    const [run] = await w.store.unfinishedRuns();
    expect(run).toMatchObject({ kind: 'convert-many', state: 'interrupted', done: 2, total: 5 });
    const outcome = await w.store.resume(run?.id ?? '');
    expect(outcome.report?.map(({ leadId, result }) => [leadId, result])).toEqual(ids.map((id) => [id, 'converted']));
    expect(await Promise.all(ids.map(async (id) => (await w.get(id)).salespersonId))).toEqual([
      'ana',
      'bogdan',
      'ana',
      'bogdan',
      'ana',
    ]);
    expect((await w.all('journal')).filter(({ kind }) => kind === 'convert-lead')).toHaveLength(5);
    expect(await w.store.unfinishedRuns()).toEqual([]);
    expect((await refusal(w.store.resume(run?.id ?? ''))).code).toBe('invalid');
  });

  it('B2 H2 is undone as far as it got, and goes no further', async () => {
    const ids = await leads(4);
    await expect(dying(3).execute(bulk(ids))).rejects.toThrow();
    const [run] = await w.store.unfinishedRuns();
    const undone = await w.store.execute({ kind: 'undo', entryId: run?.id ?? '' });
    expect(await opportunities()).toBe(0);
    expect(await w.store.unfinishedRuns()).toEqual([]);
    await w.store.execute({ kind: 'undo', entryId: undone.entryId });
    expect(await opportunities()).toBe(3);
  });

  it('B2 stops where the disk is full, says so of the rest, and goes on later', async () => {
    const ids = await leads(3);
    const full = new PisteError('storage-full', 'No room.');
    const { report, entryId } = await dying(1, full).execute(bulk(ids));
    expect(report?.map(({ result, error }) => [result, error?.code])).toEqual([
      ['converted', undefined],
      ['skipped', 'storage-full'],
      ['skipped', undefined],
    ]);
    await w.store.resume(entryId);
    expect(await opportunities()).toBe(3);
  });

  it('B2 that was cancelled can be gone on with, or closed', async () => {
    const ids = await leads(3);
    const stop = new AbortController();
    const options = { signal: stop.signal, onProgress: () => stop.abort() };
    const { entryId } = await w.store.execute(bulk(ids), options);
    expect(await w.store.unfinishedRuns()).toMatchObject([{ id: entryId, state: 'stopped', done: 1, total: 3 }]);
    await w.store.closeRun(entryId);
    expect(await w.store.unfinishedRuns()).toEqual([]);
    expect(await opportunities()).toBe(1);
    await w.store.execute({ kind: 'undo', entryId });
    expect(await opportunities()).toBe(0);
  });

  it('B2 is worked on by one tab only: who goes on with it stops the other', async () => {
    const ids = await leads(6);
    let taken: Promise<unknown> | undefined;
    const other = w.as({ id: 'dan', rights: 'admin' });
    const outcome = await w.store.execute(bulk(ids), {
      onProgress: ({ done }) => {
        if (done === 2) taken = other.unfinishedRuns().then(([run]) => other.resume(run?.id ?? ''));
      },
    });
    await taken;
    expect(outcome.report?.at(-1)?.result).toBe('skipped');
    expect(await opportunities()).toBe(6);
    const converted = (await w.all('journal')).filter(({ kind }) => kind === 'convert-lead');
    expect(new Set(converted.map(({ leadId }) => leadId)).size).toBe(6);
    expect(converted).toHaveLength(6);
    expect(await w.store.unfinishedRuns()).toEqual([]);
  });

  it('P1 is gone on with by who began it, or by an administrator', async () => {
    const ids = await leads(3);
    const stop = new AbortController();
    const ana = w.as({ id: 'ana', rights: 'own' });
    const options = { signal: stop.signal, onProgress: () => stop.abort() };
    const { entryId } = await ana.execute(bulk(ids), options);
    const bogdan = w.as({ id: 'bogdan', rights: 'all' });
    expect(await bogdan.unfinishedRuns()).toEqual([]);
    expect((await refusal(bogdan.resume(entryId))).code).toBe('forbidden');
    expect(await ana.unfinishedRuns()).toHaveLength(1);
    await w.as({ id: 'dan', rights: 'admin' }).resume(entryId);
    expect(await opportunities()).toBe(3);
  });

  it('B1 links to a customer that the lead before it has created', async () => {
    const ids = [
      (await w.lead({ email: 'ion@acme.ro', contactName: 'Ion Pop' })).id,
      (await w.lead({ email: 'ION@acme.ro' })).id,
    ];
    await w.store.execute(bulk(ids, { customer: 'match-or-create' }));
    expect(await w.all('customers')).toHaveLength(1);
  });
});

describe('an undo of a run that was interrupted', () => {
  it('H2 goes on, and the whole is undone', async () => {
    const ids = await leads(4);
    const { entryId } = await w.store.execute(bulk(ids));
    await expect(dying(2).execute({ kind: 'undo', entryId })).rejects.toThrow();
    expect(await opportunities()).toBe(2);
    const [run] = await w.store.unfinishedRuns();
    expect(run).toMatchObject({ kind: 'undo', done: 2, total: 4 });
    await w.store.resume(run?.id ?? '');
    expect(await opportunities()).toBe(0);
    expect((await refusal(w.store.execute({ kind: 'undo', entryId }))).code).toBe('invalid');
  });
});

describe('an import that was interrupted', () => {
  const records = Array.from({ length: 450 }, (_, i) => ({ title: `Row ${String(i)}` }));
  const command = { kind: 'import-records', records, onSimilar: 'create' } as const;

  it('X1 goes on with the same rows, and imports none twice', async () => {
    await expect(dying(2).execute(command)).rejects.toThrow();
    const [run] = await w.store.unfinishedRuns();
    expect(run).toMatchObject({ kind: 'import-records', done: 2, total: 3, needs: 'records' });
    const id = run?.id ?? '';
    expect((await refusal(w.store.resume(id))).details['needs']).toBe('records');
    expect((await refusal(w.store.resume(id, { records: records.slice(1) }))).code).toBe('invalid');
    const { report } = await w.store.resume(id, { records: [...records] });
    expect(report?.map(({ line, result }) => [line, result])).toEqual(records.map((_, i) => [i + 1, 'created']));
    expect((await w.store.list('leads', { limit: 0 })).total).toBe(450);
  });

  it('X1 H2 is undone as far as it got', async () => {
    await expect(dying(1).execute(command)).rejects.toThrow();
    const [run] = await w.store.unfinishedRuns();
    await w.store.execute({ kind: 'undo', entryId: run?.id ?? '' });
    expect((await w.store.list('leads', { limit: 0 })).total).toBe(0);
  });
});

describe('switching leads off with many open ones', () => {
  const off = { kind: 'save-settings', leadsEnabled: false, openLeads: 'convert' } as const;
  const many = Array.from({ length: 450 }, (_, i) => ({ title: `Row ${String(i)}` }));

  it('S6 converts them in chunks with progress, and is undone as one', async () => {
    await w.store.execute({ kind: 'import-records', records: many, onSimilar: 'create' });
    const seen: number[] = [];
    const { entryId } = await w.store.execute(off, { onProgress: ({ done }) => seen.push(done) });
    expect(seen).toEqual([200, 400]);
    expect(await opportunities()).toBe(450);
    expect((await w.store.settings()).leadsEnabled).toBe(false);
    await w.store.execute({ kind: 'undo', entryId });
    expect(await opportunities()).toBe(0);
    expect((await w.store.settings()).leadsEnabled).toBe(true);
  });

  it('S6 leaves leads on where it was interrupted, and goes on', async () => {
    await w.store.execute({ kind: 'import-records', records: many, onSimilar: 'create' });
    await expect(dying(1).execute(off)).rejects.toThrow();
    expect([(await w.store.settings()).leadsEnabled, await opportunities()]).toEqual([true, 200]);
    const [run] = await w.store.unfinishedRuns();
    await w.store.resume(run?.id ?? '');
    expect([(await w.store.settings()).leadsEnabled, await opportunities()]).toEqual([false, 450]);
  });

  it('S6 P1 refuses before any lead is converted', async () => {
    await w.store.execute({ kind: 'import-records', records: many, onSimilar: 'create' });
    expect((await refusal(w.as({ id: 'ana', rights: 'all' }).execute(off))).code).toBe('forbidden');
    const team = { id: 'direct', name: '', usesLeads: false };
    expect((await refusal(w.store.execute({ kind: 'save-team', team, openLeads: 'convert' }))).code).toBe('invalid');
    expect(await opportunities()).toBe(0);
  });
});

describe('removing a stage with many records', () => {
  const remove = { kind: 'remove-stage', stageId: 'qualified', moveTo: 'new' } as const;
  const many = Array.from({ length: 450 }, (_, i) => ({ title: `Row ${String(i)}`, stageId: 'qualified' }));
  const standing = async (stageId: string) => (await w.store.list('leads', { where: { stageId }, limit: 0 })).total;
  const isThere = async () => (await w.store.get('stages', 'qualified')) !== undefined;
  beforeEach(async () => {
    await w.store.execute({ kind: 'import-records', records: many, onSimilar: 'create' });
  });

  it('S6 H2 moves them in chunks with progress, and is undone as one', async () => {
    const seen: number[] = [];
    const { entryId } = await w.store.execute(remove, { onProgress: ({ done }) => seen.push(done) });
    expect(seen).toEqual([200, 400]);
    expect([await standing('new'), await isThere()]).toEqual([450, false]);
    const head = await w.storage.get('journal', entryId);
    expect(head).toMatchObject({ facts: { name: 'Qualified', moveTo: 'New', count: 450 } });
    await w.store.execute({ kind: 'undo', entryId });
    expect([await standing('new'), await standing('qualified'), await isThere()]).toEqual([0, 450, true]);
  });

  it('S6 keeps the stage where it was interrupted, goes on, and H2 is undone as far as it got', async () => {
    await expect(dying(1).execute(remove)).rejects.toThrow();
    expect([await standing('new'), await isThere()]).toEqual([200, true]);
    const [run] = await w.store.unfinishedRuns();
    expect(run).toMatchObject({ kind: 'remove-stage', done: 1, total: 3 });
    await w.store.execute({ kind: 'undo', entryId: run?.id ?? '' });
    expect(await standing('qualified')).toBe(450);
    await expect(dying(2).execute(remove)).rejects.toThrow();
    const again = (await w.store.unfinishedRuns()).find(({ kind }) => kind === 'remove-stage');
    await w.store.resume(again?.id ?? '');
    expect([await standing('new'), await isThere()]).toEqual([450, false]);
  });

  it('S6 is stopped, says how many have moved until then, and keeps the stage', async () => {
    const stop = new AbortController();
    const error = await refusal(w.store.execute(remove, { signal: stop.signal, onProgress: () => stop.abort() }));
    expect(error.code).toBe('aborted');
    expect([await standing('new'), await isThere()]).toEqual([200, true]);
    const head = await w.storage.get('journal', String(error.details['runId']));
    expect(head).toMatchObject({ facts: { count: 200 }, run: { status: 'stopped' } });
    const { entryId } = await w.store.resume(head?.id ?? '');
    expect(await w.storage.get('journal', entryId)).toMatchObject({ facts: { count: 450 }, run: { status: 'done' } });
  });

  it('S6 P1 refuses before any record is moved', async () => {
    expect((await refusal(w.as({ id: 'ana', rights: 'all' }).execute(remove))).code).toBe('forbidden');
    expect((await refusal(w.store.execute({ ...remove, moveTo: 'won' }))).details['stage']).toBe('target');
    expect((await refusal(w.store.execute({ kind: 'remove-stage', stageId: 'qualified' }))).details).toMatchObject({
      stage: 'records',
      count: 450,
    });
    expect(await standing('qualified')).toBe(450);
  });
});
