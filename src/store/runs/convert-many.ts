import type { ConvertMany } from '../../domain/commands/command.js';
import { planBulk, planBulkStep } from '../../domain/commands/convert-many.js';
import { isPisteError } from '../../domain/errors.js';
import type { Change, JournalEntry } from '../../domain/journal.js';
import type { ReportLine } from '../../domain/plan.js';
import type { ReadOptions } from '../../domain/reader.js';
import type { BulkStep } from '../../domain/run.js';
import type { StoreCore } from '../create-lead-store.js';
import type { ExecuteOptions, Outcome } from '../lead-store.js';
import { partsOf, Run, stopsRun } from './run.js';

/** B2: each lead or group is a commit of its own, a refusal never stops the rest, and the run can be undone as one. */
export async function convertMany(command: ConvertMany, core: StoreCore, options: ExecuteOptions): Promise<Outcome> {
  const { steps, report } = await planBulk(command, core.storage, await core.context(), options.signal);
  const run = Run.start({ kind: command.kind, run: { total: steps.length, command, steps } }, core);
  return work(run, command, steps, report, [], core, options);
}

/** Goes on where the run was interrupted: what is done stays done, what was refused is tried again. */
export async function resumeConvertMany(
  head: JournalEntry,
  command: ConvertMany,
  core: StoreCore,
  options: ExecuteOptions,
): Promise<Outcome> {
  const run = await Run.takeOver(head, core);
  return work(run, command, head.run?.steps ?? [], [], await partsOf(head.id, core), core, options);
}

/** What a bulk run would do to each lead, unwritten (B2). */
export async function previewMany(command: ConvertMany, { signal }: ReadOptions, core: StoreCore): Promise<Outcome> {
  const { report } = await planBulk(command, core.storage, await core.context(), signal);
  return { entryId: '', changes: [], report };
}

async function work(
  run: Run,
  command: ConvertMany,
  steps: readonly BulkStep[],
  report: readonly ReportLine[],
  parts: readonly JournalEntry[],
  core: StoreCore,
  options: ExecuteOptions,
): Promise<Outcome> {
  const lines = new Map(report.map((line) => [line.leadId, line]));
  for (const step of steps)
    for (const leadId of step.leadIds)
      if (!lines.has(leadId)) lines.set(leadId, { leadId, result: step.leadIds.length > 1 ? 'merged' : 'converted' });
  const done = new Map(parts.map((part) => [part.step, part]));
  const changes: Change[] = [];
  let reached = 0;
  let stopped = false;
  for (const [i, step] of steps.entries()) {
    const before = done.get(i);
    stopped ||= options.signal?.aborted === true;
    try {
      if (before) settle(lines, step, before.leadId, before.changes);
      else if (stopped) for (const leadId of step.leadIds) lines.set(leadId, { leadId, result: 'skipped' });
      else {
        const outcome = await run.commit(i, (part, context) =>
          planBulkStep(step, command, core.storage, context, part),
        );
        settle(lines, step, outcome.leadId, outcome.changes);
        changes.push(...outcome.changes);
      }
    } catch (error) {
      if (!isPisteError(error)) throw error;
      if (stopsRun(error) && !run.written) throw error;
      stopped ||= stopsRun(error);
      const result = stopped ? 'skipped' : 'refused';
      for (const leadId of step.leadIds) lines.set(leadId, { leadId, result, error });
    }
    if (stopped) continue;
    reached += step.leadIds.length;
    options.onProgress?.({ done: reached, total: lines.size });
  }
  const all = [...lines.values()];
  const written = all.filter(({ result }) => result === 'converted' || result === 'merged').length;
  const facts = { count: written, refused: all.length - written };
  const ending = run.end(stopped ? 'stopped' : 'done', facts);
  // A storage that has just failed may not take the end either; one who has taken the run over writes it.
  if (stopped) await ending.catch(() => undefined);
  else await ending;
  return { entryId: run.written ? run.id : '', changes, report: all };
}

/** What became of the leads of a step, as it was written. */
function settle(
  lines: Map<string | undefined, ReportLine>,
  { leadIds }: BulkStep,
  intoId: string | undefined,
  changes: readonly Change[],
): void {
  const after = changes.find(({ id }) => id === intoId)?.after;
  const given = (field: 'salespersonId' | 'teamId') =>
    typeof after?.[field] === 'string' ? { [field]: after[field] } : {};
  for (const leadId of leadIds) {
    const { error: _error, ...planned } = lines.get(leadId) ?? { leadId };
    const merged = leadIds.length > 1 && intoId !== undefined;
    lines.set(leadId, {
      ...planned,
      ...given('salespersonId'),
      ...given('teamId'),
      result: merged ? 'merged' : 'converted',
      ...(merged ? { intoId } : {}),
    });
  }
}
