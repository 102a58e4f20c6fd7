import type { Undo } from '../../domain/commands/command.js';
import { plan } from '../../domain/commands/plan-command.js';
import { isPisteError, PisteError } from '../../domain/errors.js';
import type { Change, JournalEntry } from '../../domain/journal.js';
import type { ReportLine } from '../../domain/plan.js';
import { isHead } from '../../domain/run.js';
import type { StoreCore } from '../create-lead-store.js';
import type { ExecuteOptions, Outcome } from '../lead-store.js';
import { partsOf, requireMayEnd, Run, stopsRun, takeOver } from './run.js';

/** H2: undoes every commit of a run, newest first; undefined where the entry is not the head of a run. */
export async function undoRun(command: Undo, core: StoreCore, options: ExecuteOptions): Promise<Outcome | undefined> {
  const head = await core.storage.get('journal', command.entryId);
  if (!head || !isHead(head)) return undefined;
  if (head.undoneBy && !head.undoneBy.partly) {
    throw new PisteError('invalid', 'This was undone already; to have it again, undo the undoing.', {
      details: { entryId: head.id, undoneBy: head.undoneBy.entryId },
    });
  }
  // One that was interrupted, or that another tab is at, goes no further.
  if (head.run && head.run.status !== 'done') {
    requireMayEnd(head, core);
    await takeOver(head, 'done', core);
  }
  const parts = await standing(head, core);
  const run = Run.start(
    {
      kind: 'undo',
      facts: { undone: head.kind },
      run: { total: parts.length, command: { ...command } },
      undoes: head,
    },
    core,
  );
  return work(run, command, parts, [], core, options);
}

/** Goes on with undoing. */
export async function resumeUndo(
  head: JournalEntry,
  command: Undo,
  core: StoreCore,
  options: ExecuteOptions,
): Promise<Outcome> {
  const run = await Run.takeOver(head, core);
  const undone = await core.storage.get('journal', command.entryId);
  return work(run, command, undone ? await standing(undone, core) : [], await partsOf(head.id, core), core, options);
}

/** What of a run is not undone yet, the last first. */
async function standing(head: JournalEntry, core: StoreCore): Promise<JournalEntry[]> {
  return (await partsOf(head.id, core)).filter((part) => !part.undoneBy || part.undoneBy.partly);
}

async function work(
  run: Run,
  command: Undo,
  parts: readonly JournalEntry[],
  before: readonly JournalEntry[],
  core: StoreCore,
  options: ExecuteOptions,
): Promise<Outcome> {
  const report: ReportLine[] = before.flatMap(({ leadIds }) => leadIds.map((leadId) => ({ leadId, result: 'undone' })));
  const changes: Change[] = [];
  const only = command.only ? { only: command.only } : {};
  const first = (before[0]?.step ?? -1) + 1;
  let stopped = false;
  for (const [i, entry] of parts.entries()) {
    if (options.signal?.aborted) {
      stopped = true;
      break;
    }
    try {
      const outcome = await run.commit(first + i, (part, context) =>
        plan({ kind: 'undo', entryId: entry.id, ...only }, core.storage, context, part),
      );
      changes.push(...outcome.changes);
      for (const leadId of entry.leadIds) report.push({ leadId, result: 'undone' });
    } catch (error) {
      if (!isPisteError(error) || stopsRun(error)) throw error;
      for (const leadId of entry.leadIds) report.push({ leadId, result: 'kept', error });
    }
    options.onProgress?.({ done: i + 1, total: parts.length });
  }
  const kept = report.filter(({ result }) => result === 'kept').length;
  const facts = { count: report.length - kept, refused: kept };
  await run.end(stopped ? 'stopped' : 'done', facts, stopped || kept > 0);
  if (stopped)
    throw new PisteError('aborted', 'Stopped before it was finished; what was written until then stays.', {
      details: { runId: run.id },
    });
  return { entryId: run.written ? run.id : '', changes, report };
}
