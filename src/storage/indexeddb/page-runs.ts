import { throwIfAborted } from '../storage-errors.js';
import type { DocSet } from './doc-set.js';

/** Pages asked for at once, and how many such requests are under way. */
const PAGES_PER_READ = 64;
const READS_AT_A_TIME = 4;

/** Pages between two wanted ones that are rather read with them than left out. */
const GAP = 3;

/** Pages from one to another, both inclusive. */
export interface PageRun {
  from: number;
  to: number;
}

/** Reads the pages that hold any of `docs`, in no particular order, and no more of them at a time than a few megabytes. */
export async function eachPage<Page>(
  docs: DocSet,
  pageSize: number,
  read: (run: PageRun) => Promise<Page[]>,
  visit: (page: Page) => void,
  signal?: AbortSignal,
): Promise<void> {
  const runs = runsOf(docs, pageSize);
  const readOn = async (): Promise<void> => {
    for (let run = runs.shift(); run; run = runs.shift()) {
      throwIfAborted(signal);
      for (const page of await read(run)) visit(page);
    }
  };
  await Promise.all(Array.from({ length: READS_AT_A_TIME }, readOn));
}

function runsOf(docs: DocSet, pageSize: number): PageRun[] {
  const runs: PageRun[] = [];
  let last: PageRun | undefined;
  for (const page of docs.blocks(pageSize)) {
    if (last && page - last.to <= GAP + 1 && page - last.from < PAGES_PER_READ) last.to = page;
    else runs.push((last = { from: page, to: page }));
  }
  return runs;
}
