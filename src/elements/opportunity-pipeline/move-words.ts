import { msg, str } from '../../i18n/index.js';
import type { Toast } from '../../internal/toasts/show-toast.js';

/** What is said when something has become of a card, and what stands in the toast. */
export interface MoveWords {
  spoken: string;
  toast: Pick<Toast, 'text' | 'detail'>;
}

export function movedWords(stage: string): MoveWords {
  return { spoken: msg(str`Moved to ${stage}.`), toast: { text: msg(str`Moved to ${stage}`) } };
}

export function wonWords(detail?: string): MoveWords {
  return { spoken: msg('Won.'), toast: { text: msg('Won'), ...(detail ? { detail } : {}) } };
}

export function lostWords(detail: string): MoveWords {
  return { spoken: msg('Lost.'), toast: { text: msg('Marked lost'), detail } };
}
