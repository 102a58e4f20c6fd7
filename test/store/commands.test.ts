import { describe, expect, it } from 'vitest';
import { refusal, world } from '../domain/world.js';

describe('a command that nobody’s compiler has seen', () => {
  it.each([
    [undefined, 'kind'],
    [null, 'kind'],
    [{ kind: 'toString' }, 'kind'],
    [{ kind: 'convert-lead', leadId: 'x' }, 'customer is required'],
    [{ kind: 'convert-lead', leadId: 'x', customer: { action: 'guess' } }, 'customer.action must be'],
    [{ kind: 'merge-leads', leadIds: 'ab' }, 'leadIds must be a list of ids'],
    [{ kind: 'merge-leads', leadIds: ['a', null] }, 'leadIds.1 must be an id'],
    [{ kind: 'convert-many', leadIds: ['a'] }, 'customer is required'],
    [{ kind: 'save-lead' }, 'lead is required'],
    [{ kind: 'save-team', team: 5 }, 'team must be an object'],
    [{ kind: 'save-settings', leadsEnabled: 'yes' }, 'leadsEnabled must be true or false'],
    [{ kind: 'add-note', leadId: 'x' }, 'text is required'],
    [{ kind: 'mark-lost', leadId: 'x', reason: 5 }, 'reason must be text'],
    [{ kind: 'dismiss-similar', leadIds: ['a'] }, 'leadIds must be two ids'],
    [{ kind: 'undo', entryId: 'x', only: 'some' }, 'only must be "unchanged"'],
  ])('C1 is refused in words, with nothing written: %j', async (command, says) => {
    const w = await world();
    const before = (await w.all('journal')).length;
    for (const attempt of [w.store.execute, w.store.plan]) {
      const error = await refusal(attempt(command as never));
      expect([error.code, error.message]).toEqual([
        'invalid',
        expect.stringContaining(says === 'kind' ? 'There is no command' : says),
      ]);
    }
    expect(await w.all('journal')).toHaveLength(before);
  });
});

describe('an import from a script', () => {
  it('X1 reports each row that is no record, and imports the others', async () => {
    const w = await world();
    const records = [null, { title: 'A' }, 5, ['B'], { title: 'C' }] as never;
    const { report } = await w.store.execute({ kind: 'import-records', records, onSimilar: 'skip' });
    expect(report?.map(({ line, result, error }) => [line, result, error?.code])).toEqual([
      [1, 'refused', 'invalid'],
      [2, 'created', undefined],
      [3, 'refused', 'invalid'],
      [4, 'refused', 'invalid'],
      [5, 'created', undefined],
    ]);
  });
});

describe('a condition of a list', () => {
  it('P2 that is undefined is none, while null asks for empty fields', async () => {
    const w = await world();
    const [online] = [await w.lead({ teamId: 'online' }), await w.lead()];
    const ids = async (teamId: string | null | undefined) =>
      (await w.store.list('leads', { where: { teamId } as never })).items.map(({ id }) => id);
    expect([await ids(undefined), await ids('online')]).toEqual([expect.objectContaining({ length: 2 }), [online.id]]);
    expect(await ids(null)).not.toContain(online.id);
  });
});

describe('a signal that has fired', () => {
  it('B2 stops whatever it is given to with the kit’s own error, and nothing is written', async () => {
    const w = await world();
    const lead = await w.lead({ email: 'a@b.ro' });
    await w.lead({ email: 'a@b.ro' });
    const signal = AbortSignal.abort();
    const bulk = { kind: 'convert-many' as const, leadIds: [lead.id], customer: 'none' as const, deduplicate: true };
    for (const call of [
      w.store.execute(bulk, { signal }),
      w.store.plan(bulk, { signal }),
      w.store.similar(lead.id, { signal }),
      w.store.similarCounts([lead.id], { signal }),
      w.store.execute({ kind: 'save-lead', lead: { id: lead.id, city: 'Cluj' } }, { signal }),
    ])
      expect((await refusal(call)).code).toBe('aborted');
    expect(await w.get(lead.id)).toEqual(lead);
  });
});

describe('a bulk conversion of a very large group', () => {
  it('B1 D5 makes one opportunity of it, however many are the same', async () => {
    const w = await world();
    const person = { title: 'Same', contactName: 'Ion Pop', email: 'ion@firma.ro', phone: '0722 111 222' };
    const records = Array.from({ length: 130 }, () => person);
    const { report } = await w.store.execute({ kind: 'import-records', records, onSimilar: 'create' });
    const leadIds = (report ?? []).map(({ leadId }) => leadId ?? '');
    const bulk = { kind: 'convert-many' as const, leadIds, customer: 'none' as const, deduplicate: true };
    const planned = await w.store.plan(bulk);
    expect(new Set(planned.report?.map(({ intoId }) => intoId))).toEqual(new Set([planned.report?.[0]?.intoId]));
    expect(planned.report).toHaveLength(130);
  });
});
