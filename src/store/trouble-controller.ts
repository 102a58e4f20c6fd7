import type { ReactiveController } from 'lit';
import { PisteError } from '../domain/errors.js';
import type { LeadStore } from './lead-store.js';
import type { QueryHost } from './query-controller.js';

/** What is wrong with the storage now (X3), if anything is: a full disk, another tab's newer version, no connection. */
export class TroubleController implements ReactiveController {
  /** Made an error, so that it is worded as others are. */
  error: PisteError | undefined;

  readonly #host: QueryHost;
  #store: LeadStore | undefined;
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
    this.#listenTo(undefined);
  }

  hostUpdate(): void {
    const store = this.#host.storeNow;
    if (this.#connected && store !== this.#store) this.#listenTo(store);
  }

  #listenTo(store: LeadStore | undefined): void {
    this.#stop?.();
    this.#store = store;
    this.error = undefined;
    this.#stop = store?.onTrouble((trouble) => {
      this.error = trouble && new PisteError(trouble.code, trouble.message);
      this.#host.requestUpdate();
    });
  }
}
