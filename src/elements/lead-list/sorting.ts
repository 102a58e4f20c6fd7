import type { Sort } from '../../domain/query.js';
import type { Column } from './columns.js';
import { NAMED_FIELDS } from './rows/group-order.js';

/** The orders of a list, the strongest first: what the first leaves equal the second decides. Never empty. */
export type Sorting = readonly [Sort, ...Sort[]];

/** Newest first. */
export const USUAL: Sorting = [{ by: 'createdAt', descending: true }];

/** Orders at a time. */
const MOST = 3;

/** The order after a column was chosen, alone or besides those that are there. */
export function sorted(column: Column, now: Sorting, further: boolean): Sorting {
  return further ? sortedAlsoBy(column, now) : sortedBy(column, now);
}

/** What choosing a column gives: its order alone, or the other way round where the list is in that already. */
export function sortedBy({ sort }: Column, now: Sorting): Sorting {
  if (!sort) return now;
  const [first, ...further] = now;
  const turns = first.by === sort.by && further.length === 0;
  return [{ by: sort.by, descending: turns ? !first.descending : (sort.descendingFirst ?? false) }];
}

/**
 * What choosing a column besides gives: its order behind those that are there (the last of three gives way; one by
 * names comes first, as the only one of its kind), then the other way round, then without it.
 */
function sortedAlsoBy({ sort }: Column, now: Sorting): Sorting {
  if (!sort) return now;
  const usually = sort.descendingFirst ?? false;
  const there = now.find(({ by }) => by === sort.by);
  if (!there) return namedFirst([now[0], ...now.slice(1, MOST - 1), { by: sort.by, descending: usually }]);
  if ((there.descending ?? false) === usually)
    return asSorting(now.map((each) => (each === there ? { by: sort.by, descending: !usually } : each)));
  return asSorting(now.filter((each) => each !== there));
}

/** The list is put together value by value in the order of names, so these come before what is sorted within. */
function namedFirst(sorts: Sorting): Sorting {
  const named = sorts.filter(({ by }) => NAMED_FIELDS.includes(by)).slice(-1);
  return asSorting([...named, ...sorts.filter(({ by }) => !NAMED_FIELDS.includes(by))]);
}

/** Never nothing: without an order the list is in the usual one. */
export function asSorting(sorts: readonly Sort[]): Sorting {
  const [first, ...further] = sorts;
  return first ? [first, ...further] : USUAL;
}
