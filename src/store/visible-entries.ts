import { resolve } from '../domain/lead-access.js';
import type { JournalEntry } from '../domain/journal.js';
import type { Lead } from '../domain/records/lead.js';
import type { Dismissal } from '../domain/records/settings.js';
import { maySee } from '../domain/rights.js';
import type { StoreCore } from './create-lead-store.js';

type Viewer = Pick<StoreCore, 'storage' | 'actor'>;
type Owned = Pick<Lead, 'salespersonId'>;

/** Without the entries about records that the actor may not see (P1). What was merged is seen by who sees the survivor. */
export async function visibleEntries(entries: JournalEntry[], core: Viewer): Promise<JournalEntry[]> {
  if (core.actor?.rights !== 'own') return entries;
  const leads = await ownersOf(
    entries.flatMap((entry) => entry.leadIds),
    core,
  );
  return entries.filter((entry) => entry.leadIds.every((id) => maySee(core.actor, leads.get(id) ?? {})));
}

/** Of a pair at least one must be to be seen: of the other it is then told that it is there (D7). */
export async function visibleDismissals(dismissals: Dismissal[], core: Viewer): Promise<Dismissal[]> {
  if (core.actor?.rights !== 'own') return dismissals;
  const leads = await ownersOf(
    dismissals.flatMap(({ leadIds }) => leadIds),
    core,
  );
  return dismissals.filter(({ leadIds }) => leadIds.some((id) => maySee(core.actor, leads.get(id) ?? {})));
}

async function ownersOf(leadIds: readonly string[], core: Viewer): Promise<Map<string, Owned>> {
  const owners = [...new Set(leadIds)].map(
    async (id) => [id, (await resolve(core.storage, id)) ?? (await asItWas(id, core))] as const,
  );
  return new Map(await Promise.all(owners));
}

/** A record that is gone belongs to whom it belonged to when it was removed. */
async function asItWas(leadId: string, { storage }: Viewer): Promise<Owned> {
  const [hits] = await storage.lookup('journal', [`record:${leadId}`], { limit: Number.MAX_SAFE_INTEGER });
  const removals = (await storage.getMany('journal', hits?.ids ?? []))
    .flatMap((entry) => entry?.changes ?? [])
    .filter(({ id, after }) => id === leadId && after === null);
  const [last] = removals.sort((a, b) => b.revision - a.revision);
  const salespersonId = last?.before?.['salespersonId'];
  return typeof salespersonId === 'string' ? { salespersonId } : {};
}
