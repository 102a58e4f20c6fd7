import { deleteDB } from 'idb';

/** Deletes the databases whose names begin so; their connections must be closed or give way. */
export async function deleteDatabases(prefix: string): Promise<void> {
  const databases = await indexedDB.databases();
  await Promise.all(databases.map(({ name = '' }) => (name.startsWith(prefix) ? deleteDB(name) : undefined)));
}
