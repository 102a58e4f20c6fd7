import { CommandUndoneEvent } from '../../events/undo.js';
import { formatNumber, msg, plural, str } from '../../i18n/index.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { undoEntry } from '../../internal/undo/undo-entry.js';
import type { LeadStore } from '../../store/lead-store.js';

/** Undoes commands, the last first. What has been changed since stays, and the user is told how many. */
export async function undoAll(
  by: HTMLElement & { readonly storeNow: LeadStore | undefined },
  entryIds: readonly string[],
  words: { speak<T>(say: () => T): T },
): Promise<void> {
  const [first] = entryIds;
  if (entryIds.length === 1 && first !== undefined) {
    await undoEntry(by, first);
    return;
  }
  const store = by.storeNow;
  let kept = 0;
  for (const entryId of [...entryIds].reverse()) {
    const command = { kind: 'undo', entryId } as const;
    try {
      const outcome = await store?.execute(command);
      if (outcome) by.dispatchEvent(new CommandUndoneEvent(command, outcome));
    } catch {
      kept += 1;
    }
  }
  words.speak(() =>
    showToast(by, {
      text: msg('Undone'),
      ...(kept > 0 ? { detail: keptText(kept) } : {}),
      tone: kept > 0 ? 'plain' : 'good',
    }),
  );
}

function keptText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} has been changed since and stays as it is.`, { id: 'list.undo-kept.one' }),
    few: msg(str`${n} have been changed since and stay as they are.`, { id: 'list.undo-kept.few' }),
    other: msg(str`${n} have been changed since and stay as they are.`, { id: 'list.undo-kept.other' }),
  });
}
