import { facet } from './index-record.js';
import { RELATED_COLLECTIONS, type CollectionName, type Collections } from './records/collections.js';
import type { Lead } from './records/lead.js';
import type { Workspace } from './workspace.js';

/** Where a record refers to one of another collection: a field, and the key or facet it is found by. */
interface Reference {
  from: CollectionName;
  field: string;
  /** Prefix of the look-up key that carries the id, so that a commit can rely on nobody referring to it. */
  key?: string;
  /** Of records that were merged away it does not count: their values went into the survivor as they were. */
  living?: true;
}

const onLead = RELATED_COLLECTIONS.map((from): Reference => ({ from, field: 'leadId', key: 'lead' }));

const REFERENCES: Partial<Record<CollectionName, readonly Reference[]>> = {
  leads: [...onLead, { from: 'leads', field: 'mergedInto', key: 'merged-into' }],
  customers: [
    { from: 'leads', field: 'customerId', key: 'customer' },
    { from: 'customers', field: 'companyId', key: 'company' },
  ],
  salespeople: [
    { from: 'leads', field: 'salespersonId' },
    { from: 'activities', field: 'salespersonId' },
    { from: 'followers', field: 'salespersonId' },
    { from: 'teams', field: 'memberIds', key: 'salesperson' },
    { from: 'teams', field: 'leaderId', key: 'salesperson' },
  ],
  teams: [
    { from: 'leads', field: 'teamId' },
    { from: 'stages', field: 'teamId' },
  ],
  stages: [{ from: 'leads', field: 'stageId', living: true }],
};

/** Whether anything would be left referring to a record that is removed: a customer's leads, a lead's notes. */
export async function isUsed(collection: CollectionName, id: string, workspace: Workspace): Promise<boolean> {
  for (const reference of REFERENCES[collection] ?? []) if (await refers(reference, id, workspace)) return true;
  return false;
}

async function refers({ from, field, key, living }: Reference, id: string, workspace: Workspace): Promise<boolean> {
  if (key !== undefined) {
    const ids = await workspace.rely(from, `${key}:${id}`);
    if ((await workspace.getMany(from, ids)).some((record) => record && holds(record, field, id))) return true;
    if (from === 'teams') return false;
  }
  for await (const record of workspace.all(from, { facets: [[facet(field, id)]] }))
    if (holds(record, field, id) && !(living && (record as Lead).mergedInto !== undefined)) return true;
  return false;
}

function holds(record: Collections[CollectionName], field: string, id: string): boolean {
  const value = (record as unknown as Record<string, unknown>)[field];
  return Array.isArray(value) ? value.includes(id) : value === id;
}
