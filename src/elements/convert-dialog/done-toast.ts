import type { MergePreview } from '../../domain/merge/preview.js';
import { LeadOpenEvent } from '../../events/lead-open.js';
import { formatNumber, msg, plural, str } from '../../i18n/index.js';
import { spokesman } from '../../internal/spokesman.js';
import { showToast, type ToastAction } from '../../internal/toasts/show-toast.js';
import { undoAction } from '../../internal/undo/undo-action.js';
import type { UndoHost } from '../../internal/undo/undo-entry.js';
import { movedText } from './result-words.js';

export interface Done {
  entryId: string;
  leadId: string;
  title: string;
  /** Of a merge: how many records became one, and what moved. */
  merged?: { count: number; moves: MergePreview['moves'] } | undefined;
}

/** Says what was done, with the way back (C8). Called in the reader's language, while the host is on the page. */
export function doneToast(host: UndoHost, { entryId, leadId, title, merged }: Done): void {
  const speaker = spokesman(host);
  const actions: ToastAction[] = [
    ...undoAction(host, entryId),
    { label: msg('Open'), run: () => speaker().dispatchEvent(new LeadOpenEvent(leadId)) },
  ];
  const where = msg(str`${title} is in My Pipeline`);
  if (merged)
    showToast(host, {
      text: mergedText(merged.count),
      detail: movedText(merged.moves) || where,
      tone: 'good',
      actions,
    });
  else showToast(host, { text: msg('Opportunity created'), detail: where, tone: 'good', actions });
}

function mergedText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} record merged`, { id: 'convert-dialog.merged.one' }),
    few: msg(str`${n} records merged into one`, { id: 'convert-dialog.merged.few' }),
    other: msg(str`${n} records merged into one`, { id: 'convert-dialog.merged.other' }),
  });
}
