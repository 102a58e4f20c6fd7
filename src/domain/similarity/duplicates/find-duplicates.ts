import type { Reader, ReadOptions } from '../../reader.js';
import type { Lead } from '../../records/lead.js';
import { baseSize, LIVE_SCOPES } from '../base-size.js';
import type { Match } from '../compare.js';
import { Comparer } from '../comparer.js';
import { profilesOf, type SimilarityTools } from '../subject.js';
import { componentsOf } from './components.js';
import { DuplicateEngine } from './engine.js';
import type { Link } from './groups.js';
import { readApart, type Apart } from './read-apart.js';

export interface DuplicateOptions extends SimilarityTools {
  /** Whether the actor may see a record (P1); of those they may not, nothing is told. */
  mayRead?: (lead: Lead) => boolean;
  signal?: AbortSignal;
  /** `next` of the group after which to go on. */
  cursor?: string;
  /** Told how far the search is, also between groups. */
  onProgress?: (progress: { done: number; total: number }) => void;
  /** Lets others work; awaited between steps of some milliseconds. */
  pause: () => Promise<void>;
}

/** Why a record of a group is in it: the likeliest of its matches with those before it. */
export interface DuplicateMatch extends Match {
  /** Id of the record it is compared with. */
  with: string;
}

/** Records in band *same* with each other (D8). */
export interface DuplicateGroup {
  /** The one created first, first. */
  leadIds: string[];
  /** One for each but the first, in their order. */
  matches: DuplicateMatch[];
  /** How much of the work is done: `total` is three steps a record. */
  done: number;
  total: number;
  /** To go on after this group later: records that were merged or told apart meanwhile are no longer grouped. */
  next: string;
  /** Frequent values bring no records together by themselves: a pair that has only such in common may be missing. */
  bounded: boolean;
}

const PAGE = 500;
/** Records that are compared between two looks at the clock's turn. */
const TURN = 20;

/**
 * Goes through all records and gives the groups of those that are the same, in the order of their first record's id.
 * Reads page by page and keeps numbers, not records.
 */
export async function* findDuplicates(reader: Reader, options: DuplicateOptions): AsyncGenerator<DuplicateGroup> {
  const read: ReadOptions = options.signal ? { signal: options.signal } : {};
  const step = new Steps(3 * (await baseSize(reader, read)), options);
  const engine = new DuplicateEngine(options.weights);
  const apart = await readAll(engine, reader, step, options, read);
  for (const _ of engine.close()) await step.turn(0);
  const links: Link[] = [];
  for (let record = 0; record < engine.size; record += 1) {
    for (const link of engine.pairsOf(record, 0))
      if (!apart(engine.ids[link.a]!, engine.ids[link.b]!)) links.push(link);
    if (record % TURN === 0) await step.turn(TURN);
  }
  for (const part of componentsOf(links)) {
    for (const group of engine.groups(part, apart)) {
      const ids = group.map((record) => engine.ids[record]!);
      if (options.cursor !== undefined && ids[0]! <= options.cursor) continue;
      const explained = await explain(ids, engine, reader, options, read);
      if (explained)
        yield { ...explained, ...step.at(2 * engine.size + group[0]!), next: ids[0]!, bounded: engine.bounded };
    }
    await step.turn(0);
  }
}

async function readAll(
  engine: DuplicateEngine,
  reader: Reader,
  step: Steps,
  options: DuplicateOptions,
  read: ReadOptions,
): Promise<Apart> {
  const dismissals = await readApart(reader, read);
  for (let cursor: string | undefined; ;) {
    const query = { scopes: LIVE_SCOPES, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const page = await reader.list('leads', query, read);
    const seen = page.items.filter((lead) => options.mayRead?.(lead) !== false);
    for (let from = 0; from < seen.length; from += TURN) {
      const some = seen.slice(from, from + TURN);
      for (const profile of await profilesOf(some, reader, options, read)) engine.add(profile.id ?? '', profile);
      for (const lead of some) dismissals.see(lead);
      await step.turn(some.length);
    }
    if (page.next === undefined) return dismissals.apart();
    cursor = page.next;
  }
}

/** The group with its reasons; undefined where its records have changed so that they are gone. */
async function explain(
  ids: string[],
  engine: DuplicateEngine,
  reader: Reader,
  options: DuplicateOptions,
  read: ReadOptions,
): Promise<Pick<DuplicateGroup, 'leadIds' | 'matches'> | undefined> {
  const found = await reader.getMany('leads', ids, read);
  const leads = found.filter((lead) => lead !== undefined && lead.mergedInto === undefined) as Lead[];
  if (leads.length < 2) return undefined;
  leads.sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : a.id < b.id ? -1 : 1));
  const profiles = await profilesOf(leads, reader, options, read);
  const comparers = profiles.map(
    (profile) =>
      new Comparer(profile, {
        size: engine.size,
        frequency: (key) => engine.frequency(key),
        ...(options.weights ? { weights: options.weights } : {}),
      }),
  );
  const matches = profiles.slice(1).map((profile, i) =>
    comparers
      .slice(0, i + 1)
      .map((comparer, j): DuplicateMatch => ({ ...comparer.match(profile), with: leads[j]!.id }))
      .reduce((best, match) => (match.probability > best.probability ? match : best)),
  );
  return { leadIds: leads.map(({ id }) => id), matches };
}

/** Counts the work, stops it when told to, and lets others work in between. */
class Steps {
  #done = 0;

  constructor(
    readonly total: number,
    readonly options: Pick<DuplicateOptions, 'signal' | 'onProgress' | 'pause'>,
  ) {}

  async turn(done: number): Promise<void> {
    this.options.signal?.throwIfAborted();
    this.#done = Math.min(this.total, this.#done + done);
    this.options.onProgress?.({ done: this.#done, total: this.total });
    await this.options.pause();
  }

  at(done: number): { done: number; total: number } {
    this.#done = Math.min(this.total, done);
    return { done: this.#done, total: this.total };
  }
}
