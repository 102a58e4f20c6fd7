import { PisteError } from '../domain/errors.js';
import type { CollectionName } from '../domain/records/collections.js';
import type { StorageQuery } from '../domain/reader.js';
import { ordersOf } from './index-definitions.js';
import { positionOf } from './page-cursor.js';
import type { OrderBy, Ordered, OrderValue } from './record-order.js';
import { unknownOrderError } from './storage-errors.js';

export interface ValueRange {
  by: string;
  from?: OrderValue;
  to?: OrderValue;
}

/** Which records a query is about; every part that is there must hold. */
export interface Filter {
  scopes: ReadonlySet<string> | undefined;
  facets: readonly (readonly string[])[];
  ranges: readonly ValueRange[];
  words: readonly string[];
}

/** A query that the collection can answer, without parts that say nothing. */
export interface CheckedQuery extends Filter {
  order: readonly OrderBy[];
  limit: number;
  /** The page begins behind this position. */
  after: Ordered | undefined;
}

/**
 * @throws PisteError `invalid` for an order that the collection does not have, a limit that is no integer from 0 to
 * 1000, or a cursor of another query.
 */
export function checkedQuery(collection: CollectionName, query: StorageQuery): CheckedQuery {
  const { limit, order = [], cursor } = query;
  if (!Number.isInteger(limit) || limit < 0 || limit > 1000) {
    throw new PisteError('invalid', `A page has 0 to 1000 records, not ${limit}.`, { details: { limit } });
  }
  requireOrders(
    collection,
    order.map(({ by }) => by),
  );
  return {
    ...checkedFilter(collection, query),
    order,
    limit,
    after: cursor === undefined ? undefined : positionOf(cursor, collection, query),
  };
}

/** @throws PisteError `invalid` for a range over an order that the collection does not have. */
export function checkedFilter(collection: CollectionName, query: Omit<StorageQuery, 'limit'>): Filter {
  const { scopes, facets = [], ranges = [], words = [] } = query;
  requireOrders(
    collection,
    ranges.map(({ by }) => by),
  );
  return { scopes: scopes && new Set(scopes), facets, ranges, words: words.filter((word) => word !== '') };
}

/** @throws PisteError `invalid` for a name that is no order of the collection. */
export function requireOrders(collection: CollectionName, names: readonly string[]): void {
  const known = ordersOf(collection);
  for (const name of names) if (!known.includes(name)) throw unknownOrderError(collection, name);
}
