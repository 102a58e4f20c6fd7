import type { IconName } from '../icons.js';

export interface ToastAction {
  label: string;
  icon?: IconName;
  /** The toast goes when it has run. */
  run: () => unknown;
}

/** What happened, in the past tense; where it is; and the way back. Never the only place to undo. */
export interface Toast {
  text: string;
  detail?: string;
  tone?: 'good' | 'bad' | 'plain';
  actions?: readonly ToastAction[];
}
