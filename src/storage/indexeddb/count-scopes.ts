import type { StorageQuery } from '../../domain/reader.js';
import type { CollectionName } from '../../domain/records/collections.js';
import { countOf, scopeCount } from './counts.js';
import { postingsOf } from './postings.js';
import type { Transaction } from './schema.js';
import { EVERY } from './terms.js';

/** Whether a list asks for nothing but how many records there are in some scopes. */
export function isCount({ limit, scopes, facets, ranges, words, order, cursor }: StorageQuery): boolean {
  const narrowed = [facets, ranges, words, order].some((each) => each?.length);
  return limit === 0 && scopes !== undefined && !narrowed && cursor === undefined;
}

/** How many records there are in some scopes, and the names of those that nobody has begun to count. */
export async function countScopes(
  transaction: Transaction,
  collection: CollectionName,
  scopes: readonly string[],
): Promise<{ total: number; uncounted: string[] }> {
  const names = [...new Set(scopes)].map((scope) => scopeCount(scope));
  const counts = await Promise.all(names.map((name) => countOf(transaction, collection, name)));
  const uncounted = names.filter((_, i) => counts[i] === undefined);
  if (uncounted.length === 0) return { total: counts.reduce<number>((sum, count) => sum + (count ?? 0), 0), uncounted };
  const { size } = await postingsOf(transaction, collection, EVERY, new Set(scopes));
  return { total: size, uncounted };
}
