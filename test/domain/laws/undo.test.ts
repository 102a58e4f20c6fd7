import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { indexRecord } from '../../../src/domain/index-record.js';
import type { Customer } from '../../../src/domain/records/customer.js';
import type { Lead } from '../../../src/domain/records/lead.js';
import { loadNormalisers } from '../../../src/domain/similarity/index.js';
import { canonical, dump, expectSame, state } from './recorded-storage.js';
import { PATIENCE, runs, scene, type Scene } from './scene.js';
import { histories } from './steps.js';

/** What every record is stored under must be what it would be stored under if it were written now. */
async function expectTrueIndex({ storage }: Scene): Promise<void> {
  const normalisers = await loadNormalisers();
  for (const { collection, record, index } of storage.rows.values()) {
    if (collection !== 'leads' && collection !== 'customers') continue;
    const anew = await indexRecord(collection, record as Lead & Customer, storage, {
      normalisers,
      defaultCountry: 'RO',
    });
    if (canonical(anew) !== canonical(index)) expect({ record, index }).toEqual({ record, index: anew });
  }
}

describe('for every history', () => {
  it(
    'H2 undoing a command restores the store exactly, and undoing the undoing gives it again',
    async () => {
      await fc.assert(
        fc.asyncProperty(histories(14), async ({ leads, steps }) => {
          const at = await scene(leads);
          for (const step of steps) {
            const before = state(at.storage);
            const deed = await at.act(step);
            if (!deed?.outcome?.entryId) continue;
            const after = state(at.storage);
            const undone = await at.attempt({ kind: 'undo', entryId: deed.outcome.entryId });
            expect([step.does, undone.refused]).toEqual([step.does, undefined]);
            expectSame(state(at.storage), before);
            const again = await at.attempt({ kind: 'undo', entryId: undone.outcome?.entryId ?? '' });
            expect([step.does, again.refused]).toEqual([step.does, undefined]);
            expectSame(state(at.storage), after);
          }
          await expectTrueIndex(at);
        }),
        runs(),
      );
    },
    PATIENCE,
  );

  it(
    'H2 undoing everything, newest first and days later, goes back through every state to the first',
    async () => {
      await fc.assert(
        fc.asyncProperty(histories(14), async ({ leads, steps }) => {
          const at = await scene(leads);
          const past: { does: string; entryId: string; before: object }[] = [];
          for (const step of steps) {
            const before = state(at.storage);
            const deed = await at.act(step);
            if (deed?.outcome?.entryId) past.push({ does: step.does, entryId: deed.outcome.entryId, before });
          }
          at.clock.advance(5 * 86_400_000);
          for (const { does, entryId, before } of past.reverse()) {
            const { refused } = await at.attempt({ kind: 'undo', entryId });
            expect([does, refused]).toEqual([does, undefined]);
            expectSame(state(at.storage), before);
          }
          await expectTrueIndex(at);
        }),
        runs(),
      );
    },
    PATIENCE,
  );

  it(
    'C1 a refused command changes nothing at all',
    async () => {
      await fc.assert(
        fc.asyncProperty(histories(20), async ({ leads, steps }) => {
          const at = await scene(leads);
          for (const step of steps) {
            const before = dump(at.storage);
            const deed = await at.act(step);
            if (deed?.refused) expectSame(dump(at.storage), before);
          }
        }),
        runs(),
      );
    },
    PATIENCE,
  );
});
