import type { CollectionName, Collections } from '../domain/records/collections.js';
import type { IndexEntry } from '../domain/reader.js';
import type { Filter, ValueRange } from './checked-query.js';
import { ordersOf } from './index-definitions.js';
import { compareValues, type OrderValue } from './record-order.js';
import type { PutWrite } from './storage-adapter.js';

/** A record with what it is found by, as storages keep it. */
export interface IndexedRow<C extends CollectionName = CollectionName> extends IndexEntry {
  id: string;
  record: Collections[C];
}

/** The row of a write: every order has a value, and nothing is listed twice. The record is not copied. */
export function rowOf({ collection, record, index }: PutWrite): IndexedRow {
  return {
    id: record.id,
    record,
    scope: index.scope,
    order: Object.fromEntries(ordersOf(collection).map((by) => [by, orderValue(index.order[by])])),
    facets: [...new Set(index.facets)],
    keys: [...new Set(index.keys)],
    words: [...new Set(index.words)],
  };
}

/** Whether a row is one of those a filter is about. */
export function matches(filter: Filter, row: IndexedRow): boolean {
  const { scopes, facets, ranges, words } = filter;
  return (
    (scopes === undefined || scopes.has(row.scope)) &&
    facets.every((group) => group.some((facet) => row.facets.includes(facet))) &&
    ranges.every((range) => within(range, row.order[range.by] ?? '')) &&
    words.every((start) => row.words.some((word) => word.startsWith(start)))
  );
}

function within({ from, to }: ValueRange, value: OrderValue): boolean {
  return (from === undefined || compareValues(value, from) >= 0) && (to === undefined || compareValues(value, to) <= 0);
}

/** A value that can be compared; what is missing or not a number stands first among the strings. */
function orderValue(value: OrderValue | undefined): OrderValue {
  if (typeof value === 'string') return value;
  return value === undefined || Number.isNaN(value) ? '' : value + 0;
}
