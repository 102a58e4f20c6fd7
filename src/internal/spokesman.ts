import type { LeadStore } from '../store/lead-store.js';

interface Host extends HTMLElement {
  readonly storeNow: LeadStore | undefined;
}

/**
 * Who speaks for an element later on, when a toast is answered that outlives it: the element while it is on the page,
 * else one in its stead in the nearest element that was around it and still is there. Call it while it is connected.
 */
export function spokesman(host: Host): () => Host {
  const store = host.storeNow;
  const around = hostsAround(host);
  return () => {
    if (host.isConnected) return host;
    const place = around.find((element) => element.isConnected) ?? document.body;
    const stead = Object.assign(document.createElement('span'), { storeNow: store });
    (place.shadowRoot ?? place).append(stead);
    return stead;
  };
}

function hostsAround(element: Element): Element[] {
  const hosts: Element[] = [];
  for (let root = element.getRootNode(); root instanceof ShadowRoot; root = root.host.getRootNode())
    hosts.push(root.host);
  return hosts;
}
