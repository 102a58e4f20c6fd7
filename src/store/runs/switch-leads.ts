import type { SaveSettings, SaveTeam } from '../../domain/commands/command.js';
import { plan } from '../../domain/commands/plan-command.js';
import { openLeadCount, OPEN_LEADS_CHUNK, planOpenLeads } from '../../domain/commands/open-leads.js';
import { PisteError } from '../../domain/errors.js';
import type { Change, JournalEntry } from '../../domain/journal.js';
import { settingsOf } from '../../domain/settings.js';
import { Workspace } from '../../domain/workspace.js';
import type { StoreCore } from '../create-lead-store.js';
import type { ExecuteOptions, Outcome } from '../lead-store.js';
import { pause } from '../pause.js';
import { partsOf, Run } from './run.js';

type Switch = SaveSettings | SaveTeam;

/**
 * S6: where switching leads off converts more of them than one commit should hold, they are converted in chunks, and
 * the setting itself is the last part. Undefined where one commit will do.
 */
export async function switchLeads(
  command: Switch,
  core: StoreCore,
  options: ExecuteOptions,
): Promise<Outcome | undefined> {
  if (command.openLeads !== 'convert' || !(await switchesOff(command, core))) return undefined;
  const workspace = new Workspace(core.storage);
  const count = await openLeadCount(workspace, teamIdOf(command));
  if (count <= OPEN_LEADS_CHUNK) return undefined;
  // What the command itself would refuse is refused before any lead is converted.
  const { entry } = await plan({ ...command, openLeads: 'keep' }, core.storage, await core.context());
  const total = Math.ceil(count / OPEN_LEADS_CHUNK) + 1;
  const facts = { ...entry?.facts, openLeads: count };
  return work(Run.start({ kind: command.kind, facts, run: { total, command } }, core), command, 0, core, options);
}

export async function resumeSwitch(
  head: JournalEntry,
  command: Switch,
  core: StoreCore,
  options: ExecuteOptions,
): Promise<Outcome> {
  const run = await Run.takeOver(head, core);
  const [last] = await partsOf(head.id, core);
  return work(run, command, (last?.step ?? -1) + 1, core, options);
}

async function work(
  run: Run,
  command: Switch,
  first: number,
  core: StoreCore,
  options: ExecuteOptions,
): Promise<Outcome> {
  const changes: Change[] = [];
  const teamId = teamIdOf(command);
  let step = first;
  let converted = 0;
  for (; (await openLeadCount(new Workspace(core.storage), teamId)) > OPEN_LEADS_CHUNK; step += 1) {
    if (options.signal?.aborted) {
      await run.end('stopped', {});
      throw new PisteError('aborted', 'Stopped before it was finished; what was written until then stays.', {
        details: { runId: run.id },
      });
    }
    const outcome = await run.commit(step, (part, context) =>
      planOpenLeads(command.kind, teamId, new Workspace(core.storage), context, part),
    );
    changes.push(...outcome.changes);
    converted += outcome.changes.length;
    const left = await openLeadCount(new Workspace(core.storage), teamId);
    options.onProgress?.({ done: converted, total: converted + left });
    await pause();
  }
  const outcome = await run.commit(step, (part, context) => plan(command, core.storage, context, part));
  changes.push(...outcome.changes);
  await run.end('done', { count: changes.filter(({ collection }) => collection === 'leads').length });
  return { entryId: run.written ? run.id : '', changes };
}

async function switchesOff(command: Switch, core: StoreCore): Promise<boolean> {
  if (command.kind === 'save-settings')
    return command.leadsEnabled === false && (await settingsOf(core.storage)).leadsEnabled;
  const team = command.team.id ? await core.storage.get('teams', command.team.id) : undefined;
  return team?.usesLeads === true && command.team.usesLeads === false;
}

function teamIdOf(command: Switch): string | undefined {
  return command.kind === 'save-team' ? (command.team.id ?? undefined) : undefined;
}
