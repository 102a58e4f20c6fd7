import type { RemoveStage } from '../../domain/commands/command.js';
import { plan } from '../../domain/commands/plan-command.js';
import { MOVE_CHUNK, planEmptyStage, removalFacts } from '../../domain/commands/remove-stage.js';
import { countIn } from '../../domain/commands/stage-rules.js';
import { PisteError } from '../../domain/errors.js';
import type { Change, JournalEntry } from '../../domain/journal.js';
import { Workspace } from '../../domain/workspace.js';
import type { StoreCore } from '../create-lead-store.js';
import type { ExecuteOptions, Outcome } from '../lead-store.js';
import { pause } from '../pause.js';
import { partsOf, Run } from './run.js';

/**
 * Where more records stand in a stage than one commit should hold, they move in chunks, and the removal itself is the
 * last part. Undefined where one commit will do.
 */
export async function removeStage(
  command: RemoveStage,
  core: StoreCore,
  options: ExecuteOptions,
): Promise<Outcome | undefined> {
  if ((await countIn(command.stageId, core.storage)) <= MOVE_CHUNK) return undefined;
  const { count, facts } = await removalFacts(command, new Workspace(core.storage), await core.context());
  const total = Math.ceil(count / MOVE_CHUNK);
  return work(Run.start({ kind: command.kind, facts, run: { total, command } }, core), command, [], core, options);
}

export async function resumeRemoveStage(
  head: JournalEntry,
  command: RemoveStage,
  core: StoreCore,
  options: ExecuteOptions,
): Promise<Outcome> {
  const run = await Run.takeOver(head, core);
  return work(run, command, await partsOf(head.id, core), core, options);
}

async function work(
  run: Run,
  command: RemoveStage,
  before: readonly JournalEntry[],
  core: StoreCore,
  options: ExecuteOptions,
): Promise<Outcome> {
  const changes: Change[] = [];
  const movedBefore = before.reduce((sum, { leadIds }) => sum + leadIds.length, 0);
  const count = () => movedBefore + changes.filter(({ collection }) => collection === 'leads').length;
  let step = (before[0]?.step ?? -1) + 1;
  let left = await countIn(command.stageId, core.storage);
  for (; left > MOVE_CHUNK; step += 1) {
    if (options.signal?.aborted) {
      await run.end('stopped', { count: count() });
      throw new PisteError('aborted', 'Stopped before it was finished; what was written until then stays.', {
        details: { runId: run.id },
      });
    }
    const outcome = await run.commit(step, (part, context) =>
      planEmptyStage(command, new Workspace(core.storage), context, part),
    );
    changes.push(...outcome.changes);
    left = await countIn(command.stageId, core.storage);
    options.onProgress?.({ done: changes.length, total: changes.length + left });
    await pause();
  }
  const outcome = await run.commit(step, (part, context) => plan(command, core.storage, context, part));
  changes.push(...outcome.changes);
  await run.end('done', { count: count() });
  return { entryId: run.written ? run.id : '', changes };
}
