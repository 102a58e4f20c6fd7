import type { Undo } from '../../domain/commands/command.js';
import type { ChangedSince } from '../../domain/commands/revert.js';
import { CommandUndoneEvent } from '../../events/undo.js';
import { LeadErrorEvent } from '../../events/lead-error.js';
import { errorText, formatNumber, msg, plural, str, withLocale } from '../../i18n/index.js';
import { spokenLocale } from '../../i18n/locale.js';
import { asPisteError } from '../../store/as-piste-error.js';
import type { LeadStore, Outcome } from '../../store/lead-store.js';
import { nearestLang } from '../lang-watch.js';
import { showToast } from '../toasts/show-toast.js';
import type { UndoDialog } from './undo-dialog.js';

/** An element that undoes: it has a store and a shadow root to put the question into. */
export interface UndoHost extends HTMLElement {
  readonly storeNow: LeadStore | undefined;
}

/**
 * Undoes an entry for the user: asks what to do where something has changed since, tells the result in a toast that
 * offers to redo it, and dispatches `command-undone` or `lead-error`. Undefined where nothing was undone.
 */
export async function undoEntry(host: UndoHost, entryId: string): Promise<Outcome | undefined> {
  const store = host.storeNow;
  if (!store) return undefined;
  const command: Undo = { kind: 'undo', entryId };
  try {
    return told(host, command, await store.execute(command));
  } catch (reason) {
    const error = asPisteError(reason);
    if (error.code !== 'changed-since') return failed(host, error, command);
    const { entry } = await store.undoPreview(entryId);
    const values = entry.changes.reduce((sum, change) => sum + Object.keys(change.after ?? {}).length, 0);
    const changed = (error.details['changed'] as ChangedSince[] | undefined) ?? [];
    if (!(await ask(host, changed, values))) return undefined;
    const rest: Undo = { ...command, only: 'unchanged' };
    try {
      return told(host, rest, await store.execute(rest));
    } catch (again) {
      return failed(host, asPisteError(again), rest);
    }
  }
}

async function ask(host: UndoHost, changed: readonly ChangedSince[], values: number): Promise<boolean> {
  const dialog: UndoDialog = document.createElement('piste-undo-dialog');
  dialog.store = host.storeNow;
  (host.shadowRoot ?? host).append(dialog);
  const answer = await dialog.ask({ changed, values });
  dialog.remove();
  return answer;
}

function told(host: UndoHost, command: Undo, outcome: Outcome): Outcome {
  host.dispatchEvent(new CommandUndoneEvent(command, outcome));
  const kept = outcome.report?.filter((line) => line.result === 'kept').length ?? 0;
  withLocale(spokenLocale(nearestLang(host)), () =>
    showToast(host, {
      text: outcome.entryId || !kept ? msg('Undone') : msg('Nothing was undone'),
      ...(kept ? { detail: keptText(kept) } : {}),
      tone: kept ? 'plain' : 'good',
      actions: outcome.entryId ? [{ label: msg('Redo'), run: () => undoEntry(host, outcome.entryId) }] : [],
    }),
  );
  return outcome;
}

function failed(host: UndoHost, error: ReturnType<typeof asPisteError>, command: Undo): undefined {
  const { title, text } = withLocale(spokenLocale(nearestLang(host)), () => errorText(error));
  showToast(host, { text: title, detail: text, tone: 'bad' });
  host.dispatchEvent(new LeadErrorEvent(error, command));
  return undefined;
}

function keptText(count: number): string {
  const f = formatNumber(count);
  return plural(count, {
    one: msg(str`${f} record stays as it is: it has changed since.`, { id: 'undo.kept.one' }),
    few: msg(str`${f} records stay as they are: they have changed since.`, { id: 'undo.kept.few' }),
    other: msg(str`${f} records stay as they are: they have changed since.`, { id: 'undo.kept.other' }),
  });
}
