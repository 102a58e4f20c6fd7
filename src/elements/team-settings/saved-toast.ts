import { msg, str } from '../../i18n/index.js';
import { showToast } from '../../internal/toasts/show-toast.js';
import { undoAction } from '../../internal/undo/undo-action.js';
import type { UndoHost } from '../../internal/undo/undo-entry.js';
import type { Outcome } from '../../store/lead-store.js';
import { convertedText } from '../lead-settings/settings-words.js';

/** Says that a team was saved, and what became of its open leads (S6). */
export function savedToast(host: UndoHost, team: string, outcome: Outcome): void {
  const converted = outcome.changes.filter(({ collection }) => collection === 'leads').length;
  showToast(host, {
    text: msg(str`${team} saved`),
    ...(converted ? { detail: convertedText(converted) } : {}),
    actions: undoAction(host, outcome.entryId),
  });
}
