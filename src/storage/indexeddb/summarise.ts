import type { Group, Reader } from '../../domain/reader.js';
import type { CollectionName } from '../../domain/records/collections.js';
import { checkedFilter, requireOrders } from '../checked-query.js';
import { facetPrefix, sortedGroups, summand } from '../group-rows.js';
import { candidatesOf } from './candidates.js';
import { DocSet } from './doc-set.js';
import { facetsOf } from './postings.js';
import type { Transaction } from './schema.js';
import { eachValue } from './value-pages.js';

type SummaryQuery = Parameters<Reader['summarise']>[1];

/** Counts and sums without reading records, in one transaction over the stores of a list. */
export async function summarise(
  transaction: Transaction,
  collection: CollectionName,
  query: SummaryQuery,
  by: string,
  sum: readonly string[],
  signal?: AbortSignal,
): Promise<Group[]> {
  requireOrders(collection, sum);
  const filter = checkedFilter(collection, query);
  const { docs } = await candidatesOf(transaction, collection, filter, undefined, signal);
  const facets = await facetsOf(transaction, collection, facetPrefix(by), filter.scopes);
  const groups = [...facets].map(([value, carriers]) => {
    const members = carriers.intersection(docs);
    const group: Group = { value, count: members.size, sums: {} };
    return { group, members };
  });
  const grouped = DocSet.union(groups.map(({ members }) => members));
  for (const order of sum) {
    const numbers = await numbersOf(transaction, collection, order, grouped, signal);
    for (const { group, members } of groups) group.sums[order] = sumOf(members, numbers);
  }
  return sortedGroups(groups.map(({ group }) => group).filter(({ count }) => count > 0));
}

/** What each record adds to a sum; those that add nothing are left out. */
async function numbersOf(
  transaction: Transaction,
  collection: CollectionName,
  order: string,
  docs: DocSet,
  signal?: AbortSignal,
): Promise<Map<number, number>> {
  const numbers = new Map<number, number>();
  const visit = (n: number, value: string | number): void => {
    const number = summand(value);
    if (number !== 0) numbers.set(n, number);
  };
  await eachValue(transaction, collection, order, docs, visit, signal);
  return numbers;
}

function sumOf(docs: DocSet, numbers: ReadonlyMap<number, number>): number {
  let sum = 0;
  for (const n of docs) sum += numbers.get(n) ?? 0;
  return sum;
}
