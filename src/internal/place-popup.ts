const MARGIN = 8;
const GAP = 4;
const LEAST = 96;
/** Read by the sheet of the popup, for its `max-block-size`. */
const AVAILABLE = '--_p-available';

export interface Placement {
  /** At least as wide as the anchor. */
  matchWidth?: boolean;
  /** Which edges are aligned; `start` when left out. */
  align?: 'start' | 'end';
}

/**
 * Keeps a popover at its anchor, below it, or above where there is more room, inside the window, while the page is
 * scrolled or resized. Returns how to stop.
 */
export function placePopup(popup: HTMLElement, anchor: Element, placement: Placement = {}): () => void {
  const place = () => positionAt(popup, anchor.getBoundingClientRect(), placement);
  place();
  // In the next frame: the observer reports a loop where what it watches changes its size at once.
  const sizes = new ResizeObserver(() => requestAnimationFrame(place));
  sizes.observe(anchor);
  sizes.observe(popup);
  addEventListener('scroll', place, { capture: true, passive: true });
  addEventListener('resize', place);
  return () => {
    sizes.disconnect();
    removeEventListener('scroll', place, { capture: true });
    removeEventListener('resize', place);
  };
}

function positionAt(popup: HTMLElement, at: DOMRect, { matchWidth, align = 'start' }: Placement): void {
  const { style } = popup;
  const { clientWidth, clientHeight } = document.documentElement;
  style.position = 'fixed';
  style.inset = 'auto';
  style.minWidth = matchWidth ? `${at.width}px` : '';
  style.maxWidth = `${clientWidth - 2 * MARGIN}px`;
  style.setProperty(AVAILABLE, '100vb');

  const below = clientHeight - at.bottom - GAP - MARGIN;
  const above = at.top - GAP - MARGIN;
  const goesUp = popup.offsetHeight > below && above > below;
  // Whole pixels: its text would be blurred otherwise.
  style.setProperty(AVAILABLE, `${Math.floor(Math.max(goesUp ? above : below, LEAST))}px`);
  // By the edge at the anchor, so that it stays there while what is inside loads and grows.
  style.top = goesUp ? 'auto' : `${Math.round(at.bottom + GAP)}px`;
  style.bottom = goesUp ? `${Math.round(clientHeight - at.top + GAP)}px` : 'auto';

  const rightToLeft = getComputedStyle(popup).direction === 'rtl';
  const fromLeft = (align === 'start') !== rightToLeft ? at.left : at.right - popup.offsetWidth;
  const left = Math.min(Math.max(fromLeft, MARGIN), clientWidth - popup.offsetWidth - MARGIN);
  style.left = `${Math.round(left)}px`;
}
