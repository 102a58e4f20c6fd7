import type { CollectionName, Collections } from './records/collections.js';

/**
 * What a storage keeps beside a record so that it can be found without being read. The domain works it out
 * ({@link indexRecord}); a storage only stores it and looks things up in it.
 */
export interface IndexEntry {
  /** The one list a record stands in, e.g. `lead/open`. Lists read one or several scopes. */
  scope: string;
  /** A value for every order of the collection; always present, `''` or 0 where the field is empty. Text is folded. */
  order: Record<string, string | number>;
  /** What it can be filtered by, as `field=value`; `field=` where the field is empty. */
  facets: string[];
  /** Exact look-ups: match keys of leads and customers, `lead:ID` of notes, `record:ID` of the journal. */
  keys: string[];
  /** Folded words for the search as one types. */
  words: string[];
}

export interface StorageQuery {
  /** Any of these scopes; all when left out. */
  scopes?: readonly string[];
  /** Of each group at least one facet must be there. */
  facets?: readonly (readonly string[])[];
  /** Bounds on order values, both inclusive. */
  ranges?: readonly { by: string; from?: string | number; to?: string | number }[];
  /** Each must begin one of the record's words. Already folded. */
  words?: readonly string[];
  /** First by the first; ties at last by id, ascending. By id alone when left out. */
  order?: readonly { by: string; descending?: boolean }[];
  /** Records a page, 1 to 1000; 0 asks for the total alone. */
  limit: number;
  /** `next` of the page before. Opaque; another query's cursor is `invalid`. */
  cursor?: string;
}

export interface Page<T> {
  items: T[];
  /** Records that match in all, exact. */
  total: number;
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

/** Ids of the records that carry a key, in the order of their ids. */
export interface KeyHits {
  key: string;
  /** At most `limit` of them. */
  ids: string[];
  /** How many there are in all; with `countTo` at most that many are counted. */
  total: number;
}

export interface Group {
  /** Value of the facet; '' where the field is empty. */
  value: string;
  count: number;
  /** Sum of each order asked for. */
  sums: Record<string, number>;
}

export interface ReadOptions {
  signal?: AbortSignal;
}

export interface LookupOptions extends ReadOptions {
  limit?: number;
  countTo?: number;
}

/** What the domain reads through: a storage, or what a plan has already changed in front of one. */
export interface Reader {
  get<C extends CollectionName>(collection: C, id: string, options?: ReadOptions): Promise<Collections[C] | undefined>;
  /** In the order of `ids`, undefined where there is none. */
  getMany<C extends CollectionName>(
    collection: C,
    ids: readonly string[],
    options?: ReadOptions,
  ): Promise<(Collections[C] | undefined)[]>;
  list<C extends CollectionName>(
    collection: C,
    query: StorageQuery,
    options?: ReadOptions,
  ): Promise<Page<Collections[C]>>;
  /**
   * Who carries each key. `limit` bounds the ids a key returns (default 1000), never its total; `countTo` bounds the
   * total, for keys of which it is enough to know that they are frequent: then it is the number of carriers or
   * `countTo`, whichever is less, but no less than the ids that are given.
   */
  lookup(collection: CollectionName, keys: readonly string[], options?: LookupOptions): Promise<KeyHits[]>;
  /** Counts and sums by the values of one facet field, of all that the query matches; its order and paging are ignored. */
  summarise(
    collection: CollectionName,
    query: Omit<StorageQuery, 'limit' | 'cursor' | 'order'>,
    by: string,
    sum: readonly string[],
    options?: ReadOptions,
  ): Promise<Group[]>;
}
