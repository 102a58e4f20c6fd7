import { changedSince } from '../domain/commands/undo.js';
import { PisteError } from '../domain/errors.js';
import { isHead } from '../domain/run.js';
import { Workspace } from '../domain/workspace.js';
import type { StoreCore } from './create-lead-store.js';
import type { ChangedSince, UndoPreview } from './lead-store.js';
import { partsOf } from './runs/run.js';
import { visibleEntries } from './visible-entries.js';

/**
 * What stands in the way of undoing an entry, or any part of a run that is about records the actor may see (P1).
 * @throws PisteError `not-found`, and `forbidden` where there is none.
 */
export async function undoPreview(entryId: string, core: StoreCore): Promise<UndoPreview> {
  const entry = await core.storage.get('journal', entryId);
  if (!entry)
    throw new PisteError('not-found', 'This entry is not in the history; there is nothing to undo.', {
      details: { entryId },
    });
  const standing = isHead(entry) ? (await partsOf(entry.id, core)).filter((part) => !part.undoneBy) : [entry];
  const entries = await visibleEntries(standing, core);
  if (!entries.length && standing.length)
    throw new PisteError('forbidden', 'This is about a record that is not yours; ask its salesperson to undo it.', {
      details: { entryId },
    });
  const changed: ChangedSince[] = [];
  // One workspace for all: what the later part did is undone before the earlier one is looked at.
  const workspace = new Workspace(core.storage);
  for (const each of entries) changed.push(...(await changedSince(each, workspace)));
  return { entry, changedSince: changed, records: workspace.writes().length };
}
