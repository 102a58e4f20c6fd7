import type { ValueRange } from '../checked-query.js';
import { compareValues, type OrderValue } from '../record-order.js';

/** In the keys of an order, `[scope, value, id]`, an array stands behind every value and every id. */
const END: readonly never[] = [];

/** The values a list is limited to in the order it is read in, both inclusive. */
export interface Bounds {
  from?: OrderValue | undefined;
  to?: OrderValue | undefined;
}

/** What several ranges over one order leave. */
export function boundsOf(ranges: readonly ValueRange[], by: string | undefined): Bounds {
  const own = ranges.filter((range) => range.by === by);
  const highest = (a: OrderValue, b: OrderValue): OrderValue => (compareValues(a, b) < 0 ? b : a);
  const lowest = (a: OrderValue, b: OrderValue): OrderValue => (compareValues(a, b) < 0 ? a : b);
  const froms = own.map(({ from }) => from).filter((from) => from !== undefined);
  const tos = own.map(({ to }) => to).filter((to) => to !== undefined);
  return { from: froms.length ? froms.reduce(highest) : undefined, to: tos.length ? tos.reduce(lowest) : undefined };
}

/** All of a scope within the bounds. Undefined stands for a range without keys. */
export function wholeRange(scope: string, { from, to }: Bounds): IDBKeyRange | undefined {
  return keysBetween(from === undefined ? [scope] : [scope, from], to === undefined ? [scope, END] : [scope, to, END]);
}

/** What comes after every record of one value. */
export function rangeBeyond(
  scope: string,
  value: OrderValue,
  descending: boolean,
  { from, to }: Bounds,
): IDBKeyRange | undefined {
  if (descending) return keysBetween(from === undefined ? [scope] : [scope, from], [scope, value]);
  return keysBetween([scope, value, END], to === undefined ? [scope, END] : [scope, to, END]);
}

/** The records of one value, from behind an id on. */
export function rangeOfValue(scope: string, value: OrderValue, afterId?: string): IDBKeyRange | undefined {
  return keysBetween(afterId === undefined ? [scope, value] : [scope, value, afterId], [scope, value, END]);
}

/** What comes after a record in an ascending order; in the order of ids without a value. */
export function rangeBehind(
  scope: string,
  value: OrderValue | undefined,
  id: string,
  { to }: Bounds,
): IDBKeyRange | undefined {
  const position = value === undefined ? [scope, id] : [scope, value, id];
  return keysBetween(position, to === undefined ? [scope, END] : [scope, to, END]);
}

type KeyPart = OrderValue | readonly never[];

// No key of a record equals the lower end but the record the list goes on behind, nor the upper one: both are open.
function keysBetween(lower: readonly KeyPart[], upper: readonly KeyPart[]): IDBKeyRange | undefined {
  return indexedDB.cmp(lower, upper) < 0 ? IDBKeyRange.bound(lower, upper, true, true) : undefined;
}
