import type { JournalEntry } from '../../domain/journal.js';
import type { Note } from '../../domain/records/related.js';
import type { LeadStore } from '../../store/lead-store.js';

/** A note that has no entry of its own here: imported, or written on a record that was merged into this one (M6). */
export interface LooseNote {
  note: Note;
  /** Title of the record it was written on, where that is another one. */
  origin: string | undefined;
}

/** What happened, newest first; `more` when there is something earlier. */
export interface Timeline {
  items: (JournalEntry | LooseNote)[];
  more: boolean;
  /** Of one record: the notes of its entries as they are now; one that is not here was removed. */
  notes?: ReadonlyMap<string, Note>;
}

/** Of one record its entries and all of its notes; without a record the entries of all. */
export async function readTimeline(
  store: LeadStore,
  recordId: string | undefined,
  limit: number,
  signal: AbortSignal,
): Promise<Timeline> {
  if (recordId === undefined) {
    const page = await store.history({ limit, signal });
    return { items: page.items, more: page.next !== undefined };
  }
  const [entries, notes] = await Promise.all([
    store.history({ recordId, limit, signal }),
    store.list('notes', { where: { leadId: recordId }, limit, signal }),
  ]);
  const told = new Set(entries.items.flatMap((entry) => noteIdOf(entry) ?? []));
  const now = (await store.getMany('notes', [...told], { signal })).filter((note) => note !== undefined);
  const loose = await withOrigins(
    notes.items.filter((note) => !told.has(note.id)),
    recordId,
    store,
    signal,
  );
  const end = latest(
    entries.next === undefined ? undefined : entries.items.at(-1)?.at,
    notes.next === undefined ? undefined : notes.items.at(-1)?.createdAt,
  );
  const items = [...entries.items, ...loose].filter((item) => end === undefined || timeOf(item) >= end);
  items.sort((a, b) => (timeOf(a) < timeOf(b) ? 1 : timeOf(a) > timeOf(b) ? -1 : 0));
  return { items, more: end !== undefined, notes: new Map(now.map((note) => [note.id, note])) };
}

export function timeOf(item: JournalEntry | LooseNote): string {
  return 'note' in item ? item.note.createdAt : item.at;
}

/** The note that an entry has written. */
export function noteIdOf({ kind, changes }: JournalEntry): string | undefined {
  return kind === 'add-note' ? changes.find((change) => change.collection === 'notes')?.id : undefined;
}

async function withOrigins(
  notes: readonly Note[],
  recordId: string,
  store: LeadStore,
  signal: AbortSignal,
): Promise<LooseNote[]> {
  const ids = [...new Set(notes.flatMap(({ originId }) => (originId && originId !== recordId ? [originId] : [])))];
  const titles = new Map(
    (await store.getMany('leads', ids, { signal, absorbed: true })).map((lead, i) => [ids[i], lead?.title]),
  );
  return notes.map((note) => ({ note, origin: titles.get(note.originId) }));
}

/** The later one: before it something may be missing. */
function latest(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || (b !== undefined && b > a) ? b : a;
}
