import type { Actor } from './context.js';
import { PisteError } from './errors.js';
import { ABSORBED, facet } from './index-record.js';
import type { Condition, Query, Range, Sort } from './query.js';
import type { StorageQuery } from './reader.js';
import type { CollectionName } from './records/collections.js';
import { fold, words } from './similarity/index.js';

const TYPES = ['lead', 'opportunity'];
const STATUSES = ['open', 'won', 'lost'];

/** What each collection can be filtered by, sorted by and, by default, is sorted by. */
const FIELDS: Record<CollectionName, { facets: readonly string[]; orders: readonly string[]; sort?: Sort }> = {
  leads: {
    facets: [
      'salespersonId',
      'teamId',
      'stageId',
      'customerId',
      'source',
      'medium',
      'campaign',
      'country',
      'currency',
      'priority',
      'city',
      'tags',
    ],
    orders: [
      'createdAt',
      'updatedAt',
      'title',
      'contactName',
      'companyName',
      'email',
      'phone',
      'city',
      'salespersonId',
      'teamId',
      'stageId',
      'priority',
      'expectedRevenue',
      'probability',
      'status',
      'closedAt',
    ],
    sort: { by: 'createdAt', descending: true },
  },
  customers: { facets: ['kind', 'companyId'], orders: ['name', 'createdAt', 'updatedAt'], sort: { by: 'name' } },
  salespeople: { facets: [], orders: ['name'], sort: { by: 'name' } },
  teams: { facets: [], orders: ['sequence', 'name'], sort: { by: 'sequence' } },
  stages: { facets: ['teamId'], orders: ['sequence', 'name'], sort: { by: 'sequence' } },
  notes: { facets: ['leadId'], orders: ['createdAt'], sort: { by: 'createdAt', descending: true } },
  activities: { facets: ['leadId', 'done', 'salespersonId'], orders: ['createdAt', 'dueOn'], sort: { by: 'dueOn' } },
  attachments: { facets: ['leadId'], orders: ['createdAt'], sort: { by: 'createdAt', descending: true } },
  followers: { facets: ['leadId', 'salespersonId'], orders: ['createdAt'], sort: { by: 'createdAt' } },
  dismissals: { facets: ['leadId'], orders: ['at'], sort: { by: 'at', descending: true } },
  settings: { facets: [], orders: [] },
  journal: { facets: ['kind', 'by'], orders: ['at'], sort: { by: 'at', descending: true } },
};

/** Fields that `collection` can be sorted by. */
export function sortableFields(collection: CollectionName): readonly string[] {
  return FIELDS[collection].orders;
}

/**
 * A query as a storage understands it, limited to what the actor may see (P1).
 * @throws PisteError `invalid` for a field that the collection cannot be filtered or sorted by.
 */
export function toStorageQuery(collection: CollectionName, query: Query, actor?: Actor): StorageQuery {
  const { facets: filterable, orders, sort: byDefault } = FIELDS[collection];
  // A condition that a host has left undefined is none; null asks for empty fields.
  const where = Object.fromEntries(
    Object.entries(query.where ?? {}).filter(([, condition]) => condition !== undefined),
  );
  const facets: string[][] = [];
  const ranges: { by: string; from?: string | number; to?: string | number }[] = [];
  const storageQuery: StorageQuery = { limit: query.limit ?? 80 };
  if (collection === 'leads') {
    storageQuery.scopes = leadScopes(where['type'], where['status'], where['mergedInto']);
    if (typeof where['mergedInto'] === 'string') facets.push([facet('mergedInto', where['mergedInto'])]);
    delete where['type'];
    delete where['status'];
    delete where['mergedInto'];
    if (actor?.rights === 'own') facets.push([facet('salespersonId', actor.id), facet('salespersonId', null)]);
  }
  for (const [field, condition] of Object.entries(where)) {
    if (isRange(condition) && orders.includes(field)) ranges.push({ by: field, ...condition });
    else if (!isRange(condition) && filterable.includes(field))
      facets.push(asList(condition).map((value) => facet(field, field === 'city' ? fold(String(value ?? '')) : value)));
    else throw unusable(collection, field, isRange(condition) ? orders : filterable);
  }
  const sorts =
    query.sort === undefined
      ? byDefault
        ? [byDefault]
        : []
      : Array.isArray(query.sort)
        ? (query.sort as Sort[])
        : [query.sort as Sort];
  for (const sort of sorts) if (!orders.includes(sort.by)) throw unusable(collection, sort.by, orders);
  if (facets.length) storageQuery.facets = facets;
  if (ranges.length) storageQuery.ranges = ranges;
  if (query.search?.trim()) storageQuery.words = words(query.search);
  if (sorts.length) storageQuery.order = sorts;
  if (query.cursor !== undefined) storageQuery.cursor = query.cursor;
  return storageQuery;
}

function leadScopes(
  type: Condition | undefined,
  status: Condition | undefined,
  mergedInto: Condition | undefined,
): string[] {
  if (typeof mergedInto === 'string') return [ABSORBED];
  const types = type === undefined ? TYPES : asList(type);
  const statuses = status === undefined ? STATUSES : asList(status);
  return types.flatMap((t) => statuses.map((s) => `${t}/${s}`));
}

function isRange(condition: Condition): condition is Range {
  return typeof condition === 'object' && condition !== null && !Array.isArray(condition);
}

function asList(condition: Condition): readonly (string | number | boolean | null)[] {
  return (Array.isArray(condition) ? condition : [condition]) as readonly (string | number | boolean | null)[];
}

function unusable(collection: CollectionName, field: string, usable: readonly string[]): PisteError {
  return new PisteError(
    'invalid',
    `${collection} cannot be queried by "${field}" in this way; use one of ${usable.join(', ')}.`,
    {
      details: { collection, field, usable },
    },
  );
}
