import type { CollectionName } from '../../domain/records/collections.js';
import { throwIfAborted } from '../storage-errors.js';
import { DocSet } from './doc-set.js';
import type { Transaction, WordPage } from './schema.js';

/** Records per page: with words of 150 letters each a page stays below the 64 kB from which Chromium keeps values in files. */
export const PAGE_SIZE = 128;

/** Pages asked for at once, and how many such requests are under way. */
const PAGES_PER_READ = 64;
const READS_AT_A_TIME = 4;

/** Stands before every word of a page. */
const SEPARATOR = '\u0000';

/** The words of one record as they stand in a page. */
export function pageEntry(words: readonly string[]): string {
  return words.map((word) => SEPARATOR + word).join('');
}

/**
 * The numbers below `end` whose records have a word that begins with each of `starts`. The pages are read through: that
 * takes as long for a letter that most records have as for a word that none has, where an index of words would take
 * long for the first.
 */
export async function withWords(
  transaction: Transaction,
  collection: CollectionName,
  starts: readonly string[],
  end: number,
  signal?: AbortSignal,
): Promise<DocSet> {
  const store = transaction.objectStore('words');
  const found = starts.map((start) => ({ sought: SEPARATOR + start, docs: new DocSet() }));
  let next = 0;
  const readOn = async (): Promise<void> => {
    while (next * PAGE_SIZE < end) {
      throwIfAborted(signal);
      const from = next;
      next += PAGES_PER_READ;
      const pages = await store.getAll(IDBKeyRange.bound([collection, from], [collection, next], false, true));
      for (const page of pages) for (const { sought, docs } of found) addHits(docs, page, sought);
    }
  };
  await Promise.all(Array.from({ length: READS_AT_A_TIME }, readOn));
  return found.map(({ docs }) => docs).reduce((left, right) => left.intersection(right));
}

function addHits(docs: DocSet, { page, text, starts }: WordPage, sought: string): void {
  const endOf = (offset: number): number => starts[offset + 1] ?? text.length;
  let offset = 0;
  // One hit a record is enough: the search goes on behind its words.
  for (let at = text.indexOf(sought); at !== -1; at = text.indexOf(sought, endOf(offset))) {
    while (endOf(offset) <= at) offset += 1;
    docs.add(page * PAGE_SIZE + offset);
  }
}
