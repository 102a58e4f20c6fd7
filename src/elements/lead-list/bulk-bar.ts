import { html, nothing, type TemplateResult } from 'lit';
import type { LeadType } from '../../domain/records/lead.js';
import type { Salesperson } from '../../domain/records/team.js';
import { msg, str } from '../../i18n/index.js';
import { icon, spinner } from '../../internal/icon.js';
import type { MenuChooseEvent, MenuItem } from '../../internal/menu/menu-choose.js';
import { selectAllText, selectedShortText, selectedText } from './list-texts.js';

export interface BulkLook {
  type: LeadType;
  count: number;
  /** How many the list finds, where not all of them are selected. */
  selectable: number | undefined;
  salespeople: readonly Salesperson[];
  /** What is being done to the selection now. */
  working: string | undefined;
}

export interface BulkHandlers {
  /** `convert`, `merge`, `lost`, `all`, `clear`, `assign:` with an id or without. */
  choose: (id: string) => void;
  stop: () => void;
}

/** What can be done with the selected records, in a line of its own; at the bottom of a narrow list. */
export function bulkBar(look: BulkLook, on: BulkHandlers): TemplateResult {
  return html`<div
    class="bulk"
    part="bulk"
    role="toolbar"
    aria-label=${look.type === 'lead' ? msg('Selected leads') : msg('Selected opportunities')}
  >
    ${look.working === undefined ? choices(look, on) : progress(look.working, on)}
  </div>`;
}

function progress(text: string, on: BulkHandlers): TemplateResult {
  return html`${spinner()}<span class="what">${text}</span>
    <button class="btn small ghost spread" type="button" @click=${on.stop}>${msg('Stop')}</button>`;
}

function choices(look: BulkLook, on: BulkHandlers): TemplateResult {
  const choose = (event: MenuChooseEvent): void => on.choose(event.id);
  const button = (
    id: string,
    label: string,
    kind: string,
    start: TemplateResult | typeof nothing = nothing,
  ): TemplateResult =>
    html`<button class="btn small ${kind}" type="button" @click=${() => on.choose(id)}>${start}${label}</button>`;
  return html`<span class="what"
      ><span class="wide">${selectedText(look.count, look.type)}</span
      ><span class="narrow">${selectedShortText(look.count)}</span></span
    >
    ${look.type === 'lead' ? button('convert', msg('Convert'), 'primary', icon('convert')) : nothing}
    ${look.count > 1 ? button('merge', msg('Merge'), 'wide', icon('merge')) : nothing}
    <piste-menu-button
      class="wide"
      kind="small"
      icon="person"
      label=${msg('Assign')}
      .items=${assignItems(look.salespeople)}
      @piste-choose=${choose}
    ></piste-menu-button>
    ${button('lost', msg('Mark lost'), 'wide')}
    <piste-menu-button
      class="narrow"
      kind="only"
      icon="more"
      align="end"
      label=${msg('More')}
      .items=${narrowItems(look)}
      @piste-choose=${choose}
    ></piste-menu-button>
    ${
      look.selectable === undefined
        ? nothing
        : html`<button class="link spread wide" type="button" @click=${() => on.choose('all')}>
            ${selectAllText(look.selectable)}
          </button>`
    }
    <button
      class=${`btn small ghost wide${look.selectable === undefined ? ' spread' : ''}`}
      type="button"
      aria-keyshortcuts="Escape"
      @click=${() => on.choose('clear')}
    >
      ${msg('Clear')}<span class="kbd" aria-hidden="true">esc</span>
    </button>`;
}

function assignItems(salespeople: readonly Salesperson[]): (MenuItem | 'separator')[] {
  return [
    ...salespeople.map(({ id, name }) => ({ id: `assign:${id}`, label: name })),
    ...(salespeople.length ? (['separator'] as const) : []),
    { id: 'assign:', label: msg('Unassigned') },
  ];
}

function narrowItems(look: BulkLook): (MenuItem | 'separator')[] {
  return [
    ...(look.count > 1 ? [{ id: 'merge', label: msg('Merge'), icon: 'merge' } satisfies MenuItem] : []),
    { id: 'lost', label: msg('Mark lost') },
    'separator',
    ...look.salespeople.map(({ id, name }) => ({ id: `assign:${id}`, label: msg(str`Assign to ${name}`) })),
    { id: 'assign:', label: msg('Unassign') },
    'separator',
    ...(look.selectable === undefined ? [] : [{ id: 'all', label: selectAllText(look.selectable) }]),
    { id: 'clear', label: msg('Clear selection') },
  ];
}
