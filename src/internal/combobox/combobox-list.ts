import { html, nothing, type TemplateResult } from 'lit';
import { highlight } from '../highlight.js';
import { icon } from '../icon.js';
import type { ComboboxGroup, ComboboxOption } from './combobox-pick.js';

/** A row that can be active: an item, or the creation of what was typed. */
export interface ComboboxRow<T> extends ComboboxOption {
  item?: T;
  created?: string;
}

/** A group of rows, numbered through all groups. */
export interface ComboboxSection<T> {
  label?: string | undefined;
  first: number;
  rows: ComboboxRow<T>[];
}

/** The rows of a list in their groups; groups without a row are left out. */
export function sections<T>(
  groups: readonly ComboboxGroup<T>[],
  option: (item: T) => ComboboxOption,
  creation: { typed: string; text: string } | undefined,
): ComboboxSection<T>[] {
  const all: ComboboxSection<T>[] = [];
  let first = 0;
  const add = (label: string | undefined, rows: ComboboxRow<T>[]) => {
    if (rows.length > 0) all.push({ label, first, rows });
    first += rows.length;
  };
  for (const group of groups)
    add(
      group.label,
      group.items.map((item) => ({ ...option(item), item })),
    );
  if (creation) add(undefined, [{ id: 'create', label: creation.text, created: creation.typed, start: icon('add') }]);
  return all;
}

export interface ListView<T> {
  sections: readonly ComboboxSection<T>[];
  active: number;
  typed: string;
  /** Ids of what is chosen already. */
  chosen: ReadonlySet<string>;
  pick: (row: ComboboxRow<T>) => void;
}

/** The groups of the listbox with their options. */
export function listRows<T>(view: ListView<T>): TemplateResult[] {
  return view.sections.map((section, index) => {
    const rows = section.rows.map((row, at) => listRow(row, section.first + at, view));
    const rule = index > 0 ? html`<hr role="presentation" />` : nothing;
    if (!section.label) return html`${rule}${rows}`;
    return html`${rule}
      <div role="group" aria-labelledby="group-${index}">
        <div class="group" id="group-${index}" role="presentation">${section.label}</div>
        ${rows}
      </div>`;
  });
}

function listRow<T>(row: ComboboxRow<T>, index: number, view: ListView<T>): TemplateResult {
  const label = row.created === undefined ? highlight(row.label, view.typed) : row.label;
  const chosen = view.chosen.has(row.id);
  return html`<div
    class=${index === view.active ? 'item is-active' : 'item'}
    id="option-${index}"
    role="option"
    aria-selected=${chosen ? 'true' : 'false'}
    aria-disabled=${row.disabled ? 'true' : nothing}
    @click=${() => view.pick(row)}
  >
    ${row.start}<span class="two"
      ><span>${label}</span>${row.detail ? html`<span>${highlight(row.detail, view.typed)}</span>` : nothing}</span
    >
    ${row.end}${chosen ? icon('check', 'end') : nothing}
  </div>`;
}
