import type { CollectionName } from '../../domain/records/collections.js';
import { ordersOf } from '../index-definitions.js';
import type { OrderValue } from '../record-order.js';
import { ChunkEdits } from './chunk-edits.js';
import type { DocSet } from './doc-set.js';
import { noTexts, textAt, withTexts } from './packed-texts.js';
import { eachPage } from './page-runs.js';
import type { StoredRow, Transaction, ValuePage } from './schema.js';

/** Records per page. */
const PAGE_SIZE = 256;

/** The ids of the records have pages as well, to order what is equal otherwise. */
export const ID = 'id';

/** Visits the values that `docs` have in an order, in no particular order of the records. */
export async function eachValue(
  transaction: Transaction,
  collection: CollectionName,
  order: string,
  docs: DocSet,
  visit: (n: number, value: OrderValue) => void,
  signal?: AbortSignal,
): Promise<void> {
  const store = transaction.objectStore('values');
  await eachPage(
    docs,
    PAGE_SIZE,
    ({ from, to }) => store.getAll(IDBKeyRange.bound([collection, order, from], [collection, order, to])),
    (page) => {
      for (const n of docs.within(page.page * PAGE_SIZE, PAGE_SIZE)) visit(n, valueAt(page, n % PAGE_SIZE));
    },
    signal,
  );
}

function valueAt(page: ValuePage, offset: number): OrderValue {
  const number = page.numbers[offset] ?? NaN;
  return Number.isNaN(number) ? textAt(page, offset) : number;
}

/** What the writes of a commit change in the value pages. */
export class ValueChanges {
  readonly #edits = new ChunkEdits<[collection: CollectionName, order: string, page: number], OrderValue>();

  /** A record as it was and as it will be; undefined where there is none. What a deleted record leaves there is never read. */
  move(collection: CollectionName, before: StoredRow | undefined, after: StoredRow | undefined): void {
    if (!after) return;
    for (const order of [ID, ...ordersOf(collection)]) {
      const value = valueOf(after, order);
      if (!before || value !== valueOf(before, order)) {
        this.#edits.set([collection, order, Math.floor(after.n / PAGE_SIZE)], after.n % PAGE_SIZE, value);
      }
    }
  }

  write(transaction: Transaction<'readwrite'>): Promise<void> {
    const store = transaction.objectStore('values');
    return this.#edits.apply(async (key, edits) => {
      const [collection, order, page] = key;
      const stored = (await store.get(key)) ?? {
        ...noTexts(PAGE_SIZE),
        numbers: new Float64Array(PAGE_SIZE).fill(NaN),
      };
      const texts = new Map([...edits].map(([offset, value]) => [offset, typeof value === 'string' ? value : '']));
      for (const [offset, value] of edits) stored.numbers[offset] = typeof value === 'number' ? value : NaN;
      await store.put({ collection, order, page, ...withTexts(stored, texts), numbers: stored.numbers });
    });
  }
}

function valueOf(row: StoredRow, order: string): OrderValue {
  return order === ID ? row.id : (row.order[order] ?? '');
}
