import { plan, type SingleCommand } from '../domain/commands/plan-command.js';
import { isPisteError, PisteError } from '../domain/errors.js';
import type { Plan } from '../domain/plan.js';
import type { Commit, Write } from '../storage/storage-adapter.js';
import type { StoreCore } from './create-lead-store.js';
import type { ExecuteOptions, Outcome } from './lead-store.js';

/** How often a command is planned anew when somebody else was faster. */
const TRIES = 4;

/** Plans a command and writes the plan. When records it read have changed meanwhile it is planned anew, and may then refuse. */
export async function execute(command: SingleCommand, core: StoreCore, options: ExecuteOptions): Promise<Outcome> {
  return commitPlanned(async () => plan(command, core.storage, await core.context()), core, options);
}

/** Commits what `planned` gives, planning again on a conflict. */
export async function commitPlanned(
  planned: () => Promise<Plan>,
  core: StoreCore,
  options: ExecuteOptions,
): Promise<Outcome> {
  for (let attempt = 1; ; attempt += 1) {
    aborted(options.signal);
    const next = await planned();
    try {
      if (next.writes.length)
        await core.storage.commit(commitOf(next, core), options.signal ? { signal: options.signal } : {});
      return outcomeOf(next);
    } catch (error) {
      if (!isPisteError(error) || error.code !== 'conflict' || attempt === TRIES) throw error;
    }
  }
}

export function outcomeOf(plan: Plan): Outcome {
  return {
    entryId: plan.entry?.id ?? '',
    changes: plan.entry?.changes ?? [],
    ...(plan.leadId === undefined ? {} : { leadId: plan.leadId }),
    ...(plan.report ? { report: plan.report } : {}),
  };
}

/** @throws PisteError `aborted` once the signal has fired. */
export function aborted(signal: AbortSignal | undefined): void {
  if (signal?.aborted)
    throw new PisteError('aborted', 'Stopped before it was finished; what was written until then stays.', {
      cause: signal.reason,
    });
}

function commitOf(plan: Plan, core: StoreCore): Commit {
  const writes = plan.writes.map(({ collection, id, record, index }): Write => {
    if (record && index) return { collection, record, index };
    return { collection, id, delete: true };
  });
  return { id: plan.entry?.id ?? core.newId(), checks: plan.reads, lookups: plan.lookups, writes };
}
