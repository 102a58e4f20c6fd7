import type { CollectionName } from '../../domain/records/collections.js';
import type { Filter } from '../checked-query.js';
import { compareValues } from '../record-order.js';
import { DocSet } from './doc-set.js';
import { boundsOf } from './key-ranges.js';
import { postingsOf, scopesOf } from './postings.js';
import type { Transaction } from './schema.js';
import { facetTerm } from './terms.js';
import { eachValue } from './value-pages.js';
import { docsWithWords } from './word-pages.js';

/** The records that a query matches, and what a list has to know of them. */
export interface Candidates {
  docs: DocSet;
  /** The scopes it reads that hold records at all, and how many of the matches each of them holds. */
  scopes: ReadonlyMap<string, number>;
  /** Share of the records that a list in the order passes which match, from 0 to 1. */
  density: number;
}

/**
 * Works out which records match, without reading any: bitmaps of scopes and facets first, then the pages of values and
 * words that hold what is left. `by` is the order they are listed in: its index is read within the ranges over it.
 */
export async function candidatesOf(
  transaction: Transaction,
  collection: CollectionName,
  filter: Filter,
  by?: string,
  signal?: AbortSignal,
): Promise<Candidates> {
  const { facets, words, ranges } = filter;
  const scopes = await scopesOf(transaction, collection, filter.scopes);
  const passed = DocSet.union(scopes.values());
  let docs = passed;
  for (const group of facets) {
    const sets = group.map((facet) => postingsOf(transaction, collection, facetTerm(facet), filter.scopes));
    docs = docs.intersection(DocSet.union(await Promise.all(sets)));
  }
  const bounded = (order: string): Promise<DocSet> => docsWithin(transaction, collection, filter, order, docs, signal);
  const orders = new Set(ranges.map((range) => range.by));
  for (const order of orders) if (order !== by) docs = await bounded(order);
  if (words.length) docs = await docsWithWords(transaction, collection, words, docs, signal);
  const density = docs.size / (passed.size || 1);
  if (by !== undefined && orders.has(by)) docs = await bounded(by);
  const shares = [...scopes].map(([scope, members]): [string, number] => [scope, docs.intersection(members).size]);
  return { docs, scopes: new Map(shares), density };
}

async function docsWithin(
  transaction: Transaction,
  collection: CollectionName,
  { ranges }: Filter,
  order: string,
  docs: DocSet,
  signal?: AbortSignal,
): Promise<DocSet> {
  const { from, to } = boundsOf(ranges, order);
  const within = new DocSet();
  await eachValue(
    transaction,
    collection,
    order,
    docs,
    (n, value) => {
      if (from !== undefined && compareValues(value, from) < 0) return;
      if (to === undefined || compareValues(value, to) <= 0) within.add(n);
    },
    signal,
  );
  return within;
}
