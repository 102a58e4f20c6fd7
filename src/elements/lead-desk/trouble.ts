import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { PisteError } from '../../domain/errors.js';
import type { LeadStore } from '../../store/lead-store.js';

/** What is wrong with the storage of the host's store, if anything is (X3). */
export class Trouble implements ReactiveController {
  error: PisteError | undefined;

  readonly #host: ReactiveControllerHost & { readonly storeNow: LeadStore | undefined };
  #store: LeadStore | undefined;
  #stop: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & { readonly storeNow: LeadStore | undefined }) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdate(): void {
    const store = this.#host.storeNow;
    if (store !== this.#store) this.#listen(store);
  }

  hostDisconnected(): void {
    this.#listen(undefined);
  }

  #listen(store: LeadStore | undefined): void {
    this.#stop?.();
    this.error = undefined;
    this.#store = store;
    this.#stop = store?.onTrouble((trouble) => {
      this.error = trouble && new PisteError(trouble.code, trouble.message);
      this.#host.requestUpdate();
    });
  }
}
