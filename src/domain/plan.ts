import type { Change, JournalEntry } from './journal.js';
import type { CommandContext } from './context.js';
import { flatten, sameValue } from './fields.js';
import type { PisteError } from './errors.js';
import type { IndexEntry } from './reader.js';
import { indexRecord } from './index-record.js';
import { partId, type RunPart } from './run.js';
import type { CollectionName, Collections } from './records/collections.js';
import type { KeyRead, PlannedWrite, RevisionRead, Workspace } from './workspace.js';

/** One line of a report on a command over many records. */
export interface ReportLine {
  leadId?: string;
  /** Line of the file, from 1, where the record came from an import. */
  line?: number;
  result: 'converted' | 'merged' | 'created' | 'skipped' | 'refused' | 'undone' | 'kept';
  /** Where it went. */
  intoId?: string;
  salespersonId?: string;
  teamId?: string;
  error?: PisteError;
}

/** A record to be written, with what it will be found by; no record where it is to be deleted. */
export interface PlanWrite<C extends CollectionName = CollectionName> {
  collection: C;
  id: string;
  record: Collections[C] | undefined;
  index: IndexEntry | undefined;
}

/** What a command would change, worked out before anything is written. */
export interface Plan {
  /** The entry it would leave in the journal; absent when nothing would change. It is among the writes. */
  entry: JournalEntry | undefined;
  writes: PlanWrite[];
  /** What was read and must not have changed when the plan is written. */
  reads: RevisionRead[];
  lookups: KeyRead[];
  leadId?: string;
  report?: ReportLine[];
}

/** What a command says of itself when its plan is finished. */
export interface PlanSummary {
  kind: string;
  leadId?: string;
  leadIds?: string[];
  facts?: Record<string, unknown>;
  undoes?: string;
  report?: ReportLine[];
  part?: RunPart | undefined;
  /** Other journal entries that the new one changes. */
  onEntry?: (entry: JournalEntry) => Promise<void>;
}

/** Turns what was done in a workspace into a plan with its journal entry. */
export async function finish(workspace: Workspace, context: CommandContext, summary: PlanSummary): Promise<Plan> {
  const changes = workspace.writes().filter(isChange).map(describeChange);
  let entry: JournalEntry | undefined;
  if (changes.length) {
    entry = {
      id: summary.part ? partId(summary.part) : context.newId(),
      revision: 0,
      kind: summary.kind,
      at: context.now,
      leadIds: summary.leadIds ?? (summary.leadId === undefined ? [] : [summary.leadId]),
      changes,
      ...(context.actor ? { by: context.actor.id } : {}),
      ...(summary.leadId === undefined ? {} : { leadId: summary.leadId }),
      ...(summary.facts ? { facts: summary.facts } : {}),
      ...(summary.undoes === undefined ? {} : { undoes: summary.undoes }),
      ...summary.part,
    };
    workspace.put('journal', entry);
    entry = { ...entry, revision: 1 };
    await summary.onEntry?.(entry);
  }
  const writes: PlanWrite[] = [];
  for (const write of workspace.writes()) {
    const { collection, id, after } = write;
    writes.push({
      collection,
      id,
      record: after,
      index: after && (await indexRecord(collection, after, workspace, context)),
    });
  }
  return {
    entry,
    writes,
    reads: workspace.reads(),
    lookups: workspace.keyReads(),
    ...(summary.leadId === undefined ? {} : { leadId: summary.leadId }),
    ...(summary.report ? { report: summary.report } : {}),
  };
}

function isChange(write: PlannedWrite): boolean {
  if (write.collection === 'journal') return false;
  return !sameValue({ ...write.before, revision: 0 }, { ...write.after, revision: 0 });
}

/** The fields that differ, by path; `revision` is no field. */
export function describeChange({ collection, id, before, after }: PlannedWrite): Change {
  const revision = after?.revision ?? (before?.revision ?? 0) + 1;
  if (!before || !after) {
    return {
      collection,
      id,
      revision,
      before: before ? fieldsOf(before) : null,
      after: after ? fieldsOf(after) : null,
    };
  }
  const was = flatten(before);
  const is = flatten(after);
  const change: Change = { collection, id, revision, before: {}, after: {} };
  for (const path of new Set([...was.keys(), ...is.keys()])) {
    if (path === 'revision' || sameValue(was.get(path), is.get(path))) continue;
    Object.assign(change.before ?? {}, { [path]: was.get(path) ?? null });
    Object.assign(change.after ?? {}, { [path]: is.get(path) ?? null });
  }
  return change;
}

function fieldsOf(record: object): Record<string, unknown> {
  const fields = Object.fromEntries(flatten(record));
  delete fields['revision'];
  return fields;
}
