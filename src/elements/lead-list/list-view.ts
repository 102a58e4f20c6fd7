import type { Sort } from '../../domain/query.js';
import { sortableFields } from '../../domain/storage-query.js';
import { asSorting, type Sorting } from './sorting.js';
import { FILTER_NAMES, type ListFilters } from './filters/list-filters.js';

/** What a list shows, to show it again after a reload. JSON holds it. */
export interface ListView {
  search: string;
  /** Absent while the user has not touched them. */
  filters?: ListFilters;
  /** Kept by earlier versions as one order alone. */
  sort: Sorting;
  /** Index of the first row in sight. */
  first: number;
}

/** A view as it was kept; undefined for what is none, such as that of another version. */
export function asListView(kept: unknown): ListView | undefined {
  if (!isObject(kept)) return undefined;
  const { search, filters, sort, first } = kept;
  const sorts = [sort].flat().map(asSort);
  if (typeof search !== 'string' || sorts.length === 0 || sorts.includes(undefined)) return undefined;
  return {
    search,
    sort: asSorting(sorts.filter((each) => each !== undefined)),
    first: typeof first === 'number' && first > 0 ? Math.floor(first) : 0,
    ...(isObject(filters) && areFilters(filters) ? { filters } : {}),
  };
}

function asSort(kept: unknown): Sort | undefined {
  if (!isObject(kept) || typeof kept['by'] !== 'string' || !sortableFields('leads').includes(kept['by']))
    return undefined;
  return { by: kept['by'], descending: kept['descending'] === true };
}

function areFilters(kept: Record<string, unknown>): boolean {
  return Object.entries(kept).every(([name, value]) =>
    name === 'created' ? isObject(value) : (FILTER_NAMES as readonly string[]).includes(name) && Array.isArray(value),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
