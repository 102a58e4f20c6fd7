import { PisteError } from '../../domain/errors.js';
import { facet } from '../../domain/index-record.js';
import type { JournalEntry } from '../../domain/journal.js';
import type { LeadDraft } from '../../domain/records/lead.js';
import type { StoreCore } from '../create-lead-store.js';
import type { ExecuteOptions, Outcome, UnfinishedRun } from '../lead-store.js';
import { resumeConvertMany } from './convert-many.js';
import { resumeImport } from './import-records.js';
import { finished, mayEnd, requireMayEnd, takeOver } from './run.js';
import { resumeRemoveStage } from './remove-stage.js';
import { resumeSwitch } from './switch-leads.js';
import { resumeUndo } from './undo-run.js';

/** Runs that did not come to their end, newest first: those of the actor, or of all for an administrator. */
export async function unfinishedRuns(core: StoreCore): Promise<UnfinishedRun[]> {
  const facets = [[facet('run', 'running'), facet('run', 'stopped')]];
  const { items } = await core.storage.list('journal', {
    facets,
    order: [{ by: 'at', descending: true }],
    limit: 100,
  });
  return Promise.all(items.filter((head) => mayEnd(head, core)).map((head) => describe(head, core)));
}

/** Goes on with a run (B2). */
export async function resumeRun(
  runId: string,
  options: ExecuteOptions & { records?: LeadDraft[] },
  core: StoreCore,
): Promise<Outcome> {
  const head = await unfinished(runId, core);
  const command = head.run?.command;
  switch (command?.kind) {
    case 'convert-many':
      return resumeConvertMany(head, command, core, options);
    case 'import-records':
      return resumeImport(head, command, options.records, core, options);
    case 'undo':
      return resumeUndo(head, command, core, options);
    case 'save-settings':
    case 'save-team':
      return resumeSwitch(head, command, core, options);
    case 'remove-stage':
      return resumeRemoveStage(head, command, core, options);
    default:
      throw new PisteError('invalid', 'To go on with restoring a backup, choose the same file again.', {
        details: { runId, needs: 'file' },
      });
  }
}

/** Gives a run up: what it did stays and can be undone. */
export async function closeRun(runId: string, core: StoreCore): Promise<void> {
  const head = await unfinished(runId, core);
  await takeOver(head, 'done', core);
}

async function unfinished(runId: string, core: StoreCore): Promise<JournalEntry> {
  const head = await core.storage.get('journal', runId);
  if (!head?.run)
    throw new PisteError('not-found', 'This is not in the history; there is nothing to go on with.', {
      details: { runId },
    });
  requireMayEnd(head, core);
  if (head.run.status === 'done') throw finished(runId);
  return head;
}

async function describe(head: JournalEntry, core: StoreCore): Promise<UnfinishedRun> {
  const [hits] = await core.storage.lookup('journal', [`run:${head.id}`], { limit: Number.MAX_SAFE_INTEGER });
  const parts = (hits?.ids ?? []).filter((id) => id !== head.id);
  const last = parts.length ? await core.storage.get('journal', parts.sort().at(-1) ?? '') : undefined;
  const { status = 'running', total = 0 } = head.run ?? {};
  return {
    id: head.id,
    kind: head.kind,
    startedAt: head.at,
    lastAt: last?.at ?? head.at,
    state: core.runs.has(head.id) ? 'running' : status === 'stopped' ? 'stopped' : 'interrupted',
    done: typeof head.facts?.['done'] === 'number' ? head.facts['done'] : parts.length,
    total,
    ...(head.by === undefined ? {} : { by: head.by }),
    ...needs(head),
  };
}

function needs(head: JournalEntry): Pick<UnfinishedRun, 'needs'> {
  if (head.kind === 'import-records') return { needs: 'records' };
  return head.kind === 'restore' ? { needs: 'file' } : {};
}
