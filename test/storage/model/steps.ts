import * as fc from 'fast-check';
import type { StorageQuery } from '../../../src/domain/reader.js';
import type { Entry } from '../../../src/testing/storage-contract/entries.js';

export type RandomWrite = { id: string; entry: Entry; revision: number } | { id: string; gone: true };

/** One thing done to a storage. `true` for a check stands for what is there, whatever it is. */
export type Step =
  | {
      kind: 'commit';
      id: string;
      writes: RandomWrite[];
      checks: { id: string; revision: number | true }[];
      lookups: { key: string; ids: string[] | true }[];
    }
  | { kind: 'list'; query: StorageQuery }
  | { kind: 'lookup'; keys: string[]; limit: number }
  | { kind: 'summarise'; query: Omit<StorageQuery, 'limit' | 'cursor' | 'order'>; by: string; sum: string[] };

const ORDERS = ['priority', 'city', 'createdAt'];

const id = fc.constantFrom(...'abcdefghijkl');
const scope = fc.constantFrom('lead/open', 'lead/won', 'opportunity/open', 'absorbed');
const facet = fc.constantFrom('team=', 'team=1', 'team=2', 'stage=x', 'stage=y', 'tags=hot', 'tags=', 'tags=old');
const key = fc.constantFrom('email:x', 'email:xy', 'phone:1', 'domain:oak.ro');
const word = fc.constantFrom('a', 'an', 'ana', 'anastasia', 'anton', 'bob', 'bobescu', '0722', '07223', 'ș', '😀b');
const value = fc.oneof(
  fc.integer({ min: -2, max: 4 }),
  fc.constantFrom('', 'a', 'B', 'b', 'ba', 'ș', '2026-01-01'),
  fc.constantFrom(0.5, 1e9),
);

export const entry: fc.Arbitrary<Entry> = fc.record({
  scope,
  order: fc.record({ priority: value, city: value, createdAt: value }),
  facets: fc.array(facet, { maxLength: 4 }),
  keys: fc.array(key, { maxLength: 3 }),
  words: fc.array(word, { maxLength: 4 }),
});

const randomWrite: fc.Arbitrary<RandomWrite> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ id, entry, revision: fc.integer({ min: 1, max: 3 }) }) },
  { weight: 1, arbitrary: fc.record({ id, gone: fc.constant(true as const) }) },
);

const commit = fc.record({
  kind: fc.constant('commit' as const),
  // Few ids, so that some are given twice.
  id: fc.integer({ min: 0, max: 200 }).map((n) => `commit-${n}`),
  writes: fc.array(randomWrite, { maxLength: 8 }),
  checks: fc.array(
    fc.record({
      id,
      revision: fc.oneof(
        { weight: 6, arbitrary: fc.constant(true as const) },
        { weight: 1, arbitrary: fc.integer({ min: 0, max: 3 }) },
      ),
    }),
    { maxLength: 2 },
  ),
  lookups: fc.array(
    fc.record({
      key,
      ids: fc.oneof(
        { weight: 6, arbitrary: fc.constant(true as const) },
        { weight: 1, arbitrary: fc.subarray(['a', 'b', 'c']) },
      ),
    }),
    { maxLength: 1 },
  ),
});

const filter = fc.record(
  {
    scopes: fc.array(fc.oneof(scope, fc.constant('nowhere')), { maxLength: 3 }),
    facets: fc.array(fc.array(facet, { minLength: 1, maxLength: 3 }), { maxLength: 2 }),
    ranges: fc.array(fc.record({ by: fc.constantFrom(...ORDERS), from: value, to: value }, { requiredKeys: ['by'] }), {
      maxLength: 2,
    }),
    words: fc.array(word, { maxLength: 2 }),
  },
  { requiredKeys: [] },
);

const order = fc.array(
  fc.record({ by: fc.constantFrom(...ORDERS), descending: fc.boolean() }, { requiredKeys: ['by'] }),
  { minLength: 1, maxLength: 3 },
);

/** A list in pages of 1 to `most` records. */
export function listOf(most: number): fc.Arbitrary<Extract<Step, { kind: 'list' }>> {
  const parts = fc.tuple(filter, fc.option(order, { nil: undefined }), fc.integer({ min: 1, max: most }));
  return parts.map(([rest, by, limit]) => ({ kind: 'list', query: { ...rest, ...(by ? { order: by } : {}), limit } }));
}

const lookup = fc.record({
  kind: fc.constant('lookup' as const),
  keys: fc.array(key, { maxLength: 3 }),
  limit: fc.integer({ min: 0, max: 3 }),
});

const summarise = fc.record({
  kind: fc.constant('summarise' as const),
  query: filter,
  by: fc.constantFrom('team', 'stage', 'tags'),
  sum: fc.subarray(['priority', 'city']),
});

export const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: commit },
    { weight: 5, arbitrary: listOf(5) },
    { weight: 1, arbitrary: lookup },
    { weight: 2, arbitrary: summarise },
  ),
  { minLength: 4, maxLength: 24 },
);
