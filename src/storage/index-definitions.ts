import type { CollectionName } from '../domain/records/collections.js';

/**
 * The orders of each collection: every {@link IndexEntry} has a value for each of them, and a list can be sorted and
 * bounded by them. A storage with indices keeps one per order; another name is refused with `invalid`.
 */
export const ORDERS = {
  leads: [
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
  customers: ['name', 'createdAt', 'updatedAt'],
  salespeople: ['name'],
  teams: ['sequence', 'name'],
  stages: ['sequence', 'name'],
  notes: ['createdAt'],
  activities: ['createdAt', 'dueOn'],
  attachments: ['createdAt'],
  followers: ['createdAt'],
  dismissals: ['at'],
  settings: [],
  journal: ['at'],
} as const satisfies Record<CollectionName, readonly string[]>;

/** Names of a collection's orders. */
export function ordersOf(collection: CollectionName): readonly string[] {
  return ORDERS[collection];
}
