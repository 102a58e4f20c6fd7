import type { LeadStatus } from '../../../domain/records/lead.js';
import { fieldLabel, formatDate, formatNumber, msg, plural, str } from '../../../i18n/index.js';
import type { Directory } from '../../../internal/directory.js';
import type { FilterName, ListFilters, Period, ValuesFilter } from './list-filters.js';

/** What a filter is called. */
export function filterLabel(name: FilterName): string {
  if (name === 'similar') return msg('Similar records');
  const field = {
    statuses: 'status',
    salespeople: 'salespersonId',
    teams: 'teamId',
    stages: 'stageId',
    tags: 'tags',
    sources: 'source',
    created: 'createdAt',
  }[name];
  return fieldLabel(field);
}

export interface FilterWords {
  names: Directory;
  now: Date;
  /** Whose records are *Mine*. */
  actorId: string | undefined;
}

/** What a filter is set to, as a chip says it. */
export function filterText(name: FilterName, filters: ListFilters, words: FilterWords): string {
  if (name === 'similar') return msg('has some', { id: 'filter.has-similar' });
  if (name === 'created') return filters.created ? periodText(filters.created, words.now) : '';
  const values: readonly (string | null)[] = filters[name] ?? [];
  return values.map((value) => choiceText(name, value, words)).join(', ');
}

/** One value of a filter. */
export function choiceText(name: ValuesFilter, value: string | null, { names, actorId }: FilterWords): string {
  switch (name) {
    case 'statuses':
      return statusText(value as LeadStatus);
    case 'salespeople':
      if (value === null) return msg('Unassigned');
      return value === actorId ? msg('Mine') : (names.salesperson(value)?.name ?? value);
    case 'teams':
      return value === null ? msg('No team') : (names.team(value)?.name ?? value);
    case 'stages':
      return value === null ? msg('No stage') : (names.stage(value)?.name ?? value);
    default:
      return value ?? msg('empty');
  }
}

export function statusText(status: LeadStatus): string {
  return status === 'open' ? msg('Open', { id: 'status.open' }) : status === 'won' ? msg('Won') : msg('Lost');
}

/** `today`, `last 30 days`, `1 Nov – 8 Nov`, `since 1 Nov`, `until 8 Nov`. */
export function periodText(period: Period, now: Date): string {
  if ('days' in period) return period.days === 1 ? msg('today') : daysText(period.days);
  const from = period.from ? formatDate(period.from, now) : '';
  const to = period.to ? formatDate(period.to, now) : '';
  if (from && to) return `${from} – ${to}`;
  if (from) return msg(str`since ${from}`);
  return to ? msg(str`until ${to}`) : msg('any time');
}

function daysText(days: number): string {
  const n = formatNumber(days);
  return plural(days, {
    one: msg(str`last ${n} day`, { id: 'filter.days.one' }),
    few: msg(str`last ${n} days`, { id: 'filter.days.few' }),
    other: msg(str`last ${n} days`, { id: 'filter.days.other' }),
  });
}
