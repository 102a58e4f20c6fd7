import { similarityTools } from '../domain/context.js';
import { PisteError } from '../domain/errors.js';
import { resolve } from '../domain/lead-access.js';
import type { ReadOptions } from '../domain/reader.js';
import type { Lead, LeadDraft } from '../domain/records/lead.js';
import { maySee, visibility } from '../domain/rights.js';
import { findSimilar } from '../domain/similarity/index.js';
import type { StoreCore } from './create-lead-store.js';
import type { SimilarPage } from './lead-store.js';

/**
 * Records similar to a stored one or to a draft, best first (D1–D7).
 * @throws PisteError `not-found` for a record that is gone, or that the actor may not see (P1).
 */
export async function similarTo(
  subject: string | LeadDraft,
  options: { limit?: number; cursor?: string; signal?: AbortSignal },
  core: StoreCore,
): Promise<SimilarPage> {
  const tools = similarityTools(await core.context());
  const lead = typeof subject === 'string' ? await resolve(core.storage, subject) : subject;
  if (!lead || (typeof subject === 'string' && !maySee(core.actor, lead as Lead)))
    throw new PisteError('not-found', 'This record is no longer there; go back to the list and look for it.', {
      details: { leadId: subject },
    });
  return findSimilar(core.storage, lead, {
    ...tools,
    ...visibility(core.actor),
    limit: options.limit ?? 20,
    ...(options.cursor === undefined ? {} : { cursor: options.cursor }),
    ...(options.signal ? { signal: options.signal } : {}),
  });
}

/** The count of each record's button, for lists. Records that are gone, or not to be seen (P1), are left out. */
export async function similarCounts(
  leadIds: readonly string[],
  options: ReadOptions,
  core: StoreCore,
): Promise<Map<string, number>> {
  const counts = new Map<string, number>();
  await Promise.all(
    leadIds.map(async (leadId) => {
      const lead = await core.storage.get('leads', leadId, options);
      if (lead && lead.mergedInto === undefined && maySee(core.actor, lead))
        counts.set(leadId, (await similarTo(leadId, { limit: 0, ...options }, core)).total);
    }),
  );
  return counts;
}
