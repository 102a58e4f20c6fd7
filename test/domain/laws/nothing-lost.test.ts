import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RELATED_COLLECTIONS } from '../../../src/domain/records/collections.js';
import type { Lead } from '../../../src/domain/records/lead.js';
import type { JournalEntry } from '../../../src/domain/journal.js';
import { PATIENCE, runs, scene, type Scene } from './scene.js';
import { histories } from './steps.js';

const REACH = ['email', 'phone', 'mobile'] as const;

/** How somebody can be reached, by the lead it was written on. */
type Reached = Map<string, Set<string>>;

function note(storage: Scene['storage'], reached: Reached): void {
  for (const { collection, record } of storage.rows.values()) {
    if (collection !== 'leads') continue;
    const values = reached.get(record.id) ?? new Set();
    for (const field of REACH) {
      const value = (record as Lead)[field];
      if (value !== undefined) values.add(value);
    }
    reached.set(record.id, values);
  }
}

async function everything(store: Scene['store'], recordId: string): Promise<JournalEntry[]> {
  const entries: JournalEntry[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await store.history({ recordId, limit: 50, ...(cursor === undefined ? {} : { cursor }) });
    entries.push(...page.items);
    if (page.next === undefined) return entries;
    cursor = page.next;
  }
}

describe('for every history', () => {
  it(
    'M6, M7 nothing that was written becomes unreachable',
    async () => {
      await fc.assert(
        fc.asyncProperty(histories(20), async ({ leads, steps }) => {
          const at = await scene(leads);
          const reached: Reached = new Map();
          note(at.storage, reached);
          for (const step of steps) {
            await at.act(step);
            note(at.storage, reached);
          }
          for (const { collection, record } of at.storage.rows.values()) {
            if (collection === 'leads') {
              const lead = await at.store.get('leads', record.id);
              expect(lead, `record ${record.id}`).toBeDefined();
              expect(lead?.mergedInto).toBeUndefined();
              expect((await at.store.getMany('leads', [record.id]))[0]).toEqual(lead);
              if (lead?.stageId !== undefined) expect(await at.store.get('stages', lead.stageId)).toBeDefined();
            }
            if (!(RELATED_COLLECTIONS as readonly string[]).includes(collection)) continue;
            const { leadId, originId } = record as { leadId: string; originId?: string; id: string };
            const lead = await at.store.get('leads', leadId);
            expect(lead?.id, `${collection} ${record.id}`).toBe(leadId);
            const page = await at.store.list(collection, { where: { leadId } });
            expect(page.items.map((item) => item.id)).toContain(record.id);
            if (originId !== undefined) expect((await at.store.get('leads', originId))?.id).toBe(leadId);
          }
          for (const [leadId, values] of reached) {
            const lead = await at.store.get('leads', leadId);
            const kept = new Set([
              ...REACH.map((field) => lead?.[field]),
              ...(lead?.aliases ?? []).map(({ value }) => value),
            ]);
            if ([...values].every((value) => kept.has(value))) continue;
            for (const { changes } of await everything(at.store, leadId))
              for (const { before, after } of changes)
                for (const field of REACH) kept.add(before?.[field]).add(after?.[field]);
            expect([...kept], `of record ${leadId}`).toEqual(expect.arrayContaining([...values]));
          }
        }),
        runs(),
      );
    },
    PATIENCE,
  );

  it(
    'M7 a merge keeps every e-mail and phone on the survivor, with its origin, and both still match',
    async () => {
      await fc.assert(
        fc.asyncProperty(histories(8, 'create a lead', 'merge', 'restore'), async ({ leads, steps }) => {
          const at = await scene(leads);
          const reached: Reached = new Map();
          for (const step of steps) {
            note(at.storage, reached);
            await at.act(step);
          }
          for (const [leadId, values] of reached) {
            const lead = await at.store.get('leads', leadId);
            const lost = await at.store.lostValues(leadId);
            for (const value of values) {
              if (lead && REACH.some((field) => lead[field] === value)) continue;
              expect(lead?.aliases?.map((alias) => alias.value)).toContain(value);
              expect(lost.filter((each) => each.value === value).map((each) => each.leadId)).toContain(leadId);
            }
          }
        }),
        runs(),
      );
    },
    PATIENCE,
  );
});
