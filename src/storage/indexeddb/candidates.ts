import type { CollectionName } from '../../domain/records/collections.js';
import type { Filter, ValueRange } from '../checked-query.js';
import { throwIfAborted } from '../storage-errors.js';
import { DocSet } from './doc-set.js';
import { boundsOf, wholeRange } from './key-ranges.js';
import { postingsOf, scopesOf } from './postings.js';
import { orderIndex, type RowKey, type Transaction } from './schema.js';
import { facetTerm } from './terms.js';
import { withWords } from './word-pages.js';

/** So few records are read and tested themselves rather than looked for in an index that may hold many more. */
const FEW = 200;

/** Where a query stands: which records can match it. */
export interface Candidates {
  docs: DocSet;
  /** The scopes it reads that hold records at all. */
  scopes: string[];
  /** Records in these scopes. */
  inScopes: number;
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
  const found = { scopes, inScopes: start.size, all: !facets.length && !words.length && !ranges.length };
  const sets = await Promise.all(
    facets.map((group) => anyOf(transaction, collection, group.map(facetTerm), filter.scopes)),
  );
  let docs = sets.reduce((left, set) => left.intersection(set), start);
  const costly = ranges.map((range) => () => withinRange(transaction, collection, range, scopes));
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

async function withinRange(
  transaction: Transaction,
  collection: CollectionName,
  range: ValueRange,
  scopes: readonly string[],
): Promise<DocSet> {
  const index = transaction.objectStore(collection).index(orderIndex(range.by));
  const keys = await Promise.all(
    scopes.map(async (scope) => {
      const keyRange = wholeRange(scope, boundsOf([range], range.by));
      return keyRange ? index.getAllKeys(keyRange) : [];
    }),
  );
  return numbersOf(keys.flat());
}

function numbersOf(keys: readonly RowKey[]): DocSet {
  return DocSet.of(keys.map(([, n]) => n));
}
