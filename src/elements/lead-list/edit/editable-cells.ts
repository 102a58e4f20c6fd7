import type { Lead } from '../../../domain/records/lead.js';
import { msg } from '../../../i18n/index.js';
import type { Directory } from '../../../internal/directory.js';
import type { FieldSpec } from '../../../internal/field-edit/field-spec.js';
import { priorityText } from '../../../internal/priority-bars.js';
import type { Column, ColumnId } from '../columns.js';

const SPECS: Partial<Record<ColumnId, FieldSpec>> = {
  priority: { field: 'priority', kind: 'priority' },
  title: { field: 'title', kind: 'text' },
  company: { field: 'companyName', kind: 'text' },
  contact: { field: 'contactName', kind: 'text' },
  email: { field: 'email', kind: 'email' },
  phone: { field: 'phone', kind: 'phone' },
  city: { field: 'city', kind: 'text' },
  salesperson: { field: 'salespersonId', kind: 'salesperson' },
  team: { field: 'teamId', kind: 'team' },
  stage: { field: 'stageId', kind: 'stage' },
  revenue: { field: 'expectedRevenue', kind: 'text' },
  source: { field: 'source', kind: 'text' },
};

export interface CellOption {
  /** Empty for none. */
  value: string;
  label: string;
}

/** The field that a cell of a column edits: what stands in it. Undefined where the column is only read. */
export function specOf(id: ColumnId, lead: Lead): FieldSpec | undefined {
  return id === 'phone' && !lead.phone && lead.mobile ? { field: 'mobile', kind: 'phone' } : SPECS[id];
}

/** Columns whose cells can be edited, of those shown, in their order. */
export function editableColumns(columns: readonly Column[]): ColumnId[] {
  return columns.map(({ id }) => id).filter((id) => SPECS[id] !== undefined);
}

/** What can be chosen for a field, in the current locale; undefined where one types. What is chosen now is always there. */
export function optionsOf({ kind }: FieldSpec, lead: Lead, names: Directory): readonly CellOption[] | undefined {
  switch (kind) {
    case 'priority':
      return ([0, 1, 2, 3] as const).map((level) => ({ value: String(level), label: priorityText(level) }));
    case 'salesperson': {
      const there = names.salespeople.filter(({ active, id }) => active || id === lead.salespersonId);
      return [{ value: '', label: msg('Unassigned') }, ...named(there)];
    }
    case 'team':
      return [{ value: '', label: msg('No team') }, ...named(names.teams)];
    case 'stage': {
      const there = names.stagesOf(lead.teamId);
      const now = names.stage(lead.stageId);
      const none = lead.stageId === undefined ? [{ value: '', label: msg('Not set') }] : [];
      return [...none, ...named(now && !there.includes(now) ? [now, ...there] : there)];
    }
    default:
      return undefined;
  }
}

function named(records: readonly { id: string; name: string }[]): CellOption[] {
  return records.map(({ id, name }) => ({ value: id, label: name }));
}
