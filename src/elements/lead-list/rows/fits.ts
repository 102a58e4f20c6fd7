import type { Condition, Where } from '../../../domain/query.js';
import type { Lead } from '../../../domain/records/lead.js';

/**
 * Whether a record still belongs into the list, as far as can be told without the storage: the text of a search and
 * fields that are compared folded are taken to fit.
 */
export function fits(lead: Lead, where: Where): boolean {
  if (lead.mergedInto !== undefined) return false;
  return Object.entries(where).every(
    ([field, condition]) => field === 'city' || meets(valueOf(lead, field), condition),
  );
}

function valueOf(lead: Lead, field: string): unknown {
  const value = (lead as unknown as Record<string, unknown>)[field];
  return field === 'priority' ? (value ?? 0) : value;
}

function meets(value: unknown, condition: Condition): boolean {
  if (typeof condition === 'object' && condition !== null && !Array.isArray(condition)) {
    const { from, to } = condition as { from?: string | number; to?: string | number };
    const known = value as string | number | undefined;
    return known !== undefined && (from === undefined || known >= from) && (to === undefined || known <= to);
  }
  const allowed: readonly unknown[] = Array.isArray(condition) ? condition : [condition];
  const values: readonly unknown[] =
    Array.isArray(value) && value.length ? value : [Array.isArray(value) ? undefined : value];
  return values.some((each) => allowed.includes(each ?? null));
}
