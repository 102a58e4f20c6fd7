import { html, nothing, type TemplateResult } from 'lit';
import type { PisteError } from '../../domain/errors.js';
import { errorText, formatNumber, msg, plural, str } from '../../i18n/index.js';
import { icon } from '../icon.js';
import { listRows, type ListView } from './combobox-list.js';
import type { ComboboxOption } from './combobox-pick.js';

/** The field keeps the focus: all keys are heard there. */
export function keepFocus(event: Event): void {
  event.preventDefault();
}

/** One of several chosen items, in front of the text. */
export function chip({ label, start }: ComboboxOption, remove: (() => void) | undefined): TemplateResult {
  const button = html`<button
    class="remove"
    type="button"
    aria-label=${msg(str`Remove ${label}`)}
    @mousedown=${keepFocus}
    @click=${remove}
  >
    ${icon('clear', 'xs')}
  </button>`;
  return html`<span class="chip">${start}<span class="value">${label}</span>${remove ? button : nothing}</span>`;
}

/** Takes the value away. Not among the tab stops: emptying the text does the same. */
export function clearButton(label: string, clear: () => void): TemplateResult {
  return html`<button
    class="btn ghost only small"
    type="button"
    tabindex="-1"
    aria-label=${label ? msg(str`Clear ${label}`) : msg('Clear')}
    @mousedown=${keepFocus}
    @click=${clear}
  >
    ${icon('clear', 's')}
  </button>`;
}

export interface PopupView<T> {
  label: string;
  open: boolean;
  multiple: boolean;
  search: { searching: boolean; error: PisteError | undefined };
  list: ListView<T>;
}

/** The listbox in the top layer, what is said where it has no option, and the count that is read out. */
export function popup<T>({ label, open, multiple, search, list }: PopupView<T>): TemplateResult {
  const count = list.sections.reduce((sum, section) => sum + section.rows.length, 0);
  const says = count === 0 || search.error ? message(search) : '';
  return html`<div class="menu" popover="manual" @mousedown=${keepFocus}>
      <div id="list" role="listbox" aria-label=${label || msg('Choices')} aria-multiselectable=${multiple || nothing}>
        ${open ? listRows(list) : nothing}
      </div>
      ${open && says ? html`<p class="says">${says}</p>` : nothing}
    </div>
    <span class="sr" role="status">${open && !search.searching ? says || countText(count) : nothing}</span>`;
}

function message({ searching, error }: PopupView<unknown>['search']): string {
  if (searching) return msg('Searching…');
  return error ? errorText(error).title : msg('Nothing found');
}

function countText(count: number): string {
  const n = formatNumber(count);
  return plural(count, {
    one: msg(str`${n} choice`, { id: 'combobox.choices.one' }),
    few: msg(str`${n} choices`, { id: 'combobox.choices.few' }),
    other: msg(str`${n} choices`, { id: 'combobox.choices.other' }),
  });
}
