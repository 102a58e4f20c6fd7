import type { CollectionName, Collections } from '../../domain/records/collections.js';
import type { Page, StorageQuery } from '../../domain/reader.js';
import { checkedQuery, type CheckedQuery } from '../checked-query.js';
import { matches } from '../indexed-row.js';
import { cursorAfter } from '../page-cursor.js';
import { comparator } from '../record-order.js';
import { candidatesOf, type Candidates } from './candidates.js';
import { mergeSorted } from './merge-sorted.js';
import { orderedRows } from './ordered-rows.js';
import { rowsOf } from './rows.js';
import type { StoredRow, Transaction } from './schema.js';
import { ScopeWalk } from './scope-walk.js';

/** How many keys of an index are read in the time that one record is fetched by its number. */
const KEYS_PER_FETCH = 12;

/** A page of a list, read in one transaction over the collection and the postings. */
export async function list<C extends CollectionName>(
  transaction: Transaction,
  collection: C,
  query: StorageQuery,
  signal?: AbortSignal,
): Promise<Page<Collections[C]>> {
  const checked = checkedQuery(collection, query);
  const candidates = await candidatesOf(transaction, collection, checked, signal);
  const { rows, total } =
    !candidates.settled || sortingIsCheaper(candidates, checked)
      ? await fetched(transaction, collection, checked, candidates)
      : await walked(transaction, collection, checked, candidates, signal);
  const page = rows.slice(0, checked.limit);
  const last = page.at(-1);
  return {
    items: page.map((row) => row.record as Collections[C]),
    total,
    ...(last && rows.length > page.length ? { next: cursorAfter(last, collection, query) } : {}),
  };
}

interface Found {
  /** The page and one row more, where there is one. */
  rows: StoredRow[];
  total: number;
}

/** Fetching every match costs as much as there are; a walk finds them faster the more there are. */
function sortingIsCheaper({ docs, all, passed }: Candidates, { limit, order }: CheckedQuery): boolean {
  return !all && limit > 0 && docs.size ** 2 * KEYS_PER_FETCH <= limit * passed(order[0]?.by);
}

/** Few matches: all are fetched and sorted. */
async function fetched(
  transaction: Transaction,
  collection: CollectionName,
  query: CheckedQuery,
  { docs }: Candidates,
): Promise<Found> {
  const { order, after, limit } = query;
  const compare = comparator(order);
  const rows = (await rowsOf(transaction, collection, docs)).filter((row) => matches(query, row));
  const behind = after ? rows.filter((row) => compare(row, after) > 0) : rows;
  return { rows: behind.sort(compare).slice(0, limit + 1), total: rows.length };
}

/** Many matches: the order's index is read until the page is full, a scope each, and merged. */
async function walked(
  transaction: Transaction,
  collection: CollectionName,
  query: CheckedQuery,
  candidates: Candidates,
  signal?: AbortSignal,
): Promise<Found> {
  const { order, ranges, after, limit } = query;
  const { docs, all, passed, scopes } = candidates;
  const total = docs.size;
  if (limit === 0 || total === 0) return { rows: [], total };
  // One row more shows that there is a next page, and another one where a run of ties ends.
  const wanted = Math.ceil((limit + 1) / scopes.length) + 1;
  const walk = new ScopeWalk({
    transaction,
    collection,
    docs: all ? undefined : docs,
    density: total / passed(order[0]?.by),
    wanted,
    signal,
  });
  const lists = scopes.map((scope) => orderedRows({ walk, scope, ranges }, order, after));
  const rows: StoredRow[] = [];
  for await (const row of mergeSorted(lists, comparator(order))) {
    rows.push(row);
    if (rows.length > limit) break;
  }
  return { rows, total };
}
