import type { CommandContext } from '../context.js';
import { PisteError } from '../errors.js';
import type { JournalEntry } from '../journal.js';
import { finish, type Plan } from '../plan.js';
import type { CollectionName } from '../records/collections.js';
import type { Lead } from '../records/lead.js';
import { isAdmin, requireAdmin, requireWritable } from '../rights.js';
import type { RunPart } from '../run.js';
import type { Workspace } from '../workspace.js';
import type { Undo } from './command.js';
import { blame } from './blame.js';
import { markUndone } from './mark-undone.js';
import { revertAll, type ChangedSince } from './revert.js';

const ADMINISTERED: readonly CollectionName[] = ['settings', 'teams', 'stages', 'salespeople'];

/**
 * H2: the inverse of what an entry changed.
 * @throws PisteError `not-found`, `forbidden`, `invalid` (undone already) and `changed-since` with `details.changed`,
 * unless only what is unchanged was asked for.
 */
export async function planUndo(
  command: Undo,
  workspace: Workspace,
  context: CommandContext,
  part?: RunPart,
): Promise<Plan> {
  const entry = await undoable(command.entryId, workspace);
  const changed = await revertAll(entry.changes, workspace);
  await requireRights(entry, workspace, context);
  if (changed.length && command.only !== 'unchanged') {
    throw new PisteError(
      'changed-since',
      `${changed.length} values have changed since; undo the rest, or nothing. Nothing has been written.`,
      { details: { changed: await blame(changed, entry, workspace), entryId: entry.id } },
    );
  }
  if (!workspace.writes().length) {
    throw new PisteError(
      'changed-since',
      'Everything this command did has been changed since; nothing is left to undo.',
      { details: { changed: await blame(changed, entry, workspace), entryId: entry.id } },
    );
  }
  return finish(workspace, context, {
    kind: command.kind,
    leadIds: entry.leadIds,
    ...(entry.leadId === undefined ? {} : { leadId: entry.leadId }),
    undoes: entry.id,
    part,
    facts: { ...entry.facts, undone: entry.kind, kept: changed.length },
    onEntry: (by) => markUndone(by.id, entry, changed.length > 0, workspace),
  });
}

/** What stands in the way of undoing, value by value; empty where nothing does. */
export async function changedSince(entry: JournalEntry, workspace: Workspace): Promise<ChangedSince[]> {
  return blame(await revertAll(entry.changes, workspace), entry, workspace);
}

async function undoable(entryId: string, workspace: Workspace): Promise<JournalEntry> {
  const entry = await workspace.get('journal', entryId);
  if (!entry)
    throw new PisteError('not-found', 'This entry is not in the history; there is nothing to undo.', {
      details: { entryId },
    });
  if (entry.undoneBy && !entry.undoneBy.partly) {
    throw new PisteError('invalid', 'This was undone already; to have it again, undo the undoing.', {
      details: { entryId, undoneBy: entry.undoneBy.entryId },
    });
  }
  return entry;
}

/** P1: as for the command itself; of a note or a dismissal its leads count, as they are and as they would be. */
async function requireRights(entry: JournalEntry, workspace: Workspace, context: CommandContext): Promise<void> {
  if (isAdmin(context.actor)) return;
  if (entry.changes.some((change) => ADMINISTERED.includes(change.collection)))
    requireAdmin(context.actor, 'settings and teams');
  for (const lead of await workspace.getMany('leads', entry.leadIds)) if (lead) requireWritable(context.actor, lead);
  for (const { collection, before } of workspace.writes())
    if (collection === 'leads' && before) requireWritable(context.actor, before as Lead);
}
