import type { CommandContext } from '../domain/context.js';
import { PisteError } from '../domain/errors.js';
import { facet, indexRecord } from '../domain/index-record.js';
import type { JournalEntry } from '../domain/journal.js';
import { COLLECTIONS, type CollectionName, type Collections } from '../domain/records/collections.js';
import { requireAdmin } from '../domain/rights.js';
import { digestOf } from '../domain/digest.js';
import type { Write } from '../storage/storage-adapter.js';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backup.js';
import type { StoreCore } from './create-lead-store.js';
import { aborted } from './execute.js';
import type { ExecuteOptions } from './lead-store.js';
import { restored } from './portable.js';

const CHUNK = 500;

interface Line {
  collection: CollectionName;
  record: Collections[CollectionName];
}

/**
 * Fills an empty store. Until the last record is in, an entry of the journal says how far it is; restoring the same
 * file again goes on from there.
 * @throws PisteError `invalid` for another file, or where the store holds records already.
 */
export async function restore(file: Blob, core: StoreCore, options: ExecuteOptions): Promise<void> {
  requireAdmin(core.actor, 'backups');
  const text = await file.text();
  const digest = digestOf(text);
  const begun = await unfinishedRestore(core);
  if (begun ? begun.run?.digest !== digest : (await recordCount(core)) > 0) throw notEmpty(begun);
  const records = read(text);
  const context = await core.context();
  let head = begun ?? newHead(records.length, digest, core.newId(), context);
  for (let start = doneOf(head); start < records.length; start += CHUNK) {
    aborted(options.signal);
    const end = Math.min(start + CHUNK, records.length);
    const writes: Write[] = [];
    for (const { collection, record } of records.slice(start, end))
      writes.push({ collection, record, index: await indexRecord(collection, record, core.storage, context) });
    const { revision } = head;
    const check = { collection: 'journal' as const, id: head.id, revision };
    head = { ...head, revision: revision + 1, facts: { ...head.facts, done: end } };
    if (end < records.length)
      writes.push({
        collection: 'journal',
        record: head,
        index: await indexRecord('journal', head, core.storage, context),
      });
    else if (revision > 0) writes.push({ collection: 'journal', id: head.id, delete: true });
    await core.storage.commit({ id: core.newId(), checks: [check], lookups: [], writes });
    options.onProgress?.({ done: end, total: records.length });
  }
}

function newHead(total: number, digest: string, id: string, context: CommandContext): JournalEntry {
  return {
    id,
    revision: 0,
    kind: 'restore',
    at: context.now,
    leadIds: [],
    changes: [],
    facts: { done: 0 },
    run: { status: 'running', runner: id, total, digest },
    ...(context.actor ? { by: context.actor.id } : {}),
  };
}

function doneOf(head: JournalEntry): number {
  return typeof head.facts?.['done'] === 'number' ? head.facts['done'] : 0;
}

async function unfinishedRestore(core: StoreCore): Promise<JournalEntry | undefined> {
  const facets = [[facet('kind', 'restore')], [facet('run', 'running')]];
  return (await core.storage.list('journal', { facets, limit: 1 })).items[0];
}

/** @throws PisteError `invalid` for what is no backup, for one of another version, and for one that is not whole. */
function read(text: string): Line[] {
  const lines = text.split('\n').filter((line) => line.trim());
  const head = parse(lines[0] ?? '');
  if (head['format'] !== BACKUP_FORMAT || head['version'] !== BACKUP_VERSION) {
    throw new PisteError(
      'invalid',
      'This file is no backup of Piste, or one of a newer version; choose another file. Nothing has been written.',
      { details: { format: head['format'], version: head['version'] } },
    );
  }
  const total = head['total'];
  if (typeof total === 'number' && lines.length - 1 < total)
    throw new PisteError(
      'invalid',
      `This backup is not whole: of its ${String(total)} records only ${String(lines.length - 1)} are there; copy the file again, or choose another one. Nothing has been written.`,
      { details: { total, found: lines.length - 1 } },
    );
  const records = lines.slice(1).map(readLine);
  // Customers first: what a lead is found by depends on its customer.
  return records.sort((a, b) => Number(b.collection === 'customers') - Number(a.collection === 'customers'));
}

function readLine(line: string): Line {
  const { collection, record } = parse(line) as Partial<Line>;
  const known = (COLLECTIONS as readonly unknown[]).includes(collection);
  if (!known || typeof record !== 'object' || typeof (record as Partial<Line['record']> | null)?.id !== 'string')
    throw unreadable();
  try {
    return { collection: collection!, record: restored(record) };
  } catch (cause) {
    throw unreadable(cause);
  }
}

function parse(line: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (cause) {
    throw unreadable(cause);
  }
  if (typeof value !== 'object' || value === null) throw unreadable();
  return value as Record<string, unknown>;
}

function unreadable(cause?: unknown): PisteError {
  return new PisteError(
    'invalid',
    'This file cannot be read as a backup; choose another file. Nothing has been written.',
    { cause },
  );
}

function notEmpty(begun: JournalEntry | undefined): PisteError {
  return new PisteError(
    'invalid',
    begun
      ? 'Another backup is half restored here; choose that file again to go on, or open a new store. Nothing has been written.'
      : 'A backup is restored into an empty store only; open a new one and restore it there. Nothing has been written.',
    begun ? { details: { runId: begun.id, done: doneOf(begun), total: begun.run?.total } } : {},
  );
}

/** How many records a store holds in all. */
export async function recordCount(core: StoreCore): Promise<number> {
  const totals = await Promise.all(
    COLLECTIONS.map(async (collection) => (await core.storage.list(collection, { limit: 0 })).total),
  );
  return totals.reduce((sum, total) => sum + total, 0);
}
