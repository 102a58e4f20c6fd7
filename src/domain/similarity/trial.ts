import { PisteError } from '../errors.js';
import type { Reader, ReadOptions } from '../reader.js';
import type { Lead } from '../records/lead.js';
import { baseSize, LIVE_SCOPES } from './base-size.js';
import type { Match } from './compare.js';
import { hash32 } from './duplicates/hash32.js';
import { findSimilar, type Similar } from './similar.js';
import { Steps, type StepOptions } from './duplicates/steps.js';
import type { SimilarityTools } from './subject.js';

/** Two records with what each settings say of them; absent where they are not similar. */
export interface TriedPair {
  leadIds: [string, string];
  saved?: Match;
  tried?: Match;
}

export interface TriedPairs {
  count: number;
  /** The likeliest of them. */
  examples: TriedPair[];
}

/** What other settings of matching would change for some records. */
export interface MatchingTrial {
  /** How many records were looked at, and how many there are. */
  records: number;
  total: number;
  /** Pairs of band *same* they are in. */
  same: { saved: number; tried: number };
  /** Similar records that are listed for them in all. */
  similar: { saved: number; tried: number };
  /** Pairs that become *same*, and that are it no longer. */
  gained: TriedPairs;
  lost: TriedPairs;
  /** Pairs that become similar at all, and that are it no longer. */
  listed: TriedPairs;
  unlisted: TriedPairs;
}

export interface TrialOptions extends StepOptions {
  saved: SimilarityTools;
  tried: SimilarityTools;
  /** Records to look at: 1 to 2000, default 200. */
  sample?: number;
  /** Examples of each kind at most, default 5. */
  examples?: number;
  /** Whether the actor may see a record (P1). */
  mayRead?: (lead: Lead) => boolean;
}

const MOST_SAMPLED = 2000;
/** Records that the sample is drawn from. */
const DRAWN_FROM = 5000;
const PAGE = 200;
/** Similar records that are read of each: those in band *same* come first. */
const READ = 100;

/**
 * Compares some records with the whole base under both settings, as the button does it. Draws them by their ids, so that
 * the same ones are looked at every time.
 * @throws PisteError `invalid` for a sample out of range.
 */
export async function tryMatching(reader: Reader, options: TrialOptions): Promise<MatchingTrial> {
  const { sample = 200, examples = 5, signal } = options;
  if (!Number.isInteger(sample) || sample < 1 || sample > MOST_SAMPLED)
    throw new PisteError('invalid', `A sample must be a number of records from 1 to ${String(MOST_SAMPLED)}.`, {
      details: { sample },
    });
  const read: ReadOptions = signal ? { signal } : {};
  const total = await baseSize(reader, read);
  const leads = await draw(reader, sample, options, read);
  const step = new Steps(leads.length, options);
  const trial = new Trial(leads.length, total);
  for (const lead of leads) {
    const [saved, tried] = [await similar(options.saved), await similar(options.tried)];
    trial.see(lead.id, saved, tried);
    await step.turn(1);
    async function similar(tools: SimilarityTools): Promise<Similar> {
      const { mayRead } = options;
      return findSimilar(reader, lead, { ...tools, ...read, ...(mayRead ? { mayRead } : {}), limit: READ });
    }
  }
  return trial.result(examples);
}

async function draw(reader: Reader, sample: number, { mayRead }: TrialOptions, read: ReadOptions): Promise<Lead[]> {
  const found: { lead: Lead; hash: number }[] = [];
  for (let cursor: string | undefined; found.length < DRAWN_FROM;) {
    const query = { scopes: LIVE_SCOPES, limit: PAGE, ...(cursor === undefined ? {} : { cursor }) };
    const page = await reader.list('leads', query, read);
    for (const lead of page.items) if (mayRead?.(lead) !== false) found.push({ lead, hash: hash32(lead.id) });
    if (page.next === undefined) break;
    cursor = page.next;
  }
  return found
    .sort((a, b) => a.hash - b.hash)
    .slice(0, sample)
    .map(({ lead }) => lead);
}

type Change = 'gained' | 'lost' | 'listed' | 'unlisted';

class Trial {
  readonly #pairs = new Set<string>();
  readonly #changes: Record<Change, TriedPair[]> = { gained: [], lost: [], listed: [], unlisted: [] };
  /** Changes beyond the pages that are read. */
  readonly #unread = { listed: 0, unlisted: 0 };
  readonly #same = { saved: 0, tried: 0 };
  readonly #similar = { saved: 0, tried: 0 };

  constructor(
    readonly records: number,
    readonly total: number,
  ) {}

  see(id: string, saved: Similar, tried: Similar): void {
    this.#similar.saved += saved.total;
    this.#similar.tried += tried.total;
    // Of long lists only the first page is known: what is not on it may be on the next.
    const whole = saved.next === undefined && tried.next === undefined;
    if (!whole) {
      this.#unread.listed += Math.max(0, tried.total - saved.total);
      this.#unread.unlisted += Math.max(0, saved.total - tried.total);
    }
    const before = new Map(saved.items.map((match) => [match.id, match]));
    const after = new Map(tried.items.map((match) => [match.id, match]));
    for (const other of new Set([...before.keys(), ...after.keys()])) {
      const leadIds: [string, string] = id < other ? [id, other] : [other, id];
      const name = leadIds.join('\n');
      if (this.#pairs.has(name)) continue;
      this.#pairs.add(name);
      this.#compare(leadIds, before.get(other), after.get(other), whole);
    }
  }

  result(examples: number): MatchingTrial {
    const some = (change: Change, unread = 0): TriedPairs => ({
      count: this.#changes[change].length + unread,
      examples: this.#changes[change].sort((a, b) => likelihood(b) - likelihood(a)).slice(0, examples),
    });
    return {
      records: this.records,
      total: this.total,
      same: this.#same,
      similar: this.#similar,
      gained: some('gained'),
      lost: some('lost'),
      listed: some('listed', this.#unread.listed),
      unlisted: some('unlisted', this.#unread.unlisted),
    };
  }

  #compare(leadIds: [string, string], saved: Match | undefined, tried: Match | undefined, whole: boolean): void {
    const pair: TriedPair = { leadIds, ...(saved ? { saved } : {}), ...(tried ? { tried } : {}) };
    const [was, is] = [saved?.band === 'same', tried?.band === 'same'];
    if (was) this.#same.saved += 1;
    if (is) this.#same.tried += 1;
    if (is && !was) this.#changes.gained.push(pair);
    if (was && !is) this.#changes.lost.push(pair);
    if (whole && tried && !saved) this.#changes.listed.push(pair);
    if (whole && saved && !tried) this.#changes.unlisted.push(pair);
  }
}

function likelihood({ saved, tried }: TriedPair): number {
  return Math.max(saved?.probability ?? 0, tried?.probability ?? 0);
}
