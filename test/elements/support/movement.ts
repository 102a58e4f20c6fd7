const asked = globalThis.matchMedia.bind(globalThis);

/** Has the reader ask for less motion, or no longer; in every engine, as not every driver can. */
export function reduceMotion(reduced: boolean): void {
  globalThis.matchMedia = (query) =>
    reduced && query === '(prefers-reduced-motion: reduce)' ? ({ matches: true } as MediaQueryList) : asked(query);
}

const { animate } = Element.prototype;
let begun: Animation[] = [];

/** So slow, until {@link usualPace}, that a test has the time to look: what moves ends with {@link finishAll}. */
export function slowPace(): void {
  document.documentElement.style.setProperty('--piste-slow', '60s');
  Element.prototype.animate = function (this: Element, ...given) {
    const animation = animate.apply(this, given);
    begun.push(animation);
    return animation;
  };
}

export function usualPace(): void {
  document.documentElement.style.removeProperty('--piste-slow');
  Element.prototype.animate = animate;
  begun = [];
  reduceMotion(false);
}

/** Ends what moves, also what has left the page on its way, as a row does that is scrolled past. */
export function finishAll(): void {
  for (const animation of begun) if (animation.playState !== 'idle') animation.finish();
}

/** What moves by a script in these roots; not what sheets have moving. */
export function movements(...roots: (Element | ShadowRoot)[]): Animation[] {
  return roots
    .flatMap((root) => [...root.querySelectorAll('*')].flatMap((element) => element.getAnimations()))
    .filter((animation) => !(animation instanceof CSSAnimation) && !(animation instanceof CSSTransition));
}

/** What an animation moves. */
export function movedBy({ effect }: Animation): HTMLElement {
  return (effect as KeyframeEffect).target as HTMLElement;
}

/** Whether it takes its element away from where it stands, or to there. */
export function goes({ effect }: Animation): boolean {
  return (effect as KeyframeEffect).getKeyframes().some((frame) => (frame['translate'] ?? '0px') !== '0px');
}
