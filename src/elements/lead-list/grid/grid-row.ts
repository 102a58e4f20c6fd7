import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { Lead } from '../../../domain/records/lead.js';
import { formatDateTime, formatRelative, msg, str } from '../../../i18n/index.js';
import { person } from '../../../internal/avatar.js';
import { similarBadge, statusBadge } from '../../../internal/badge.js';
import { highlight } from '../../../internal/highlight.js';
import { icon } from '../../../internal/icon.js';
import { priorityBars } from '../../../internal/priority-bars.js';
import { bone } from '../../../internal/skeleton.js';
import type { CellContext, Column } from '../columns.js';

export interface RowLook {
  index: number;
  /** Counted from 1, the head included where there is one. */
  rowIndex: number;
  /** Depth in groups, from 1; undefined without groups. */
  level?: number | undefined;
  active: boolean;
  selected: boolean;
}

/** How the cells of a row are edited. */
export interface RowEditing {
  /** What stands in a cell instead of its value; undefined where it is not edited. */
  cell: (lead: Lead, column: Column) => TemplateResult | undefined;
  /** Opens the cell of the button that was clicked. */
  beginByButton: (event: Event) => void;
}

/** A record as a row of cells. */
export function tableRow(
  lead: Lead,
  columns: readonly Column[],
  look: RowLook,
  context: CellContext,
  editing: RowEditing,
): TemplateResult {
  const cell = (column: Column): TemplateResult => {
    const { id, end } = column;
    const editor = editing.cell(lead, column);
    const pencil = id === 'title' && !editor ? pencilButton(lead, editing) : nothing;
    return html`<div
      class=${`cell ${id}${end ? ' end' : ''}${editor ? ' edited' : ''}`}
      role="gridcell"
      data-column-of=${id}
    >
      ${editor ?? column.cell(lead, context)}${pencil}
    </div>`;
  };
  return row(
    look,
    html`<div class="cell tick-cell" role="gridcell">${tick(lead, look.selected)}</div>
      ${columns.map(cell)}`,
  );
}

/** A record as a card, for a narrow list: title and time, company and city, who has it and what is similar. */
export function cardRow(lead: Lead, look: RowLook, context: CellContext): TemplateResult {
  const { search, names, now, href } = context;
  const title = highlight(lead.title, search);
  return row(
    look,
    html`<div class="cell tick-cell" role="gridcell">${tick(lead, look.selected)}</div>
      <div class="cell main" role="gridcell">
        <span class="line"
          >${href ? html`<a class="title clip" href=${href(lead.id)} tabindex="-1">${title}</a>` : html`<span class="title clip">${title}</span>`}
          <time class="faint" datetime=${lead.createdAt} title=${formatDateTime(lead.createdAt)}
            >${formatRelative(lead.createdAt, now)}</time
          ></span
        >
        <span class="muted clip">${place(lead, search)}</span>
        <span class="line"
          ><span class="rowline muted"
            >${priorityBars(lead.priority)}${person(names.salesperson(lead.salespersonId))}</span
          >
          <span class="rowline"
            >${lead.status === 'open' ? nothing : statusBadge(lead)}${similarBadge(context.similar(lead.id) ?? 0)}</span
          ></span
        >
      </div>`,
  );
}

export interface WaitingLook extends Pick<RowLook, 'rowIndex'> {
  /** Key of the node: one that is written anew for another row changes in nothing but its number. */
  slot: number;
  narrow: boolean;
  /** Without motion. */
  still: boolean;
}

/** The place of a record that has not been read yet, or is flown over. */
export function waitingRow(columns: readonly Column[], look: WaitingLook): TemplateResult {
  const { rowIndex, slot, narrow, still } = look;
  const width = (i: number) => (['w3', 'w2', 'w4', 'w2'] as const)[(slot + i) % 4]!;
  const cells = narrow
    ? html`<div class="cell main" role="gridcell">${bone('w4')}${bone('w3')}${bone('w2')}</div>`
    : columns.map(({ id, end }, i) =>
        id === 'priority'
          ? html`<div class="cell" role="gridcell"></div>`
          : html`<div class=${end ? 'cell end' : 'cell'} role="gridcell">
              ${id === 'salesperson' ? html`<span class="rowline">${bone('dot')}${bone(width(i))}</span>` : bone(width(i))}
            </div>`,
      );
  return html`<div
    class=${still ? 'row waiting still' : 'row waiting'}
    role="row"
    aria-rowindex=${rowIndex}
    aria-busy="true"
  >
    <div class="cell tick-cell" role="gridcell"><span class="sr">${msg('Loading…')}</span></div>
    ${cells}
  </div>`;
}

function row(look: RowLook, cells: TemplateResult): TemplateResult {
  return html`<div
    class=${look.active ? 'row is-active' : 'row'}
    part="row"
    role="row"
    id=${`row-${look.index}`}
    data-index=${look.index}
    aria-rowindex=${look.rowIndex}
    aria-level=${look.level ?? nothing}
    aria-selected=${look.selected ? 'true' : 'false'}
  >
    ${cells}
  </div>`;
}

function tick(lead: Lead, selected: boolean): TemplateResult {
  return html`<input
    class="tick"
    type="checkbox"
    tabindex="-1"
    aria-label=${msg(str`Select ${lead.title}`)}
    .checked=${live(selected)}
  />`;
}

/** For a pointer; by keys it is F2. */
function pencilButton(lead: Lead, { beginByButton }: RowEditing): TemplateResult {
  const label = msg(str`Edit ${lead.title}`);
  return html`<button
    class="pencil"
    type="button"
    tabindex="-1"
    aria-label=${label}
    title=${`${label} (F2)`}
    @click=${beginByButton}
  >
    ${icon('edit', 's')}
  </button>`;
}

/** Where a lead comes from: company, or who wrote, and the city. */
function place(lead: Lead, search: string): unknown {
  const parts = [lead.companyName ?? lead.contactName ?? lead.email ?? lead.phone, lead.city].filter(
    (part) => part !== undefined,
  );
  return highlight(parts.join(' · '), search);
}
