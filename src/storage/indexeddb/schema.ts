import type { DBSchema, IDBPDatabase, IDBPTransaction, StoreNames } from 'idb';
import { COLLECTIONS, type CollectionName } from '../../domain/records/collections.js';
import { ordersOf } from '../index-definitions.js';
import type { IndexedRow } from '../indexed-row.js';
import type { OrderValue } from '../record-order.js';
import type { PackedTexts } from './packed-texts.js';

/** Raised with every change below; {@link upgradeSchema} brings older databases up to it. */
export const SCHEMA_VERSION = 3;

/**
 * A record and what it is found by. `n` numbers the records of a collection; sets of records are bitmaps over it
 * (postings). The primary key is `[id, n]`, so that the primary keys an index gives name a record in both ways.
 */
export interface StoredRow extends IndexedRow {
  n: number;
}

export type RowKey = [id: string, n: number];

/** Which of {@link CHUNK_SIZE} consecutive records of one scope stand under a term. */
export interface PostingChunk {
  collection: CollectionName;
  term: string;
  scope: string;
  chunk: number;
  /** Offsets in the chunk, ascending, as long as they are few; a bitmap when they are many. */
  members: Uint16Array<ArrayBuffer> | Uint32Array<ArrayBuffer>;
}

/** The words of consecutive records, each word behind a separator. Searches read through them. */
export interface WordPage extends PackedTexts {
  collection: CollectionName;
  page: number;
}

/** The values of consecutive records in one order, to sort, bound and sum without reading the records. */
export interface ValuePage extends PackedTexts {
  collection: CollectionName;
  order: string;
  page: number;
  /** NaN where the value is a text. */
  numbers: Float64Array<ArrayBuffer>;
}

/** A commit that was made: what makes repeating it harmless. */
export interface MadeCommit {
  /** Ascending in the order of commits; given by the store. */
  sequence?: number;
  id: string;
}

/** How far the index of a collection has been made anew by a recipe. */
export interface RecipeState {
  recipe: number;
  /** Id of the last record that was; absent where there are no others. */
  after?: string;
}

interface RowStore {
  key: RowKey;
  value: StoredRow;
  indexes: Record<string, string | number | OrderValue[]>;
}

export interface PisteSchema extends DBSchema, Record<CollectionName, RowStore> {
  postings: { key: [CollectionName, string, string, number]; value: PostingChunk };
  words: { key: [CollectionName, number]; value: WordPage };
  values: { key: [CollectionName, string, number]; value: ValuePage };
  counts: { key: [CollectionName, string]; value: number };
  recipes: { key: CollectionName; value: RecipeState };
  commits: { key: number; value: MadeCommit; indexes: { id: string } };
}

export type StoreName = StoreNames<PisteSchema>;
export type Database = IDBPDatabase<PisteSchema>;
export type Transaction<Mode extends IDBTransactionMode = 'readonly' | 'readwrite'> = IDBPTransaction<
  PisteSchema,
  StoreName[],
  Mode
>;

/** Index of a collection that gives its records in an order; by id where the order is undefined. */
export function orderIndex(order: string | undefined): string {
  return order === undefined ? 'id' : `order.${order}`;
}

/** Brings a database of any earlier version, or an empty one, to this one. Data stay. */
export function upgradeSchema(database: Database, transaction: Transaction<'versionchange'>): void {
  const missing = (name: StoreName): boolean => !database.objectStoreNames.contains(name);
  for (const collection of COLLECTIONS) {
    const rows = missing(collection)
      ? database.createObjectStore(collection, { keyPath: ['id', 'n'] })
      : transaction.objectStore(collection);
    const wanted = indicesOf(collection);
    for (const name of rows.indexNames) if (!wanted.has(name)) rows.deleteIndex(name);
    for (const [name, { keyPath, ...options }] of wanted)
      if (!rows.indexNames.contains(name)) rows.createIndex(name, keyPath, options);
  }
  if (missing('postings'))
    database.createObjectStore('postings', { keyPath: ['collection', 'term', 'scope', 'chunk'] });
  if (missing('words')) database.createObjectStore('words', { keyPath: ['collection', 'page'] });
  if (missing('values')) database.createObjectStore('values', { keyPath: ['collection', 'order', 'page'] });
  if (missing('counts')) database.createObjectStore('counts');
  if (missing('recipes')) database.createObjectStore('recipes');
  if (missing('commits'))
    database
      .createObjectStore('commits', { keyPath: 'sequence', autoIncrement: true })
      .createIndex('id', 'id', { unique: true });
}

/** The id is part of every order, so that records of one value are in the order of their ids and can be read on from any. */
function indicesOf(collection: CollectionName): Map<string, { keyPath: string | string[] } & IDBIndexParameters> {
  const orders = ordersOf(collection).map((order): [string, { keyPath: string[] }] => [
    orderIndex(order),
    { keyPath: ['scope', `order.${order}`, 'id'] },
  ]);
  return new Map<string, { keyPath: string | string[] } & IDBIndexParameters>([
    ['n', { keyPath: 'n', unique: true }],
    ['keys', { keyPath: 'keys', multiEntry: true }],
    [orderIndex(undefined), { keyPath: ['scope', 'id'] }],
    ...orders,
  ]);
}
