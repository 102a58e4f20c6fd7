import type { CollectionName } from '../../domain/records/collections.js';
import type { StoredRow, Transaction, WordPage } from './schema.js';
import { PAGE_SIZE, pageEntry } from './word-pages.js';

interface PageChange {
  key: [CollectionName, number];
  /** Offset in the page: what is to stand there. */
  entries: Map<number, string>;
}

/** What the writes of a commit change in the word pages, gathered so that each page is written once. */
export class WordChanges {
  readonly #pages = new Map<string, PageChange>();

  /** A record as it was and as it will be; undefined where there is none. */
  move(collection: CollectionName, before: StoredRow | undefined, after: StoredRow | undefined): void {
    const entry = pageEntry(after?.words ?? []);
    if (entry === pageEntry(before?.words ?? [])) return;
    const n = (after ?? before)?.n ?? 0;
    const page = Math.floor(n / PAGE_SIZE);
    const name = `${collection}/${page}`;
    let change = this.#pages.get(name);
    if (!change) this.#pages.set(name, (change = { key: [collection, page], entries: new Map() }));
    change.entries.set(n % PAGE_SIZE, entry);
  }

  async write(transaction: Transaction<'readwrite'>): Promise<void> {
    const store = transaction.objectStore('words');
    await Promise.all(
      [...this.#pages.values()].map(async ({ key, entries }) => {
        const [collection, page] = key;
        await store.put(
          changedPage(
            (await store.get(key)) ?? { collection, page, text: '', starts: new Uint32Array(PAGE_SIZE) },
            entries,
          ),
        );
      }),
    );
  }
}

function changedPage({ collection, page, text, starts }: WordPage, entries: ReadonlyMap<number, string>): WordPage {
  const all = Array.from(starts, (start, offset) => entries.get(offset) ?? text.slice(start, starts[offset + 1]));
  const moved = new Uint32Array(PAGE_SIZE);
  let length = 0;
  all.forEach((entry, offset) => {
    moved[offset] = length;
    length += entry.length;
  });
  return { collection, page, text: all.join(''), starts: moved };
}
