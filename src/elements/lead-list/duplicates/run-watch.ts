import type { ReactiveController } from 'lit';
import type { QueryHost } from '../../../store/query-controller.js';
import { duplicateRun, type DuplicateRun } from './duplicate-run.js';
import { findsDuplicates } from './whole-search.js';

/** Updates its host while the search of its store goes on. */
export class RunWatch implements ReactiveController {
  /** Undefined where there is no store, or none that can search. */
  run: DuplicateRun | undefined;

  readonly #host: QueryHost;
  #stop: (() => void) | undefined;
  #connected = false;

  constructor(host: QueryHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#adopt(undefined);
  }

  hostUpdate(): void {
    const store = this.#host.storeNow;
    if (this.#connected) this.#adopt(store && findsDuplicates(store) ? duplicateRun(store) : undefined);
  }

  #adopt(run: DuplicateRun | undefined): void {
    if (run === this.run) return;
    this.#stop?.();
    this.run = run;
    this.#stop = run?.subscribe(() => this.#host.requestUpdate());
  }
}
