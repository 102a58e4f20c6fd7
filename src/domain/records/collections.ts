import type { JournalEntry } from '../journal.js';
import type { Customer } from './customer.js';
import type { Lead } from './lead.js';
import type { Activity, Attachment, Follower, Note } from './related.js';
import type { Dismissal, Settings } from './settings.js';
import type { Salesperson, Stage, Team } from './team.js';

/** Every collection a storage holds, with the record it holds. */
export interface Collections {
  leads: Lead;
  customers: Customer;
  salespeople: Salesperson;
  teams: Team;
  stages: Stage;
  notes: Note;
  activities: Activity;
  attachments: Attachment;
  followers: Follower;
  dismissals: Dismissal;
  settings: Settings;
  journal: JournalEntry;
}

export type CollectionName = keyof Collections;

export const COLLECTIONS = [
  'leads',
  'customers',
  'salespeople',
  'teams',
  'stages',
  'notes',
  'activities',
  'attachments',
  'followers',
  'dismissals',
  'settings',
  'journal',
] as const satisfies readonly CollectionName[];

/** What hangs on a lead and moves with it in a merge (M6). */
export const RELATED_COLLECTIONS = ['notes', 'activities', 'attachments', 'followers'] as const;
