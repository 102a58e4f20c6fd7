import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { formatNumber, msg } from '../../../i18n/index.js';
import { icon } from '../../../internal/icon.js';
import type { Column, ColumnId } from '../columns.js';
import type { Sorting } from '../sorting.js';

export interface HeadLook {
  columns: readonly Column[];
  sort: Sorting;
  /** How much of the list is selected. */
  extent: 'all' | 'none' | 'some';
  /** The one control of the head that Tab reaches: 0 is the tick, then the columns. */
  reachable: number;
}

export interface HeadHandlers {
  toggleAll: () => void;
  /** `further`: besides the orders that are there. */
  sortBy: (column: Column, further: boolean) => void;
  startResize: (event: PointerEvent, id: ColumnId) => void;
  resetWidths: () => void;
  /** The menu of a column. */
  menu: (column: Column) => TemplateResult;
}

const COLUMN_KEYS = 'Shift+ArrowLeft Shift+ArrowRight Control+Shift+ArrowLeft Control+Shift+ArrowRight';

/**
 * The heads of the columns: they sort, with Shift also by several; their edges are dragged, and Shift with an arrow
 * makes them wider or narrower; they are dragged themselves, and Ctrl and Shift with an arrow puts them elsewhere.
 */
export function gridHead(look: HeadLook, on: HeadHandlers): TemplateResult {
  return html`<div class="head" role="rowgroup">
    <div class="row" role="row" aria-rowindex="1">
      <div class="cell tick-cell" role="columnheader">
        <input
          class="tick control"
          type="checkbox"
          aria-label=${msg('Select all')}
          tabindex=${look.reachable === 0 ? 0 : -1}
          .checked=${live(look.extent === 'all')}
          .indeterminate=${live(look.extent === 'some')}
          @change=${on.toggleAll}
        />
      </div>
      ${look.columns.map((column, i) => headCell(column, look.reachable === i + 1, look, on))}
    </div>
  </div>`;
}

function headCell(column: Column, reachable: boolean, { sort }: HeadLook, on: HeadHandlers): TemplateResult {
  const place = sort.findIndex(({ by }) => by === column.sort?.by);
  const sorted = sort[place];
  const rank =
    sorted && sort.length > 1 ? html`<span class="rank" aria-hidden="true">${formatNumber(place + 1)}</span>` : nothing;
  const name = html`<span class=${column.quiet ? 'sr' : 'clip'}>${column.label()}</span>`;
  const arrow = sorted ? icon(sorted.descending ? 'sortDescending' : 'sortAscending', 'xs') : nothing;
  return html`<div
    class=${`cell${column.end ? ' end' : ''}${column.quiet ? ' quiet' : ''}${column.sort ? '' : ' control'}`}
    role="columnheader"
    data-column=${column.id}
    aria-label=${column.label()}
    tabindex=${column.sort ? nothing : reachable ? 0 : -1}
    aria-keyshortcuts=${column.sort ? nothing : COLUMN_KEYS}
    title=${column.quiet ? column.label() : nothing}
    aria-sort=${!column.sort ? nothing : !sorted ? 'none' : sorted.descending ? 'descending' : 'ascending'}
  >
    ${
      column.sort
        ? html`<button
            class="control"
            type="button"
            tabindex=${reachable ? 0 : -1}
            aria-keyshortcuts=${COLUMN_KEYS}
            @click=${(event: MouseEvent) => on.sortBy(column, event.shiftKey)}
            @keydown=${(event: KeyboardEvent) => sortFurther(event, () => on.sortBy(column, true))}
          >
            ${name}${arrow}${rank}
          </button>`
        : name
    }
    ${column.quiet ? nothing : on.menu(column)}
    <span
      class="edge"
      aria-hidden="true"
      @pointerdown=${(event: PointerEvent) => on.startResize(event, column.id)}
      @dblclick=${on.resetWidths}
    ></span>
  </div>`;
}

/** Shift with Enter or Space: the click that a browser makes of them does not tell of Shift everywhere. */
function sortFurther(event: KeyboardEvent, sort: () => void): void {
  if (!event.shiftKey || (event.key !== 'Enter' && event.key !== ' ')) return;
  event.preventDefault();
  sort();
}
