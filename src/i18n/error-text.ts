import type { PisteError } from '../domain/errors.js';
import { msg } from './msg.js';
import { refusalText } from './refusal-text.js';

/** What the reader may do about an error; the element that shows it knows how. */
export type WayOut = 'restore' | 'open-survivor' | 'open-record' | 'reload' | 'retry' | 'undo-rest';

export interface ErrorText {
  /** What is not possible. */
  title: string;
  /** Why, and what to do. */
  text: string;
  wayOut?: { does: WayOut; label: string; id?: string };
}

/** Words an error in the current locale, by its code and details; its English message is for developers. */
export function errorText(error: PisteError): ErrorText {
  return refusalText(error) ?? failureText(error);
}

function failureText(error: PisteError): ErrorText {
  const retry = { does: 'retry', label: msg('Try again') } as const;
  switch (error.code) {
    case 'storage-full':
      return {
        title: msg('There is no room left on this device.'),
        text: msg(
          'Nothing has been written. Free some disk space, or take a backup and remove old records, then try again.',
        ),
        wayOut: retry,
      };
    case 'storage-blocked':
      return {
        title: msg('The database is waiting for another tab.'),
        text: msg('Another tab still has an older version of this page open. Close it or reload it; nothing is lost.'),
        wayOut: retry,
      };
    case 'storage-closed':
      return {
        title: msg('The database has been closed.'),
        text: msg(
          'A newer version of this page is open in another tab, or the browser has closed the database. Reload this page to go on; nothing that was saved is lost.',
        ),
        wayOut: { does: 'reload', label: msg('Reload') },
      };
    case 'unauthenticated':
      return {
        title: msg('You are signed out.'),
        text: msg('Nothing has been written. Sign in again, then try once more.'),
        wayOut: retry,
      };
    case 'aborted':
      return { title: msg('Stopped.'), text: msg('What was done before stays; the rest has not been written.') };
    default:
      return {
        title: msg('The data cannot be reached.'),
        text: msg('Check the connection, then try again. If an answer was lost, trying again does no harm.'),
        wayOut: retry,
      };
  }
}
