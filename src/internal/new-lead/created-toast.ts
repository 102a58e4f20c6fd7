import { LeadOpenEvent } from '../../events/lead-open.js';
import { msg } from '../../i18n/index.js';
import type { Outcome } from '../../store/lead-store.js';
import { spokesman } from '../spokesman.js';
import { showToast } from '../toasts/show-toast.js';
import { undoAction } from '../undo/undo-action.js';
import type { UndoHost } from '../undo/undo-entry.js';

/** Says what was made, with the way back. Called in the reader's language, while the host is on the page. */
export function createdToast(host: UndoHost, { leadId, entryId, changes }: Outcome): void {
  const made = changes.find(({ collection, id }) => collection === 'leads' && id === leadId)?.after;
  if (leadId === undefined || !made) return;
  const by = spokesman(host);
  showToast(host, {
    text: made['type'] === 'lead' ? msg('Lead created') : msg('Opportunity created'),
    detail: String(made['title']),
    actions: [
      ...undoAction(host, entryId),
      { label: msg('Open'), run: () => by().dispatchEvent(new LeadOpenEvent(leadId)) },
    ],
  });
}
