import type { MarkLost, SaveLead } from '../../domain/commands/command.js';
import type { PisteError } from '../../domain/errors.js';
import { asPisteError } from '../../store/as-piste-error.js';
import type { Outcome, Progress } from '../../store/lead-store.js';

/** A command on one record, of several that are run one after the other. */
export type EachCommand = SaveLead | MarkLost;

export interface EachResult {
  /** Entries to undo by, in the order they were made. */
  entryIds: string[];
  /** How many records are as they were asked to be. */
  done: number;
  failures: PisteError[];
}

/**
 * Runs commands one after the other, each a commit of its own; a failure does not stop the rest. `execute` answers
 * undefined where the page has refused. Stopped by `signal` it says what was done until then.
 */
export async function runEach(
  commands: readonly EachCommand[],
  execute: (command: EachCommand) => Promise<Outcome | undefined>,
  { signal, onProgress }: { signal: AbortSignal; onProgress: (progress: Progress) => void },
): Promise<EachResult> {
  const result: EachResult = { entryIds: [], done: 0, failures: [] };
  for (const [i, command] of commands.entries()) {
    if (signal.aborted) break;
    try {
      const outcome = await execute(command);
      if (outcome?.entryId) result.entryIds.push(outcome.entryId);
      if (outcome) result.done += 1;
    } catch (reason) {
      result.failures.push(asPisteError(reason));
    }
    onProgress({ done: i + 1, total: commands.length });
  }
  return result;
}
