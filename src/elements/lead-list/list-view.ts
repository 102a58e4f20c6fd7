import type { Sort } from '../../domain/query.js';
import { sortableFields } from '../../domain/storage-query.js';
import { FILTER_NAMES, type ListFilters } from './filters/list-filters.js';

/** What a list shows, to show it again after a reload. JSON holds it. */
export interface ListView {
  search: string;
  /** Absent while the user has not touched them. */
  filters?: ListFilters;
  sort: Sort;
  /** Index of the first row in sight. */
  first: number;
}

/** A view as it was kept; undefined for what is none, such as that of another version. */
export function asListView(kept: unknown): ListView | undefined {
  if (!isObject(kept)) return undefined;
  const { search, filters, sort, first } = kept;
  if (typeof search !== 'string' || !isObject(sort) || typeof sort['by'] !== 'string') return undefined;
  if (!sortableFields('leads').includes(sort['by'])) return undefined;
  return {
    search,
    sort: { by: sort['by'], descending: sort['descending'] === true },
    first: typeof first === 'number' && first > 0 ? Math.floor(first) : 0,
    ...(isObject(filters) && areFilters(filters) ? { filters } : {}),
  };
}

function areFilters(kept: Record<string, unknown>): boolean {
  return Object.entries(kept).every(([name, value]) =>
    name === 'created' ? isObject(value) : (FILTER_NAMES as readonly string[]).includes(name) && Array.isArray(value),
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
