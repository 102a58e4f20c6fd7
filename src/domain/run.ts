import type { ConvertMany, ImportRecords, RemoveStage, SaveSettings, SaveTeam, Undo } from './commands/command.js';
import type { JournalEntry } from './journal.js';

/** A command that is many commits. */
export type RunCommand = ConvertMany | Omit<ImportRecords, 'records'> | SaveSettings | SaveTeam | RemoveStage | Undo;

/** One commit of a bulk conversion: a lead of its own, or a group that becomes one. */
export interface BulkStep {
  leadIds: string[];
  salespersonId?: string;
}

/** What the head of a run knows, so that it can go on after a crash or a reload (B2). */
export interface RunState {
  /** `stopped`: by the user. A run that is `running` and that nobody works on was interrupted. */
  status: 'running' | 'stopped' | 'done';
  /** Who works on it. Every commit of the run relies on the head, so that two never do. */
  runner: string;
  /** Commits in all, as planned. */
  total: number;
  /** What was asked for; gone when the run is done. */
  command?: RunCommand;
  /** What was planned, of a bulk conversion; gone when the run is done. */
  steps?: BulkStep[];
  /** Tells the same records from others, of an import and a restore. */
  digest?: string;
}

/** The place of a commit in its run. */
export interface RunPart {
  runId: string;
  step: number;
}

/** The id of the entry that a part of a run leaves: a part that is tried again is known by it. */
export function partId({ runId, step }: RunPart): string {
  return `${runId}.${String(step).padStart(6, '0')}`;
}

/** Whether the entry heads a run: the one by which a user sees and undoes it. */
export function isHead(entry: JournalEntry): boolean {
  return entry.facts?.['run'] === true;
}
