import { deepActiveElement } from '../../internal/deep-active-element.js';

/** How long a page may take to show its heading, in milliseconds. */
const PATIENCE = 3000;

/**
 * Moves the focus to the heading of a page once there is one, to the page itself until then. Stops as soon as the
 * user has moved it elsewhere.
 */
export async function focusHeading(page: HTMLElement): Promise<void> {
  const start = performance.now();
  for (let frames = 0; page.isConnected && performance.now() - start < PATIENCE; frames++) {
    const heading = headingIn(page);
    if (heading) {
      heading.tabIndex = -1;
      heading.style.outline = 'none'; // the focus is there to be read from, not to be used
      heading.focus({ preventScroll: true });
      return;
    }
    if (frames === 3) page.focus({ preventScroll: true });
    if (frames > 3 && deepActiveElement() !== page) return;
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
}

/** The first heading that can be seen, also inside shadow roots. */
function headingIn(root: ParentNode): HTMLElement | undefined {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (/^H[1-4]$/.test(element.tagName)) {
      if (element.checkVisibility() && !element.closest('dialog')) return element;
    } else if (element.shadowRoot) {
      const inside = headingIn(element.shadowRoot);
      if (inside) return inside;
    }
  }
  return undefined;
}
