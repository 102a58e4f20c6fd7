import { describe, expect, it } from 'vitest';
import { CASES, type Case } from './cases.js';
import { DEVIATIONS } from './deviations.js';
import { differences, heldFacts, recordedFacts } from './facts.js';
import { furnish } from './furnish.js';
import { play } from './play.js';

const { cases, notApplicable, rules } = DEVIATIONS;
const applicable = CASES.filter(({ id }) => !(id in notApplicable));

/** The statements on which Piste and the recording differ once the buttons of a case were pressed. */
async function differencesOf(each: Case): Promise<string[]> {
  const stage = await furnish(each);
  const recorded = recordedFacts(each);
  const actual = new Map<string, unknown>();
  await play(each, stage, actual, recorded);
  for (const [what, value] of await heldFacts(each, stage)) actual.set(what, value);
  return differences(recorded, actual);
}

describe('what a reference CRM was recorded doing', () => {
  it.each(applicable.map((each) => [`${each.id} ${each.title}`, each] as const))('%s', async (_name, each) => {
    expect(await differencesOf(each)).toEqual(cases[each.id]?.differs ?? []);
  });

  it('names a rule for every deviation, and no case that there is not', () => {
    const known = new Set(CASES.map(({ id }) => id));
    for (const [id, { rules: by, differs }] of Object.entries(cases)) {
      expect(known.has(id), id).toBe(true);
      expect(differs.length, id).toBeGreaterThan(0);
      expect(by.length, id).toBeGreaterThan(0);
      for (const rule of by) expect(Object.keys(rules), id).toContain(rule);
    }
    expect(Object.keys(notApplicable)).toEqual(['DEP-08']);
    expect(CASES).toHaveLength(169);
  });

  it('M2 keeps the record created first where the rank is not asked for', async () => {
    for (const each of applicable.filter(({ id }) => id.startsWith('SURV'))) {
      const stage = await furnish(each, 'first-created');
      await play(each, stage, new Map(), new Map());
      const leads = (await stage.storage.list('leads', { limit: 100 })).items;
      for (const absorbed of leads.filter(({ mergedInto }) => mergedInto !== undefined)) {
        const survivor = leads.find(({ id }) => id === absorbed.mergedInto);
        expect(survivor, each.id).toMatchObject({ type: 'opportunity', status: 'open' });
        expect((survivor?.createdAt ?? '') <= absorbed.createdAt, each.id).toBe(true);
      }
    }
  });
});
