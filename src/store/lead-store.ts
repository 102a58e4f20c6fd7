import type { DuplicateGroup, DuplicateMatch, Match } from '../domain/similarity/index.js';
import type { Command } from '../domain/commands/command.js';
import type { ChangedSince } from '../domain/commands/revert.js';
import type { Actor, Policies } from '../domain/context.js';
import type { Conversion } from '../domain/conversion.js';
import type { Change, JournalEntry } from '../domain/journal.js';
import type { ReportLine } from '../domain/plan.js';
import type { MergePreview } from '../domain/merge/preview.js';
import type { Query, Where } from '../domain/query.js';
import type { Group, Page, ReadOptions } from '../domain/reader.js';
import type { CollectionName, Collections } from '../domain/records/collections.js';
import type { LeadDraft } from '../domain/records/lead.js';
import type { Settings } from '../domain/records/settings.js';
import type { ChangeNotice, StorageTrouble } from '../storage/storage-adapter.js';

/** What a command did, or would do. */
export interface Outcome {
  /** The entry it leaves in the journal, to be undone by; empty when nothing had to change. */
  entryId: string;
  /** The record the command was about; for a merge the survivor. */
  leadId?: string;
  changes: Change[];
  /** One line per record, of commands on many. */
  report?: ReportLine[];
}

export interface SimilarPage {
  items: Match[];
  /** Similar records that the actor may see, exact. */
  total: number;
  /** How many more there are that the actor may not see (D7). */
  hidden: number;
  /**
   * Whether more records resemble the subject, without an exact value in common, than were judged. Records with the
   * same e-mail, phone, company or domain are counted exactly in any case.
   */
  bounded: boolean;
  next?: string;
}

/** What a bulk or import command reports while it runs. */
export interface Progress {
  done: number;
  total: number;
}

export interface ExecuteOptions {
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
}

export interface UndoPreview {
  entry: JournalEntry;
  /** What has changed since, value by value. */
  changedSince: ChangedSince[];
  /** How many records the rest would bring back. */
  records: number;
}

export interface DuplicatesOptions extends ExecuteOptions {
  /** `next` of a group: goes on after it. What was merged or dismissed since is left out. */
  cursor?: string;
}

export type { DuplicateGroup, DuplicateMatch };
export type { Conversion, MergePreview, ReportLine, ChangedSince };

/** The store that elements and hosts talk to. It never changes identity; subscribe to hear of changes. */
export interface LeadStore {
  readonly actor: Actor | undefined;
  readonly policies: Policies;
  /** ISO 3166-1 alpha-2. */
  readonly defaultCountry: string;
  /** Now, by the store's clock. */
  now(): Date;
  execute(command: Command, options?: ExecuteOptions): Promise<Outcome>;
  plan(command: Command, options?: ReadOptions): Promise<Outcome>;
  conversion(leadId: string): Promise<Conversion>;
  /** Field by field what a merge of these would give (M5). */
  mergePreview(command: Extract<Command, { kind: 'merge-leads' }>): Promise<MergePreview>;
  /** The team after this salesperson is chosen (C3). */
  teamFor(salespersonId: string | undefined, teamId: string | undefined): Promise<string | undefined>;
  undoPreview(entryId: string): Promise<UndoPreview>;
  similar(
    subject: string | LeadDraft,
    options?: { limit?: number; cursor?: string; signal?: AbortSignal },
  ): Promise<SimilarPage>;
  /**
   * Groups of band *same* over the whole base, one after the other (D8), worked out in slices of a few milliseconds.
   * Stops at the signal with `aborted`, or when the loop is left; goes on later with the `cursor` of the last group.
   */
  duplicates(options?: DuplicatesOptions): AsyncIterable<DuplicateGroup>;
  /** Similar records per lead, for badges in lists: visible ones. */
  similarCounts(leadIds: readonly string[], options?: ReadOptions): Promise<Map<string, number>>;
  /** A merged-away id resolves to the survivor. Undefined where there is none, or the actor may not see it. */
  get<C extends CollectionName>(collection: C, id: string, options?: ReadOptions): Promise<Collections[C] | undefined>;
  getMany<C extends CollectionName>(
    collection: C,
    ids: readonly string[],
    options?: ReadOptions,
  ): Promise<(Collections[C] | undefined)[]>;
  list<C extends CollectionName>(collection: C, query?: Query): Promise<Page<Collections[C]>>;
  /** Counts and sums by the values of a field: a pipeline's columns, a list's groups. */
  summarise(
    collection: CollectionName,
    query: { where?: Where; search?: string; by: string; sum?: readonly string[]; signal?: AbortSignal },
  ): Promise<Group[]>;
  settings(): Promise<Settings>;
  /** Newest first. */
  history(query?: {
    recordId?: string;
    limit?: number;
    cursor?: string;
    signal?: AbortSignal;
  }): Promise<Page<JournalEntry>>;
  /** Called after every commit, here or elsewhere. Returns how to stop. */
  subscribe(listener: (notice: ChangeNotice) => void): () => void;
  /** Called at once with what is wrong with the storage now, if anything is, and on every change. Returns how to stop. */
  onTrouble(listener: (trouble: StorageTrouble | undefined) => void): () => void;
  /** Everything in the store as one file (X2). */
  backup(options?: ExecuteOptions): Promise<Blob>;
  /** Fills an empty store from a backup (X2); refused with `invalid` where the store is not empty. */
  restore(file: Blob, options?: ExecuteOptions): Promise<void>;
  close(): Promise<void>;
}
