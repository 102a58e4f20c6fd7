import type { CollectionName } from '../domain/records/collections.js';
import type { StorageQuery } from '../domain/reader.js';
import type { OrderBy, Ordered, OrderValue } from './record-order.js';
import { foreignCursorError } from './storage-errors.js';

/**
 * A cursor is the position of the last record given, not a number of records: pages neither repeat nor skip what was
 * there all the time when records are added or removed between them. It is bound to its query by a fingerprint.
 */
export function cursorAfter(last: Ordered, collection: CollectionName, query: StorageQuery): string {
  const values = ordersIn(query).map(({ by }) => last.order[by] ?? '');
  return JSON.stringify([fingerprint(collection, query), last.id, ...values]);
}

/**
 * The position a cursor stands for.
 * @throws PisteError `invalid` for a cursor of another query, or what is no cursor.
 */
export function positionOf(cursor: string, collection: CollectionName, query: StorageQuery): Ordered {
  const [print, id, ...values] = parsed(cursor);
  const order = ordersIn(query);
  const sound =
    print === fingerprint(collection, query) &&
    typeof id === 'string' &&
    values.length === order.length &&
    values.every(isOrderValue);
  if (!sound) throw foreignCursorError(collection);
  return { id, order: Object.fromEntries(order.map(({ by }, i) => [by, values[i] as OrderValue])) };
}

function parsed(cursor: string): unknown[] {
  try {
    const value: unknown = JSON.parse(cursor);
    return Array.isArray(value) ? value : [];
  } catch {
    return [];
  }
}

function isOrderValue(value: unknown): value is OrderValue {
  return typeof value === 'string' || typeof value === 'number';
}

function ordersIn(query: StorageQuery): readonly OrderBy[] {
  return query.order ?? [];
}

/** Two queries have the same one when they list the same records in the same order; page sizes may differ. */
function fingerprint(collection: CollectionName, query: StorageQuery): string {
  const { scopes, facets = [], ranges = [], words = [] } = query;
  const parts = [
    collection,
    scopes && sortedSet(scopes),
    sortedSet(facets.map((group) => JSON.stringify(sortedSet(group)))),
    sortedSet(ranges.map(({ by, from, to }) => JSON.stringify([by, from, to]))),
    sortedSet(words),
    ordersIn(query).map(({ by, descending = false }) => [by, descending]),
  ];
  return hash(JSON.stringify(parts));
}

function sortedSet(values: readonly string[]): string[] {
  return [...new Set(values)].sort();
}

/** FNV-1a in 2 x 32 bits: to tell queries apart, no secret. */
function hash(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x01000193;
  for (let i = 0; i < text.length; i += 1) {
    a = Math.imul(a ^ text.charCodeAt(i), 0x01000193);
    b = Math.imul(b ^ text.charCodeAt(i), 0x85ebca6b);
  }
  return (a >>> 0).toString(36) + (b >>> 0).toString(36);
}
