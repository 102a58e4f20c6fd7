import type { Move } from './motion.js';

/** A distance in CSS pixels, of the screen: `x` to the right. */
export interface Distance {
  x: number;
  y: number;
}

/** How far it is from one place to another, corner to corner. */
export function distance(from: DOMRectReadOnly, to: DOMRectReadOnly): Distance {
  return { x: to.left - from.left, y: to.top - from.top };
}

/** Goes to another place, over all else, and is gone when it is there. */
export function flowsAway(element: Element, { x, y }: Distance, at: Distance = { x: 0, y: 0 }): Move {
  const ground = { backgroundColor: 'var(--_p-accent-soft)', zIndex: 1 };
  return {
    element,
    keyframes: [
      { ...ground, translate: `${at.x}px ${at.y}px`, opacity: 1 },
      { opacity: 1, offset: 0.4 },
      { ...ground, translate: `${at.x + x}px ${at.y + y}px`, opacity: 0 },
    ],
  };
}

/** Comes from another place to where it stands; what comes from afar comes over all else. */
export function comesFrom(element: Element, { x, y }: Distance, { over = false } = {}): Move {
  const layer = over ? { zIndex: 1 } : {};
  return {
    element,
    keyframes: [
      { ...layer, translate: `${x}px ${y}px` },
      { ...layer, translate: '0 0' },
    ],
  };
}

/** Comes out of another place, out of nothing. */
export function comesOutOf(element: Element, { x, y }: Distance): Move {
  return {
    element,
    keyframes: [
      { translate: `${x}px ${y}px`, opacity: 0 },
      { translate: '0 0', opacity: 1 },
    ],
  };
}

/** Settles in where nothing was. */
export function settles(element: Element): Move {
  return {
    element,
    keyframes: [
      { opacity: 0, translate: '0 -12px', scale: 0.97 },
      { opacity: 1, translate: '0 0', scale: 1 },
    ],
  };
}

/** Has the ground of the accent at once, which goes slowly. */
export function lightsUp(element: Element, pace: NonNullable<Move['pace']> = 'linger'): Move {
  return {
    element,
    pace,
    keyframes: [{ backgroundColor: 'var(--_p-accent-soft)', easing: 'ease-in' }, { backgroundColor: 'transparent' }],
  };
}

/** Unfolds from its beginning, in the direction of reading. */
export function unfolds(element: Element): Move {
  const isRtl = getComputedStyle(element).direction === 'rtl';
  return {
    element,
    keyframes: [{ clipPath: isRtl ? 'inset(0 0 0 100%)' : 'inset(0 100% 0 0)' }, { clipPath: 'inset(0)' }],
  };
}
