import type { ValueRange } from '../checked-query.js';
import { comparator, type OrderBy, type Ordered, type OrderValue } from '../record-order.js';
import { boundsOf, rangeBehind, rangeBeyond, rangeOfValue, wholeRange } from './key-ranges.js';
import type { StoredRow } from './schema.js';
import type { ScopeWalk } from './scope-walk.js';

/** So many rows of one value are sorted in memory; more are read in their order. */
const TIES_SORTED = 200;

/** The list of one scope: where it is read, and within which bounds. */
export interface ScopeList {
  walk: ScopeWalk;
  scope: string;
  ranges: readonly ValueRange[];
}

/** The rows of a scope in any order, behind a position or from the start. */
export async function* orderedRows(
  list: ScopeList,
  order: readonly OrderBy[],
  after: Ordered | undefined,
): AsyncGenerator<StoredRow> {
  const [first, ...rest] = order;
  if (first && (first.descending || rest.length)) yield* rowsByValue(list, first, rest, after);
  else yield* rowsAscending(list, first?.by, after);
}

/** By one order, upwards: as the index has them. */
async function* rowsAscending(
  { walk, scope, ranges }: ScopeList,
  by: string | undefined,
  after: Ordered | undefined,
): AsyncGenerator<StoredRow> {
  const bounds = boundsOf(ranges, by);
  const range = after
    ? rangeBehind(scope, by === undefined ? undefined : valueOf(after, by), after.id, bounds)
    : wholeRange(scope, bounds);
  yield* walk.rows(by, range, 'next');
}

/**
 * Value by value, since the index has the rows of one value in another order than the list: downwards it has their ids
 * descending, and it knows nothing of further orders.
 */
async function* rowsByValue(
  list: ScopeList,
  first: OrderBy,
  rest: readonly OrderBy[],
  after: Ordered | undefined,
): AsyncGenerator<StoredRow> {
  const { walk, scope, ranges } = list;
  const { by, descending = false } = first;
  const bounds = boundsOf(ranges, by);
  const sorted = comparator(rest);
  let value = after && valueOf(after, by);
  if (value !== undefined) yield* rowsOfValue(list, by, value, rest, after);
  for (let more = true; more;) {
    more = false;
    let ties: StoredRow[] = [];
    const range = value === undefined ? wholeRange(scope, bounds) : rangeBeyond(scope, value, descending, bounds);
    for await (const row of walk.rows(by, range, descending ? 'prev' : 'next')) {
      const next = valueOf(row, by);
      if (ties.length && next !== value) {
        yield* ties.sort(sorted);
        ties = [];
      }
      value = next;
      ties.push(row);
      more = ties.length > TIES_SORTED;
      if (more) break;
    }
    if (more && value !== undefined) yield* rowsOfValue(list, by, value, rest, undefined);
    else yield* ties.sort(sorted);
  }
}

/** The rows of one value, by the further orders. */
async function* rowsOfValue(
  list: ScopeList,
  by: string,
  value: OrderValue,
  rest: readonly OrderBy[],
  after: Ordered | undefined,
): AsyncGenerator<StoredRow> {
  const { walk, scope } = list;
  if (!rest.length) {
    yield* walk.rows(by, rangeOfValue(scope, value, after?.id), 'next');
    return;
  }
  const ties: StoredRow[] = [];
  for await (const row of walk.rows(by, rangeOfValue(scope, value), 'next')) {
    ties.push(row);
    if (ties.length > TIES_SORTED) break;
  }
  const compare = comparator(rest);
  if (ties.length <= TIES_SORTED) yield* ties.filter((row) => !after || compare(row, after) > 0).sort(compare);
  else for await (const row of orderedRows(list, rest, after)) if (valueOf(row, by) === value) yield row;
}

function valueOf(row: Ordered, by: string): OrderValue {
  return row.order[by] ?? '';
}
