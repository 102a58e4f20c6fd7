import { formatNumber, formatRelative, msg, str } from '../../i18n/index.js';
import type { UnfinishedRun } from '../../store/lead-store.js';

/** What was interrupted. */
export function interruptedText(kind: string): string {
  switch (kind) {
    case 'convert-many':
      return msg('A bulk conversion was interrupted.');
    case 'import-records':
      return msg('An import was interrupted.');
    case 'restore':
      return msg('Restoring a backup was interrupted.');
    case 'undo':
      return msg('An undo was interrupted.');
    case 'remove-stage':
      return msg('Removing a stage was interrupted.');
    default:
      return msg('Converting the open leads was interrupted.');
  }
}

/** How far it had come and when, and what it takes to go on where that is not a button. */
export function interruptedDetail({ done, total, lastAt, needs }: UnfinishedRun, now: Date): string {
  const far = msg(
    str`${formatNumber(done)} of ${formatNumber(total)} steps are done; the last ${formatRelative(lastAt, now)}.`,
  );
  if (needs === 'records')
    return `${far} ${msg('To go on, import the same file again: what is there already is not imported twice.')}`;
  if (needs === 'file') return `${far} ${msg('To go on, restore the same file again.')}`;
  return far;
}
