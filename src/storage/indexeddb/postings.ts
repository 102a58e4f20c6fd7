import type { CollectionName } from '../../domain/records/collections.js';
import { DocSet } from './doc-set.js';
import { bitmapOf, CHUNK_SIZE } from './posting-chunk.js';
import type { PostingChunk, Transaction } from './schema.js';
import { EVERY, facetTerm } from './terms.js';

type Scopes = ReadonlySet<string> | undefined;

/** The records of some scopes (all without) that stand under a term. */
export async function postingsOf(
  transaction: Transaction,
  collection: CollectionName,
  term: string,
  scopes: Scopes,
): Promise<DocSet> {
  return union(await chunksOf(transaction, collection, term), scopes);
}

/** Every scope that holds records, with its records. */
export async function scopesOf(
  transaction: Transaction,
  collection: CollectionName,
  scopes: Scopes,
): Promise<Map<string, DocSet>> {
  return groupBy(await chunksOf(transaction, collection, EVERY), scopes, (chunk) => chunk.scope);
}

/** The records under each facet that begins with `prefix`, by what comes after it. */
export async function facetsOf(
  transaction: Transaction,
  collection: CollectionName,
  prefix: string,
  scopes: Scopes,
): Promise<Map<string, DocSet>> {
  const start = facetTerm(prefix);
  const range = IDBKeyRange.bound([collection, start], [collection, `${start}\uffff`, []]);
  const chunks = await transaction.objectStore('postings').getAll(range);
  return groupBy(chunks, scopes, (chunk) => chunk.term.slice(start.length));
}

async function chunksOf(transaction: Transaction, collection: CollectionName, term: string): Promise<PostingChunk[]> {
  return transaction.objectStore('postings').getAll(IDBKeyRange.bound([collection, term], [collection, term, []]));
}

function groupBy(
  chunks: readonly PostingChunk[],
  scopes: Scopes,
  nameOf: (chunk: PostingChunk) => string,
): Map<string, DocSet> {
  const groups = new Map<string, PostingChunk[]>();
  for (const chunk of chunks) {
    const name = nameOf(chunk);
    const group = groups.get(name);
    if (group) group.push(chunk);
    else groups.set(name, [chunk]);
  }
  const sets = [...groups].map(([name, members]): [string, DocSet] => [name, union(members, scopes)]);
  return new Map(sets.filter(([, set]) => set.size > 0));
}

function union(chunks: readonly PostingChunk[], scopes: Scopes): DocSet {
  const docs = new DocSet();
  for (const { chunk, scope, members } of chunks) {
    if (!scopes || scopes.has(scope)) docs.addWords((chunk * CHUNK_SIZE) / 32, bitmapOf(members));
  }
  return docs;
}
