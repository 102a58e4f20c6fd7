import { resolve } from '../domain/lead-access.js';
import type { JournalEntry } from '../domain/journal.js';
import { absorbedInto, lostValues, type LostValue } from '../domain/merge/lost-values.js';
import type { Page, ReadOptions } from '../domain/reader.js';
import { maySee } from '../domain/rights.js';
import { toStorageQuery } from '../domain/storage-query.js';
import type { StoreCore } from './create-lead-store.js';
import type { LeadStore } from './lead-store.js';
import { visibleEntries } from './visible-entries.js';

type HistoryQuery = NonNullable<Parameters<LeadStore['history']>[0]>;

/** Newest first: of one record and those that were merged into it, or of all. */
export async function history(
  { recordId, limit = 50, cursor, signal }: HistoryQuery,
  core: StoreCore,
): Promise<Page<JournalEntry>> {
  const options = signal ? { signal } : {};
  if (recordId !== undefined) {
    const seen = await visibleEntries(await entriesAbout(await idsOf(recordId, core, options), core, options), core);
    // Few enough to be sorted here. The cursor is the number of entries shown.
    const start = Number(cursor ?? 0);
    const end = start + limit;
    return { items: seen.slice(start, end), total: seen.length, ...(end < seen.length ? { next: String(end) } : {}) };
  }
  const page = await core.storage.list(
    'journal',
    toStorageQuery('journal', { limit, ...(cursor === undefined ? {} : { cursor }) }),
    options,
  );
  return { ...page, items: await visibleEntries(page.items, core) };
}

/** What lost in the merges of a record, with its origin (M7); empty where there is no such record, or none to see. */
export async function lostValuesOf(leadId: string, options: ReadOptions, core: StoreCore): Promise<LostValue[]> {
  const lead = await resolve(core.storage, leadId);
  if (!lead || !maySee(core.actor, lead)) return [];
  const absorbed = await absorbedInto(lead.id, core.storage, options);
  const ids = [lead.id, ...absorbed.map(({ id }) => id)];
  return lostValues(lead, absorbed, await entriesAbout(ids, core, options));
}

/** The record that an id stands for now, and all that went into it (M7). */
async function idsOf(recordId: string, core: StoreCore, options: ReadOptions): Promise<string[]> {
  const lead = await resolve(core.storage, recordId);
  if (!lead) return [recordId];
  return [lead.id, ...(await absorbedInto(lead.id, core.storage, options)).map(({ id }) => id)];
}

/** Newest first; entries of one time in the order in which they changed a record. */
async function entriesAbout(ids: readonly string[], core: StoreCore, options: ReadOptions): Promise<JournalEntry[]> {
  const keys = ids.map((id) => `record:${id}`);
  const hits = await core.storage.lookup('journal', keys, { ...options, limit: Number.MAX_SAFE_INTEGER });
  const found = await core.storage.getMany('journal', [...new Set(hits.flatMap((hit) => hit.ids))], options);
  return found
    .filter((entry) => entry !== undefined)
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : laterChange(b, a)));
}

function laterChange(a: JournalEntry, b: JournalEntry): number {
  for (const { id, revision } of a.changes) {
    const other = b.changes.find((change) => change.id === id);
    if (other) return revision - other.revision;
  }
  return 0;
}
