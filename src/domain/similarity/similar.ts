import { PisteError } from '../errors.js';
import type { Reader, ReadOptions } from '../reader.js';
import type { Lead, LeadDraft } from '../records/lead.js';
import { baseSize } from './base-size.js';
import { findCandidates, type Candidates } from './candidates.js';
import { LEAST_PROBABILITY, type Match } from './compare.js';
import { Comparer } from './comparer.js';
import { dismissedFrom } from './dismissals.js';
import { profilesOf, type SimilarityTools } from './subject.js';

export interface SimilarOptions extends SimilarityTools {
  /**
   * Whether the actor may see a record (D7). Leave it out for one who sees all: with it every candidate has to be
   * read to be counted, without it only those of the page.
   */
  mayRead?: (lead: Lead) => boolean;
  /** Matches a page, default 20; 0 asks for the counts alone. */
  limit?: number;
  /** `next` of the page before. */
  cursor?: string;
  signal?: AbortSignal;
}

export interface Similar {
  items: Match[];
  /** Similar records that the actor may see, exact (D5). */
  total: number;
  /** How many more there are that the actor may not see (D7). */
  hidden: number;
  /**
   * Whether there were more records that resemble the subject without an exact value in common than are judged; all
   * that have one in common are counted whatever this says.
   */
  bounded: boolean;
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

/** Up to so many candidates are all read and scored, so that the order is exact; beyond, their keys rank them. */
const SCORED_TOGETHER = 200;
const READ_TOGETHER = 500;

/**
 * The records similar to a lead or a draft (D1–D7), best first: open, lost and won ones; none that was merged away,
 * dismissed, or is the subject itself. Those that share an exact key are counted without being read; of those that only
 * resemble it a bounded number is read, and counted from a probability of 0.05 on. Beyond 200 records pages follow the
 * order of what the shared keys say, and each page is ordered by the full comparison.
 * @throws PisteError `invalid` for a cursor that is not one of this function's.
 */
export async function findSimilar(
  reader: Reader,
  subject: Lead | LeadDraft,
  options: SimilarOptions,
): Promise<Similar> {
  const { limit = 20, signal } = options;
  const read: ReadOptions = signal ? { signal } : {};
  const [profile] = await profilesOf([subject], reader, options, read);
  if (!profile) return { items: [], total: 0, hidden: 0, bounded: false };
  const [candidates, size] = await Promise.all([findCandidates(profile, reader, read), baseSize(reader, read)]);
  const dismissed = isStored(subject)
    ? await dismissedFrom(subject, new Set([...candidates.ids, ...candidates.fuzzy]), reader, read)
    : new Set<string>();
  const comparer = new Comparer(profile, {
    size,
    frequency: candidates.frequency,
    ...(options.weights ? { weights: options.weights } : {}),
  });
  const judge = new Judged(comparer, reader, options);
  await judge.judge(candidates.fuzzy.filter((id) => !dismissed.has(id)));
  for (const { id, probability } of judge.matches.values())
    if (probability >= LEAST_PROBABILITY) candidates.ids.add(id);
  for (const id of dismissed) candidates.ids.delete(id);

  const after = options.cursor === undefined ? undefined : parseCursor(options.cursor);
  const together = after ? after.together : candidates.ids.size <= SCORED_TOGETHER;
  let hidden = 0;
  if (options.mayRead || (together && limit > 0)) {
    for await (const [id, lead] of readInChunks([...candidates.ids], reader, read)) {
      const exists = lead !== undefined && lead.mergedInto === undefined;
      const visible = exists && options.mayRead?.(lead) !== false;
      if (exists && !visible) hidden += 1;
      if (!visible) candidates.ids.delete(id);
    }
  }
  const counts = { total: candidates.ids.size, hidden, bounded: candidates.bounded };
  if (limit <= 0) return { items: [], ...counts };
  const page = together
    ? await pageOfScored(candidates, judge, options, after)
    : await pageOfRanked(candidates, judge, options, after);
  return { ...page, ...counts };
}

type Page = Pick<Similar, 'items' | 'next'>;

async function pageOfScored(
  { ids }: Candidates,
  judge: Judged,
  options: SimilarOptions,
  after?: Position,
): Promise<Page> {
  const matches = await judge.judge([...ids]);
  const { items, next } = cut(
    matches.map((match) => ({ match, id: match.id, score: match.probability })),
    options.limit,
    after,
  );
  return { items: items.map(({ match }) => match), ...(next ? { next: cursorOf({ ...next, together: true }) } : {}) };
}

async function pageOfRanked(
  { ids, rank }: Candidates,
  judge: Judged,
  options: SimilarOptions,
  after?: Position,
): Promise<Page> {
  const ranked = [...ids].map((id) => ({ id, score: rank(id) }));
  const { items, next } = cut(ranked, options.limit, after);
  const matches = await judge.judge(items.map(({ id }) => id));
  return {
    items: matches.sort((a, b) => b.probability - a.probability || (a.id < b.id ? -1 : 1)),
    ...(next ? { next: cursorOf({ ...next, together: false }) } : {}),
  };
}

/** Reads records and compares each once. One whose key was stored under other settings is a match too: counted is listed (D1). */
class Judged {
  readonly matches = new Map<string, Match>();

  constructor(
    readonly comparer: Comparer,
    readonly reader: Reader,
    readonly options: SimilarOptions,
  ) {}

  /** The matches of these that are there, in their order. */
  async judge(ids: readonly string[]): Promise<Match[]> {
    const read: ReadOptions = this.options.signal ? { signal: this.options.signal } : {};
    const unknown = ids.filter((id) => !this.matches.has(id));
    for (let from = 0; from < unknown.length; from += READ_TOGETHER) {
      const leads = await this.reader.getMany('leads', unknown.slice(from, from + READ_TOGETHER), read);
      const present = leads.filter((lead) => lead !== undefined && lead.mergedInto === undefined) as Lead[];
      for (const profile of await profilesOf(present, this.reader, this.options, read))
        this.matches.set(profile.id ?? '', this.comparer.match(profile));
    }
    return ids.flatMap((id) => this.matches.get(id) ?? []);
  }
}

interface Position {
  score: number;
  id: string;
  /** Whether the position is in the order of the full comparison. */
  together: boolean;
}

/** A page by position and not by number, so that it stays right when a record of an earlier page is dismissed. */
function cut<T extends { score: number; id: string }>(
  all: T[],
  limit = 20,
  after?: Position,
): { items: T[]; next?: T } {
  const sorted = all.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const rest = after
    ? sorted.filter(({ score, id }) => score < after.score || (score === after.score && id > after.id))
    : sorted;
  const last = rest[limit - 1];
  return { items: rest.slice(0, limit), ...(last && rest.length > limit ? { next: last } : {}) };
}

function cursorOf({ score, id, together }: Position): string {
  return `${together ? 's' : 'r'}${score} ${id}`;
}

function parseCursor(cursor: string): Position {
  const [, order, score, id] = /^([sr])(\S+) (.+)$/s.exec(cursor) ?? [];
  if (id === undefined || !Number.isFinite(Number(score))) {
    throw new PisteError('invalid', 'This page cannot be found; go back to the first page.', { details: { cursor } });
  }
  return { score: Number(score), id, together: order === 's' };
}

async function* readInChunks(
  ids: readonly string[],
  reader: Reader,
  options: ReadOptions,
): AsyncGenerator<[string, Lead | undefined]> {
  for (let from = 0; from < ids.length; from += READ_TOGETHER) {
    options.signal?.throwIfAborted();
    const chunk = ids.slice(from, from + READ_TOGETHER);
    const leads = await reader.getMany('leads', chunk, options);
    for (const [i, id] of chunk.entries()) yield [id, leads[i]];
  }
}

function isStored(subject: Lead | LeadDraft): subject is Lead {
  return typeof subject.id === 'string' && subject.id !== '';
}
