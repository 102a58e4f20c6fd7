/**
 * Whether the middle of an element is in what can be seen of the page and of the boxes that it scrolls in. One that is
 * not rendered is not in sight.
 */
export function inSight(element: Element, ...boxes: (Element | null | undefined)[]): boolean {
  const { left, top, width, height } = element.getBoundingClientRect();
  if (width === 0 || height === 0) return false;
  const x = left + width / 2;
  const y = top + height / 2;
  const seen = boxes.flatMap((box) => (box ? [box.getBoundingClientRect()] : []));
  return [new DOMRect(0, 0, innerWidth, innerHeight), ...seen].every(
    (box) => x >= box.left && x <= box.right && y >= box.top && y <= box.bottom,
  );
}
