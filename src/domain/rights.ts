import type { Actor } from './context.js';
import { PisteError } from './errors.js';
import type { Lead } from './records/lead.js';

/** P1: `own` sees and writes what is theirs or nobody's; P2: without an actor everything is allowed. */
export function maySee(actor: Actor | undefined, lead: Pick<Lead, 'salespersonId'>): boolean {
  return actor?.rights !== 'own' || lead.salespersonId === undefined || lead.salespersonId === actor.id;
}

/** For a search of similar records: nothing to check where the actor sees all. */
export function visibility(actor: Actor | undefined): { mayRead?: (lead: Lead) => boolean } {
  return actor?.rights === 'own' ? { mayRead: (lead) => maySee(actor, lead) } : {};
}

export function isAdmin(actor: Actor | undefined): boolean {
  return actor === undefined || actor.rights === 'admin';
}

/** @throws PisteError `forbidden` where the actor may not write the record. */
export function requireWritable(actor: Actor | undefined, lead: Lead): void {
  if (maySee(actor, lead)) return;
  throw new PisteError(
    'forbidden',
    `You may change only your own and unassigned records; ask the salesperson of this one. Nothing has been written.`,
    {
      details: { leadId: lead.id },
    },
  );
}

/** @throws PisteError `forbidden` unless the actor is an administrator. */
export function requireAdmin(actor: Actor | undefined, what: string): void {
  if (isAdmin(actor)) return;
  throw new PisteError('forbidden', `Only an administrator may change ${what}. Nothing has been written.`, {
    details: { needs: 'admin' },
  });
}
