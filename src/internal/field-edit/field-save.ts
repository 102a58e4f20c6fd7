import type { SaveLead } from '../../domain/commands/command.js';
import { getField, sameValue } from '../../domain/fields.js';
import type { Lead, LeadDraft } from '../../domain/records/lead.js';
import type { LeadStore } from '../../store/lead-store.js';

/** New values by field; null where one was emptied. */
export type Patch = Readonly<Record<string, unknown>>;

/** The field of a patch that somebody else has changed since the editing began. */
export function changedMeanwhile(patch: Patch, base: Lead, now: Lead): string | undefined {
  return Object.keys(patch).find((field) => !sameValue(getField(now, field), getField(base, field)));
}

/** The command that lays a patch over a record. C3 holds for an edit too: the team follows a salesperson who is not in it. */
export async function savePatch(store: LeadStore, patch: Patch, base: Lead): Promise<SaveLead> {
  const { salespersonId } = patch;
  const teamId = typeof salespersonId === 'string' ? await store.teamFor(salespersonId, base.teamId) : undefined;
  const lead = { ...(teamId === undefined ? {} : { teamId }), ...patch, id: base.id } as LeadDraft;
  return { kind: 'save-lead', lead, revision: base.revision };
}
