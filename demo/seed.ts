import { SETTINGS_ID } from '../src/domain/records/settings.js';
import { indexedDbStorage } from '../src/storage/indexeddb.js';
import { generateWorkspace, seedStorage } from '../src/testing/index.js';

export interface SeedOptions {
  db: string;
  seed: number;
  leads: number;
  /** Leads switched off, for all and for each team, as in a store that nobody has configured yet. */
  leadsOff: boolean;
  onProgress: (done: number, total: number) => void;
}

/**
 * Writes a generated base into a database of IndexedDB, unless there is one. The settings are written last: a base
 * without them is one whose writing was interrupted, and is finished, commit by commit.
 */
export async function ensureSeeded({ db, seed, leads, leadsOff, onProgress }: SeedOptions): Promise<void> {
  const storage = indexedDbStorage({ name: db });
  try {
    if (await storage.get('settings', SETTINGS_ID)) return;
    onProgress(0, 1);
    const workspace = generateWorkspace({ seed, leads, now: new Date().toISOString() });
    if (leadsOff) for (const team of workspace.teams) team.usesLeads = false;
    await seedStorage(storage, workspace, { leadsEnabled: !leadsOff, onProgress });
  } finally {
    await storage.close();
  }
}

/** Deletes the database. Fails when another tab does not let go of it. */
export function deleteDatabase(db: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(db);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('The database cannot be deleted.'));
    request.onblocked = () => reject(new Error('Close the other tabs of the demo first.'));
  });
}
