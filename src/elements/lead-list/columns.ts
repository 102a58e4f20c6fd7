import { html, nothing, type TemplateResult } from 'lit';
import type { Lead } from '../../domain/records/lead.js';
import { fieldLabel, formatDateTime, formatMoney, formatPercent, formatRelative, msg } from '../../i18n/index.js';
import { person } from '../../internal/avatar.js';
import { similarBadge, statusBadge } from '../../internal/badge.js';
import type { Directory } from '../../internal/directory.js';
import { highlight } from '../../internal/highlight.js';
import { priorityBars, priorityText } from '../../internal/priority-bars.js';
import { NAMED_FIELDS } from './rows/group-order.js';

/** What a cell needs besides its record. */
export interface CellContext {
  names: Directory;
  search: string;
  now: Date;
  /** Similar records of a lead; undefined while they are not counted. */
  similar: (leadId: string) => number | undefined;
  /** Where the lead's own page is, if the host has said so. */
  href?: ((leadId: string) => string) | undefined;
}

export type ColumnId =
  | 'priority'
  | 'title'
  | 'company'
  | 'contact'
  | 'email'
  | 'phone'
  | 'city'
  | 'salesperson'
  | 'team'
  | 'stage'
  | 'probability'
  | 'revenue'
  | 'source'
  | 'tags'
  | 'updated'
  | 'created';

export interface Column {
  id: ColumnId;
  label: () => string;
  /** Field to sort by; absent where there is no order of it. */
  sort?: { by: string; descendingFirst?: boolean };
  /** Least width and share of what is left, in units of 1 px at the normal font size. */
  least: number;
  share: number;
  /** End-aligned. */
  end?: boolean;
  /** The head is for assistive technology only. */
  quiet?: boolean;
  cell: (lead: Lead, context: CellContext) => unknown;
  /** For a CSV file. */
  text: (lead: Lead, names: Directory) => string;
}

/** A field of text, with what was searched for marked. */
function text(
  id: ColumnId,
  field: 'companyName' | 'contactName' | 'email' | 'city',
  width: Pick<Column, 'least' | 'share'>,
  label = () => fieldLabel(field),
): Column {
  return {
    id,
    label,
    sort: { by: field },
    ...width,
    cell: (lead, { search }) => highlight(lead[field] ?? '', search),
    text: (lead) => lead[field] ?? '',
  };
}

function time(id: ColumnId, field: 'createdAt' | 'updatedAt'): Column {
  return {
    id,
    label: () => fieldLabel(field),
    sort: { by: field, descendingFirst: true },
    least: 100,
    share: 4,
    end: true,
    cell: (lead, { now }) =>
      html`<time datetime=${lead[field]} title=${formatDateTime(lead[field])}
        >${formatRelative(lead[field], now)}</time
      >`,
    text: (lead) => lead[field],
  };
}

/** A name that stands for an id, in whose order the rows are read; or a text that storage has no order of. */
function named(id: ColumnId, field: string, width: Pick<Column, 'least' | 'share'>, name: Column['text']): Column {
  return {
    id,
    label: () => fieldLabel(field),
    ...(NAMED_FIELDS.includes(field) ? { sort: { by: field } } : {}),
    ...width,
    cell: (lead, { names }) => name(lead, names),
    text: name,
  };
}

/** All that can be shown, in their order. The title always is. */
export const COLUMNS: readonly Column[] = [
  {
    id: 'priority',
    label: () => fieldLabel('priority'),
    sort: { by: 'priority', descendingFirst: true },
    least: 30,
    share: 0,
    quiet: true,
    cell: (lead) => priorityBars(lead.priority),
    text: (lead) => priorityText(lead.priority),
  },
  {
    id: 'title',
    label: () => msg('Lead'),
    sort: { by: 'title' },
    least: 220,
    share: 26,
    cell: titleCell,
    text: (lead) => lead.title,
  },
  text('company', 'companyName', { least: 120, share: 14 }, () => msg('Company')),
  text('contact', 'contactName', { least: 104, share: 10 }, () => msg('Contact')),
  text('email', 'email', { least: 150, share: 14 }),
  {
    id: 'phone',
    label: () => fieldLabel('phone'),
    sort: { by: 'phone' },
    least: 126,
    share: 4,
    cell: (lead, { search }) => highlight(lead.phone ?? lead.mobile ?? '', search),
    text: (lead) => lead.phone ?? lead.mobile ?? '',
  },
  text('city', 'city', { least: 92, share: 8 }),
  {
    ...named(
      'salesperson',
      'salespersonId',
      { least: 136, share: 11 },
      (lead, names) => names.salesperson(lead.salespersonId)?.name ?? '',
    ),
    cell: (lead, { names }) => person(names.salesperson(lead.salespersonId)),
  },
  named('team', 'teamId', { least: 104, share: 6 }, (lead, names) => names.team(lead.teamId)?.name ?? ''),
  named('stage', 'stageId', { least: 84, share: 6 }, (lead, names) => names.stage(lead.stageId)?.name ?? ''),
  {
    id: 'probability',
    label: () => fieldLabel('probability'),
    sort: { by: 'probability', descendingFirst: true },
    least: 84,
    share: 2,
    end: true,
    cell: (lead) => formatPercent(lead.probability),
    text: (lead) => String(lead.probability),
  },
  {
    id: 'revenue',
    label: () => fieldLabel('expectedRevenue'),
    sort: { by: 'expectedRevenue', descendingFirst: true },
    least: 124,
    share: 4,
    end: true,
    cell: (lead) => (lead.expectedRevenue === undefined ? '' : formatMoney(lead.expectedRevenue, lead.currency)),
    text: (lead) => (lead.expectedRevenue === undefined ? '' : String(lead.expectedRevenue)),
  },
  named('source', 'source', { least: 90, share: 6 }, (lead) => lead.source ?? ''),
  named('tags', 'tags', { least: 110, share: 8 }, (lead) => lead.tags?.join(', ') ?? ''),
  time('updated', 'updatedAt'),
  time('created', 'createdAt'),
];

/** What is shown until the user chooses otherwise. */
export const USUAL_COLUMNS: readonly ColumnId[] = [
  'priority',
  'title',
  'company',
  'contact',
  'phone',
  'city',
  'salesperson',
  'team',
  'created',
];

export function columnById(id: ColumnId): Column {
  return COLUMNS.find((column) => column.id === id)!;
}

/** The title, a link where it can be one, with what marks the record. */
export function titleCell(lead: Lead, context: CellContext): TemplateResult {
  const title = highlight(lead.title, context.search);
  return html`<span class="rowline"
    >${
      context.href
        ? html`<a class="clip" href=${context.href(lead.id)} tabindex="-1">${title}</a>`
        : html`<span class="clip" title=${lead.title}>${title}</span>`
    }${lead.status === 'open' ? nothing : statusBadge(lead)}${similarBadge(context.similar(lead.id) ?? 0)}</span
  >`;
}
