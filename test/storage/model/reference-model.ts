import type { Group, KeyHits, StorageQuery } from '../../../src/domain/reader.js';
import type { Lead } from '../../../src/domain/records/lead.js';
import type { Commit, PutWrite } from '../../../src/storage/storage-adapter.js';

type Value = string | number;

/** What a storage of leads is to do, written down without any thought of speed. */
export class ReferenceModel {
  readonly #puts = new Map<string, PutWrite<'leads'>>();
  readonly #commits = new Set<string>();

  commit({ id, checks, lookups, writes }: Commit): 'written' | 'repeated' | 'conflict' {
    if (this.#commits.has(id)) return 'repeated';
    if (checks.some((check) => this.revision(check.id) !== check.revision)) return 'conflict';
    if (lookups.some((check) => String(this.carriers(check.key)) !== String(check.ids))) return 'conflict';
    this.#commits.add(id);
    for (const write of writes) {
      if ('delete' in write) this.#puts.delete(write.id);
      else this.#puts.set(write.record.id, write as PutWrite<'leads'>);
    }
    return 'written';
  }

  revision(id: string): number {
    return this.get(id)?.revision ?? 0;
  }

  carriers(key: string): string[] {
    return [...this.#puts.values()]
      .filter(({ index }) => index.keys.includes(key))
      .map(({ record }) => record.id)
      .sort();
  }

  get(id: string): Lead | undefined {
    return this.#puts.get(id)?.record;
  }

  /** All that the query matches, in its order. */
  list({ order = [], ...filter }: Omit<StorageQuery, 'limit'>): Lead[] {
    return this.#matching(filter)
      .sort((a, b) => {
        for (const { by, descending } of order) {
          const difference = compare(a.index.order[by] ?? '', b.index.order[by] ?? '');
          if (difference) return descending ? -difference : difference;
        }
        return compare(a.record.id, b.record.id);
      })
      .map(({ record }) => record);
  }

  lookup(keys: string[], limit: number): KeyHits[] {
    return keys.map((key) => ({ key, ids: this.carriers(key).slice(0, limit), total: this.carriers(key).length }));
  }

  summarise(filter: Omit<StorageQuery, 'limit' | 'order'>, by: string, sum: string[]): Group[] {
    const puts = this.#matching(filter);
    const values = new Set(
      puts.flatMap(({ index }) =>
        index.facets.filter((facet) => facet.startsWith(`${by}=`)).map((facet) => facet.slice(by.length + 1)),
      ),
    );
    return [...values].sort().map((value) => {
      const members = puts.filter(({ index }) => index.facets.includes(`${by}=${value}`));
      const total = (order: string) =>
        members.reduce(
          (result, { index }) => result + (typeof index.order[order] === 'number' ? index.order[order] : 0),
          0,
        );
      return { value, count: members.length, sums: Object.fromEntries(sum.map((order) => [order, total(order)])) };
    });
  }

  #matching({
    scopes,
    facets = [],
    ranges = [],
    words = [],
  }: Omit<StorageQuery, 'limit' | 'order'>): PutWrite<'leads'>[] {
    return [...this.#puts.values()].filter(({ index }) => {
      if (scopes && !scopes.includes(index.scope)) return false;
      if (!facets.every((group) => group.some((facet) => index.facets.includes(facet)))) return false;
      if (!words.every((start) => index.words.some((word) => word.startsWith(start)))) return false;
      return ranges.every(({ by, from, to }) => {
        const value = index.order[by] ?? '';
        return (from === undefined || compare(value, from) >= 0) && (to === undefined || compare(value, to) <= 0);
      });
    });
  }
}

function compare(a: Value, b: Value): number {
  const rank = (value: Value) => (typeof value === 'number' ? 0 : 1);
  return rank(a) - rank(b) || (a < b ? -1 : a > b ? 1 : 0);
}
