import { html, type TemplateResult } from 'lit';
import { msg } from '../../i18n/index.js';
import { dialogHead } from '../../internal/dialog-head.js';

/** What a key does on a record; a key whose action is not there now does nothing. */
export type RecordKeyActions = Partial<Record<RecordKey, () => void>>;
export type RecordKey = 'c' | 's' | 'w' | 'l' | 'n' | 'j' | 'k' | '?';

const WRITES = 'input:not([type="checkbox"], [type="radio"]), textarea, select, [contenteditable]';

/**
 * Single keys work while the focus is in the record but not where one writes, nor in a dialog above it: nobody who
 * dictates elsewhere on the page sets them off (WCAG 2.1.4).
 */
export function useRecordKey(event: KeyboardEvent, actions: RecordKeyActions): void {
  const path = event.composedPath();
  const [from] = path;
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return;
  if (!(from instanceof HTMLElement) || from.matches(WRITES)) return;
  if (path.some((each) => each instanceof HTMLElement && each.matches('dialog, [popover]'))) return;
  const action = actions[event.key as RecordKey];
  if (!action) return;
  event.preventDefault();
  action();
}

/** The list behind `?`: every key that does something here, with what it does. */
export function keysDialog(close: () => void): TemplateResult {
  const keys: [string, string][] = [
    ['C', msg('Convert to Opportunity')],
    ['S', msg('Similar Leads')],
    ['N', msg('Write a note…')],
    ['W', msg('Mark won')],
    ['L', msg('Mark lost')],
    ['J', msg('Next record')],
    ['K', msg('Previous record')],
    ['↵', msg('Save a field that is being edited')],
    ['esc', msg('Discard what was typed')],
    ['?', msg('Keyboard shortcuts')],
  ];
  return html`${dialogHead({ id: 'keys-title', title: msg('Keyboard shortcuts'), close })}
    <div class="body">
      <dl class="keylist">
        ${keys.map(
          ([key, does]) =>
            html`<div>
              <dt><kbd class="kbd">${key}</kbd></dt>
              <dd>${does}</dd>
            </div>`,
        )}
      </dl>
      <p class="hint">${msg('They work anywhere on the record but where you write.')}</p>
    </div>
    <footer><button class="btn" type="button" autofocus @click=${close}>${msg('Close')}</button></footer>`;
}
