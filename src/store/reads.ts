import { resolve } from '../domain/lead-access.js';
import { PisteError } from '../domain/errors.js';
import type { JournalEntry } from '../domain/journal.js';
import type { Page, ReadOptions } from '../domain/reader.js';
import { RELATED_COLLECTIONS, type CollectionName, type Collections } from '../domain/records/collections.js';
import type { Lead } from '../domain/records/lead.js';
import { maySee } from '../domain/rights.js';
import { toStorageQuery } from '../domain/storage-query.js';
import type { StoreCore } from './create-lead-store.js';
import type { LeadStore } from './lead-store.js';

type Reads = Pick<LeadStore, 'get' | 'getMany' | 'list' | 'summarise' | 'history'>;

/** Reads of a store: each is checked for rights (P1), and an absorbed id answers with its survivor (M7). */
export function reads(core: StoreCore): Reads {
  const { storage, actor } = core;

  async function visible<C extends CollectionName>(
    collection: C,
    record: Collections[C] | undefined,
    options: ReadOptions,
  ): Promise<Collections[C] | undefined> {
    if (!record || actor?.rights !== 'own') return record;
    if (collection === 'leads') return maySee(actor, record as Lead) ? record : undefined;
    if ((RELATED_COLLECTIONS as readonly string[]).includes(collection)) {
      const lead = await storage.get('leads', (record as Collections['notes']).leadId, options);
      return lead && maySee(actor, lead) ? record : undefined;
    }
    return record;
  }

  return {
    async get(collection, id, options = {}) {
      const record = collection === 'leads' ? await resolve(storage, id) : await storage.get(collection, id, options);
      return visible(collection, record as Collections[typeof collection] | undefined, options);
    },
    async getMany(collection, ids, options = {}) {
      const records = await storage.getMany(collection, ids, options);
      return Promise.all(records.map((record) => visible(collection, record, options)));
    },
    async list(collection, query = {}) {
      const options = query.signal ? { signal: query.signal } : {};
      if (actor?.rights === 'own' && (RELATED_COLLECTIONS as readonly string[]).includes(collection))
        await requireVisibleLead(query.where?.['leadId'], core, options);
      return storage.list(collection, toStorageQuery(collection, query, actor), options);
    },
    summarise(collection, { by, sum = [], signal, ...query }) {
      const { limit: _limit, order: _order, ...storageQuery } = toStorageQuery(collection, query, actor);
      return storage.summarise(collection, storageQuery, by, sum, signal ? { signal } : {});
    },
    async history({ recordId, limit = 50, cursor, signal } = {}) {
      const options = signal ? { signal } : {};
      if (recordId !== undefined) return historyOf(recordId, limit, cursor, core, options);
      const page = await storage.list(
        'journal',
        toStorageQuery('journal', { limit, ...(cursor === undefined ? {} : { cursor }) }),
        options,
      );
      return { ...page, items: await visibleEntries(page.items, core, options) };
    },
  };
}

/** A record's entries by look-up: few enough to be sorted here. The cursor is the number of entries shown. */
async function historyOf(
  recordId: string,
  limit: number,
  cursor: string | undefined,
  core: StoreCore,
  options: ReadOptions,
): Promise<Page<JournalEntry>> {
  const [hits] = await core.storage.lookup('journal', [`record:${recordId}`], options);
  const entries = (await core.storage.getMany('journal', hits?.ids ?? [], options)).filter(
    (entry) => entry !== undefined,
  );
  const seen = await visibleEntries(entries, core, options);
  seen.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
  const start = Number(cursor ?? 0);
  const end = start + limit;
  return { items: seen.slice(start, end), total: seen.length, ...(end < seen.length ? { next: String(end) } : {}) };
}

/** Without the entries about records that the actor may not see. */
async function visibleEntries(entries: JournalEntry[], core: StoreCore, options: ReadOptions): Promise<JournalEntry[]> {
  if (core.actor?.rights !== 'own') return entries;
  const ids = [...new Set(entries.flatMap((entry) => entry.leadIds))];
  const leads = new Map((await core.storage.getMany('leads', ids, options)).map((lead, i) => [ids[i], lead]));
  return entries.filter((entry) => entry.leadIds.every((id) => maySee(core.actor, leads.get(id) ?? {})));
}

/** A lead's, or those of each of several. */
async function requireVisibleLead(leadId: unknown, core: StoreCore, options: ReadOptions): Promise<void> {
  const ids: unknown[] = Array.isArray(leadId) ? leadId : [leadId];
  const leads = ids.every((id) => typeof id === 'string') ? await core.storage.getMany('leads', ids, options) : [];
  if (leads.length && leads.every((lead) => lead && maySee(core.actor, lead))) return;
  throw new PisteError(
    'forbidden',
    'Notes and activities are read record by record, and only of your own and unassigned ones.',
    { details: { leadId } },
  );
}
