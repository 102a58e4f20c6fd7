import type { StoredRecord } from './record.js';

/** A sales team. Teams are ordered by `sequence`, then id. */
export interface Team extends StoredRecord {
  name: string;
  usesLeads: boolean;
  leaderId?: string;
  memberIds: string[];
  sequence: number;
}

/** Somebody a record can be assigned to. */
export interface Salesperson extends StoredRecord {
  name: string;
  email?: string;
  active: boolean;
}

/** A column of the pipeline. Without a team it belongs to all of them. Ordered by `sequence`, then id. */
export interface Stage extends StoredRecord {
  name: string;
  sequence: number;
  teamId?: string;
  won: boolean;
  folded?: boolean;
}
