import type { CommandContext } from '../context.js';
import { EVERY } from '../index-record.js';
import { finish, type Plan } from '../plan.js';
import type { MatchingSettings, Settings } from '../records/settings.js';
import { requireAdmin } from '../rights.js';
import { settingsOf } from '../settings.js';
import { readProviders, requireStrictness } from '../similarity/index.js';
import type { Workspace } from '../workspace.js';
import type { RunPart } from '../run.js';
import type { MatchingChanges, SaveSettings } from './command.js';
import { settleOpenLeads } from './open-leads.js';

/** S1, S2, S6; what is left out of the command stays as it is. */
export async function planSaveSettings(
  command: SaveSettings,
  workspace: Workspace,
  context: CommandContext,
  part?: RunPart,
): Promise<Plan> {
  requireAdmin(context.actor, 'the settings');
  const settings = await settingsOf(workspace);
  const { leadsEnabled = settings.leadsEnabled } = command;
  const after: Settings = { ...withMatching(settings, command), leadsEnabled };
  const facts: Record<string, unknown> = command.leadsEnabled === undefined ? {} : { leadsEnabled };
  if (command.strictness !== undefined || command.freeMailProviders !== undefined) facts['matching'] = true;
  if (settings.leadsEnabled && !leadsEnabled) {
    facts['openLeads'] = await settleOpenLeads(undefined, command.openLeads, workspace, context);
  }
  if (!settings.leadsEnabled && leadsEnabled) {
    await workspace.rely('teams', EVERY);
    for await (const team of workspace.all('teams')) workspace.put('teams', { ...team, usesLeads: true });
  }
  workspace.put('settings', after);
  return finish(workspace, context, { kind: command.kind, facts, part });
}

/**
 * Settings with others of how records are compared; null goes back to the default.
 * @throws PisteError `invalid` for a strictness out of range, or what is no domain.
 */
export function withMatching<S extends MatchingSettings>(settings: S, changes: MatchingChanges): S {
  const after = { ...settings };
  const { strictness, freeMailProviders } = changes;
  if (strictness === null) delete after.strictness;
  else if (strictness !== undefined) {
    requireStrictness(strictness);
    after.strictness = strictness;
  }
  if (freeMailProviders === undefined) return after;
  const providers = freeMailProviders === null ? [] : readProviders(freeMailProviders);
  delete after.freeMailProviders;
  if (providers.length > 0) after.freeMailProviders = providers;
  return after;
}
