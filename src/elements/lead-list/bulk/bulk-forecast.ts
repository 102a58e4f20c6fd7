import type { ReactiveController } from 'lit';
import type { ConvertMany } from '../../../domain/commands/command.js';
import type { PisteError } from '../../../domain/errors.js';
import type { ReportLine } from '../../../domain/plan.js';
import { asPisteError } from '../../../store/as-piste-error.js';
import type { QueryHost } from '../../../store/query-controller.js';

/** Pause after an option was changed before the forecast is made anew, in milliseconds. */
const PAUSE = 200;

/** What a bulk run would do to each lead (B2), worked out anew whenever an option changes. */
export class BulkForecast implements ReactiveController {
  /** What it would do; of the options before, while `working`. */
  report: readonly ReportLine[] | undefined;
  working = false;
  error: PisteError | undefined;

  readonly #host: QueryHost;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #run: AbortController | undefined;

  constructor(host: QueryHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.stop();
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#run?.abort();
    this.working = false;
  }

  forget(): void {
    this.stop();
    this.report = this.error = undefined;
  }

  ask(command: ConvertMany): void {
    this.stop();
    this.working = true;
    this.#timer = setTimeout(() => void this.#plan(command), this.report ? PAUSE : 0);
    this.#host.requestUpdate();
  }

  async #plan(command: ConvertMany): Promise<void> {
    const run = (this.#run = new AbortController());
    try {
      const outcome = await this.#host.storeNow?.plan(command, { signal: run.signal });
      if (run.signal.aborted) return;
      this.report = outcome?.report ?? [];
      this.error = undefined;
    } catch (reason) {
      if (run.signal.aborted) return;
      this.error = asPisteError(reason);
    }
    this.working = false;
    this.#host.requestUpdate();
  }
}
