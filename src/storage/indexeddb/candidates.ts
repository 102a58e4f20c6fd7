import type { CollectionName } from '../../domain/records/collections.js';
import type { Filter } from '../checked-query.js';
import { throwIfAborted } from '../storage-errors.js';
import { DocSet } from './doc-set.js';
import { boundsOf, wholeRange, type Bounds } from './key-ranges.js';
import { postingsOf, scopesOf } from './postings.js';
import { orderIndex, type Transaction } from './schema.js';
import { facetTerm } from './terms.js';
import { withWords } from './word-pages.js';

/** So few records are read and tested themselves rather than looked for in an index that may hold many more. */
const FEW = 200;

/** Where a query stands: which records can match it. */
export interface Candidates {
  docs: DocSet;
  /** The scopes it reads that hold records at all. */
  scopes: string[];
  /** Records that a list in this order passes: those of the scopes, within the ranges over the order itself. */
  passed(order: string | undefined): number;
  /** Every record of the scopes is a candidate: nothing is filtered. */
  all: boolean;
  /** Each candidate is known to match. Otherwise they are few, and words and ranges are still to be tested on their rows. */
  settled: boolean;
}

/** Narrows a filter down, the cheap parts first: bitmaps of scopes and facets, then words, then ranges. */
export async function candidatesOf(
  transaction: Transaction,
  collection: CollectionName,
  filter: Filter,
  signal?: AbortSignal,
): Promise<Candidates> {
  const { facets, words, ranges } = filter;
  const inScopes = await scopesOf(transaction, collection, filter.scopes);
  const start = DocSet.union(inScopes.values());
  const scopes = [...inScopes.keys()];
  const within = new Map<string, DocSet>();
  const found = {
    scopes,
    all: !facets.length && !words.length && !ranges.length,
    passed: (order: string | undefined) => (order === undefined ? start : (within.get(order) ?? start)).size,
  };
  const sets = await Promise.all(
    facets.map((group) => anyOf(transaction, collection, group.map(facetTerm), filter.scopes)),
  );
  let docs = sets.reduce((left, set) => left.intersection(set), start);
  const costly = [...new Set(ranges.map(({ by }) => by))].map((by) => async () => {
    const set = await withinBounds(transaction, collection, by, boundsOf(ranges, by), scopes);
    within.set(by, set);
    return set;
  });
  if (words.length) costly.unshift(() => withWords(transaction, collection, words, docs.end, signal));
  for (const narrow of costly) {
    throwIfAborted(signal);
    if (docs.size <= FEW) return { ...found, docs, settled: docs.size === 0 };
    docs = docs.intersection(await narrow());
  }
  return { ...found, docs, settled: true };
}

async function anyOf(
  transaction: Transaction,
  collection: CollectionName,
  terms: readonly string[],
  scopes: Filter['scopes'],
): Promise<DocSet> {
  return DocSet.union(await Promise.all(terms.map((term) => postingsOf(transaction, collection, term, scopes))));
}

async function withinBounds(
  transaction: Transaction,
  collection: CollectionName,
  by: string,
  bounds: Bounds,
  scopes: readonly string[],
): Promise<DocSet> {
  const index = transaction.objectStore(collection).index(orderIndex(by));
  const keys = await Promise.all(
    scopes.map(async (scope) => {
      const range = wholeRange(scope, bounds);
      return range ? index.getAllKeys(range) : [];
    }),
  );
  return DocSet.of(keys.flat().map(([, n]) => n));
}
