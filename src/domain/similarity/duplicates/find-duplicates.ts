import type { Reader, ReadOptions } from '../../reader.js';
import type { Lead } from '../../records/lead.js';
import { baseSize } from '../base-size.js';
import type { Match } from '../compare.js';
import { Comparer } from '../comparer.js';
import { bitsOfStrictness } from '../strictness.js';
import { profilesOf, type SimilarityTools } from '../subject.js';
import { componentsOf } from './components.js';
import { DuplicateEngine } from './engine.js';
import type { Link } from './groups.js';
import { readAll } from './read-all.js';
import { Steps, TURN, type StepOptions } from './steps.js';

export interface DuplicateOptions extends SimilarityTools, StepOptions {
  /** Whether the actor may see a record (P1); of those they may not, nothing is told. */
  mayRead?: (lead: Lead) => boolean;
  /** `next` of the group after which to go on. */
  cursor?: string;
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
  const least = bitsOfStrictness(options.strictness);
  const links: Link[] = [];
  for (let record = 0; record < engine.size; record += 1) {
    for (const link of engine.pairsOf(record, least))
      if (!apart(engine.ids[link.a]!, engine.ids[link.b]!)) links.push(link);
    if (record % TURN === 0) await step.turn(TURN);
  }
  engine.endSearch();
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
        ...(options.strictness === undefined ? {} : { strictness: options.strictness }),
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
