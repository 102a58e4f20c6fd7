import type { DuplicateGroup, DuplicateMatch, Match, MatchingTrial } from '../domain/similarity/index.js';
import type { Command, MatchingChanges } from '../domain/commands/command.js';
import type { ChangedSince } from '../domain/commands/revert.js';
import type { Actor, Policies } from '../domain/context.js';
import type { Conversion } from '../domain/conversion.js';
import type { Change, JournalEntry } from '../domain/journal.js';
import type { ReportLine } from '../domain/plan.js';
import type { LostValue } from '../domain/merge/lost-values.js';
import type { MergePreview } from '../domain/merge/preview.js';
import type { Query, Where } from '../domain/query.js';
import type { Group, Page, ReadOptions } from '../domain/reader.js';
import type { CollectionName, Collections } from '../domain/records/collections.js';
import type { LeadDraft } from '../domain/records/lead.js';
import type { Settings } from '../domain/records/settings.js';
import type { ChangeNotice, StorageTrouble } from '../storage/storage-adapter.js';
import type { Hold } from './hold.js';
import type { AlikeRow } from './rows-alike.js';

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

export interface RecordReadOptions extends ReadOptions {
  /** Gives a record that was merged away itself instead of its survivor. Default false. */
  absorbed?: boolean;
}

/** A run that did not come to its end: a bulk conversion, an import, an undo of one, switching leads off, a restore. */
export interface UnfinishedRun {
  /** Id of its entry in the journal, by which it is resumed, closed and undone. */
  id: string;
  /** `kind` of the command; `restore` for a backup. */
  kind: string;
  by?: string;
  startedAt: string;
  /** When something was last written; another tab may still be at it where that was a moment ago. */
  lastAt: string;
  /** `running`: by this store. `stopped`: by the user. `interrupted`: by a crash, a reload or a failing storage. */
  state: 'running' | 'stopped' | 'interrupted';
  /** Commits that were made, and that were planned. */
  done: number;
  total: number;
  /** What must be given again to go on: the rows of an import, the file of a backup. */
  needs?: 'records' | 'file';
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
  /** Has the search rest, and go on without reading anything again, unless it has rested for more than five minutes. */
  hold?: Hold;
}

export interface TryMatchingOptions extends ExecuteOptions {
  /** Records to look at: 1 to 2000, default 200. */
  sample?: number;
  /** Examples of each kind of change at most, default 5. */
  examples?: number;
}

export type { DuplicateGroup, DuplicateMatch, MatchingTrial };
export type { Conversion, LostValue, MergePreview, ReportLine, ChangedSince };

/** The store that elements and hosts talk to. It never changes identity; subscribe to hear of changes. */
export interface LeadStore {
  readonly actor: Actor | undefined;
  readonly policies: Policies;
  /** ISO 3166-1 alpha-2. */
  readonly defaultCountry: string;
  /** Free-mail providers that the host gave, as they are compared: lower case, sorted. Users add more in the settings (D4). */
  readonly freeMail: readonly string[];
  /** Now, by the store's clock. */
  now(): Date;
  execute(command: Command, options?: ExecuteOptions): Promise<Outcome>;
  plan(command: Command, options?: ReadOptions): Promise<Outcome>;
  conversion(leadId: string): Promise<Conversion>;
  /** Field by field what a merge of these would give (M5). */
  mergePreview(command: Extract<Command, { kind: 'merge-leads' }>): Promise<MergePreview>;
  /** The team after this salesperson is chosen (C3). */
  teamFor(salespersonId: string | undefined, teamId: string | undefined): Promise<string | undefined>;
  /** What stands in the way of undoing an entry; of the head of a run, of any of its parts. */
  undoPreview(entryId: string): Promise<UndoPreview>;
  /** Runs that can be gone on with (B2), newest first: the actor's own, or all for an administrator. */
  unfinishedRuns(): Promise<UnfinishedRun[]>;
  /**
   * Goes on with an unfinished run. What is done stays done; what was refused is tried again. Whoever works on it
   * elsewhere is stopped. An import needs its rows again; refused with `invalid` where they are others.
   */
  resume(runId: string, options?: ExecuteOptions & { records?: LeadDraft[] }): Promise<Outcome>;
  /** Gives an unfinished run up: what it did stays, and can be undone. */
  closeRun(runId: string): Promise<void>;
  similar(
    subject: string | LeadDraft,
    options?: { limit?: number; cursor?: string; signal?: AbortSignal },
  ): Promise<SimilarPage>;
  /**
   * Groups of band *same* over the whole base, one after the other (D8), worked out in a worker where there is one.
   * Stops at the signal with `aborted`, or when the loop is left; goes on later with the `cursor` of the last group.
   */
  duplicates(options?: DuplicatesOptions): AsyncIterable<DuplicateGroup>;
  /** Finds rows of one file that are the same, as stored records would be (D1). Give it row after row. */
  rowsAlike(): Promise<(draft: LeadDraft, row: number) => AlikeRow | undefined>;
  /**
   * Estimates on the records themselves what comparisons weigh, and saves it for every comparison of every user (D1), as
   * a command that can be undone. Runs where {@link duplicates} runs; stops at the signal and has then changed nothing.
   * The weights that ship, with those the host has set, are the base; `save-weights` with null goes back to them.
   * @throws PisteError `forbidden` unless the actor is an administrator.
   */
  learn(options?: ExecuteOptions): Promise<Outcome>;
  /**
   * What other settings of matching would change, on some records compared with the whole base under both: what is left
   * out of `changes` is as saved. Writes nothing. Runs where {@link duplicates} runs; stops at the signal with `aborted`.
   * @throws PisteError `invalid` as saving them would.
   */
  tryMatching(changes: MatchingChanges, options?: TryMatchingOptions): Promise<MatchingTrial>;
  /** Similar records per lead, for badges in lists: visible ones. */
  similarCounts(leadIds: readonly string[], options?: ReadOptions): Promise<Map<string, number>>;
  /** A merged-away id resolves to the survivor. Undefined where there is none, or the actor may not see it. */
  get<C extends CollectionName>(
    collection: C,
    id: string,
    options?: RecordReadOptions,
  ): Promise<Collections[C] | undefined>;
  /** In the order of `ids`; merged-away ones resolve to their survivors. */
  getMany<C extends CollectionName>(
    collection: C,
    ids: readonly string[],
    options?: RecordReadOptions,
  ): Promise<(Collections[C] | undefined)[]>;
  list<C extends CollectionName>(collection: C, query?: Query): Promise<Page<Collections[C]>>;
  /** Counts and sums by the values of a field: a pipeline's columns, a list's groups. */
  summarise(
    collection: CollectionName,
    query: { where?: Where; search?: string; by: string; sum?: readonly string[]; signal?: AbortSignal },
  ): Promise<Group[]>;
  settings(): Promise<Settings>;
  /** What lost in the merges of a record, by field, with the record it comes from (M7). */
  lostValues(leadId: string, options?: ReadOptions): Promise<LostValue[]>;
  /** Newest first. Of one record it includes what happened to those that were merged into it. */
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
  /**
   * Fills an empty store from a backup (X2); refused with `invalid` where the store is not empty. Where it was
   * interrupted, restoring the same file again goes on.
   */
  restore(file: Blob, options?: ExecuteOptions): Promise<void>;
  close(): Promise<void>;
}
