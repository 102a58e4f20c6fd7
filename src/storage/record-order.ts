export type OrderValue = string | number;

export interface OrderBy {
  by: string;
  descending?: boolean;
}

/** What places a record in a list; a cursor's position is one as well. */
export interface Ordered {
  id: string;
  order: Readonly<Record<string, OrderValue>>;
}

/**
 * The order of values in every storage: numbers before strings, strings by UTF-16 code unit. Text is folded by the
 * domain, so that code units put it in the order of a dictionary.
 */
export function compareValues(a: OrderValue, b: OrderValue): number {
  if (typeof a !== typeof b) return typeof a === 'number' ? -1 : 1;
  return a < b ? -1 : a > b ? 1 : 0;
}

/**
 * The order of records in every storage: by the first order, ties by the further ones, ties at last by id. Ids are
 * always ascending, below a descending order too.
 */
export function comparator(order: readonly OrderBy[]): (a: Ordered, b: Ordered) => number {
  return (a, b) => {
    for (const { by, descending } of order) {
      const difference = compareValues(a.order[by] ?? '', b.order[by] ?? '');
      if (difference !== 0) return descending ? -difference : difference;
    }
    return compareValues(a.id, b.id);
  };
}
