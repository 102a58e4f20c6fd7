import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/domain/commands/command.js';
import { flatten } from '../../../src/domain/fields.js';
import type { Lead, LeadDraft } from '../../../src/domain/records/lead.js';
import { canonical, expectSame } from './recorded-storage.js';
import { PATIENCE, runs, scene, sceneOver, type Scene } from './scene.js';
import { draft, histories } from './steps.js';

/** Worked out by the merge or about its time, not values that somebody wrote. */
const NOT_WRITTEN = new Set(['id', 'revision', 'updatedAt', 'convertedAt', 'aliases', 'description', 'tags']);

/** Everything that can be read on a record: its fields, and what lost. */
async function readable(at: Scene, lead: Lead): Promise<Set<string>> {
  const fields = [...flatten(lead)].filter(([field]) => !NOT_WRITTEN.has(field));
  const aliases = (lead.aliases ?? []).map(({ field, value }): [string, unknown] => [field, value]);
  const lost = (await at.store.lostValues(lead.id)).map(({ field, value }): [string, unknown] => [field, value]);
  return new Set([...fields, ...aliases, ...lost].map(([field, value]) => `${field}=${canonical(value)}`));
}

async function mergeAll(at: Scene, leadIds: string[]): Promise<Lead> {
  const { outcome, refused } = await at.attempt({ kind: 'merge-leads', leadIds });
  const lead = await at.store.get('leads', outcome?.leadId ?? '');
  if (!lead) throw new Error(`not merged: ${refused ?? ''}`);
  return lead;
}

const mergeable = fc
  .array(draft, { minLength: 3, maxLength: 6 })
  .map((drafts) => drafts.map((each): LeadDraft => ({ ...each, probability: Math.min(each.probability ?? 10, 90) })));

describe('for every set of records', () => {
  it(
    'M2, M4 any permutation of them merges to the same',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          histories(8),
          fc.infiniteStream(fc.nat()),
          fc.boolean(),
          async ({ leads, steps }, chance, choose) => {
            const at = await scene(leads);
            for (const step of steps) await at.act(step);
            const ids = (await at.store.list('leads', { where: { status: ['open', 'lost'] } })).items
              .filter((lead) => lead.probability < 100)
              .map((lead) => lead.id)
              .sort();
            if (ids.length < 2) return;
            const order = new Map(ids.map((id) => [id, chance.next().value]));
            const shuffled = [...ids].sort((a, b) => (order.get(a) ?? 0) - (order.get(b) ?? 0));
            const more = choose ? { survivorId: ids[1] ?? '', choices: { title: ids[0] ?? '' } } : {};
            const command = (leadIds: string[]): Command => ({ kind: 'merge-leads', leadIds, ...more });
            const [one, other] = [await at.store.plan(command(ids)), await at.store.plan(command(shuffled))];
            const told = ({ changes }: typeof one) =>
              Object.fromEntries(changes.map((each) => [`${each.collection}/${each.id}`, each]));
            expect(other.leadId).toBe(one.leadId);
            expectSame(told(other), told(one));
          },
        ),
        runs(),
      );
    },
    PATIENCE,
  );

  it(
    'M4, M7 merging them in steps keeps all that merging them at once keeps',
    async () => {
      await fc.assert(
        fc.asyncProperty(mergeable, fc.infiniteStream(fc.nat()), async (drafts, chance) => {
          const before = await scene(drafts);
          const originals = (await before.store.list('leads')).items;
          const ids = originals.map((lead) => lead.id).sort();
          for (const id of ids) await before.attempt({ kind: 'add-note', leadId: id, text: `about ${id}` });
          const [once, stepwise] = [
            sceneOver(await before.storage.fork()),
            sceneOver(await before.storage.fork(), '2026-04-01T08:00:00.000Z'),
          ];
          const whole = await mergeAll(once, ids);
          const left = [...ids];
          let last: Lead | undefined;
          while (left.length > 1) {
            const [a] = left.splice(chance.next().value % left.length, 1);
            const [b] = left.splice(chance.next().value % left.length, 1);
            last = await mergeAll(stepwise, [a ?? '', b ?? '']);
            left.push(last.id);
          }
          if (!last) throw new Error('nothing was merged');
          // A stage that nobody gave, since the team does not have theirs, is no value to keep.
          const written = new Set(
            (await Promise.all(originals.map((lead) => readable(before, lead)))).flatMap((each) => [...each]),
          );
          const all = [...(await readable(once, whole))].filter((value) => written.has(value));
          expect([...(await readable(stepwise, last))]).toEqual(expect.arrayContaining(all));
          expect(last.id).toBe(whole.id);
          expect(new Set(last.tags)).toEqual(new Set(whole.tags));
          for (const { description } of drafts) if (description) expect(last.description).toContain(description);
          const notes = await stepwise.store.list('notes', { where: { leadId: last.id } });
          expect(notes.items.map((note) => note.text).sort()).toEqual(ids.map((id) => `about ${id}`).sort());
        }),
        runs(),
      );
    },
    PATIENCE,
  );
});
