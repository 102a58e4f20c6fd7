import type { CollectionName, Collections } from '../../domain/records/collections.js';
import type { Page, StorageQuery } from '../../domain/reader.js';
import { checkedQuery, type CheckedQuery } from '../checked-query.js';
import { cursorAfter } from '../page-cursor.js';
import { comparator } from '../record-order.js';
import { candidatesOf, type Candidates } from './candidates.js';
import { mergeSorted } from './merge-sorted.js';
import { orderedRows } from './ordered-rows.js';
import { rankedDocs } from './ranking.js';
import { rowsOf } from './rows.js';
import type { StoredRow, StoreName, Transaction } from './schema.js';
import { ScopeWalk } from './scope-walk.js';

/** From so many matches among the records of an index on, its rows are read; below, the matches are sorted by their values. */
const DENSE = 1 / 6;

/** The stores that a list reads. */
export function storesOfList(collection: CollectionName): StoreName[] {
  return [collection, 'postings', 'words', 'values'];
}

/** A page of a list, in one transaction over {@link storesOfList}. */
export async function list<C extends CollectionName>(
  transaction: Transaction,
  collection: C,
  query: StorageQuery,
  signal?: AbortSignal,
): Promise<Page<Collections[C]>> {
  const checked = checkedQuery(collection, query);
  const candidates = await candidatesOf(transaction, collection, checked, checked.order[0]?.by, signal);
  const rows = await rowsBehind(transaction, collection, checked, candidates, signal);
  const page = rows.slice(0, checked.limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => row.record as Collections[C]),
    total: candidates.docs.size,
    ...(last && rows.length > page.length ? { next: cursorAfter(last, collection, query) } : {}),
  };
}

/** The rows of the page, and one more where there is one. */
async function rowsBehind(
  transaction: Transaction,
  collection: CollectionName,
  { order, ranges, after, limit }: CheckedQuery,
  { docs, scopes, density }: Candidates,
  signal?: AbortSignal,
): Promise<StoredRow[]> {
  if (limit === 0 || docs.size === 0) return [];
  if (density < DENSE) {
    return rowsOf(
      transaction,
      collection,
      await rankedDocs(transaction, collection, docs, order, after, limit + 1, signal),
    );
  }
  const lists = [...scopes].map(([scope, matches]) => {
    // Of each scope its share of the page, so that little is read in vain; and one row more, since a run of ties ends
    // where another value begins.
    const wanted = Math.ceil(((limit + 1) * matches) / docs.size) + 1;
    const walk = new ScopeWalk({ transaction, collection, docs, density, wanted, signal });
    return orderedRows({ walk, scope, ranges }, order, after);
  });
  const rows: StoredRow[] = [];
  for await (const row of mergeSorted(lists, comparator(order))) {
    rows.push(row);
    if (rows.length > limit) break;
  }
  return rows;
}
