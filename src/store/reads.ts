import { resolve } from '../domain/lead-access.js';
import { PisteError } from '../domain/errors.js';
import type { Where } from '../domain/query.js';
import type { ReadOptions } from '../domain/reader.js';
import { RELATED_COLLECTIONS, type CollectionName, type Collections } from '../domain/records/collections.js';
import type { Lead } from '../domain/records/lead.js';
import { maySee } from '../domain/rights.js';
import { toStorageQuery } from '../domain/storage-query.js';
import type { StoreCore } from './create-lead-store.js';
import { history, lostValuesOf } from './history.js';
import type { LeadStore } from './lead-store.js';
import { visibleDismissals, visibleEntries } from './visible-entries.js';

type Reads = Pick<LeadStore, 'get' | 'getMany' | 'list' | 'summarise' | 'history' | 'lostValues'>;

/** Reads of a store: each is checked for rights (P1), and an absorbed id answers with its survivor (M7). */
export function reads(core: StoreCore): Reads {
  const { storage, actor } = core;

  async function visible<C extends CollectionName>(
    collection: C,
    record: Collections[C] | undefined,
    options: ReadOptions,
  ): Promise<Collections[C] | undefined> {
    if (!record || actor?.rights !== 'own') return record;
    if (collection === 'journal' || collection === 'dismissals')
      return (await visibleAmong(collection, [record], core))[0];
    if (collection === 'leads') return maySee(actor, record as Lead) ? record : undefined;
    if ((RELATED_COLLECTIONS as readonly string[]).includes(collection)) {
      const lead = await storage.get('leads', (record as Collections['notes']).leadId, options);
      return lead && maySee(actor, lead) ? record : undefined;
    }
    return record;
  }

  /** What hangs on leads is read and counted lead by lead, where the actor does not see all of them. */
  async function requireVisible(
    collection: CollectionName,
    where: Where | undefined,
    options: ReadOptions,
  ): Promise<void> {
    if (actor?.rights === 'own' && (RELATED_COLLECTIONS as readonly string[]).includes(collection))
      await requireVisibleLead(where?.['leadId'], core, options);
  }

  async function survivorOf<C extends CollectionName>(
    collection: C,
    record: Collections[C] | undefined,
  ): Promise<Collections[C] | undefined> {
    const survivorId = collection === 'leads' ? (record as Lead | undefined)?.mergedInto : undefined;
    return survivorId === undefined ? record : ((await resolve(storage, survivorId)) as Collections[C] | undefined);
  }

  return {
    async get(collection, id, { absorbed, ...options } = {}) {
      const record = await storage.get(collection, id, options);
      return visible(collection, absorbed ? record : await survivorOf(collection, record), options);
    },
    async getMany(collection, ids, { absorbed, ...options } = {}) {
      const records = await storage.getMany(collection, ids, options);
      return Promise.all(
        records.map(async (record) =>
          visible(collection, absorbed ? record : await survivorOf(collection, record), options),
        ),
      );
    },
    async list(collection, query = {}) {
      const options = query.signal ? { signal: query.signal } : {};
      await requireVisible(collection, query.where, options);
      const page = await storage.list(collection, toStorageQuery(collection, query, actor), options);
      return { ...page, items: await visibleAmong(collection, page.items, core) };
    },
    async summarise(collection, { by, sum = [], signal, ...query }) {
      await requireVisible(collection, query.where, signal ? { signal } : {});
      const { limit: _limit, order: _order, ...storageQuery } = toStorageQuery(collection, query, actor);
      return storage.summarise(collection, storageQuery, by, sum, signal ? { signal } : {});
    },
    history: (query = {}) => history(query, core),
    lostValues: (leadId, options = {}) => lostValuesOf(leadId, options, core),
  };
}

/** Of the journal and of dismissals, what is about records that the actor may see; totals count the others too. */
async function visibleAmong<C extends CollectionName>(
  collection: C,
  items: Collections[C][],
  core: StoreCore,
): Promise<Collections[C][]> {
  if (collection === 'journal')
    return (await visibleEntries(items as Collections['journal'][], core)) as Collections[C][];
  if (collection === 'dismissals')
    return (await visibleDismissals(items as Collections['dismissals'][], core)) as Collections[C][];
  return items;
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
