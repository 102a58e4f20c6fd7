import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the browser has promised to keep what a page stores, and how to ask it (X3). */
export class Persistence implements ReactiveController {
  /** `asked` and not promised: `refused`. */
  state: 'unknown' | 'kept' | 'refused' = 'unknown';

  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Pages that are not served securely cannot ask. */
  get possible(): boolean {
    return typeof navigator.storage?.persist === 'function';
  }

  hostConnected(): void {
    if (this.possible) void this.#learn(() => navigator.storage.persisted(), this.state);
  }

  async ask(): Promise<void> {
    if (this.possible) await this.#learn(() => navigator.storage.persist(), 'refused');
  }

  async #learn(question: () => Promise<boolean>, otherwise: Persistence['state']): Promise<void> {
    this.state = (await question().catch(() => false)) ? 'kept' : otherwise;
    this.#host.requestUpdate();
  }
}
