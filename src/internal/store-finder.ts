import { ContextEvent } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { LeadStore } from '../store/lead-store.js';
import { leadStoreContext, pageDefaultStore } from '../store/store-context.js';

/** A host that may have a store of its own. */
export interface StoreFinderHost extends ReactiveControllerHost, HTMLElement {
  store?: LeadStore | undefined;
}

/**
 * Finds the store of an element: its own `store`, the nearest provider's, the page's default. Always subscribed, also
 * while another one is in use; asks anew wherever the element is connected, and forgets when it is disconnected.
 */
export class StoreFinder implements ReactiveController {
  readonly #host: StoreFinderHost;
  #provided: LeadStore | undefined;
  #pageDefault: LeadStore | undefined;
  #unsubscribe: (() => void) | undefined;
  /** A provider has answered, with or without a store: the page's default is none of our business. */
  #answered = false;

  constructor(host: StoreFinderHost) {
    this.#host = host;
    host.addController(this);
  }

  get store(): LeadStore | undefined {
    return this.#host.store ?? this.#provided ?? this.#pageDefault;
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new ContextEvent(leadStoreContext, this.#host, this.#accept, true));
    if (!this.#answered) this.#useDefaultSoon();
  }

  hostDisconnected(): void {
    this.#unsubscribe?.();
    this.#unsubscribe = this.#provided = this.#pageDefault = undefined;
    this.#answered = false;
  }

  readonly #accept = (store: LeadStore | undefined, unsubscribe?: () => void): void => {
    if (this.#unsubscribe !== unsubscribe) this.#unsubscribe?.();
    this.#unsubscribe = unsubscribe;
    this.#answered = true;
    this.#provided = store;
    this.#pageDefault = undefined;
    this.#host.requestUpdate();
  };

  /** After the task in which the element was connected: a store may still be set, a provider still be defined. */
  #useDefaultSoon(): void {
    setTimeout(() => {
      const host = this.#host;
      if (!host.isConnected || this.#answered || host.store || isBelowUndefinedProvider(host)) return;
      pageDefaultStore().then(
        (store) => {
          if (!host.isConnected || this.#answered) return;
          this.#pageDefault = store;
          host.requestUpdate();
        },
        (error: unknown) => reportError(error),
      );
    });
  }
}

function isBelowUndefinedProvider(element: Element): boolean {
  for (let at: Element | undefined = element; at;) {
    if (at.closest('lead-store:not(:defined)')) return true;
    const root = at.getRootNode();
    at = root instanceof ShadowRoot ? root.host : undefined;
  }
  return false;
}
