import type { Condition, Where } from '../../../domain/query.js';
import type { LeadStatus } from '../../../domain/records/lead.js';

/** When a record was created: in the last so many days (1 is today), or from one day to another, both inclusive. */
export type Period = { readonly days: number } | { readonly from?: string; readonly to?: string };

/** What the user has narrowed the list to. Of each, any of several; null stands for an empty field. */
export interface ListFilters {
  readonly statuses?: readonly LeadStatus[];
  readonly salespeople?: readonly (string | null)[];
  readonly teams?: readonly (string | null)[];
  readonly stages?: readonly (string | null)[];
  readonly tags?: readonly (string | null)[];
  readonly sources?: readonly (string | null)[];
  readonly created?: Period;
  /** Only those that have similar ones. */
  readonly similar?: true;
}

export type FilterName = keyof ListFilters;

/** A filter by values of a field. */
export type ValuesFilter = Exclude<FilterName, 'created' | 'similar'>;

/** In the order in which they are shown. */
export const FILTER_NAMES = [
  'salespeople',
  'teams',
  'stages',
  'tags',
  'sources',
  'created',
  'similar',
  'statuses',
] as const satisfies readonly FilterName[];

const FIELD: Record<ValuesFilter, string> = {
  statuses: 'status',
  salespeople: 'salespersonId',
  teams: 'teamId',
  stages: 'stageId',
  tags: 'tags',
  sources: 'source',
};

/** What a list starts with: the open ones, unless the host has said which. */
export function initialFilters(where: Where): ListFilters {
  return 'status' in where ? {} : { statuses: ['open'] };
}

export function withFilter<N extends FilterName>(
  filters: ListFilters,
  name: N,
  value: ListFilters[N] | undefined,
): ListFilters {
  const { [name]: _old, ...rest } = filters;
  const empty = value === undefined || (Array.isArray(value) && value.length === 0);
  return empty ? rest : { ...rest, [name]: value };
}

/** The list with this value in it, or without it where it was. */
export function flipped<T>(values: readonly T[] | undefined, value: T): readonly T[] {
  const list = values ?? [];
  return list.includes(value) ? list.filter((other) => other !== value) : [...list, value];
}

export function isFiltered(filters: ListFilters): boolean {
  return FILTER_NAMES.some((name) => filters[name] !== undefined);
}

/**
 * The filters as conditions, on top of the host's own, which always hold: where both speak of a field, only values
 * that both allow are left, and a condition that no record meets if there are none. No condition says whether there
 * are similar ones.
 */
export function conditions(host: Where, filters: ListFilters, now: Date): Where {
  const where: Record<string, Condition> = { ...host };
  for (const name of FILTER_NAMES) {
    if (name === 'created' || name === 'similar' || filters[name] === undefined) continue;
    const field = FIELD[name];
    where[field] = narrowed(where[field], filters[name]);
  }
  const created = filters.created && bounds(filters.created, now);
  if (created && Object.keys(created).length) where['createdAt'] = bounded(where['createdAt'], created);
  return where;
}

/** No value of a record is this. */
const NEVER = '\u0000';

function narrowed(host: Condition | undefined, values: readonly (string | null)[]): Condition {
  if (host === undefined || isRange(host)) return values;
  const allowed: readonly unknown[] = Array.isArray(host) ? host : [host];
  const both = values.filter((value) => allowed.includes(value));
  return both.length ? both : [NEVER];
}

interface Bounds {
  from?: string | number;
  to?: string | number;
}

function bounded(host: Condition | undefined, own: Bounds): Bounds {
  if (!isRange(host)) return own;
  const from = [host.from, own.from]
    .filter((value) => value !== undefined)
    .sort()
    .at(-1);
  const to = [host.to, own.to].filter((value) => value !== undefined).sort()[0];
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
}

function isRange(condition: Condition | undefined): condition is Bounds {
  return typeof condition === 'object' && condition !== null && !Array.isArray(condition);
}

/** Whole days where the reader is, as instants. */
function bounds(period: Period, now: Date): Bounds {
  if ('days' in period) return { from: midnight(now.getFullYear(), now.getMonth(), now.getDate() - period.days + 1) };
  const day = (iso: string, plus: number) => {
    const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
    return new Date(year, month - 1, date + plus);
  };
  return {
    ...(period.from ? { from: day(period.from, 0).toISOString() } : {}),
    ...(period.to ? { to: new Date(day(period.to, 1).valueOf() - 1).toISOString() } : {}),
  };
}

function midnight(year: number, month: number, date: number): string {
  return new Date(year, month, date).toISOString();
}
