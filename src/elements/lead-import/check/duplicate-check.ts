import type { ReactiveControllerHost } from 'lit';
import type { PisteError } from '../../../domain/errors.js';
import type { Reason } from '../../../domain/similarity/index.js';
import { asPisteError } from '../../../store/as-piste-error.js';
import type { LeadStore, Progress } from '../../../store/lead-store.js';
import { pause } from '../../../store/pause.js';
import type { ReadRow } from '../mapping/read-row.js';

/** A row that looks the same as a stored record, or as an earlier row of the file. */
export interface Duplicate {
  row: ReadRow;
  leadId?: string;
  earlier?: ReadRow;
  probability: number;
  reasons: readonly Reason[];
}

/** Rows that are asked about at the same time. */
const TOGETHER = 10;
/** Milliseconds of work before the page gets a turn. */
const TURN = 40;

/** Compares all rows with what is stored and with each other, in the background, before anything is written (X1). */
export class DuplicateCheck {
  state: 'none' | 'running' | 'done' | 'stopped' | 'failed' = 'none';
  progress: Progress = { done: 0, total: 0 };
  duplicates: readonly Duplicate[] = [];
  /** Rows that only may be similar to a stored record. */
  maybe = 0;
  error: PisteError | undefined;

  readonly #host: ReactiveControllerHost;
  #stop: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  async start(rows: readonly ReadRow[], store: LeadStore): Promise<void> {
    this.forget();
    const { signal } = (this.#stop = new AbortController());
    this.state = 'running';
    this.progress = { done: 0, total: rows.length };
    this.#host.requestUpdate();
    try {
      await this.#check(rows, store, signal);
      if (!signal.aborted) this.state = 'done';
    } catch (reason) {
      if (signal.aborted) return;
      this.error = asPisteError(reason);
      this.state = 'failed';
    }
    this.#host.requestUpdate();
  }

  /** What was found so far stays. */
  stop(): void {
    this.#stop?.abort();
    this.state = 'stopped';
    this.#host.requestUpdate();
  }

  forget(): void {
    this.#stop?.abort();
    this.state = 'none';
    this.duplicates = [];
    this.maybe = 0;
    this.error = undefined;
  }

  async #check(rows: readonly ReadRow[], store: LeadStore, signal: AbortSignal): Promise<void> {
    const alike = await store.rowsAlike();
    const found: Duplicate[] = [];
    let turn = performance.now();
    for (let from = 0; from < rows.length; from += TOGETHER) {
      const some = rows.slice(from, from + TOGETHER);
      const pages = await Promise.all(some.map(({ draft }) => store.similar(draft, { limit: 3, signal })));
      if (signal.aborted) return;
      for (const [i, row] of some.entries()) {
        const match = pages[i]?.items.find(({ band }) => band === 'same');
        const earlier = match ? undefined : alike(row.draft, from + i);
        if (match) found.push({ row, leadId: match.id, probability: match.probability, reasons: match.reasons });
        else if (earlier)
          found.push({
            row,
            ...earlierOf(earlier.row, rows),
            probability: earlier.probability,
            reasons: earlier.reasons,
          });
        else if ((pages[i]?.total ?? 0) > 0) this.maybe += 1;
      }
      if (performance.now() - turn < TURN && from + TOGETHER < rows.length) continue;
      this.duplicates = [...found];
      this.progress = { done: Math.min(rows.length, from + TOGETHER), total: rows.length };
      this.#host.requestUpdate();
      await pause();
      turn = performance.now();
      if (signal.aborted) return;
    }
  }
}

function earlierOf(place: number, rows: readonly ReadRow[]): Pick<Duplicate, 'earlier'> {
  const earlier = rows[place];
  return earlier ? { earlier } : {};
}
