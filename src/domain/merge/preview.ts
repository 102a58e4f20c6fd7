import type { CollectionName } from '../records/collections.js';
import type { Lead } from '../records/lead.js';

/** Why a value was kept: the rule of M4 that decided. */
export type MergeRule =
  | 'equal'
  | 'first-filled'
  | 'only-filled'
  | 'chosen'
  | 'united'
  | 'all-kept'
  | 'highest'
  | 'furthest-along'
  | 'fullest-address'
  | 'assigned'
  | 'pair'
  | 'any';

export interface MergeField {
  /** `title`, `fields.budget`; `address`, `assignment` and `progress` stand for their blocks. */
  field: string;
  /** What the result will hold; absent where no record has a value. */
  value?: unknown;
  /** The record it comes from; absent for values made of several. */
  fromId?: string;
  rule: MergeRule;
  /** Values that lose, by creation of their records; equal ones are told once. */
  others: { leadId: string; value: unknown }[];
  /** Whether another value can be chosen. */
  choosable: boolean;
}

/** The result of a merge, field by field, before anything is written (M5). */
export interface MergePreview {
  survivorId: string;
  /** The records in the order in which their values count: survivor first, then by creation. */
  leads: Lead[];
  result: Lead;
  fields: MergeField[];
  /** How many of each will move to the survivor (M6). */
  moves: Partial<Record<CollectionName, number>>;
  /** Paths of required fields that the result leaves empty (C7). */
  missingFields: string[];
}
