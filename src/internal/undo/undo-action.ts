import { msg } from '../../i18n/index.js';
import { spokesman } from '../spokesman.js';
import type { ToastAction } from '../toasts/show-toast.js';
import { undoEntry, type UndoHost } from './undo-entry.js';

/**
 * The way back in a toast, which may outlive the element that shows it; none where nothing was written. Called in the
 * reader's language, while the host is on the page.
 */
export function undoAction(host: UndoHost, entryId: string | undefined): ToastAction[] {
  if (!entryId) return [];
  const speaker = spokesman(host);
  return [{ label: msg('Undo'), icon: 'undo', run: () => undoEntry(speaker(), entryId) }];
}
