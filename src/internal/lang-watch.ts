import { onTextsChanged } from '../i18n/texts.js';

/** What the nearest ancestor with a `lang` says, out through shadow roots; the empty string where none does. */
export function nearestLang(element: Element): string {
  for (let at: Element | null = element; at; at = parentOf(at)) {
    const lang = at.getAttribute('lang');
    if (lang !== null) return lang;
  }
  return element.ownerDocument.documentElement.lang;
}

function parentOf(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}

interface RootWatch {
  observer: MutationObserver;
  listeners: Set<() => void>;
}

const watches = new WeakMap<Node, RootWatch>();

/**
 * Calls when a `lang` somewhere around a connected element changes, or a host has changed texts. Returns how to stop.
 * All elements of a tree share one observer, which sees nothing but `lang` attributes.
 */
export function watchLang(element: Element, listener: () => void): () => void {
  const stops = [onTextsChanged(listener)];
  for (let root = element.getRootNode(); ; root = root.host.getRootNode()) {
    stops.push(watchRoot(root, listener));
    if (!(root instanceof ShadowRoot)) break;
  }
  return () => stops.forEach((stop) => stop());
}

function watchRoot(root: Node, listener: () => void): () => void {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<() => void>();
    watch = { listeners, observer: new MutationObserver(() => listeners.forEach((tell) => tell())) };
    watch.observer.observe(root, { attributes: true, attributeFilter: ['lang'], subtree: true });
    watches.set(root, watch);
  }
  const { listeners, observer } = watch;
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size > 0) return;
    observer.disconnect();
    watches.delete(root);
  };
}
