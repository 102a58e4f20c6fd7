import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Command } from '../../../src/domain/commands/command.js';
import type { JournalEntry } from '../../../src/domain/journal.js';
import type { CollectionName } from '../../../src/domain/records/collections.js';
import { isPisteError } from '../../../src/domain/errors.js';
import { fakeClock, sequentialIds } from '../../../src/testing/fakes.js';
import type { StorageAdapter } from '../../../src/storage/storage-adapter.js';
import { commandOf } from './commands.js';
import { canonical, type RecordedStorage } from './recorded-storage.js';
import { PATIENCE, openStore, runs, scene } from './scene.js';
import { DOINGS, histories, steps } from './steps.js';

/** Commands of one commit; runs have tests of their own. */
const SINGLE = Object.keys(DOINGS).filter((does) => does !== 'convert many' && does !== 'import');

const READS = ['get', 'getMany', 'list', 'lookup', 'summarise', 'commit'] as const;

/** Every call waits for its turn: the scheduler decides who is next. */
function taking(storage: StorageAdapter, scheduler: fc.Scheduler): StorageAdapter {
  const turns = READS.map((name) => [name, scheduler.scheduleFunction(storage[name].bind(storage) as never)]);
  return { ...storage, ...Object.fromEntries(turns) } as StorageAdapter;
}

/** Everything but journal and revisions, with new ids told by what the records say: a second try takes other ids. */
function nameless(storage: RecordedStorage): string[] {
  const records = [...storage.rows.values()].filter(({ collection }) => collection !== 'journal');
  const text = (record: object) => canonical({ ...record, revision: 0 });
  const names = new Map(
    records
      .filter(({ record }) => /^[ab]-\d+$/.test(record.id))
      .map(({ record }) => [record.id, text(record).replace(/[ab]-\d{4}/g, '?')]),
  );
  const renamed = (all: string) => all.replace(/[ab]-\d{4}/g, (id) => names.get(id) ?? '?');
  return records.map(({ collection, record }) => `${collection} ${renamed(text(record))}`).sort();
}

async function executed(storage: StorageAdapter, command: Command, prefix: string): Promise<void> {
  const store = openStore(storage, fakeClock('2026-03-05T08:00:00.000Z'), sequentialIds(prefix));
  try {
    await store.execute(command);
  } catch (error) {
    if (!isPisteError(error) || error.code === 'conflict' || error.code === 'unavailable') throw error;
  }
}

/**
 * What a storage cannot be asked to rely on: that no lead is created while leads are switched off (S6: it is kept), and
 * that no lead is given a stage, a team or a salesperson whose creation is just being undone.
 */
function overlooks(a: Command, b: Command, storage: RecordedStorage): boolean {
  if (a.kind === 'save-settings' || a.kind === 'save-team') return b.kind === 'save-lead' || b.kind === 'undo';
  const entry = a.kind === 'undo' ? (storage.rows.get(`journal/${a.entryId}`)?.record as JournalEntry) : undefined;
  const shared: CollectionName[] = ['stages', 'teams', 'salespeople'];
  return entry?.changes.some(({ before, collection }) => before === null && shared.includes(collection)) ?? false;
}

describe('for any two commands at the same time', () => {
  it(
    'C9, M8 what two stores make of one storage is what one after the other would have made',
    async () => {
      await fc.assert(
        fc.asyncProperty(
          histories(8),
          steps(...SINGLE),
          steps(...SINGLE),
          fc.scheduler(),
          async (history, one, other, scheduler) => {
            const at = await scene(history.leads);
            for (const step of history.steps) await at.act(step);
            const [a, b] = [commandOf(one, at.storage), commandOf(other, at.storage)];
            if (!a || !b || overlooks(a, b, at.storage) || overlooks(b, a, at.storage)) return;
            const [ab, ba, together] = await Promise.all([at.storage.fork(), at.storage.fork(), at.storage.fork()]);
            await executed(ab, a, 'a');
            await executed(ab, b, 'b');
            await executed(ba, b, 'b');
            await executed(ba, a, 'a');
            const race = Promise.all([
              executed(taking(together, scheduler), a, 'a'),
              executed(taking(together, scheduler), b, 'b'),
            ]);
            await scheduler.waitFor(race);
            const got = nameless(together);
            const either = [nameless(ab), nameless(ba)];
            if (!either.some((each) => canonical(each) === canonical(got)))
              expect({ a, b, got }).toEqual({ a, b, got: either[0] });
          },
        ),
        runs(),
      );
    },
    PATIENCE,
  );
});
