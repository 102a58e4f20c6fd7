import type { RunState } from './run.js';
import type { Instant, StoredRecord } from './records/record.js';
import type { CollectionName } from './records/collections.js';

/**
 * One record as a command changed it: only the fields that changed, by their path (`email`, `fields.budget`).
 * `before` is null for a record that was created, `after` for one that was deleted; inside them null is an empty field.
 */
export interface Change {
  collection: CollectionName;
  id: string;
  before: Record<string, unknown> | null;
  after: Record<string, unknown> | null;
  /** The record's revision once the command had run; a deletion counts too. */
  revision: number;
}

/** What an executed command leaves behind (H1). Undo reads it (H2). */
export interface JournalEntry extends StoredRecord {
  /** `kind` of the command. */
  kind: string;
  at: Instant;
  /** Id of the actor; absent in a single-user store (P2). */
  by?: string;
  /** The record the entry is about, where there is one. */
  leadId?: string;
  /** The leads concerned: for a merge the survivor and every absorbed one. */
  leadIds: string[];
  changes: Change[];
  /** What the entry's sentence needs besides its changes: counts, titles as they were. */
  facts?: Record<string, unknown>;
  /** The entry this one undid. */
  undoes?: string;
  /** The entry that undid this one, in full or (`partly`) in part. */
  undoneBy?: { entryId: string; partly: boolean };
  /** The run this entry is a part of, or heads; the head's id is the run's. */
  runId?: string;
  /** Which part of its run it is, from 0 in the order of the commits; absent on the head. */
  step?: number;
  /** On the head of a run: how far it is, and what it takes to go on. */
  run?: RunState;
}
