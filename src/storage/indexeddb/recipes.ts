import type { CollectionName, Collections } from '../../domain/records/collections.js';
import type { Reindexing } from '../storage-adapter.js';
import { replaceIndex, storesOf } from './commit.js';
import type { Connection } from './connection.js';
import type { RecipeState } from './schema.js';
import { transact } from './transact.js';

/**
 * Records that were indexed by an older recipe, page by page in the order of their ids, and their index made anew. How
 * far that has come is kept in the transaction that makes it, so that it goes on after any interruption and in any tab.
 */
export function reindexing(connection: Connection): Reindexing {
  return {
    async outdated<C extends CollectionName>(collection: C, recipe: number, limit: number): Promise<Collections[C][]> {
      await connection.opened;
      const rows = await transact(connection, [collection, 'recipes'], 'readonly', async (transaction) => {
        const state = await transaction.objectStore('recipes').get(collection);
        if (isCurrent(state, recipe)) return undefined;
        const after = state?.recipe === recipe ? state.after : undefined;
        // Behind the last id, whatever its number.
        const range = after === undefined ? null : IDBKeyRange.lowerBound([after, []]);
        return transaction.objectStore(collection).getAll(range, limit);
      });
      if (rows?.length === 0)
        await transact(connection, ['recipes'], 'readwrite', (transaction) =>
          transaction.objectStore('recipes').put({ recipe }, collection),
        );
      return (rows ?? []).map(({ record }) => record as Collections[C]);
    },
    async reindex(collection, recipe, commit) {
      const last = commit.writes.reduce<string>((most, write) => {
        const id = 'delete' in write ? write.id : write.record.id;
        return id > most ? id : most;
      }, '');
      await transact(connection, [...storesOf(commit), 'recipes'], 'readwrite', async (transaction) => {
        const recipes = transaction.objectStore('recipes');
        const state = await recipes.get(collection);
        const doneElsewhere = state?.recipe === recipe && state.after !== undefined && state.after >= last;
        if (isCurrent(state, recipe) || doneElsewhere) return;
        await replaceIndex(transaction, commit);
        await recipes.put({ recipe, after: last }, collection);
      });
    },
  };
}

/** Made to the end by this recipe, or by that of a newer kit in another tab. */
function isCurrent(state: RecipeState | undefined, recipe: number): boolean {
  return state !== undefined && (state.recipe > recipe || (state.recipe === recipe && state.after === undefined));
}
