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
  const [[profile], size] = await Promise.all([profilesOf([subject], reader, options, read), baseSize(reader, read)]);
  if (!profile) return { items: [], total: 0, hidden: 0, bounded: false };
  const candidates = await findCandidates(profile, reader, read);
  const comparer = new Comparer(profile, {
    size,
    frequency: candidates.frequency,
    ...(options.weights ? { weights: options.weights } : {}),
    ...(options.strictness === undefined ? {} : { strictness: options.strictness }),
  });
  const judge = new Judged(comparer, reader, options);
  const after = options.cursor === undefined ? undefined : parseCursor(options.cursor);
  const all = [...candidates.ids, ...candidates.fuzzy];
  // Usually all are compared: then they are read in one go, while it is looked up who was told apart.
  const few = (limit > 0 || options.mayRead !== undefined) && candidates.ids.size <= SCORED_TOGETHER;
  const ahead = few && after?.together !== false ? all : candidates.fuzzy;
  const [dismissed] = await Promise.all([
    isStored(subject) ? dismissedFrom(subject, new Set(all), reader, read) : new Set<string>(),
    judge.read(ahead),
  ]);
  await judge.judge((limit > 0 ? ahead : candidates.fuzzy).filter((id) => !dismissed.has(id)));
  for (const { id, probability } of judge.matches.values())
    if (probability >= LEAST_PROBABILITY) candidates.ids.add(id);
  for (const id of dismissed) candidates.ids.delete(id);

  const together = after ? after.together : candidates.ids.size <= SCORED_TOGETHER;
  let hidden = 0;
  if (options.mayRead || (together && limit > 0)) {
    for await (const [id, lead] of judge.leads([...candidates.ids])) {
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
  /** What was read: the first few hundred records, so that memory is bounded. */
  readonly #kept = new Map<string, Lead | undefined>();
  readonly #read: ReadOptions;

  constructor(
    readonly comparer: Comparer,
    readonly reader: Reader,
    readonly options: SimilarOptions,
  ) {
    this.#read = options.signal ? { signal: options.signal } : {};
  }

  /** Reads what has not been read, and keeps it. */
  async read(ids: readonly string[]): Promise<void> {
    for await (const _ of this.leads(ids));
  }

  /** The matches of these that are there, in their order. */
  async judge(ids: readonly string[]): Promise<Match[]> {
    const unknown = ids.filter((id) => !this.matches.has(id));
    const present: Lead[] = [];
    for await (const [, lead] of this.leads(unknown)) if (lead && lead.mergedInto === undefined) present.push(lead);
    for (const profile of await profilesOf(present, this.reader, this.options, this.#read))
      this.matches.set(profile.id ?? '', this.comparer.match(profile));
    return ids.flatMap((id) => this.matches.get(id) ?? []);
  }

  async *leads(ids: readonly string[]): AsyncGenerator<[string, Lead | undefined]> {
    for (let from = 0; from < ids.length; from += READ_TOGETHER) {
      this.options.signal?.throwIfAborted();
      const chunk = ids.slice(from, from + READ_TOGETHER);
      const unread = chunk.filter((id) => !this.#kept.has(id));
      const leads = unread.length > 0 ? await this.reader.getMany('leads', unread, this.#read) : [];
      const fresh = new Map(unread.map((id, i) => [id, leads[i]]));
      if (this.#kept.size + fresh.size <= READ_TOGETHER) for (const [id, lead] of fresh) this.#kept.set(id, lead);
      for (const id of chunk) yield [id, fresh.has(id) ? fresh.get(id) : this.#kept.get(id)];
    }
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

function isStored(subject: Lead | LeadDraft): subject is Lead {
  return typeof subject.id === 'string' && subject.id !== '';
}
