import type { LeadStore } from '../../../src/store/lead-store.js';

export interface WatchedStore extends LeadStore {
  /** How many listen to its notices and troubles now. */
  readonly listeners: number;
}

/** A store that counts who listens to it. */
export function watchedStore(store: LeadStore): WatchedStore {
  const listening = new Set<object>();
  const counted =
    <T>(subscribe: (listener: T) => () => void) =>
    (listener: T) => {
      const key = {};
      listening.add(key);
      const stop = subscribe(listener);
      return () => {
        listening.delete(key);
        stop();
      };
    };
  const watched = {
    ...store,
    subscribe: counted(store.subscribe.bind(store)),
    onTrouble: counted(store.onTrouble.bind(store)),
  };
  return Object.defineProperty(watched, 'listeners', { get: () => listening.size }) as WatchedStore;
}

/** All that is written in an element, inside shadow roots too. */
export function deepText(node: Node): string {
  const root = node instanceof Element ? node.shadowRoot : undefined;
  const inside = [...(root?.childNodes ?? []), ...node.childNodes].map((child) =>
    child instanceof Text ? child.data : child instanceof HTMLStyleElement ? '' : deepText(child),
  );
  const value = node instanceof HTMLInputElement || node instanceof HTMLTextAreaElement ? node.value : '';
  return [value, ...inside].join(' ').replace(/\s+/g, ' ');
}
