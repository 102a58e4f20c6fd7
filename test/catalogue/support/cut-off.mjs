/**
 * Runs in the page: texts that are cut off, stick out of what holds them, or lie outside of the page. With `marked` only
 * texts of the pseudo-language (`⟦…`), shortened ones too: data may be shortened, words of the kit may not.
 * @param {{ marked: boolean, silent?: boolean }} options `silent`: there need not be any
 * @returns {string[]}
 */
export function cutOff({ marked, silent = true }) {
  const { above, told, texts } = window.piste;
  const scrolls = (value) => value === 'auto' || value === 'scroll';
  const hides = (value) => value === 'hidden' || value === 'clip';
  const HOLDERS = 'button, .btn, .chip, .badge, .segment label, th, [role=columnheader], [role=menuitem]';
  // columns that a user makes as wide as they like
  const mayBeShort = (element) =>
    element.getRootNode().host?.localName === 'piste-lead-grid' && element.matches('.clip, .cell');

  const problemOf = ({ element, rect }) => {
    let inlineFree = false;
    let blockFree = false;
    for (let at = element; at; at = above(at)) {
      const style = getComputedStyle(at);
      const around = at.getBoundingClientRect();
      const outside = !inlineFree && (rect.left < around.left - 1.5 || rect.right > around.right + 1.5);
      if (mayBeShort(at) || (!marked && style.textOverflow === 'ellipsis')) return undefined;
      if (outside && hides(style.overflowX)) return `cut off at the side by ${told(at)}`;
      if (!blockFree && hides(style.overflowY) && (rect.top < around.top - 3 || rect.bottom > around.bottom + 3))
        return `cut off below by ${told(at)}`;
      if (outside && at.matches(HOLDERS) && style.display !== 'inline') return `sticks out of ${told(at)}`;
      inlineFree ||= scrolls(style.overflowX);
      blockFree ||= scrolls(style.overflowY) || style.position === 'fixed' || at.matches('dialog, [popover]');
    }
    return !inlineFree && (rect.left < -1.5 || rect.right > innerWidth + 1.5) ? 'outside of the page' : undefined;
  };

  const all = texts();
  if (!silent && !all.some(({ text }) => text.includes('⟦'))) return ['says nothing in the pseudo-language'];
  const found = all.flatMap((text) => {
    if ((marked && !text.text.includes('⟦')) || !text.rect.width || !text.rect.height) return [];
    const problem = problemOf(text);
    return problem ? [`${told(text.element)}: ${problem}`] : [];
  });
  return [...new Set(found)];
}
