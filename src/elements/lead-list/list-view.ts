import type { Sort } from '../../domain/query.js';
import { sortableFields } from '../../domain/storage-query.js';
import { asSorting, type Sorting } from './sorting.js';
import { GROUP_FIELDS, type GroupField } from './rows/list-row.js';
import { FILTER_NAMES, type ListFilters } from './filters/list-filters.js';

/** What a list shows, to show it again after a reload. JSON holds it. */
export interface ListView {
  search: string;
  /** Absent while the user has not touched them. */
  filters?: ListFilters;
  /** Kept by earlier versions as one order alone. */
  sort: Sorting;
  /** In groups by this field. */
  group?: GroupField;
  /** Name of the saved view that the list is in, changed or not. */
  named?: string;
  /** Index of the first row in sight. */
  first: number;
}

/** A view as it was kept; undefined for what is none, such as that of another version. */
export function asListView(kept: unknown): ListView | undefined {
  if (!isObject(kept)) return undefined;
  const { search, filters, sort, group, named, first } = kept;
  const sorts = [sort].flat().map(asSort);
  if (typeof search !== 'string' || sorts.length === 0 || sorts.includes(undefined)) return undefined;
  return {
    search,
    sort: asSorting(sorts.filter((each) => each !== undefined)),
    first: typeof first === 'number' && first > 0 ? Math.floor(first) : 0,
    ...(isObject(filters) && areFilters(filters) ? { filters } : {}),
    ...(GROUP_FIELDS.includes(group as GroupField) ? { group: group as GroupField } : {}),
    ...(typeof named === 'string' ? { named } : {}),
  };
}

function asSort(kept: unknown): Sort | undefined {
  if (!isObject(kept) || typeof kept['by'] !== 'string' || !sortableFields('leads').includes(kept['by']))
    return undefined;
  return { by: kept['by'], descending: kept['descending'] === true };
}

function areFilters(kept: Record<string, unknown>): boolean {
  return Object.entries(kept).every(([name, value]) => {
    if (name === 'created') return isObject(value);
    if (name === 'similar') return value === true;
    return (FILTER_NAMES as readonly string[]).includes(name) && Array.isArray(value);
  });
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
