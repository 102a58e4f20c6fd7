import type { CollectionName } from '../../domain/records/collections.js';
import { comparator, type OrderBy, type Ordered, type OrderValue } from '../record-order.js';
import { DocSet } from './doc-set.js';
import type { Transaction } from './schema.js';
import { eachValue, ID } from './value-pages.js';

interface Ranked extends Ordered {
  n: number;
  order: Record<string, OrderValue>;
}

/**
 * The numbers of `docs` in order, behind a position, `count` at most. Their values are read and sorted; ids are read
 * only of those that are equal otherwise.
 */
export async function rankedDocs(
  transaction: Transaction,
  collection: CollectionName,
  docs: DocSet,
  order: readonly OrderBy[],
  after: Ordered | undefined,
  count: number,
  signal?: AbortSignal,
): Promise<number[]> {
  const ranked = new Map([...docs].map((n): [number, Ranked] => [n, { n, id: '', order: {} }]));
  const read = async (name: string, of: DocSet, keep: (entry: Ranked, value: OrderValue) => void): Promise<void> => {
    const visit = (n: number, value: OrderValue): void => {
      const entry = ranked.get(n);
      if (entry) keep(entry, value);
    };
    await eachValue(transaction, collection, name, of, visit, signal);
  };
  for (const { by } of order) await read(by, docs, (entry, value) => (entry.order[by] = value));
  const compare = comparator(order);
  const sorted = [...ranked.values()].sort(compare);
  const ties = DocSet.of(tiesIn(sorted, compare, after));
  await read(ID, ties, (entry, id) => (entry.id = String(id)));
  if (ties.size) sorted.sort(compare);
  const behind = after ? sorted.filter((entry) => compare(entry, after) > 0) : sorted;
  return behind.slice(0, count).map(({ n }) => n);
}

/** Those whose place is not settled by their values, ids being unknown: equal to a neighbour, or to the position. */
function tiesIn(
  sorted: readonly Ranked[],
  compare: (a: Ordered, b: Ordered) => number,
  after: Ordered | undefined,
): number[] {
  const position = after && { ...after, id: '' };
  const equal = (a: Ordered, b: Ordered | undefined): boolean => b !== undefined && compare(a, b) === 0;
  const tied = (entry: Ranked, i: number): boolean =>
    equal(entry, sorted[i - 1]) || equal(entry, sorted[i + 1]) || equal(entry, position);
  return sorted.filter(tied).map(({ n }) => n);
}
