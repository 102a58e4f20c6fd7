import { PisteError } from '../errors.js';
import type { Reader, ReadOptions } from '../reader.js';
import type { Lead, LeadDraft } from '../records/lead.js';
import { findCandidates, type Candidates } from './candidates.js';
import { compareProfiles, matchOf, type Match } from './compare.js';
import { dismissedFrom } from './dismissals.js';
import type { Profile } from './profile.js';
import { profilesOf, type SimilarityTools } from './subject.js';
import type { Scorer } from './weights.js';

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
  scorer?: Scorer;
}

export interface Similar {
  items: Match[];
  /** Similar records that the actor may see, exact (D5). */
  total: number;
  /** How many more there are that the actor may not see (D7). */
  hidden: number;
  /** Cursor of the next page; absent on the last. */
  next?: string;
}

/** Up to so many candidates are all read and scored, so that the order is exact; beyond, their keys rank them. */
const SCORED_TOGETHER = 200;
const READ_TOGETHER = 500;

/**
 * The records similar to a lead or a draft (D1–D7), best first: open, lost and won ones; none that was merged away,
 * dismissed, or is the subject itself. Beyond 200 candidates pages follow the order of what the shared keys say,
 * and each page is ordered by the full comparison.
 * @throws PisteError `invalid` for a cursor that is not one of this function's.
 */
export async function findSimilar(
  reader: Reader,
  subject: Lead | LeadDraft,
  options: SimilarOptions,
): Promise<Similar> {
  const { limit = 20, signal, scorer } = options;
  const read: ReadOptions = signal ? { signal } : {};
  const [profile] = await profilesOf([subject], reader, options, read);
  if (!profile) return { items: [], total: 0, hidden: 0 };
  const candidates = await findCandidates(profile, reader, scorer, read);
  if (isStored(subject))
    for (const id of await dismissedFrom(subject, candidates.ids, reader, read)) candidates.ids.delete(id);

  const after = options.cursor === undefined ? undefined : parseCursor(options.cursor);
  const together = after ? after.together : candidates.ids.size <= SCORED_TOGETHER;
  const known = new Map<string, Lead>();
  let hidden = 0;
  if (options.mayRead || (together && limit > 0)) {
    for await (const [id, lead] of readInChunks([...candidates.ids], reader, read)) {
      const exists = lead !== undefined && lead.mergedInto === undefined;
      const visible = exists && options.mayRead?.(lead) !== false;
      if (exists && !visible) hidden += 1;
      if (!visible) candidates.ids.delete(id);
      else if (together) known.set(id, lead);
    }
  }
  const counts = { total: candidates.ids.size, hidden };
  if (limit <= 0) return { items: [], ...counts };
  const page = together
    ? await pageOfScored(profile, [...known.values()], candidates, reader, options, after)
    : await pageOfRanked(profile, candidates, reader, options, after);
  return { ...page, ...counts };
}

type Page = Pick<Similar, 'items' | 'next'>;

async function pageOfScored(
  profile: Profile,
  leads: readonly Lead[],
  candidates: Candidates,
  reader: Reader,
  options: SimilarOptions,
  after?: Position,
): Promise<Page> {
  const matches = await score(profile, leads, candidates, reader, options);
  const { items, next } = cut(
    matches.map((match) => ({ match, id: match.id, score: match.probability })),
    options.limit,
    after,
  );
  return { items: items.map(({ match }) => match), ...(next ? { next: cursorOf({ ...next, together: true }) } : {}) };
}

async function pageOfRanked(
  profile: Profile,
  candidates: Candidates,
  reader: Reader,
  options: SimilarOptions,
  after?: Position,
): Promise<Page> {
  const ranked = [...candidates.ids].map((id) => ({ id, score: candidates.rank(id) }));
  const { items, next } = cut(ranked, options.limit, after);
  const leads = await reader.getMany(
    'leads',
    items.map(({ id }) => id),
    options.signal ? { signal: options.signal } : {},
  );
  const present = leads.filter((lead) => lead !== undefined && lead.mergedInto === undefined) as Lead[];
  return {
    items: await score(profile, present, candidates, reader, options),
    ...(next ? { next: cursorOf({ ...next, together: false }) } : {}),
  };
}

/** The matches, best first. One whose key was stored under other settings is judged by its keys: counted is listed (D1). */
async function score(
  profile: Profile,
  leads: readonly Lead[],
  candidates: Candidates,
  reader: Reader,
  options: SimilarOptions,
): Promise<Match[]> {
  const scoring = { frequency: candidates.frequency, ...(options.scorer ? { scorer: options.scorer } : {}) };
  const others = await profilesOf(leads, reader, options, options.signal ? { signal: options.signal } : {});
  return others
    .map(
      (other) =>
        compareProfiles(profile, other, scoring) ??
        matchOf(other.id ?? '', candidates.observed(other.id ?? ''), scoring),
    )
    .sort((a, b) => b.probability - a.probability || (a.id < b.id ? -1 : 1));
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
