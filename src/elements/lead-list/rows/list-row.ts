import type { Lead } from '../../../domain/records/lead.js';

/** Fields by which a list is put into groups, as the store counts them. */
export const GROUP_FIELDS = ['salespersonId', 'teamId', 'stageId', 'priority', 'source', 'country', 'status'] as const;

export type GroupField = (typeof GROUP_FIELDS)[number];

/** The head of a group: a row of its own above its records. */
export interface GroupRow {
  /** No record has such an id. */
  id: `group:${string}`;
  group: {
    by: GroupField;
    /** As the store counts it; empty where the records have none. */
    value: string;
    /** Records in the group; undefined where they are looked for record by record. */
    count: number | undefined;
    /** Its records are not shown. */
    folded: boolean;
  };
}

export type ListRow = Lead | GroupRow;

export function isGroup(row: ListRow | undefined): row is GroupRow {
  return row !== undefined && 'group' in row;
}

export function isLead(row: ListRow | undefined): row is Lead {
  return row !== undefined && !('group' in row);
}

/** The record of a row; undefined for the head of a group, and for a row that has not been read. */
export function leadAt(rows: readonly ListRow[], index: number): Lead | undefined {
  const row = rows[index];
  return isLead(row) ? row : undefined;
}
