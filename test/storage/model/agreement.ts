import * as fc from 'fast-check';
import { isPisteError } from '../../../src/domain/errors.js';
import type { Commit, StorageAdapter } from '../../../src/storage/storage-adapter.js';
import { same } from '../../../src/testing/storage-contract/assertions.js';
import { lead, remove } from '../../../src/testing/storage-contract/entries.js';
import { ReferenceModel } from './reference-model.js';
import { entry, listOf, steps, type Step } from './steps.js';

/** Does random things to storages and expects of each what the reference model says. */
export async function expectAgreement(open: () => StorageAdapter[], runs: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(steps, async (script) => {
      const model = new ReferenceModel();
      const storages = open();
      try {
        for (const step of script) await Promise.all(storages.map(expectationOf(step, model)));
      } finally {
        await Promise.all(storages.map((storage) => storage.close()));
      }
    }),
    { numRuns: runs },
  );
}

/** Asks storages of many records for random lists, and expects of each what the reference model says. */
export async function expectAgreementOnLists(storages: StorageAdapter[], records: number, runs: number): Promise<void> {
  const model = new ReferenceModel();
  const [entries = []] = fc.sample(fc.array(entry, { minLength: records, maxLength: records }), {
    numRuns: 1,
    seed: 42,
  });
  const commit: Commit = {
    id: 'many',
    checks: [],
    lookups: [],
    // Most have one priority: long runs of a value are read otherwise than short ones.
    writes: entries.map((each, i) =>
      lead(`lead-${String((i * 7919) % 10_007)}`, i % 4 ? { ...each, order: { ...each.order, priority: 1 } } : each),
    ),
  };
  model.commit(commit);
  for (const storage of storages) await storage.commit(commit);
  const agree = async (step: Step): Promise<void> => {
    await Promise.all(storages.map(expectationOf(step, model)));
  };
  await fc.assert(fc.asyncProperty(listOf(150), agree), { numRuns: runs });
}

/** What the model says about a step, to be expected of a storage. */
function expectationOf(step: Step, model: ReferenceModel): (storage: StorageAdapter) => Promise<void> {
  if (step.kind === 'commit') {
    const commit = commitOf(step, model);
    const outcome = model.commit(commit);
    return async (storage) => same(await outcomeOf(storage, commit), outcome, storage.name);
  }
  if (step.kind === 'lookup') {
    const hits = model.lookup(step.keys, step.limit);
    return async (storage) => same(await storage.lookup('leads', step.keys, { limit: step.limit }), hits, storage.name);
  }
  if (step.kind === 'summarise') {
    const groups = model.summarise(step.query, step.by, step.sum);
    return async (storage) =>
      same(await storage.summarise('leads', step.query, step.by, step.sum), groups, storage.name);
  }
  const all = model.list(step.query);
  return (storage) => expectPages(storage, step, all);
}

async function expectPages(
  storage: StorageAdapter,
  { query }: Extract<Step, { kind: 'list' }>,
  all: unknown[],
): Promise<void> {
  const found: unknown[] = [];
  for (let cursor: string | undefined; ;) {
    const page = await storage.list('leads', cursor === undefined ? query : { ...query, cursor });
    same(page.total, all.length, `the total, ${storage.name}`);
    found.push(...page.items);
    if (page.next === undefined) break;
    cursor = page.next;
  }
  same(found, all, storage.name);
}

function commitOf({ id, writes, checks, lookups }: Extract<Step, { kind: 'commit' }>, model: ReferenceModel): Commit {
  return {
    id,
    writes: writes.map((write) =>
      'gone' in write
        ? remove('leads', write.id)
        : lead(write.id, write.entry, { revision: write.revision, tags: write.entry.words ?? [] }),
    ),
    checks: checks.map((check) => ({
      collection: 'leads',
      id: check.id,
      revision: check.revision === true ? model.revision(check.id) : check.revision,
    })),
    lookups: lookups.map((check) => ({
      collection: 'leads',
      key: check.key,
      ids: check.ids === true ? model.carriers(check.key) : check.ids,
    })),
  };
}

async function outcomeOf(storage: StorageAdapter, commit: Commit): Promise<'written' | 'repeated' | 'conflict'> {
  try {
    return (await storage.commit(commit)).repeated ? 'repeated' : 'written';
  } catch (error) {
    if (isPisteError(error) && error.code === 'conflict') return 'conflict';
    throw error;
  }
}
