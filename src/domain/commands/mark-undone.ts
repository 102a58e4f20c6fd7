import type { JournalEntry } from '../journal.js';
import type { Workspace } from '../workspace.js';

/**
 * An entry remembers what undid it. Where it was itself an undoing, the entry that it had undone stands again, and what
 * that one had undone is undone again, and so on back to the first.
 */
export async function markUndone(
  by: string,
  entry: JournalEntry,
  partly: boolean,
  workspace: Workspace,
): Promise<void> {
  workspace.put('journal', { ...entry, undoneBy: { entryId: by, partly } });
  let stands = false;
  for (let undoing = entry; undoing.undoes !== undefined; stands = !stands) {
    const undone = await workspace.get('journal', undoing.undoes);
    if (!undone) return;
    const { undoneBy: _undoneBy, ...again } = undone;
    workspace.put(
      'journal',
      stands ? { ...again, undoneBy: { entryId: undoing.id, partly: keptSome(undoing) } } : again,
    );
    undoing = undone;
  }
}

/** Whether an undoing left something as it was; of the head of a run, any of its parts. */
function keptSome({ facts }: JournalEntry): boolean {
  return Boolean(facts?.['kept']) || Boolean(facts?.['refused']);
}
