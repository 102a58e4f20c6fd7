import { deleteDB } from 'idb';

/** Deletes the databases whose names begin so; their connections must be closed or give way. */
export async function deleteDatabases(prefix: string): Promise<void> {
  const databases = await indexedDB.databases();
  const names = databases.map(({ name = '' }) => name).filter((name) => name.startsWith(prefix));
  await Promise.all(names.map((name) => deleteDB(name)));
}
