import { sameValue } from '../../domain/fields.js';
import type { CollectionName } from '../../domain/records/collections.js';
import { rowOf, type IndexedRow } from '../indexed-row.js';
import type { Commit } from '../storage-adapter.js';
import { conflictError, type StaleCheck } from '../storage-errors.js';
import { CountChanges } from './counts.js';
import { PostingChanges } from './posting-changes.js';
import { rowById, rowKeysOf } from './rows.js';
import type { StoredRow, StoreName, Transaction } from './schema.js';
import { ValueChanges } from './value-pages.js';
import { WordChanges } from './word-pages.js';

/** Commits whose ids are remembered. */
const REMEMBERED = 10_000;

type Writing = Transaction<'readwrite'>;
type RowName = `${CollectionName}/${string}`;

/** A record that a commit writes; `after` is undefined for a deletion. */
interface RowChange {
  collection: CollectionName;
  id: string;
  after: IndexedRow | undefined;
}

/** The stores that a commit reads and writes. */
export function storesOf({ checks, lookups, writes }: Commit): StoreName[] {
  const collections = [...checks, ...lookups, ...writes].map(({ collection }) => collection);
  return [...new Set<StoreName>([...collections, 'postings', 'words', 'values', 'counts', 'commits'])];
}

/**
 * Replaces what records are found by, inside a transaction over {@link storesOf} it. The records and their revisions
 * stay, and rows that would be the same are not written.
 * @throws PisteError `conflict`; the transaction must be given up then.
 */
export async function replaceIndex(transaction: Writing, commit: Commit): Promise<void> {
  const changes = changesOf(commit);
  const stored = await storedRows(transaction, [...commit.checks, ...changes]);
  const stale = staleRevisions(commit, stored);
  if (stale.length) throw conflictError(stale);
  const other = changes.filter(({ collection, id, after }) => !sameIndex(stored.get(`${collection}/${id}`), after));
  if (other.length) await write(transaction, other, stored);
}

function sameIndex(before: IndexedRow | undefined, after: IndexedRow | undefined): boolean {
  const index = (row: IndexedRow | undefined): unknown =>
    row && [row.scope, row.order, row.facets, row.keys, row.words];
  return sameValue(index(before), index(after));
}

/**
 * Makes a commit inside a transaction over {@link storesOf} it.
 * @throws PisteError `conflict`; the transaction must be given up then.
 */
export async function makeCommit(transaction: Writing, commit: Commit): Promise<{ repeated: boolean }> {
  const commits = transaction.objectStore('commits');
  if ((await commits.index('id').getKey(commit.id)) !== undefined) return { repeated: true };
  const changes = changesOf(commit);
  const stored = await storedRows(transaction, [...commit.checks, ...changes]);
  const stale = [...staleRevisions(commit, stored), ...(await staleLookups(transaction, commit))];
  if (stale.length) throw conflictError(stale);
  await write(transaction, changes, stored);
  const sequence = await commits.add({ id: commit.id });
  await commits.delete(IDBKeyRange.upperBound(sequence - REMEMBERED));
  return { repeated: false };
}

/** What is left of the writes when the last one to a record counts. */
function changesOf({ writes }: Commit): RowChange[] {
  const changes = new Map<RowName, RowChange>();
  for (const write of writes) {
    const { collection } = write;
    const after = 'delete' in write ? undefined : rowOf(write);
    const id = 'delete' in write ? write.id : write.record.id;
    changes.set(`${collection}/${id}`, { collection, id, after });
  }
  return [...changes.values()];
}

/** The rows as they are stored, each read once. */
async function storedRows(
  transaction: Writing,
  wanted: readonly { collection: CollectionName; id: string }[],
): Promise<Map<RowName, StoredRow>> {
  const names = new Map(
    wanted.map(({ collection, id }): [RowName, { collection: CollectionName; id: string }] => [
      `${collection}/${id}`,
      { collection, id },
    ]),
  );
  const rows = new Map<RowName, StoredRow>();
  await Promise.all(
    [...names].map(async ([name, { collection, id }]) => {
      const row = await rowById(transaction, collection, id);
      if (row) rows.set(name, row);
    }),
  );
  return rows;
}

function staleRevisions({ checks }: Commit, stored: ReadonlyMap<RowName, StoredRow>): StaleCheck[] {
  return checks
    .map((check) => ({ ...check, found: stored.get(`${check.collection}/${check.id}`)?.record.revision ?? 0 }))
    .filter(({ revision, found }) => revision !== found);
}

async function staleLookups(transaction: Writing, { lookups }: Commit): Promise<StaleCheck[]> {
  const checked = await Promise.all(
    lookups.map(async (check) => ({
      ...check,
      found: (await rowKeysOf(transaction, check.collection, check.key)).map(([id]) => id),
    })),
  );
  return checked.filter(({ ids, found }) => ids.length !== found.length || ids.some((id, i) => id !== found[i]));
}

async function write(
  transaction: Writing,
  changes: readonly RowChange[],
  stored: ReadonlyMap<RowName, StoredRow>,
): Promise<void> {
  const derived = [new PostingChanges(), new WordChanges(), new ValueChanges(), new CountChanges()];
  const number = await numbering(transaction, changes);
  await Promise.all(
    changes.map(async ({ collection, id, after }) => {
      const before = stored.get(`${collection}/${id}`);
      const row = after && { ...after, n: before?.n ?? number(collection) };
      for (const changes of derived) changes.move(collection, before, row);
      const rows = transaction.objectStore(collection);
      if (row) await rows.put(row);
      else if (before) await rows.delete([before.id, before.n]);
    }),
  );
  await Promise.all(derived.map((changes) => changes.write(transaction)));
}

/** Gives each new record of a collection the number after the highest. A number is free again when its record was the last and is deleted. */
async function numbering(
  transaction: Writing,
  changes: readonly RowChange[],
): Promise<(collection: CollectionName) => number> {
  const next = new Map<CollectionName, number>();
  for (const collection of new Set(changes.map((change) => change.collection))) {
    const last = await transaction.objectStore(collection).index('n').openKeyCursor(null, 'prev');
    next.set(collection, typeof last?.key === 'number' ? last.key + 1 : 0);
  }
  return (collection) => {
    const n = next.get(collection) ?? 0;
    next.set(collection, n + 1);
    return n;
  };
}
