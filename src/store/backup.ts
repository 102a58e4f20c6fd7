import { COLLECTIONS } from '../domain/records/collections.js';
import { requireAdmin } from '../domain/rights.js';
import type { StoreCore } from './create-lead-store.js';
import { aborted } from './execute.js';
import type { ExecuteOptions } from './lead-store.js';
import { portable } from './portable.js';
import { recordCount } from './restore.js';

export const BACKUP_FORMAT = 'piste-backup';
export const BACKUP_VERSION = 1;
const CHUNK = 500;

/** Everything in the store, a line of JSON per record (X2). Attachments are in it as base64. */
export async function backup(core: StoreCore, options: ExecuteOptions): Promise<Blob> {
  requireAdmin(core.actor, 'backups');
  const total = await recordCount(core);
  const parts: string[] = [];
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
  // What the file holds, not what was there when it was begun: a file that was cut short is told by it.
  const head = JSON.stringify({ format: BACKUP_FORMAT, version: BACKUP_VERSION, total: parts.length });
  return new Blob([`${head}\n`, ...parts], { type: 'application/x-ndjson' });
}
