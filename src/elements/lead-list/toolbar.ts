import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { LeadType } from '../../domain/records/lead.js';
import { fieldLabel, formatNumber, msg, str } from '../../i18n/index.js';
import { icon } from '../../internal/icon.js';
import { addText } from '../../internal/new-lead/add-text.js';
import type { MenuChooseEvent, MenuItem } from '../../internal/menu/menu-choose.js';
import { COLUMNS, type ColumnId } from './columns.js';
import { FILTER_NAMES, isFiltered, withFilter, type ListFilters } from './filters/list-filters.js';
import { GROUP_FIELDS, type GroupField } from './rows/list-row.js';
import type { Sorting } from './sorting.js';
import { filterLabel, filterText, type FilterWords } from './filters/filter-texts.js';

export interface ToolbarLook {
  type: LeadType;
  /** Its title, with the menu of the views. */
  title: TemplateResult;
  typed: string;
  shown: readonly ColumnId[];
  sort: string;
  group: GroupField | undefined;
  canAdd: boolean;
  /** Groups of duplicates that wait for a decision; undefined where the store cannot search for them. */
  duplicates: number | undefined;
  /** The filter button with its panel. */
  filter: TemplateResult;
}

export interface ToolbarHandlers {
  type: (text: string) => void;
  clearSearch: () => void;
  choose: (id: string) => void;
  add: () => void;
}

export function listTitle(type: LeadType): string {
  return type === 'lead' ? msg('Leads') : msg('Opportunities');
}

/** Search, filter and columns at the start, what is brought in at the end. */
export function toolbar(look: ToolbarLook, on: ToolbarHandlers): TemplateResult {
  const choose = (event: MenuChooseEvent): void => on.choose(event.id);
  return html`<div class="tools" part="toolbar">
    ${look.title} ${searchField(look, on)} ${look.filter}
    <piste-menu-button
      class="wide"
      label=${msg('Columns')}
      icon="columns"
      .items=${columnItems(look.shown)}
      @piste-choose=${choose}
    ></piste-menu-button>
    <piste-menu-button
      class="wide"
      label=${msg('Group')}
      icon="group"
      .items=${groupItems(look.group)}
      @piste-choose=${choose}
    ></piste-menu-button>
    <span class="spread wide"></span>
    ${duplicatesButton(look, on)}
    ${
      look.type === 'lead'
        ? html`<button class="btn ghost wide" type="button" @click=${() => on.choose('import')}>
            ${icon('import')}${msg('Import')}
          </button>`
        : nothing
    }
    <piste-menu-button
      class="wide"
      label=${msg('More')}
      icon="more"
      kind="ghost only"
      align="end"
      .items=${moreItems(look, false)}
      @piste-choose=${choose}
    ></piste-menu-button>
    <piste-menu-button
      class="narrow"
      label=${msg('More')}
      icon="more"
      kind="ghost only"
      align="end"
      .items=${moreItems(look, true)}
      @piste-choose=${choose}
    ></piste-menu-button>
    ${
      look.canAdd
        ? html`<button class="btn primary add" type="button" aria-label=${addText(look.type)} @click=${on.add}>
            ${icon('add')}<span class="wide">${addText(look.type)}</span>
          </button>`
        : nothing
    }
  </div>`;
}

function duplicatesButton({ duplicates }: ToolbarLook, on: ToolbarHandlers): TemplateResult | typeof nothing {
  if (duplicates === undefined) return nothing;
  return html`<button class="btn ghost roomy" type="button" @click=${() => on.choose('duplicates')}>
    ${icon('duplicates')}${msg('Find duplicates')}
    ${duplicates > 0 ? html`<span class="count">${formatNumber(duplicates)}</span>` : nothing}
  </button>`;
}

function searchField({ type, typed }: ToolbarLook, on: ToolbarHandlers): TemplateResult {
  const name = type === 'lead' ? msg('Search leads') : msg('Search opportunities');
  return html`<label class="input quiet search"
    >${icon('search')}<input
      type="search"
      autocomplete="off"
      spellcheck="false"
      aria-label=${name}
      aria-keyshortcuts="/"
      placeholder=${name}
      .value=${live(typed)}
      @input=${(event: Event) => on.type((event.target as HTMLInputElement).value)}
    />${
      typed
        ? html`<button
            class="btn ghost only small"
            type="button"
            aria-label=${msg('Clear search')}
            @click=${on.clearSearch}
          >
            ${icon('clear', 's')}
          </button>`
        : html`<span class="kbd" aria-hidden="true">/</span>`
    }</label
  >`;
}

function columnItems(shown: readonly ColumnId[]): (MenuItem | 'separator')[] {
  return [
    ...COLUMNS.filter(({ id }) => id !== 'title').map(({ id, label }) => ({
      id: `column:${id}`,
      label: label(),
      checked: shown.includes(id),
    })),
    'separator',
    { id: 'usual-columns', label: msg('Usual columns'), icon: 'restore' },
  ];
}

function groupItems(group: GroupField | undefined, fields: readonly GroupField[] = GROUP_FIELDS): MenuItem[] {
  return [
    { id: 'group:', label: msg('No groups'), checked: group === undefined },
    ...fields.map((field) => ({ id: `group:${field}`, label: fieldLabel(field), checked: group === field })),
  ];
}

const NARROW_GROUPS = ['salespersonId', 'teamId', 'stageId'] as const satisfies readonly GroupField[];
const NARROW_SORTS = ['created', 'title', 'company', 'priority'] as const;

function moreItems(look: ToolbarLook, narrow: boolean): (MenuItem | 'separator')[] {
  const file: MenuItem = { id: 'export', label: msg('Export to CSV'), icon: 'export' };
  const search: MenuItem[] =
    look.duplicates === undefined ? [] : [{ id: 'duplicates', label: msg('Find duplicates'), icon: 'duplicates' }];
  if (!narrow) return [...search, file];
  const sorts = COLUMNS.filter(({ id, sort }) => sort && (NARROW_SORTS as readonly string[]).includes(id));
  return [
    ...sorts.map(({ id, label, sort }) => ({
      id: `sort:${id}`,
      label: msg(str`Sort by ${label()}`),
      checked: look.sort === sort!.by,
    })),
    'separator',
    ...NARROW_GROUPS.map((field) => ({
      id: look.group === field ? 'group:' : `group:${field}`,
      label: msg(str`Group by ${fieldLabel(field)}`),
      checked: look.group === field,
    })),
    'separator',
    ...(look.type === 'lead' ? [{ id: 'import', label: msg('Import'), icon: 'import' } satisfies MenuItem] : []),
    ...search,
    file,
  ];
}

/** The filters that are set, each with a cross; at the end what the list finds. */
export function filterChips(
  filters: ListFilters,
  words: FilterWords,
  end: TemplateResult,
  change: (filters: ListFilters) => void,
): TemplateResult {
  return html`<div class="tools filters">
    ${FILTER_NAMES.filter((name) => filters[name] !== undefined).map((name) => {
      const text = filterText(name, filters, words);
      return html`<span class="chip is-on"
        ><span>${filterLabel(name)}:</span> <b>${text}</b
        ><button
          class="cross"
          type="button"
          aria-label=${msg(str`Remove the filter ${filterLabel(name)}: ${text}`)}
          @click=${() => change(withFilter(filters, name, undefined))}
        >
          ${icon('clear', 'xs')}
        </button></span
      >`;
    })}
    ${isFiltered(filters) ? html`<button class="link" type="button" @click=${() => change({})}>${msg('Clear filters')}</button>` : nothing}
    <span class="spread rowline">${end}</span>
  </div>`;
}

/** `Sorted by Company, Created`. */
export function sortText(sorting: Sorting): string {
  const names = sorting.map(({ by }) => COLUMNS.find(({ sort }) => sort?.by === by)?.label() ?? fieldLabel(by));
  return msg(str`Sorted by ${names.join(', ')}`);
}
