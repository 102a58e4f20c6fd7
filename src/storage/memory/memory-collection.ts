import type { Filter } from '../checked-query.js';
import { matches, type IndexedRow } from '../indexed-row.js';
import { comparator, type OrderBy } from '../record-order.js';
import { SortedRows } from './sorted-rows.js';

/** Orders that are kept sorted at a time. */
const KEPT_ORDERS = 12;

type Index = Map<string, Set<IndexedRow>>;

interface Candidates {
  size: number;
  rows(): Iterable<IndexedRow>;
}

/** One collection in memory: rows by id, and who carries each scope, facet and key. Orders are sorted when first asked for. */
export class MemoryCollection {
  readonly rows = new Map<string, IndexedRow>();
  readonly #scopes: Index = new Map();
  readonly #facets: Index = new Map();
  readonly #keys: Index = new Map();
  readonly #orders = new Map<string, SortedRows>();

  put(row: IndexedRow): void {
    this.delete(row.id);
    this.rows.set(row.id, row);
    for (const [index, name] of this.#entriesOf(row)) index.set(name, (index.get(name) ?? new Set()).add(row));
    for (const order of this.#orders.values()) order.add(row);
  }

  delete(id: string): void {
    const row = this.rows.get(id);
    if (!row) return;
    this.rows.delete(id);
    for (const [index, name] of this.#entriesOf(row)) {
      const carriers = index.get(name);
      carriers?.delete(row);
      if (carriers?.size === 0) index.delete(name);
    }
    for (const order of this.#orders.values()) order.remove(row);
  }

  /** Before many writes: sorting again when next asked is cheaper than placing each row. */
  forgetOrders(): void {
    this.#orders.clear();
  }

  /** Ids that carry a key, ascending. */
  idsOf(key: string): string[] {
    return [...(this.#keys.get(key) ?? [])].map((row) => row.id).sort();
  }

  /** The rows that a filter is about, in no particular order. */
  filtered(filter: Filter): IndexedRow[] {
    return [...this.#narrowest(filter).rows()].filter((row) => matches(filter, row));
  }

  /** The rows that a filter is about, sorted. */
  sorted(filter: Filter, order: readonly OrderBy[]): IndexedRow[] {
    const few = this.#narrowest(filter).size * 4 < this.rows.size;
    if (few) return this.filtered(filter).sort(comparator(order));
    return this.#inOrder(order).rows.filter((row) => matches(filter, row));
  }

  #inOrder(order: readonly OrderBy[]): SortedRows {
    const signature = JSON.stringify(order.map(({ by, descending = false }) => [by, descending]));
    const known = this.#orders.get(signature);
    if (known) return known;
    if (this.#orders.size === KEPT_ORDERS) this.#orders.clear();
    const sorted = new SortedRows(this.rows.values(), order);
    this.#orders.set(signature, sorted);
    return sorted;
  }

  /** The smallest set that surely holds every match. */
  #narrowest({ scopes, facets }: Filter): Candidates {
    const choices = [
      { size: this.rows.size, rows: () => this.rows.values() },
      ...facets.map((group) => union(this.#facets, group)),
    ];
    if (scopes) choices.push(union(this.#scopes, [...scopes]));
    return choices.reduce((best, choice) => (choice.size < best.size ? choice : best));
  }

  #entriesOf(row: IndexedRow): [Index, string][] {
    const facets = row.facets.map((facet): [Index, string] => [this.#facets, facet]);
    const keys = row.keys.map((key): [Index, string] => [this.#keys, key]);
    return [[this.#scopes, row.scope], ...facets, ...keys];
  }
}

/** Who carries any of the names. A row that carries several counts for each, but is given once. */
function union(index: Index, names: readonly string[]): Candidates {
  const sets = names.map((name) => index.get(name)).filter((set) => set !== undefined);
  return {
    size: sets.reduce((sum, set) => sum + set.size, 0),
    rows: () => (sets.length === 1 && sets[0] ? sets[0] : new Set(sets.flatMap((set) => [...set]))),
  };
}
