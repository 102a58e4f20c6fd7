import { PisteError } from '../../../src/domain/errors.js';
import type { DuplicateGroup, DuplicatesOptions, LeadStore } from '../../../src/store/lead-store.js';
import { pause } from './page.js';

export interface SearchPace {
  /** Records after which the search waits until {@link Search.goOn}. */
  waitsAt?: number;
  /** Thrown once, when that many records are read. */
  failsAt?: { done: number; error: Error };
  /** Milliseconds for each record. */
  each?: number;
  /** Only records that can be merged. */
  openOnly?: boolean;
}

export type Search = LeadStore & {
  goOn(): void;
  /** Records read, and where searches have begun. */
  readonly read: number;
  readonly cursors: readonly (string | undefined)[];
};

/** The store with a search whose pace a test decides: each record with those that are the same, by the order of ids. */
export function searching(store: LeadStore, pace: SearchPace = {}): Search {
  let waitsAt = pace.waitsAt ?? Infinity;
  let failsAt = pace.failsAt;
  let read = 0;
  const cursors: (string | undefined)[] = [];

  async function rest(done: number, { signal, hold }: DuplicatesOptions): Promise<void> {
    await hold?.released(signal);
    while (done >= waitsAt) {
      await pause(5);
      if (signal?.aborted) throw new PisteError('aborted', 'Stopped.');
    }
    if (signal?.aborted) throw new PisteError('aborted', 'Stopped.');
    if (failsAt && done >= failsAt.done) {
      const { error } = failsAt;
      failsAt = undefined;
      throw error;
    }
    if (pace.each) await pause(pace.each);
  }

  async function* duplicates(options: DuplicatesOptions = {}): AsyncGenerator<DuplicateGroup> {
    cursors.push(options.cursor);
    const where = pace.openOnly ? { where: { status: 'open' } } : {};
    const { items } = await store.list('leads', { limit: 1000, ...where });
    const leads = items.sort((a, b) => (a.id < b.id ? -1 : 1));
    const place = new Map(leads.map(({ id, createdAt }) => [id, `${createdAt} ${id}`]));
    const total = leads.length * 3;
    const seen = new Set<string>();
    for (const [i, { id }] of leads.entries()) {
      options.onProgress?.({ done: i * 3, total });
      await rest(i, options);
      read += 1;
      if (seen.has(id)) continue;
      const { items: similar } = await store.similar(id, { limit: 50 });
      const same = similar.filter((match) => match.band === 'same' && place.has(match.id) && !seen.has(match.id));
      const leadIds = [id, ...same.map((match) => match.id)].sort((a, b) => (place.get(a)! < place.get(b)! ? -1 : 1));
      if (same.length === 0) continue;
      for (const each of leadIds) seen.add(each);
      if (options.cursor !== undefined && id <= options.cursor) continue;
      const matches = same.map((match) => ({ ...match, with: id }));
      yield { leadIds, matches, done: i * 3, total, next: id, bounded: false };
    }
    options.onProgress?.({ done: total, total });
  }

  return Object.defineProperties(
    { ...store, duplicates, goOn: () => void (waitsAt = Infinity), cursors } as unknown as Search,
    {
      read: { get: () => read },
    },
  );
}
