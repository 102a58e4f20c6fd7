import { beforeEach, describe, expect, it } from 'vitest';
import type { LeadDraft } from '../../src/domain/records/lead.js';
import { refusal, world, type World } from './world.js';

describe('values of a merge at their limits', () => {
  let w: World;
  beforeEach(async () => {
    w = await world();
  });

  async function merged(drafts: LeadDraft[]) {
    const ids = [];
    for (const draft of drafts) ids.push((await w.lead(draft)).id);
    const { leadId } = await w.store.execute({ kind: 'merge-leads', leadIds: ids });
    return { ids, result: await w.get(leadId ?? '') };
  }

  it.each([
    ['2026-01-01T08:00:00Z', '2026-01-01T08:00:00.500Z'],
    ['2026-01-01T08:00Z', '2026-01-01T08:00:00.001Z'],
  ])('M2 keeps the record of %s before that of %s: times are compared, not their texts', async (early, late) => {
    const { ids, result } = await merged([{ createdAt: late }, { createdAt: early }]);
    expect([result.id, result.createdAt]).toEqual([ids[1], '2026-01-01T08:00:00.000Z']);
  });

  it('X1 refuses a day that no month has, and says what a time looks like', async () => {
    for (const createdAt of ['2026-13-01T00:00:00Z', '2026-02-30T00:00:00Z', '2026-01-01T25:00:00Z']) {
      const error = await refusal(w.store.execute({ kind: 'save-lead', lead: { title: 'A', createdAt } }));
      expect([error.code, error.message]).toEqual(['invalid', expect.stringContaining('2026-03-01T08:00:00Z')]);
    }
  });

  it('M1 M4 merges fifty records with long descriptions, keeps every one, and the result can be edited', async () => {
    const texts = Array.from({ length: 50 }, (_, i) => `${String(i)}: ${'lung '.repeat(600)}`.trim());
    const { result } = await merged(texts.map((description) => ({ description })));
    for (const text of texts) expect(result.description).toContain(text);
    await w.store.execute({ kind: 'save-lead', lead: { id: result.id, city: 'Cluj' } });
    expect((await w.get(result.id)).city).toBe('Cluj');
  });

  it('M4 keeps a short description that is a part of a longer one, under its origin', async () => {
    const { result } = await merged([
      { title: 'A', description: 'Call at 10, not at 100' },
      { title: 'B', description: '10' },
      { title: 'C', description: 'Call at 10, not at 100' },
    ]);
    expect(result.description).toBe('Call at 10, not at 100\n\n— B —\n10');
  });

  it('M4 takes the first currency also where no record has a revenue', async () => {
    const { result } = await merged([{}, { currency: 'EUR' }, { currency: 'RON' }]);
    expect(result.currency).toBe('EUR');
  });

  it('M5 refuses a value chosen from a record that is not merged', async () => {
    const [a, b, other] = [await w.lead({ email: 'a@x.ro' }), await w.lead({ email: 'b@x.ro' }), await w.lead()];
    const command = { kind: 'merge-leads' as const, leadIds: [a.id, b.id], choices: { email: other.id } };
    const error = await refusal(w.store.mergePreview(command));
    expect([error.code, error.details['issues']]).toEqual([
      'invalid',
      [{ field: 'email', message: 'is of another record' }],
    ]);
    await refusal(w.store.execute(command));
    expect((await w.store.list('leads')).total).toBe(3);
  });
});
