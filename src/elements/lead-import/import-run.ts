import type { ReactiveControllerHost } from 'lit';
import type { ImportRecords } from '../../domain/commands/command.js';
import type { PisteError } from '../../domain/errors.js';
import { asPisteError } from '../../store/as-piste-error.js';
import type { ExecuteOptions, LeadStore, Outcome, Progress } from '../../store/lead-store.js';
import type { ReadRow } from './mapping/read-row.js';

/** What has become of a row. */
export interface RowResult {
  row: ReadRow;
  result: 'created' | 'left-out' | 'refused' | 'not-reached';
  leadId?: string;
  /** The record it looks the same as. */
  twinId?: string;
  error?: PisteError;
}

/** An import with what it has come to. Gone on with for the rows that were not reached, it continues the same report. */
export class ImportRun {
  running = false;
  stopping = false;
  progress: Progress = { done: 0, total: 0 };
  /** Why it ended before all rows were reached. */
  error: PisteError | undefined;
  /** In the order of the file; empty until it has ended. */
  results: readonly RowResult[] = [];
  /** Entries to undo by, the last first. */
  entryIds: readonly string[] = [];

  readonly #host: ReactiveControllerHost;
  #stop: AbortController | undefined;
  /** Milliseconds since the epoch. */
  #startedAt = 0;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Stops after the rows that are being written now. What is written stays written. */
  stop(): void {
    this.stopping = true;
    this.#stop?.abort();
    this.#host.requestUpdate();
  }

  /** Undefined where nothing could be written at all; the reason is in `error`. */
  async start(command: ImportRecords, rows: readonly ReadRow[], store: LeadStore): Promise<Outcome | undefined> {
    const stop = (this.#stop = new AbortController());
    this.running = true;
    this.stopping = false;
    this.error = undefined;
    this.progress = { done: 0, total: rows.length };
    this.#startedAt = Date.now();
    window.addEventListener('beforeunload', askBeforeLeaving);
    this.#host.requestUpdate();
    try {
      const options = { signal: stop.signal, onProgress: (progress: Progress) => this.#tell(progress) };
      const outcome = (await goneOnWith(command, store, options)) ?? (await store.execute(command, options));
      this.#take(rows, outcome);
      return outcome;
    } catch (reason) {
      this.error = asPisteError(reason);
      this.#take(rows, undefined);
      return undefined;
    } finally {
      window.removeEventListener('beforeunload', askBeforeLeaving);
      this.running = this.stopping = false;
      this.#host.requestUpdate();
    }
  }

  /** Rows that the run has not come to. */
  get left(): readonly ReadRow[] {
    return this.results.filter(({ result }) => result === 'not-reached').map(({ row }) => row);
  }

  /** Seconds that are left, by how long it has taken so far; undefined while that cannot be told. */
  get secondsLeft(): number | undefined {
    const { done, total } = this.progress;
    const passed = Date.now() - this.#startedAt;
    return done === 0 || passed < 2000 ? undefined : Math.ceil(((passed / done) * (total - done)) / 1000);
  }

  #tell(progress: Progress): void {
    this.progress = progress;
    this.#host.requestUpdate();
  }

  #take(rows: readonly ReadRow[], outcome: Outcome | undefined): void {
    const now = new Map<ReadRow, RowResult>(rows.map((row) => [row, { row, result: 'not-reached' }]));
    for (const { line, result, leadId, intoId, error } of outcome?.report ?? []) {
      const row = rows[(line ?? 0) - 1];
      if (!row) continue;
      const reached = result !== 'skipped' || intoId !== undefined;
      if (!reached && error) this.error = error;
      now.set(row, {
        row,
        result: result === 'created' || result === 'refused' ? result : reached ? 'left-out' : 'not-reached',
        ...(leadId === undefined ? {} : { leadId }),
        ...(intoId === undefined ? {} : { twinId: intoId }),
        ...(error && reached ? { error } : {}),
      });
    }
    const before = this.results.filter(({ row }) => !now.has(row));
    this.results = [...before, ...now.values()].sort((a, b) => a.row.row.line - b.row.row.line);
    if (outcome?.entryId) this.entryIds = [outcome.entryId, ...this.entryIds];
  }
}

/** The same rows as of an import that was interrupted: what is in is not imported again (B2). Undefined for others. */
async function goneOnWith(
  { records }: ImportRecords,
  store: LeadStore,
  options: ExecuteOptions,
): Promise<Outcome | undefined> {
  const runs = await store.unfinishedRuns();
  const run = runs.find(({ kind, state }) => kind === 'import-records' && state === 'interrupted');
  if (!run) return undefined;
  try {
    return await store.resume(run.id, { ...options, records });
  } catch (reason) {
    if (asPisteError(reason).code === 'invalid') return undefined;
    throw reason;
  }
}

function askBeforeLeaving(event: BeforeUnloadEvent): void {
  event.preventDefault();
}
