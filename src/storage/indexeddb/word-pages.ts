import type { CollectionName } from '../../domain/records/collections.js';
import { ChunkEdits } from './chunk-edits.js';
import { DocSet } from './doc-set.js';
import { noTexts, withTexts } from './packed-texts.js';
import { eachPage } from './page-runs.js';
import type { StoredRow, Transaction, WordPage } from './schema.js';

/** Records per page: with words of 150 letters each a page stays below the 64 kB from which Chromium keeps values in files. */
const PAGE_SIZE = 128;

/** Stands before every word. */
const SEPARATOR = '\u0000';

/**
 * Those of `docs` that have a word that begins with each of `starts`. Their pages are read through: that takes as long
 * for a letter that most records have as for a word that none has.
 */
export async function docsWithWords(
  transaction: Transaction,
  collection: CollectionName,
  starts: readonly string[],
  docs: DocSet,
  signal?: AbortSignal,
): Promise<DocSet> {
  const store = transaction.objectStore('words');
  const found = starts.map((start) => ({ sought: SEPARATOR + start, hits: new DocSet() }));
  await eachPage(
    docs,
    PAGE_SIZE,
    ({ from, to }) => store.getAll(IDBKeyRange.bound([collection, from], [collection, to])),
    (page) => {
      for (const { sought, hits } of found) addHits(hits, page, sought);
    },
    signal,
  );
  return found.reduce((left, { hits }) => left.intersection(hits), docs);
}

function addHits(hits: DocSet, { page, text, starts }: WordPage, sought: string): void {
  const endOf = (offset: number): number => starts[offset + 1] ?? text.length;
  let offset = 0;
  // One hit a record is enough: the search goes on behind its words.
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, endOf(offset))) {
    while (endOf(offset) <= at) offset += 1;
    hits.add(page * PAGE_SIZE + offset);
  }
}

/** What the writes of a commit change in the word pages. */
export class WordChanges {
  readonly #edits = new ChunkEdits<[collection: CollectionName, page: number], string>();

  /** A record as it was and as it will be; undefined where there is none. */
  move(collection: CollectionName, before: StoredRow | undefined, after: StoredRow | undefined): void {
    const entry = entryOf(after);
    const n = (after ?? before)?.n ?? 0;
    if (entry !== entryOf(before)) this.#edits.set([collection, Math.floor(n / PAGE_SIZE)], n % PAGE_SIZE, entry);
  }

  write(transaction: Transaction<'readwrite'>): Promise<void> {
    const store = transaction.objectStore('words');
    return this.#edits.apply(async (key, entries) => {
      const [collection, page] = key;
      await store.put({ collection, page, ...withTexts((await store.get(key)) ?? noTexts(PAGE_SIZE), entries) });
    });
  }
}

function entryOf(row: StoredRow | undefined): string {
  return (row?.words ?? []).map((word) => SEPARATOR + word).join('');
}
