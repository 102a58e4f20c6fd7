import { sameValue } from './fields.js';
import type { Group, KeyHits, LookupOptions, Page, Reader, ReadOptions, StorageQuery } from './reader.js';
import type { CollectionName, Collections } from './records/collections.js';

/** A record as a plan found it and as it would leave it; undefined where there is none. */
export interface PlannedWrite<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
  before: Collections[C] | undefined;
  after: Collections[C] | undefined;
}

export interface RevisionRead {
  collection: CollectionName;
  id: string;
  /** 0 where there was no such record. */
  revision: number;
}

export interface KeyRead {
  collection: CollectionName;
  key: string;
  ids: string[];
}

type Stored = Collections[CollectionName];

interface Slot {
  before: Stored | undefined;
  after: Stored | undefined;
  /** Revision that the one to be written follows. */
  base: number;
}

/**
 * What a plan works in: reads go to the storage once and are remembered with their revisions, writes stay here.
 * A read after a write sees the write. Records handed out must not be changed; `put` a changed copy.
 */
export class Workspace implements Reader {
  readonly #reader: Reader;
  readonly #slots = new Map<string, Slot>();
  readonly #keys = new Map<string, KeyRead>();

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  async get<C extends CollectionName>(
    collection: C,
    id: string,
    options?: ReadOptions,
  ): Promise<Collections[C] | undefined> {
    const known = this.#slots.get(slotKey(collection, id));
    if (known) return known.after as Collections[C] | undefined;
    const record = await this.#reader.get(collection, id, options);
    return this.#remember(collection, id, record);
  }

  async getMany<C extends CollectionName>(
    collection: C,
    ids: readonly string[],
    options?: ReadOptions,
  ): Promise<(Collections[C] | undefined)[]> {
    const missing = [...new Set(ids)].filter((id) => !this.#slots.has(slotKey(collection, id)));
    if (missing.length) {
      const found = await this.#reader.getMany(collection, missing, options);
      missing.forEach((id, i) => this.#remember(collection, id, found[i]));
    }
    return ids.map((id) => this.#slots.get(slotKey(collection, id))?.after as Collections[C] | undefined);
  }

  /** As stored, with this plan's writes laid over the records listed; records it adds are not among them. */
  async list<C extends CollectionName>(
    collection: C,
    query: StorageQuery,
    options?: ReadOptions,
  ): Promise<Page<Collections[C]>> {
    const page = await this.#reader.list(collection, query, options);
    const items = page.items
      .map((record) => this.#remember(collection, record.id, record))
      .filter((record) => record !== undefined);
    return { ...page, items };
  }

  /** Every record that a query matches, page by page. */
  async *all<C extends CollectionName>(
    collection: C,
    query: Omit<StorageQuery, 'limit' | 'cursor'> = {},
  ): AsyncGenerator<Collections[C]> {
    for (let cursor: string | undefined; ;) {
      const page = await this.list(collection, { ...query, limit: 500, ...(cursor === undefined ? {} : { cursor }) });
      yield* page.items;
      if (page.next === undefined) return;
      cursor = page.next;
    }
  }

  async lookup(collection: CollectionName, keys: readonly string[], options?: LookupOptions): Promise<KeyHits[]> {
    return this.#reader.lookup(collection, keys, options);
  }

  summarise(
    collection: CollectionName,
    query: Omit<StorageQuery, 'limit' | 'cursor' | 'order'>,
    by: string,
    sum: readonly string[],
    options?: ReadOptions,
  ): Promise<Group[]> {
    return this.#reader.summarise(collection, query, by, sum, options);
  }

  /** A look-up that the plan relies on: the commit fails if somebody else adds or removes a record under the key. */
  async rely(collection: CollectionName, key: string): Promise<string[]> {
    const [hits] = await this.#reader.lookup(collection, [key]);
    const ids = hits?.ids ?? [];
    this.#keys.set(slotKey(collection, key), { collection, key, ids });
    return ids;
  }

  /**
   * Creates or replaces a record; one that is equal but for its revision is left alone. The revision is worked out
   * here: one more than the stored one; for a record that comes back after a deletion, one more than `record.revision`.
   */
  put<C extends CollectionName>(collection: C, record: Collections[C]): void {
    const key = slotKey(collection, record.id);
    const slot = this.#slots.get(key) ?? { before: undefined, after: undefined, base: 0 };
    const base = slot.before?.revision ?? (slot.after ? slot.base : record.revision);
    if (slot.after && sameValue({ ...slot.after, revision: 0 }, { ...record, revision: 0 })) return;
    this.#slots.set(key, { before: slot.before, after: { ...record, revision: base + 1 }, base });
  }

  /** Writes a record again as it is, since what it is found by has changed elsewhere. */
  touch<C extends CollectionName>(collection: C, record: Collections[C]): void {
    const base = this.#slots.get(slotKey(collection, record.id))?.before?.revision ?? record.revision;
    const after = { ...record, revision: base + 1 };
    this.#slots.set(slotKey(collection, record.id), { before: record, after, base });
  }

  remove(collection: CollectionName, id: string): void {
    const slot = this.#slots.get(slotKey(collection, id));
    this.#slots.set(slotKey(collection, id), { before: slot?.before, after: undefined, base: slot?.base ?? 0 });
  }

  /** The records that would be written, the journal's aside; those left as they were are no writes. */
  writes(): PlannedWrite[] {
    return [...this.#slots]
      .filter(([, slot]) => slot.before !== slot.after)
      .map(([key, slot]) => ({ ...parseSlotKey(key), before: slot.before, after: slot.after }));
  }

  reads(): RevisionRead[] {
    return [...this.#slots].map(([key, slot]) => ({ ...parseSlotKey(key), revision: slot.before?.revision ?? 0 }));
  }

  keyReads(): KeyRead[] {
    return [...this.#keys.values()];
  }

  #remember<C extends CollectionName>(
    collection: C,
    id: string,
    record: Collections[C] | undefined,
  ): Collections[C] | undefined {
    const key = slotKey(collection, id);
    const known = this.#slots.get(key);
    if (known) return known.after as Collections[C] | undefined;
    this.#slots.set(key, { before: record, after: record, base: record?.revision ?? 0 });
    return record;
  }
}

function slotKey(collection: CollectionName, id: string): string {
  return `${collection}/${id}`;
}

function parseSlotKey(key: string): { collection: CollectionName; id: string } {
  const slash = key.indexOf('/');
  return { collection: key.slice(0, slash) as CollectionName, id: key.slice(slash + 1) };
}
