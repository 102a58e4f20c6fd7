import { similarityTools, type CommandContext } from '../context.js';
import { isPisteError, PisteError } from '../errors.js';
import { resolve } from '../lead-access.js';
import { finish, type Plan, type ReportLine } from '../plan.js';
import type { Reader } from '../reader.js';
import type { LeadDraft } from '../records/lead.js';
import type { RunPart } from '../run.js';
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
  part: RunPart,
): Promise<Plan> {
  const workspace = new Workspace(reader);
  const report: ReportLine[] = [];
  const chunk = new EarlierRows<string>(similarityTools(context));
  // Rows of the same chunk are not stored yet, so no look-up finds them.
  const profile = (draft: LeadDraft) => profileOf(draft, context.normalisers, context);
  for (const [i, draft] of command.records.entries()) {
    const line = firstLine + i;
    try {
      requireRow(draft);
      const twin =
        (await knownAs(draft, command, workspace)) ??
        (command.onSimilar === 'skip'
          ? (chunk.find(profile(draft))?.row ?? (await sameRecord(draft, workspace, context)))
          : undefined);
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
    facts: { count: created.length, lines: report.flatMap(({ line, leadId }) => (leadId === undefined ? [] : [line])) },
    report,
    part,
  });
}

/**
 * Where the row names a record that is there: that one, or the one it was merged into (M7). An import changes none.
 * @throws PisteError `merged-away` or `invalid` where rows that are there are not to be left out.
 */
async function knownAs(draft: LeadDraft, command: ImportRecords, workspace: Workspace): Promise<string | undefined> {
  const id = typeof draft.id === 'string' ? draft.id : '';
  const known = id ? await resolve(workspace, id) : undefined;
  if (!known || command.onSimilar === 'skip') return known?.id;
  if (known.id !== id)
    throw new PisteError('merged-away', 'The record with this id was merged into another one; open that one instead.', {
      details: { leadId: id, survivorId: known.id },
    });
  throw new PisteError('invalid', 'There is a record with this id; an import does not change it.', {
    details: { leadId: id, issues: [{ field: 'id', message: 'is taken' }] },
  });
}

/** @throws PisteError `invalid` for what is no record at all. */
function requireRow(draft: unknown): void {
  if (typeof draft === 'object' && draft !== null && !Array.isArray(draft)) return;
  throw new PisteError('invalid', 'This row is no record; give an object with the fields of a lead.', {
    details: { issues: [{ field: '', message: 'must be an object', value: draft }] },
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
