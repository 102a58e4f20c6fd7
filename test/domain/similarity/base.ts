import type { KeyHits, Reader } from '../../../src/domain/reader.js';
import type { CollectionName, Collections } from '../../../src/domain/records/collections.js';
import type { Customer } from '../../../src/domain/records/customer.js';
import type { Lead } from '../../../src/domain/records/lead.js';
import type { Dismissal } from '../../../src/domain/records/settings.js';
import { comparedState, customerKeys, loadNormalisers, matchKeys } from '../../../src/domain/similarity/index.js';

export const normalisers = await loadNormalisers();
export const tools = { normalisers, defaultCountry: 'RO' };

export function lead(id: string, fields: Partial<Lead> = {}): Lead {
  const at = '2026-03-01T08:00:00.000Z';
  return {
    id,
    revision: 1,
    type: 'lead',
    title: `Lead ${id}`,
    probability: 10,
    status: 'open',
    createdAt: at,
    updatedAt: at,
    ...fields,
  };
}

export function customer(id: string, fields: Partial<Customer> & Pick<Customer, 'kind' | 'name'>): Customer {
  const at = '2026-03-01T08:00:00.000Z';
  return { id, revision: 1, createdAt: at, updatedAt: at, ...fields };
}

export function dismissal(a: Lead, b: Lead): Dismissal {
  const [first, second] = a.id < b.id ? [a, b] : [b, a];
  const compared: [string, string] = [comparedState(first), comparedState(second)];
  return {
    id: `${first.id}+${second.id}`,
    revision: 1,
    leadIds: [first.id, second.id],
    at: '2026-03-02T08:00:00.000Z',
    compared,
  };
}

/** A Reader over a few records, indexed as the domain does it. Counts the leads that are read. */
export interface Base extends Reader {
  leadsRead: number;
}

export function base(records: { leads?: Lead[]; customers?: Customer[]; dismissals?: Dismissal[] }): Base {
  const customers = new Map((records.customers ?? []).map((record) => [record.id, record]));
  const leads = new Map((records.leads ?? []).map((record) => [record.id, record]));
  const dismissals = new Map((records.dismissals ?? []).map((record) => [record.id, record]));
  const collections: Partial<Record<CollectionName, Map<string, Collections[CollectionName]>>> = {
    leads,
    customers,
    dismissals,
  };
  const index = new Map<string, string[]>();
  const carry = (collection: CollectionName, id: string, keys: readonly string[]): void => {
    for (const key of keys) index.set(`${collection} ${key}`, [...(index.get(`${collection} ${key}`) ?? []), id]);
  };
  for (const record of leads.values()) {
    if (record.mergedInto !== undefined) continue;
    const linked = customers.get(record.customerId ?? '');
    const company = customers.get(linked?.companyId ?? '');
    carry(
      'leads',
      record.id,
      matchKeys(record, normalisers, {
        defaultCountry: 'RO',
        ...(linked ? { customer: linked } : {}),
        ...(company ? { company } : {}),
      }),
    );
  }
  for (const record of customers.values())
    carry('customers', record.id, customerKeys(record, normalisers, { defaultCountry: 'RO' }));
  for (const record of dismissals.values())
    carry(
      'dismissals',
      record.id,
      record.leadIds.map((id) => `lead:${id}`),
    );
  const unused = (): never => {
    throw new Error('not used here');
  };
  const reader: Base = {
    leadsRead: 0,
    async get(collection, id) {
      return (await reader.getMany(collection, [id]))[0];
    },
    async getMany(collection, ids) {
      if (collection === 'leads') reader.leadsRead += ids.length;
      return ids.map((id) => collections[collection]?.get(id)) as never;
    },
    async lookup(collection, keys, { limit = 1000 } = {}) {
      return keys.map((key): KeyHits => {
        const ids = [...(index.get(`${collection} ${key}`) ?? [])].sort();
        return { key, ids: ids.slice(0, limit), total: ids.length };
      });
    },
    /** Asked only for how many leads there are. */
    async list() {
      return { items: [], total: [...leads.values()].filter(({ mergedInto }) => mergedInto === undefined).length };
    },
    summarise: unused,
  };
  return reader;
}
