import type { Directory } from '../../internal/directory.js';
import type { Progress } from '../../store/lead-store.js';
import { csvFile } from '../../internal/files/csv-file.js';
import type { Column } from './columns.js';
import type { LeadPages } from './rows/lead-pages.js';

/** All that the list finds, in its order, with the columns that it shows (X2). */
export async function listAsCsv(
  pages: LeadPages,
  columns: readonly Column[],
  names: Directory,
  {
    signal,
    onProgress,
    speak,
  }: { signal: AbortSignal; onProgress: (progress: Progress) => void; speak: <T>(words: () => T) => T },
): Promise<Blob> {
  const rows: string[][] = [];
  for await (const page of pages.everyPage(signal)) {
    speak(() => {
      for (const lead of page.items) rows.push(columns.map((column) => column.text(lead, names)));
    });
    onProgress({ done: rows.length, total: page.total });
  }
  return csvFile(
    speak(() => columns.map(({ label }) => label())),
    rows,
  );
}
