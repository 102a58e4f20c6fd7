import type { ImportRecords } from '../../domain/commands/command.js';
import { IMPORT_CHUNK, planImport } from '../../domain/commands/import-records.js';
import { isPisteError, PisteError } from '../../domain/errors.js';
import type { Change, JournalEntry } from '../../domain/journal.js';
import type { ReportLine } from '../../domain/plan.js';
import type { LeadDraft } from '../../domain/records/lead.js';
import { digestOf } from '../../domain/digest.js';
import type { StoreCore } from '../create-lead-store.js';
import type { ExecuteOptions, Outcome } from '../lead-store.js';
import { pause } from '../pause.js';
import { partsOf, Run } from './run.js';

/**
 * Chunks of rows, each a commit; good rows are written whatever becomes of the others (X1). Where the storage fails in
 * the middle, what was written is told, and the rows that were not reached carry the error.
 */
export function importRecords(command: ImportRecords, core: StoreCore, options: ExecuteOptions): Promise<Outcome> {
  const { records, ...asked } = command;
  const total = Math.ceil(records.length / IMPORT_CHUNK);
  const run = Run.start({ kind: command.kind, run: { total, command: asked, digest: digest(records) } }, core);
  return work(run, command, [], core, options);
}

/**
 * Goes on with the same rows; those of chunks that are in are not imported again.
 * @throws PisteError `invalid` where there are no rows, or others.
 */
export async function resumeImport(
  head: JournalEntry,
  asked: Omit<ImportRecords, 'records'>,
  records: LeadDraft[] | undefined,
  core: StoreCore,
  options: ExecuteOptions,
): Promise<Outcome> {
  if (!records || digest(records) !== head.run?.digest)
    throw new PisteError(
      'invalid',
      'To go on with this import, give the same rows again; these are others. Nothing has been written.',
      { details: { runId: head.id, needs: 'records' } },
    );
  const run = await Run.takeOver(head, core);
  return work(run, { ...asked, records }, await partsOf(head.id, core), core, options);
}

async function work(
  run: Run,
  command: ImportRecords,
  parts: readonly JournalEntry[],
  core: StoreCore,
  options: ExecuteOptions,
): Promise<Outcome> {
  const done = new Map(parts.map((part) => [part.step, part]));
  const report: ReportLine[] = [];
  const changes: Change[] = [];
  const { records } = command;
  let stopped: PisteError | true | undefined;
  for (let start = 0; start < records.length && !stopped; start += IMPORT_CHUNK) {
    const chunk = { ...command, records: records.slice(start, start + IMPORT_CHUNK) };
    const before = done.get(start / IMPORT_CHUNK);
    if (before) {
      report.push(...linesOf(before, start, chunk.records.length));
      continue;
    }
    if (options.signal?.aborted) stopped = true;
    else
      try {
        const outcome = await run.commit(start / IMPORT_CHUNK, (part, context) =>
          planImport(chunk, start + 1, core.storage, context, part),
        );
        report.push(...(outcome.report ?? []));
        changes.push(...outcome.changes);
        options.onProgress?.({ done: Math.min(start + IMPORT_CHUNK, records.length), total: records.length });
      } catch (error) {
        if (!isPisteError(error) || !run.written) throw error;
        stopped = error;
      }
    if (stopped) {
      const error = stopped === true ? {} : { error: stopped };
      const rest = records.slice(start);
      report.push(...rest.map((_, i) => ({ line: start + i + 1, result: 'skipped' as const, ...error })));
    }
    await pause();
  }
  const count = report.filter(({ result }) => result === 'created').length;
  const ending = run.end(stopped ? 'stopped' : 'done', { count, refused: report.length - count });
  // A storage that has just failed may not take the end either: the run is found unfinished then.
  if (stopped) await ending.catch(() => undefined);
  else await ending;
  return { entryId: run.written ? run.id : '', changes, report };
}

/** The lines of a chunk that was imported before: what it created; the others were left out or refused then. */
function linesOf({ leadIds, facts }: JournalEntry, start: number, count: number): ReportLine[] {
  const lines = facts?.['lines'] as number[] | undefined;
  return Array.from({ length: count }, (_, i): ReportLine => {
    const leadId = leadIds[lines?.indexOf(start + i + 1) ?? -1];
    return { line: start + i + 1, ...(leadId === undefined ? { result: 'skipped' } : { leadId, result: 'created' }) };
  });
}

function digest(records: readonly LeadDraft[]): string {
  return digestOf(JSON.stringify(records));
}
