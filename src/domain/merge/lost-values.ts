import { flatten, getField, isEmpty, sameValue } from '../fields.js';
import { ABSORBED, facet } from '../index-record.js';
import type { JournalEntry } from '../journal.js';
import type { Reader, ReadOptions } from '../reader.js';
import type { Lead } from '../records/lead.js';
import type { Instant } from '../records/record.js';

/** A value that lost in a merge (M7), with the record it was written on. */
export interface LostValue {
  /** Path of the lead field; `fields.x` for a field of the host. */
  field: string;
  value: unknown;
  /** The record it comes from; the survivor itself where another record's value was chosen over its own. */
  leadId: string;
  /** Title of that record as it was. */
  title: string;
  createdAt: Instant;
  /** When it lost. */
  mergedAt: Instant;
}

/** Kept by the merge itself, or no value of the contact. */
const NOT_LOST = new Set([
  'id',
  'revision',
  'type',
  'status',
  'createdAt',
  'updatedAt',
  'convertedAt',
  'closedAt',
  'mergedInto',
  'aliases',
]);

/** Every record that went into this one, directly or by way of another. */
export async function absorbedInto(
  leadId: string,
  reader: Pick<Reader, 'list'>,
  options?: ReadOptions,
): Promise<Lead[]> {
  const found = new Map<string, Lead>();
  for (const ids = [leadId]; ids.length;) {
    const query = { scopes: [ABSORBED], facets: [[facet('mergedInto', ids.pop())]], limit: 1000 };
    for (let cursor: string | undefined; ;) {
      const page = await reader.list('leads', { ...query, ...(cursor === undefined ? {} : { cursor }) }, options);
      for (const lead of page.items) {
        if (!found.has(lead.id)) ids.push(lead.id);
        found.set(lead.id, lead);
      }
      if (page.next === undefined) break;
      cursor = page.next;
    }
  }
  return [...found.values()];
}

/**
 * What lost in the merges that made a record what it is, by field, then by creation. A value that the record has now
 * is not lost, wherever it comes from. `entries` is the history of the record and of those that went into it.
 */
export function lostValues(survivor: Lead, absorbed: readonly Lead[], entries: readonly JournalEntry[]): LostValue[] {
  const lost: LostValue[] = [];
  const created = new Map([survivor, ...absorbed].map((lead) => [lead.id, lead.createdAt]));
  const add = (value: LostValue) => {
    if (isEmpty(value.value) || NOT_LOST.has(value.field) || stands(value, survivor)) return;
    const same = (each: LostValue) =>
      each.field === value.field && each.leadId === value.leadId && sameValue(each.value, value.value);
    if (!lost.some(same)) lost.push(value);
  };
  const merges = entries.filter((entry) => entry.kind === 'merge-leads' && (!entry.undoneBy || entry.undoneBy.partly));
  for (const lead of absorbed) {
    const into = merges.find((entry) =>
      entry.changes.some((change) => change.id === lead.id && change.after?.['mergedInto'] !== undefined),
    );
    const origin = { leadId: lead.id, title: lead.title, createdAt: lead.createdAt };
    for (const [field, value] of flatten(lead)) add({ field, value, ...origin, mergedAt: into?.at ?? lead.updatedAt });
  }
  for (const { leadId = '', at, facts, changes } of merges) {
    const change = changes.find(({ collection, id }) => collection === 'leads' && id === leadId);
    const title = (facts?.['titles'] as Record<string, string> | undefined)?.[leadId] ?? survivor.title;
    const origin = { leadId, title, createdAt: created.get(leadId) ?? survivor.createdAt, mergedAt: at };
    for (const [field, value] of Object.entries(change?.before ?? {})) add({ field, value, ...origin });
  }
  return lost.sort((a, b) => compare(a.field, b.field) || compare(a.createdAt, b.createdAt));
}

/** Whether the record has the value now: as its own, among its tags, or within its description. */
function stands({ field, value }: LostValue, lead: Lead): boolean {
  const now = getField(lead, field);
  if (Array.isArray(value)) return Array.isArray(now) && value.every((each) => now.includes(each));
  if (field === 'description') return typeof now === 'string' && now.includes(String(value).trim());
  return sameValue(value, now);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
