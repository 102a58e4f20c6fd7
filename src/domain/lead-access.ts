import type { CommandContext } from './context.js';
import { PisteError } from './errors.js';
import { requireWritable } from './rights.js';
import type { Lead } from './records/lead.js';
import type { Workspace } from './workspace.js';

/**
 * The lead a command is about, if the actor may write it.
 * @throws PisteError `not-found`, `merged-away` (with `details.survivorId`), `forbidden`.
 */
export async function writableLead(
  workspace: Workspace,
  context: Pick<CommandContext, 'actor'>,
  leadId: string,
): Promise<Lead> {
  const lead = await existing(workspace, leadId);
  if (lead.mergedInto !== undefined) {
    const survivor = await resolve(workspace, leadId);
    throw new PisteError(
      'merged-away',
      'This record was merged into another one; open that one instead. Nothing has been written.',
      {
        details: { leadId, survivorId: survivor?.id ?? lead.mergedInto },
      },
    );
  }
  requireWritable(context.actor, lead);
  return lead;
}

/**
 * The lead that something is added to: of a merged-away id the survivor, since that is where it would move anyway (M7).
 * @throws PisteError `not-found`, `forbidden`.
 */
export async function survivingLead(
  workspace: Workspace,
  context: Pick<CommandContext, 'actor'>,
  leadId: string,
): Promise<Lead> {
  const survivor = await resolve(workspace, leadId);
  return writableLead(workspace, context, survivor?.id ?? leadId);
}

/** The record behind an id, past every merge it went into (M7). */
export async function resolve(reader: Pick<Workspace, 'get'>, leadId: string): Promise<Lead | undefined> {
  const seen = new Set<string>();
  let lead = await reader.get('leads', leadId);
  while (lead?.mergedInto !== undefined && !seen.has(lead.id)) {
    seen.add(lead.id);
    lead = await reader.get('leads', lead.mergedInto);
  }
  return lead;
}

async function existing(workspace: Workspace, leadId: string): Promise<Lead> {
  const lead = await workspace.get('leads', leadId);
  if (lead) return lead;
  throw new PisteError(
    'not-found',
    'This record is no longer there; go back to the list and look for it. Nothing has been written.',
    {
      details: { leadId },
    },
  );
}

/** Won for the purposes of converting and merging (C1, M1): marked so, or at exactly 100 %. */
export function isWon(lead: Pick<Lead, 'status' | 'probability'>): boolean {
  return lead.status === 'won' || lead.probability === 100;
}

/** @throws PisteError `lead-won`, `lead-lost` or `already-opportunity` where a lead cannot be converted (C1). */
export function requireConvertible(lead: Lead): void {
  const details = { leadId: lead.id };
  if (lead.type === 'opportunity') {
    throw new PisteError(
      'already-opportunity',
      'This is an opportunity already; open it in the pipeline. Nothing has been written.',
      { details },
    );
  }
  if (lead.status === 'lost') {
    throw new PisteError('lead-lost', 'A lost lead cannot be converted; restore it first. Nothing has been written.', {
      details,
    });
  }
  if (isWon(lead)) {
    throw new PisteError(
      'lead-won',
      'A lead with a 100% probability cannot be converted into an opportunity. Set a lower probability first. Nothing has been written.',
      {
        details: { ...details, probability: lead.probability },
      },
    );
  }
}
