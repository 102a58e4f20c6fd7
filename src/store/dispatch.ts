import type { Command } from '../domain/commands/command.js';
import { requireCommand } from '../domain/commands/command-shape.js';
import type { SingleCommand } from '../domain/commands/plan-command.js';
import { asPisteError } from './as-piste-error.js';
import type { StoreCore } from './create-lead-store.js';
import { execute } from './execute.js';
import type { ExecuteOptions, Outcome } from './lead-store.js';
import { convertMany } from './runs/convert-many.js';
import { importRecords } from './runs/import-records.js';
import { removeStage } from './runs/remove-stage.js';
import { switchLeads } from './runs/switch-leads.js';
import { undoRun } from './runs/undo-run.js';

/**
 * Carries a command out, in one commit or as a run of many.
 * @throws PisteError, `aborted` where the signal stops it.
 */
export async function dispatch(command: Command, core: StoreCore, options: ExecuteOptions): Promise<Outcome> {
  requireCommand(command);
  return stoppable(
    async () => (await asRun(command, core, options)) ?? execute(command as SingleCommand, core, options),
  );
}

/** Undefined where one commit will do. */
async function asRun(command: Command, core: StoreCore, options: ExecuteOptions): Promise<Outcome | undefined> {
  switch (command.kind) {
    case 'convert-many':
      return convertMany(command, core, options);
    case 'import-records':
      return importRecords(command, core, options);
    case 'save-settings':
    case 'save-team':
      return switchLeads(command, core, options);
    case 'remove-stage':
      return removeStage(command, core, options);
    case 'undo':
      return undoRun(command, core, options);
    default:
      return undefined;
  }
}

/** A signal that fires while reading throws an error of the browser's own; callers know the kit's. */
export async function stoppable<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (reason) {
    throw reason instanceof DOMException && reason.name === 'AbortError' ? asPisteError(reason) : reason;
  }
}
