import type { OpenLeads } from '../../domain/commands/command.js';
import type { PisteElement } from '../../internal/piste-element.js';
import type { LeadsOffDialog } from './leads-off-dialog.js';

/**
 * Before leads are switched off for a team: says how many open ones it affects and asks what becomes of them (S6).
 * Undefined where it affects none.
 */
export async function askLeadsOff(
  host: PisteElement,
  teamId: string,
  team: string,
): Promise<OpenLeads | 'cancelled' | undefined> {
  const page = await host.storeNow?.list('leads', { where: { type: 'lead', status: 'open', teamId }, limit: 0 });
  if (!page?.total) return undefined;
  const dialog: LeadsOffDialog = document.createElement('piste-leads-off-dialog');
  (host.shadowRoot ?? host).append(dialog);
  const answer = await dialog.ask({ team, openLeads: page.total });
  dialog.remove();
  return answer ?? 'cancelled';
}
