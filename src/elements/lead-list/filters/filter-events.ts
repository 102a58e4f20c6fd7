import type { ListFilters } from './list-filters.js';

/** The user narrows the list otherwise. Does not bubble. */
export class FilterEvent extends Event {
  static readonly type = 'piste-filter';
  readonly filters: ListFilters;

  constructor(filters: ListFilters) {
    super(FilterEvent.type);
    this.filters = filters;
  }
}
