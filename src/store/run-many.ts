import type { ConvertMany, ImportRecords, Undo } from '../domain/commands/command.js';
import { planBulk } from '../domain/commands/convert-many.js';
import { IMPORT_CHUNK, planImport } from '../domain/commands/import-records.js';
import { isPisteError, PisteError } from '../domain/errors.js';
import type { Change, JournalEntry } from '../domain/journal.js';
import { finish, type ReportLine } from '../domain/plan.js';
import type { ReadOptions } from '../domain/reader.js';
import { Workspace } from '../domain/workspace.js';
import type { StoreCore } from './create-lead-store.js';
import { aborted, commitPlanned, execute } from './execute.js';
import type { ExecuteOptions, Outcome } from './lead-store.js';
import { pause } from './pause.js';

/** B2: each lead or group is a commit of its own, a refusal never stops the rest, and the run can be undone as one. */
export async function convertMany(command: ConvertMany, core: StoreCore, options: ExecuteOptions): Promise<Outcome> {
  const runId = core.newId();
  const bulk = await planBulk(command, core.storage, await core.context(), options.signal);
  const lines = new Map(bulk.report.map((line) => [line.leadId, line]));
  const changes: Change[] = [];
  let done = 0;
  for (const step of bulk.steps) {
    if (options.signal?.aborted) {
      for (const leadId of step.leadIds) lines.set(leadId, { leadId, result: 'skipped' });
      continue;
    }
    try {
      const outcome = await execute(step.command, core, {}, runId);
      changes.push(...outcome.changes);
    } catch (error) {
      if (!isPisteError(error)) throw error;
      for (const leadId of step.leadIds) lines.set(leadId, { leadId, result: 'refused', error });
    }
    done += step.leadIds.length;
    options.onProgress?.({ done, total: lines.size });
  }
  return closeRun(runId, command.kind, [...lines.values()], changes, core);
}

/** What a bulk run would do to each lead, unwritten (B2). */
export async function previewMany(command: ConvertMany, { signal }: ReadOptions, core: StoreCore): Promise<Outcome> {
  const { report } = await planBulk(command, core.storage, await core.context(), signal);
  return { entryId: '', changes: [], report };
}

/**
 * Chunks of rows, each a commit; good rows are written whatever becomes of the others (X1). Where the storage fails in
 * the middle, what was written is told, and the rows that were not reached carry the error.
 */
export async function importRecords(
  command: ImportRecords,
  core: StoreCore,
  options: ExecuteOptions,
): Promise<Outcome> {
  const runId = core.newId();
  const report: ReportLine[] = [];
  const changes: Change[] = [];
  const total = command.records.length;
  for (let start = 0; start < total; start += IMPORT_CHUNK) {
    if (options.signal?.aborted) {
      report.push(...command.records.slice(start).map((_, i) => ({ line: start + i + 1, result: 'skipped' as const })));
      break;
    }
    const chunk = { ...command, records: command.records.slice(start, start + IMPORT_CHUNK) };
    try {
      const outcome = await commitPlanned(
        async () => planImport(chunk, start + 1, core.storage, await core.context(), runId),
        core,
        {},
      );
      report.push(...(outcome.report ?? []));
      changes.push(...outcome.changes);
    } catch (error) {
      if (!isPisteError(error) || !report.some(({ result }) => result === 'created')) throw error;
      const rest = command.records.slice(start);
      report.push(...rest.map((_, i) => ({ line: start + i + 1, result: 'skipped' as const, error })));
      return closeRun(runId, command.kind, report, changes, core).catch(() => ({ entryId: '', changes, report }));
    }
    options.onProgress?.({ done: Math.min(start + IMPORT_CHUNK, total), total });
    await pause();
  }
  return closeRun(runId, command.kind, report, changes, core);
}

/** H2: undoes every commit of a run, newest first; undefined where the entry is not the head of a run. */
export async function undoRun(command: Undo, core: StoreCore, options: ExecuteOptions): Promise<Outcome | undefined> {
  const head = await core.storage.get('journal', command.entryId);
  if (head?.facts?.['run'] !== true) return undefined;
  if (head.undoneBy && !head.undoneBy.partly) {
    throw new PisteError('invalid', 'This was undone already; to have it again, undo the undoing.', {
      details: { entryId: head.id, undoneBy: head.undoneBy.entryId },
    });
  }
  const parts = await entriesOfRun(head.runId ?? '', core);
  const report: ReportLine[] = [];
  const changes: Change[] = [];
  const runId = core.newId();
  for (const [i, entry] of parts.entries()) {
    aborted(options.signal);
    try {
      const outcome = await execute(
        { kind: 'undo', entryId: entry.id, ...(command.only ? { only: command.only } : {}) },
        core,
        {},
        runId,
      );
      changes.push(...outcome.changes);
      for (const leadId of entry.leadIds) report.push({ leadId, result: 'undone' });
    } catch (error) {
      if (!isPisteError(error)) throw error;
      for (const leadId of entry.leadIds) report.push({ leadId, result: 'kept', error });
    }
    options.onProgress?.({ done: i + 1, total: parts.length });
  }
  return closeRun(runId, 'undo', report, changes, core, head);
}

/** Writes the head of a run: the one entry by which a user sees and undoes it. */
async function closeRun(
  runId: string,
  kind: string,
  report: ReportLine[],
  changes: Change[],
  core: StoreCore,
  undone?: JournalEntry,
): Promise<Outcome> {
  const written = report.filter(
    (line) => line.result !== 'refused' && line.result !== 'skipped' && line.result !== 'kept',
  );
  if (!written.length) return { entryId: '', changes, report };
  const facts = {
    run: true,
    count: written.length,
    refused: report.length - written.length,
    ...(undone ? { undone: undone.kind } : {}),
  };
  const head = await commitPlanned(
    async () => {
      const workspace = new Workspace(core.storage);
      const current = undone && (await workspace.get('journal', undone.id));
      return finish(workspace, await core.context(), {
        kind,
        facts,
        runId,
        always: true,
        ...(undone ? { undoes: undone.id } : {}),
        onEntry: async (entry) => {
          if (current)
            workspace.put('journal', {
              ...current,
              undoneBy: { entryId: entry.id, partly: written.length < report.length },
            });
          await clearUndone(undone?.undoes, workspace);
        },
      });
    },
    core,
    {},
  );
  return { entryId: head.entryId, changes, report };
}

async function clearUndone(entryId: string | undefined, workspace: Workspace): Promise<void> {
  const first = entryId === undefined ? undefined : await workspace.get('journal', entryId);
  if (!first) return;
  const { undoneBy: _undoneBy, ...again } = first;
  workspace.put('journal', again);
}

/** The commits of a run that are not undone yet, newest first. */
async function entriesOfRun(runId: string, core: StoreCore): Promise<JournalEntry[]> {
  const [hits] = await core.storage.lookup('journal', [`run:${runId}`], { limit: Number.MAX_SAFE_INTEGER });
  const entries = await core.storage.getMany('journal', hits?.ids ?? []);
  return entries
    .filter((entry) => entry !== undefined)
    .filter((entry) => entry.facts?.['run'] !== true && !entry.undoneBy)
    .reverse()
    .sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0));
}
