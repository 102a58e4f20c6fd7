import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { PisteError } from '../domain/errors.js';
import type { CollectionName } from '../domain/records/collections.js';
import type { ChangeNotice } from '../storage/storage-adapter.js';
import { asPisteError } from './as-piste-error.js';
import type { LeadStore } from './lead-store.js';
import { shallowEqual } from './shallow-equal.js';

export interface QueryHost extends ReactiveControllerHost {
  readonly storeNow: LeadStore | undefined;
}

export interface QueryOptions<T> {
  /** Undefined: there is nothing to ask now. Give `signal` on to the store. */
  query: (store: LeadStore, signal: AbortSignal) => Promise<T> | undefined;
  /** Collections whose changes make the answer stale; all when left out. */
  watches?: readonly CollectionName[];
  /** What the query depends on besides the store. Compared at each update of the host, one level deep. */
  key?: () => unknown;
  /** Whether the old value stays while the answer for another key is awaited. Default true. */
  keep?: boolean;
}

/** How long an element waits before it says that there is no store, in milliseconds. */
export const NO_STORE_AFTER = 3000;

/**
 * Through this elements read the store. Asks again when the store changes, when `key` does, and after commits that
 * touch what is watched; stops the question that is out of date. Never throws: failures are in `error`.
 */
export class QueryController<T> implements ReactiveController {
  /** `waiting`: no answer yet. `failed`: the last question was; `value` may still hold an older answer. */
  state: 'no-store' | 'waiting' | 'ready' | 'failed' = 'waiting';
  value: T | undefined;
  error: PisteError | undefined;
  /** A newer answer is on its way. */
  refreshing = false;

  readonly #host: QueryHost;
  readonly #options: QueryOptions<T>;
  #store: LeadStore | undefined;
  /** Survives a disconnection: an element that is moved within its store keeps showing what it had. */
  #lastStore: LeadStore | undefined;
  #unsubscribe: (() => void) | undefined;
  #key: unknown;
  #run: AbortController | undefined;
  #stale = false;
  #connected = false;
  #grace: ReturnType<typeof setTimeout> | undefined;

  constructor(host: QueryHost, options: QueryOptions<T>) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  /** Asks again now; the answer given before stays until the new one is there. */
  refresh(): void {
    this.#ask();
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#adoptStore(undefined);
    clearTimeout(this.#grace);
    this.#grace = undefined;
  }

  hostUpdate(): void {
    if (!this.#connected) return;
    const key = this.#options.key?.();
    const store = this.#host.storeNow;
    if (store !== this.#store) {
      this.#key = key;
      this.#adoptStore(store);
      if (store) this.#ask();
    } else if (store && !shallowEqual(key, this.#key)) {
      this.#key = key;
      if (this.#options.keep === false) this.#reset();
      this.#ask();
    }
    if (!store && this.state === 'waiting')
      this.#grace ??= setTimeout(() => this.#set({ state: 'no-store' }), NO_STORE_AFTER);
  }

  #adoptStore(store: LeadStore | undefined): void {
    this.#run?.abort();
    this.#run = undefined;
    this.refreshing = false;
    this.#unsubscribe?.();
    this.#unsubscribe = store?.subscribe(this.#noteChange);
    if (store && this.#lastStore !== store) this.#reset();
    if (store) this.#lastStore = store;
    this.#store = store;
    clearTimeout(this.#grace);
    this.#grace = undefined;
  }

  #reset(): void {
    this.value = undefined;
    this.error = undefined;
    this.state = 'waiting';
  }

  /** Many commits make one question; while one is being answered, the next waits for it, or it would never be. */
  readonly #noteChange = (notice: ChangeNotice): void => {
    const watches = this.#options.watches;
    if (watches && !watches.some((name) => name in notice.changed)) return;
    if (this.#stale) return;
    this.#stale = true;
    queueMicrotask(() => {
      if (this.#stale && !this.#run && this.#store) this.refresh();
    });
  };

  #ask(): void {
    const store = this.#store;
    if (!store) return;
    this.#run?.abort();
    const run = (this.#run = new AbortController());
    this.#stale = false;
    let answer: Promise<T> | undefined;
    try {
      answer = this.#options.query(store, run.signal);
    } catch (reason) {
      answer = Promise.reject(asPisteError(reason));
    }
    if (!answer) {
      this.#run = undefined;
      this.refreshing = false;
      this.#reset();
      return;
    }
    this.refreshing = true;
    if (this.state === 'no-store') this.state = 'waiting';
    answer.then(
      (value) => this.#finish(run, { state: 'ready', value, error: undefined }),
      (reason: unknown) => this.#finish(run, { state: 'failed', error: asPisteError(reason) }),
    );
  }

  #finish(run: AbortController, answer: Partial<Pick<QueryController<T>, 'state' | 'value' | 'error'>>): void {
    if (run !== this.#run) return;
    this.#run = undefined;
    this.refreshing = false;
    this.#set(answer);
    if (this.#stale) this.#ask();
  }

  #set(answer: Partial<Pick<QueryController<T>, 'state' | 'value' | 'error'>>): void {
    if (shallowEqual(answer.value, this.value)) delete answer.value;
    Object.assign(this, answer);
    this.#host.requestUpdate();
  }
}
