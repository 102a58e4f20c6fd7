import { describe, expect, it } from 'vitest';
import { COLLECTIONS } from '../../src/domain/records/collections.js';
import { sortableFields } from '../../src/domain/storage-query.js';
import { ordersOf } from '../../src/storage/index-definitions.js';

describe('orders', () => {
  it.each(COLLECTIONS)('are kept by storages for all that %s can be sorted by', (collection) => {
    expect([...ordersOf(collection)].sort()).toEqual([...sortableFields(collection)].sort());
  });
});
