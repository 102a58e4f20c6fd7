/** A layer of the kit: tells by `close` that it is no longer open. */
interface Layer extends HTMLElement {
  open: boolean;
}

/** Settles when a dialog that is open closes; undefined where none is. What happens behind it cannot be seen before. */
export function whenClosed(layer: Layer | null | undefined): Promise<unknown> | undefined {
  if (!layer?.open) return undefined;
  return new Promise((resolve) => layer.addEventListener('close', resolve, { once: true }));
}
