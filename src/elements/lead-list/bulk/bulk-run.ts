import type { ReactiveControllerHost } from 'lit';
import type { ConvertMany } from '../../../domain/commands/command.js';
import type { PisteError } from '../../../domain/errors.js';
import type { ReportLine } from '../../../domain/plan.js';
import { asPisteError } from '../../../store/as-piste-error.js';
import type { LeadStore, Outcome, Progress } from '../../../store/lead-store.js';

/** A bulk run with what it has come to. Tried again for some records, it goes on in the same report. */
export class BulkRun {
  running = false;
  stopping = false;
  progress: Progress = { done: 0, total: 0 };
  /** Milliseconds since the epoch. */
  startedAt = 0;
  endedAt = 0;
  error: PisteError | undefined;
  report: readonly ReportLine[] | undefined;
  /** Entries to undo by, the last first. */
  entryIds: readonly string[] = [];

  readonly #host: ReactiveControllerHost;
  #stop: AbortController | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** Stops once the record that is being converted now is done. What is written stays written. */
  stop(): void {
    this.stopping = true;
    this.#stop?.abort();
    this.#host.requestUpdate();
  }

  /** Undefined where nothing could be done at all; the reason is in `error`. */
  async start(command: ConvertMany, store: LeadStore): Promise<Outcome | undefined> {
    const stop = (this.#stop = new AbortController());
    this.running = true;
    this.stopping = false;
    this.error = undefined;
    this.startedAt = Date.now();
    this.progress = { done: 0, total: command.leadIds.length };
    this.#host.requestUpdate();
    try {
      const outcome = await store.execute(command, {
        signal: stop.signal,
        onProgress: (progress) => {
          this.progress = progress;
          this.#host.requestUpdate();
        },
      });
      this.report = merged(this.report, outcome.report ?? []);
      if (outcome.entryId) this.entryIds = [outcome.entryId, ...this.entryIds];
      return outcome;
    } catch (reason) {
      const error = asPisteError(reason);
      if (error.code !== 'aborted') this.error = error;
      return undefined;
    } finally {
      this.running = this.stopping = false;
      this.endedAt = Date.now();
      this.#host.requestUpdate();
    }
  }

  /** Seconds that are left, by how long it has taken so far; undefined while that cannot be told. */
  get secondsLeft(): number | undefined {
    const { done, total } = this.progress;
    const passed = Date.now() - this.startedAt;
    if (done === 0 || passed < 1500) return undefined;
    return Math.ceil(((passed / done) * (total - done)) / 1000);
  }
}

/** The lines of the records that were tried again take the place of theirs. */
function merged(before: readonly ReportLine[] | undefined, now: readonly ReportLine[]): readonly ReportLine[] {
  const lines = new Map((before ?? []).map((line) => [line.leadId, line]));
  for (const line of now) lines.set(line.leadId, line);
  return [...lines.values()];
}
