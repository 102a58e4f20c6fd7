import { spokesman } from '../../internal/spokesman.js';
import { doneToast, type Done } from './done-toast.js';

/** What the dialog came to; undefined where nothing was done. */
export type ConvertResult =
  | {
      /** The opportunity; of a merge the record that stays. */
      leadId: string;
      /** The entry in the history, to undo by. */
      entryId: string;
      merged: boolean;
    }
  | undefined;

/** What has been done, until the dialog has closed. */
export interface Reached {
  result: NonNullable<ConvertResult>;
  /** Says it, with the way back (C8), also where the dialog is removed before it has closed. */
  toast: (() => void) | undefined;
}

/** Call it while the host is on the page; one that is not has nobody to say it to. */
export function reached(
  host: Parameters<typeof spokesman>[0],
  result: Reached['result'],
  what: Pick<Done, 'title' | 'merged'>,
): Reached {
  const { leadId, entryId } = result;
  const speaker = host.isConnected ? spokesman(host) : undefined;
  return { result, toast: speaker && (() => doneToast(speaker(), { leadId, entryId, ...what })) };
}
