const owners = new Set<object>();
let before: { overflow: string; gutter: string } | undefined;

/** Keeps the page from scrolling while any owner holds the lock. Locking twice by one owner is one lock. */
export function lockScroll(owner: object): void {
  owners.add(owner);
  if (before) return;
  const { style, clientWidth } = document.documentElement;
  before = { overflow: style.overflow, gutter: style.scrollbarGutter };
  if (window.innerWidth > clientWidth) style.scrollbarGutter = 'stable';
  style.overflow = 'hidden';
}

/** The page scrolls again when the last owner lets go. */
export function unlockScroll(owner: object): void {
  if (!owners.delete(owner) || owners.size > 0 || !before) return;
  const { style } = document.documentElement;
  style.overflow = before.overflow;
  style.scrollbarGutter = before.gutter;
  before = undefined;
}
