import type { Lead } from '../../domain/records/lead.js';
import type { Dismissal } from '../../domain/records/settings.js';
import type { Match } from '../../domain/similarity/compare.js';
import { PisteError } from '../../domain/errors.js';
import type { LeadStore } from '../../store/lead-store.js';

export interface SimilarLead {
  match: Match;
  lead: Lead;
}

/** Everything behind the button: the record itself, the similar ones, and the pairs said not to be the same. */
export interface SimilarLeads {
  lead: Lead;
  items: SimilarLead[];
  total: number;
  hidden: number;
  more: boolean;
  dismissals: { dismissal: Dismissal; other: Lead | undefined; lapsed: boolean }[];
}

export async function readSimilar(
  store: LeadStore,
  leadId: string,
  limit: number,
  signal: AbortSignal,
): Promise<SimilarLeads> {
  const [lead, page, dismissed] = await Promise.all([
    store.get('leads', leadId, { signal }),
    store.similar(leadId, { limit, signal }),
    store.list('dismissals', { where: { leadId }, limit: 100, signal }),
  ]);
  if (!lead)
    throw new PisteError('not-found', 'This record is no longer there; go back to the list and look for it.', {
      details: { leadId },
    });
  const leads = await store.getMany(
    'leads',
    page.items.map((match) => match.id),
    { signal },
  );
  const others = await store.getMany(
    'leads',
    dismissed.items.map((dismissal) => otherOf(dismissal, leadId)),
    { signal },
  );
  const similarIds = new Set(page.items.map((match) => match.id));
  return {
    lead,
    items: page.items.flatMap((match, i) => (leads[i] ? [{ match, lead: leads[i] }] : [])),
    total: page.total,
    hidden: page.hidden,
    more: page.next !== undefined,
    dismissals: dismissed.items.map((dismissal, i) => ({
      dismissal,
      other: others[i],
      lapsed: similarIds.has(otherOf(dismissal, leadId)),
    })),
  };
}

function otherOf({ leadIds }: Dismissal, leadId: string): string {
  return leadIds[0] === leadId ? leadIds[1] : leadIds[0];
}
