import { reindexLeadsOf } from '../customers.js';
import { flatten, patched, sameValue, setField } from '../fields.js';
import type { Change } from '../journal.js';
import { moveRelated } from '../merge/move-related.js';
import { resolve } from '../lead-access.js';
import { RELATED_COLLECTIONS, type CollectionName, type Collections } from '../records/collections.js';
import type { Customer } from '../records/customer.js';
import type { Alias, Lead } from '../records/lead.js';
import type { Note } from '../records/related.js';
import { isUsed } from '../references.js';
import { stageFor } from '../stages.js';
import type { Workspace } from '../workspace.js';
import { differing, fieldsAt } from './changes-since.js';

/** A value that is no longer what the command left, so that undoing it would overwrite somebody's work. */
export interface ChangedSince {
  collection: CollectionName;
  id: string;
  /** Path of the field; `''` where the whole record was created, deleted or is used elsewhere. */
  field: string;
  expected: unknown;
  actual: unknown;
  /** Who changed it last, and when, so far as the journal knows. */
  by?: string;
  at?: string;
}

type Stored = Collections[CollectionName];

const ALIASES = 'aliases' satisfies keyof Lead;

/** Fields that follow from others: their difference alone is nobody's work. */
const DERIVED: ReadonlySet<string> = new Set(['id', 'updatedAt', 'revision']);

/**
 * Writes changes back as far as nothing came in between; says what did. What was created goes last, and only where
 * nothing that stays refers to it.
 */
export async function revertAll(changes: readonly Change[], workspace: Workspace): Promise<ChangedSince[]> {
  const newest = [...changes].reverse();
  const changed: ChangedSince[] = [];
  // Stages first: records come back to them.
  const ofStages = ({ collection }: Change) => collection === 'stages';
  for (const change of [...newest.filter(ofStages), ...newest.filter((each) => !ofStages(each))])
    if (change.before !== null) changed.push(...(await revert(change, workspace)));
  for (const change of newest.filter(({ before }) => before === null))
    changed.push(...(await removeCreated(change, workspace)));
  for (const { collection, before, after } of workspace.writes()) {
    if (collection !== 'leads' || !after || (before as Lead | undefined)?.mergedInto !== undefined) continue;
    // Merged again: what was written on it in the meantime goes along.
    const { id, mergedInto } = after as Lead;
    if (mergedInto !== undefined) await moveRelated(id, mergedInto, workspace);
  }
  return changed;
}

async function revert(change: Change, workspace: Workspace): Promise<ChangedSince[]> {
  const { collection, id, before, after, revision } = change;
  const current = await workspace.get(collection, id);
  if (after === null) {
    if (current) return [{ collection, id, field: '', expected: null, actual: current.id }];
    const record = { id, revision } as Stored;
    for (const [path, value] of Object.entries(before ?? {})) setField(record, path, value);
    const home = isRelated(collection) ? await resolve(workspace, (record as Note).leadId) : undefined;
    if (isRelated(collection) && !home)
      return [{ collection, id, field: 'leadId', expected: (record as Note).leadId, actual: null }];
    const back = home ? movedTo(home.id, record as Note) : await placed(collection, record, workspace);
    workspace.put(collection, complete(collection, back));
    return [];
  }
  if (!current) return [{ collection, id, field: '', expected: after, actual: undefined }];
  const merged = mergedSince(change, current);
  if (merged) return [merged];
  const edits = tell(change, differing(new Map(Object.entries(after)), current, DERIVED));
  if (before?.['mergedInto'] !== undefined && before['mergedInto'] !== null) {
    // Its values went into the survivor as they were: others would be lost from sight.
    edits.push(...tell(change, differing(await fieldsAt(current, revision, workspace), current, DERIVED)));
    if (edits.length) return edits;
  }
  const kept = new Set(edits.map((edit) => edit.field));
  // Fewer aliases than the command left: those of a merge that is undone. That is nobody's work to be asked about.
  const fewer = kept.has(ALIASES) && ((current as Lead).aliases ?? []).every((alias) => holds(aliasesIn(after), alias));
  if (fewer)
    edits.splice(
      edits.findIndex(({ field }) => field === ALIASES),
      1,
    );
  const back = Object.fromEntries(Object.entries(before ?? {}).filter(([path]) => !kept.has(path)));
  if (kept.has(ALIASES)) Object.assign(back, { [ALIASES]: aliasesWithout(change, current as Lead) });
  const asItWas = complete(collection, patched(current, back));
  const restored = await placed(collection, asItWas, workspace);
  if (sameValue({ ...restored, updatedAt: '' }, { ...current, updatedAt: '' })) {
    if (restored === asItWas) return edits;
    const [expected, actual] = [before?.['stageId'], (current as Lead).stageId];
    return [...edits, { collection, id, field: 'stageId', expected, actual }];
  }
  workspace.put(collection, restored);
  if (collection === 'customers') await reindexWhereMoved(current as Customer, restored as Customer, workspace);
  return edits;
}

async function removeCreated(change: Change, workspace: Workspace): Promise<ChangedSince[]> {
  const { collection, id, after } = change;
  const current = await workspace.get(collection, id);
  if (!current) return [];
  const merged = mergedSince(change, current);
  if (merged) return [merged];
  const added = [...flatten(current).keys()].map((path): [string, unknown] => [path, null]);
  const edits = differing(new Map([...added, ...Object.entries(after ?? {})]), current, DERIVED);
  if (edits.length) return tell(change, edits);
  if (await isUsed(collection, id, workspace))
    return [{ collection, id, field: '', expected: undefined, actual: 'used' }];
  workspace.remove(collection, id);
  return [];
}

/** What comes back to a stage that was removed in the meantime goes to the first of its team that fits it (C7). */
async function placed(collection: CollectionName, record: Stored, workspace: Workspace): Promise<Stored> {
  const { mergedInto, stageId, teamId, status } = record as Lead;
  if (collection !== 'leads' || mergedInto !== undefined || stageId === undefined) return record;
  if (await workspace.get('stages', stageId)) return record;
  const stage = await stageFor(workspace, stageId, teamId, status);
  return stage ? { ...record, stageId: stage.id } : record;
}

function isRelated(collection: CollectionName): boolean {
  return (RELATED_COLLECTIONS as readonly CollectionName[]).includes(collection);
}

/** What comes back to a record that was merged away in the meantime goes where the rest of it went (M6). */
function movedTo<T extends Note>(leadId: string, record: T): T {
  return leadId === record.leadId ? record : { ...record, leadId, originId: record.originId ?? record.leadId };
}

/** A lead that was merged away by another command: until that is undone, its values are as they went in. */
function mergedSince({ collection, id, after }: Change, current: Stored): ChangedSince | undefined {
  const actual = collection === 'leads' ? (current as Lead).mergedInto : undefined;
  if (actual === undefined || Object.hasOwn(after ?? {}, 'mergedInto')) return undefined;
  return { collection, id, field: 'mergedInto', expected: null, actual };
}

function tell({ collection, id }: Change, edits: ReturnType<typeof differing>): ChangedSince[] {
  return edits.map((edit) => ({ collection, id, ...edit }));
}

async function reindexWhereMoved(before: Customer, after: Customer, workspace: Workspace): Promise<void> {
  if (before.companyId !== after.companyId || before.kind !== after.kind) await reindexLeadsOf(after.id, workspace);
}

/**
 * Each merge adds to the aliases: those that the change added go, those that it took away come back, and what other
 * merges have added stays, whichever of them is undone first.
 */
function aliasesWithout({ before, after }: Change, current: Lead): Alias[] {
  const [was, left, now] = [aliasesIn(before), aliasesIn(after), current.aliases ?? []];
  const back = was.filter((alias) => !holds(left, alias) && !holds(now, alias));
  return [...now.filter((alias) => holds(was, alias) || !holds(left, alias)), ...back];
}

function aliasesIn(fields: Change['before']): Alias[] {
  return (fields?.[ALIASES] as Alias[] | null | undefined) ?? [];
}

function holds(aliases: readonly Alias[], alias: Alias): boolean {
  return aliases.some((each) => sameValue(each, alias));
}

/** Fields that a record always has, though empty. */
function complete<T extends Stored>(collection: CollectionName, record: T): T {
  return collection === 'teams'
    ? { ...record, memberIds: (record as unknown as { memberIds?: string[] }).memberIds ?? [] }
    : record;
}
