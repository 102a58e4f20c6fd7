import { msg } from '../../i18n/index.js';
import { spokesman } from '../spokesman.js';
import type { ToastAction } from '../toasts/show-toast.js';
import { undoEntry, type UndoHost } from './undo-entry.js';

/**
 * The way back in a toast, which may outlive the element that shows it; none where nothing was written. Of several
 * entries, one after the other in this order. Called in the reader's language, while the host is on the page.
 */
export function undoAction(host: UndoHost, entries: string | readonly string[] | undefined): ToastAction[] {
  const entryIds = [entries ?? []].flat().filter((id) => id !== '');
  if (!entryIds.length) return [];
  const speaker = spokesman(host);
  const run = async () => {
    for (const entryId of entryIds) await undoEntry(speaker(), entryId);
  };
  return [{ label: msg('Undo'), icon: 'undo', run }];
}
