import { PisteError } from '../domain/errors.js';
import { indexRecord } from '../domain/index-record.js';
import { COLLECTIONS, type CollectionName, type Collections } from '../domain/records/collections.js';
import { requireAdmin } from '../domain/rights.js';
import type { Write } from '../storage/storage-adapter.js';
import type { StoreCore } from './create-lead-store.js';
import { aborted } from './execute.js';
import type { ExecuteOptions } from './lead-store.js';

const FORMAT = 'piste-backup';
const VERSION = 1;
const CHUNK = 500;

/** Everything in the store, a line of JSON per record (X2). Attachments are in it as base64. */
export async function backup(core: StoreCore, options: ExecuteOptions): Promise<Blob> {
  requireAdmin(core.actor, 'backups');
  const total = await recordCount(core);
  const parts: string[] = [`${JSON.stringify({ format: FORMAT, version: VERSION, total })}\n`];
  let done = 0;
  for (const collection of COLLECTIONS) {
    for (let cursor: string | undefined; ;) {
      aborted(options.signal);
      const page = await core.storage.list(collection, { limit: CHUNK, ...(cursor === undefined ? {} : { cursor }) });
      for (const record of page.items)
        parts.push(`${JSON.stringify({ collection, record: await portable(record) })}\n`);
      done += page.items.length;
      options.onProgress?.({ done, total });
      if (page.next === undefined) break;
      cursor = page.next;
    }
  }
  return new Blob(parts, { type: 'application/x-ndjson' });
}

/** @throws PisteError `invalid` for another file, or where the store holds records already. */
export async function restore(file: Blob, core: StoreCore, options: ExecuteOptions): Promise<void> {
  requireAdmin(core.actor, 'backups');
  if ((await recordCount(core)) > 0)
    throw new PisteError(
      'invalid',
      'A backup is restored into an empty store only; open a new one and restore it there. Nothing has been written.',
    );
  const lines = (await file.text()).split('\n').filter((line) => line);
  const head = parse(lines[0] ?? '');
  if (head['format'] !== FORMAT || head['version'] !== VERSION) {
    throw new PisteError(
      'invalid',
      'This file is no backup of Piste, or one of a newer version; choose another file. Nothing has been written.',
      { details: { format: head['format'], version: head['version'] } },
    );
  }
  const records = lines
    .slice(1)
    .map((line) => parse(line) as { collection: CollectionName; record: Collections[CollectionName] });
  // Customers first: what a lead is found by depends on its customer.
  records.sort((a, b) => Number(b.collection === 'customers') - Number(a.collection === 'customers'));
  const context = await core.context();
  for (let start = 0; start < records.length; start += CHUNK) {
    aborted(options.signal);
    const writes: Write[] = [];
    for (const { collection, record } of records.slice(start, start + CHUNK)) {
      const whole = restored(record);
      writes.push({ collection, record: whole, index: await indexRecord(collection, whole, core.storage, context) });
    }
    await core.storage.commit({ id: core.newId(), checks: [], lookups: [], writes });
    options.onProgress?.({ done: Math.min(start + CHUNK, records.length), total: records.length });
  }
}

async function recordCount(core: StoreCore): Promise<number> {
  const totals = await Promise.all(
    COLLECTIONS.map(async (collection) => (await core.storage.list(collection, { limit: 0 })).total),
  );
  return totals.reduce((sum, total) => sum + total, 0);
}

function parse(line: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch (cause) {
    throw new PisteError(
      'invalid',
      'This file cannot be read as a backup; choose another file. Nothing has been written.',
      { cause },
    );
  }
}

async function portable(record: object): Promise<object> {
  const content = (record as { content?: unknown }).content;
  if (!(content instanceof Blob)) return record;
  const bytes = new Uint8Array(await content.arrayBuffer());
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return { ...record, content: { base64: btoa(binary), type: content.type } };
}

function restored<T extends object>(record: T): T {
  const content = (record as { content?: { base64?: string; type?: string } }).content;
  if (typeof content?.base64 !== 'string') return record;
  const bytes = Uint8Array.from(atob(content.base64), (char) => char.charCodeAt(0));
  return { ...record, content: new Blob([bytes], { type: content.type ?? '' }) };
}
