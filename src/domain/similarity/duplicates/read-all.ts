import type { Reader, ReadOptions } from '../../reader.js';
import type { Lead } from '../../records/lead.js';
import { LIVE_SCOPES } from '../base-size.js';
import { profilesOf, type SimilarityTools } from '../subject.js';
import type { DuplicateEngine } from './engine.js';
import { readApart, type Apart } from './read-apart.js';
import { TURN, type Steps } from './steps.js';

const PAGE = 500;

/** Reads all records page by page into an engine, and which of them a user has told apart. */
export async function readAll(
  engine: DuplicateEngine,
  reader: Reader,
  step: Steps,
  options: SimilarityTools & { mayRead?: (lead: Lead) => boolean },
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
