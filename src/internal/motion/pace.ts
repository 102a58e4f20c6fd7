/** Tokens of time: hover; menus; dialogs and cards settling; the wash on what has just arrived. */
export type Pace = 'fast' | 'base' | 'slow' | 'linger';

/**
 * How long something of this pace takes on an element of the kit, in milliseconds. 0 where nothing is to move: the reader
 * asks for less motion, the page has set the token to 0 or to no time, the page is hidden, the element is not on it.
 */
export function paceOf(host: Element, pace: Pace): number {
  if (document.visibilityState === 'hidden' || !host.isConnected) return 0;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) return 0;
  const [, number, unit] = /^\s*([\d.]+)(m?s)\s*$/.exec(tokenOf(host, pace)) ?? [];
  return Number(number ?? 0) * (unit === 's' ? 1000 : 1) || 0;
}

/** How things come, as a timing function. */
export function easeOf(host: Element): string {
  const easing = tokenOf(host, 'ease').trim();
  return CSS.supports('transition-timing-function', easing) ? easing : 'ease-out';
}

function tokenOf(host: Element, name: string): string {
  return getComputedStyle(host).getPropertyValue(`--_p-${name}`);
}
