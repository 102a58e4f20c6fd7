import type { CommandContext } from '../context.js';
import { EVERY } from '../index-record.js';
import { finish, type Plan } from '../plan.js';
import { requireAdmin } from '../rights.js';
import { settingsOf } from '../settings.js';
import type { Workspace } from '../workspace.js';
import type { RunPart } from '../run.js';
import type { SaveSettings } from './command.js';
import { settleOpenLeads } from './open-leads.js';

/** S1, S2, S6. */
export async function planSaveSettings(
  command: SaveSettings,
  workspace: Workspace,
  context: CommandContext,
  part?: RunPart,
): Promise<Plan> {
  requireAdmin(context.actor, 'the Leads setting');
  const settings = await settingsOf(workspace);
  const facts: Record<string, unknown> = { leadsEnabled: command.leadsEnabled };
  if (settings.leadsEnabled && !command.leadsEnabled) {
    facts['openLeads'] = await settleOpenLeads(undefined, command.openLeads, workspace, context);
  }
  if (!settings.leadsEnabled && command.leadsEnabled) {
    await workspace.rely('teams', EVERY);
    for await (const team of workspace.all('teams')) workspace.put('teams', { ...team, usesLeads: true });
  }
  workspace.put('settings', { ...settings, leadsEnabled: command.leadsEnabled });
  return finish(workspace, context, { kind: command.kind, facts, part });
}
