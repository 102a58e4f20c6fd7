import { similarityTools, type CommandContext } from '../context.js';
import { isPisteError } from '../errors.js';
import { finish, type Plan, type ReportLine } from '../plan.js';
import type { Reader } from '../reader.js';
import type { LeadDraft } from '../records/lead.js';
import { EarlierRows, findSimilar, profileOf } from '../similarity/index.js';
import { Workspace } from '../workspace.js';
import type { ImportRecords } from './command.js';
import { createLead } from './save-lead.js';

/** Records written in one commit of an import. */
export const IMPORT_CHUNK = 200;

/**
 * One chunk of an import: good rows are created, each bad one is reported with its line and reason (X1).
 * @param firstLine line of the first record of the chunk, from 1.
 */
export async function planImport(
  command: ImportRecords,
  firstLine: number,
  reader: Reader,
  context: CommandContext,
  runId: string,
): Promise<Plan> {
  const workspace = new Workspace(reader);
  const report: ReportLine[] = [];
  const chunk = new EarlierRows<string>(context.weights);
  // Rows of the same chunk are not stored yet, so no look-up finds them.
  const profile = (draft: LeadDraft) => profileOf(draft, context.normalisers, context);
  for (const [i, draft] of command.records.entries()) {
    const line = firstLine + i;
    try {
      const twin =
        command.onSimilar === 'skip'
          ? (chunk.find(profile(draft))?.row ?? (await sameRecord(draft, workspace, context)))
          : undefined;
      if (twin !== undefined) {
        report.push({ line, result: 'skipped', intoId: twin });
        continue;
      }
      const lead = await createLead(draft, workspace, context);
      if (command.onSimilar === 'skip') chunk.add(profile(lead), lead.id);
      report.push({ line, leadId: lead.id, result: 'created' });
    } catch (error) {
      if (!isPisteError(error)) throw error;
      report.push({ line, result: 'refused', error });
    }
  }
  const created = report.flatMap((line) => (line.leadId === undefined ? [] : [line.leadId]));
  return finish(workspace, context, {
    kind: command.kind,
    leadIds: created,
    facts: { count: created.length },
    report,
    runId,
  });
}

async function sameRecord(
  draft: LeadDraft,
  workspace: Workspace,
  context: CommandContext,
): Promise<string | undefined> {
  const found = await findSimilar(workspace, draft, {
    ...similarityTools(context),
    limit: 1,
  });
  return found.items.find((match) => match.band === 'same')?.id;
}
