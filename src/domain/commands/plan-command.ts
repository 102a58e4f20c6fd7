import type { CommandContext } from '../context.js';
import type { Plan } from '../plan.js';
import type { Reader } from '../reader.js';
import type { RunPart } from '../run.js';
import { Workspace } from '../workspace.js';
import { requireCommand } from './command-shape.js';
import type { Command, CommandKind, ConvertMany, ImportRecords } from './command.js';
import { planConvertLead } from './convert-lead.js';
import { planDismiss, planRecall } from './dismissal.js';
import { planMergeLeads } from './merge-leads.js';
import { planMarkLost, planMarkWon, planMoveStage, planRestore } from './progress.js';
import {
  planAddAttachment,
  planAddNote,
  planRemoveActivity,
  planRemoveAttachment,
  planRemoveNote,
  planSaveActivity,
  planSaveNote,
  planSetFollower,
} from './related.js';
import { planRemoveStage } from './remove-stage.js';
import { planSaveLead } from './save-lead.js';
import { planSaveSettings } from './save-settings.js';
import { planSaveCustomer, planSaveSalesperson, planSaveStage, planSaveTeam } from './save-team.js';
import { planSaveWeights } from './save-weights.js';
import { planUndo } from './undo.js';

/** Commands that are one commit. The others are runs of many ({@link planBulk}, {@link planImport}). */
export type SingleCommand = Exclude<Command, ConvertMany | ImportRecords>;

type Planner<K extends CommandKind> = (
  command: Extract<Command, { kind: K }>,
  workspace: Workspace,
  context: CommandContext,
  part?: RunPart,
) => Promise<Plan>;

const PLANNERS: { [K in SingleCommand['kind']]: Planner<K> } = {
  'save-lead': planSaveLead,
  'convert-lead': planConvertLead,
  'merge-leads': planMergeLeads,
  'dismiss-similar': planDismiss,
  'recall-dismissal': planRecall,
  'save-settings': planSaveSettings,
  'save-weights': planSaveWeights,
  'save-team': planSaveTeam,
  'save-stage': planSaveStage,
  'remove-stage': planRemoveStage,
  'save-salesperson': planSaveSalesperson,
  'save-customer': planSaveCustomer,
  'move-stage': planMoveStage,
  'mark-won': planMarkWon,
  'mark-lost': planMarkLost,
  'restore-lead': planRestore,
  'add-note': planAddNote,
  'save-note': planSaveNote,
  'remove-note': planRemoveNote,
  'save-activity': planSaveActivity,
  'remove-activity': planRemoveActivity,
  'remove-attachment': planRemoveAttachment,
  'add-attachment': planAddAttachment,
  'set-follower': planSetFollower,
  undo: planUndo,
};

/**
 * What a command would write and what it relied on, or a refusal. Nothing is written.
 * @throws PisteError with the reason and the way out.
 */
export async function plan(
  command: SingleCommand,
  reader: Reader,
  context: CommandContext,
  part?: RunPart,
): Promise<Plan> {
  requireCommand(command);
  const planner = PLANNERS[command.kind] as Planner<CommandKind>;
  return planner(command, new Workspace(reader), context, part);
}
