import type { Group, Reader } from '../../domain/reader.js';
import type { CollectionName } from '../../domain/records/collections.js';
import { checkedFilter, requireOrders } from '../checked-query.js';
import { facetPrefix, sortedGroups, summariseRows } from '../group-rows.js';
import { matches } from '../indexed-row.js';
import { candidatesOf } from './candidates.js';
import { columnOf } from './columns.js';
import { facetsOf } from './postings.js';
import { rowsOf } from './rows.js';
import type { Transaction } from './schema.js';

type SummaryQuery = Parameters<Reader['summarise']>[1];

/** Counts and sums without reading records, but where they are few; in one transaction over the collection, the postings and the columns. */
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
  const { docs, settled } = await candidatesOf(transaction, collection, filter, signal);
  if (!settled) {
    const rows = await rowsOf(transaction, collection, docs);
    return summariseRows(
      rows.filter((row) => matches(filter, row)),
      by,
      sum,
    );
  }
  const facets = await facetsOf(transaction, collection, facetPrefix(by), filter.scopes);
  const columns = await Promise.all(
    sum.map(async (order) => ({ order, column: await columnOf(transaction, collection, order) })),
  );
  const groups = [...facets].map(([value, carriers]): Group => {
    const members = carriers.intersection(docs);
    return {
      value,
      count: members.size,
      sums: Object.fromEntries(columns.map(({ order, column }) => [order, column.sumOf(members)])),
    };
  });
  return sortedGroups(groups.filter(({ count }) => count > 0));
}
