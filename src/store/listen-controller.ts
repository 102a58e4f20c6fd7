import type { ReactiveController } from 'lit';
import type { LeadStore } from './lead-store.js';
import type { QueryHost } from './query-controller.js';

/** Begins to listen to a store, or to none, and answers with how to stop. */
export type Listen = (store: LeadStore | undefined) => (() => void) | undefined;

/** Listens to the store of its host while that is on the page; anew when the host has another store. */
export class ListenController implements ReactiveController {
  readonly #host: QueryHost;
  readonly #listen: Listen;
  #store: LeadStore | undefined;
  #stop: (() => void) | undefined;
  #connected = false;

  constructor(host: QueryHost, listen: Listen) {
    this.#host = host;
    this.#listen = listen;
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
    if (this.#connected) this.#adopt(this.#host.storeNow);
  }

  #adopt(store: LeadStore | undefined): void {
    if (store === this.#store) return;
    this.#stop?.();
    this.#store = store;
    this.#stop = this.#listen(store);
  }
}
