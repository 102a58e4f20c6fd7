import type { IDBPIndex } from 'idb';
import type { CollectionName } from '../../domain/records/collections.js';
import type { PisteSchema, StoredRow, StoreName } from './schema.js';

export type RowIndex = IDBPIndex<PisteSchema, StoreName[], CollectionName>;
export type Direction = 'next' | 'prev';

/** What came with `getAllRecords`: `getAll` takes a direction. */
interface DirectedIndex {
  getAll(options: { query: IDBKeyRange; count: number; direction: Direction }): Promise<StoredRow[]>;
}

/** Up to `count` rows of a range, in one request where the browser can. */
export async function readRows(
  index: RowIndex,
  query: IDBKeyRange,
  direction: Direction,
  count: number,
): Promise<StoredRow[]> {
  if (direction === 'next') return index.getAll(query, count);
  const directed = directedIndex(index);
  if (directed) return directed.getAll({ query, count, direction });
  const rows: StoredRow[] = [];
  for (let cursor = await index.openCursor(query, direction); cursor; cursor = await cursor.continue()) {
    rows.push(cursor.value);
    if (rows.length === count) break;
  }
  return rows;
}

function directedIndex(index: RowIndex): DirectedIndex | undefined {
  return 'getAllRecords' in IDBIndex.prototype ? (index as unknown as DirectedIndex) : undefined;
}
