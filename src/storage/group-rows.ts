import type { Group } from '../domain/reader.js';
import type { IndexedRow } from './indexed-row.js';
import { compareValues, type OrderValue } from './record-order.js';

/** Prefix of the facets of one field. */
export function facetPrefix(by: string): string {
  return `${by}=`;
}

/**
 * Counts and sums of rows by the values of a facet field, in the order of the values. A row with several values (tags)
 * counts for each; one without a facet of the field counts for none.
 */
export function summariseRows(rows: Iterable<IndexedRow>, by: string, sum: readonly string[]): Group[] {
  const prefix = facetPrefix(by);
  const groups = new Map<string, Group>();
  for (const row of rows) {
    for (const facet of row.facets) {
      if (!facet.startsWith(prefix)) continue;
      const value = facet.slice(prefix.length);
      let group = groups.get(value);
      if (!group)
        groups.set(value, (group = { value, count: 0, sums: Object.fromEntries(sum.map((order) => [order, 0])) }));
      group.count += 1;
      for (const order of sum) group.sums[order] = (group.sums[order] ?? 0) + summand(row.order[order]);
    }
  }
  return sortedGroups(groups.values());
}

/** What an order value adds to a sum: text adds nothing. */
export function summand(value: OrderValue | undefined): number {
  return typeof value === 'number' ? value : 0;
}

export function sortedGroups(groups: Iterable<Group>): Group[] {
  return [...groups].sort((a, b) => compareValues(a.value, b.value));
}
