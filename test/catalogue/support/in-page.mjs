/**
 * What checks share inside the page: installed once in every document as `window.piste`.
 */
export function installHelpers() {
  const inner = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) => [each, ...(each.shadowRoot ? inner(each.shadowRoot) : [])]);
  /** What stands on a higher level of what is shown: out of shadow roots, and from what is slotted to its slot. */
  const above = (node) =>
    node.assignedSlot ??
    node.parentElement ??
    (node.getRootNode() instanceof ShadowRoot ? node.getRootNode().host : null);
  const isSeen = (element) =>
    element.checkVisibility({ opacityProperty: true, visibilityProperty: true, contentVisibilityAuto: true });
  /** Only for those who listen. */
  const isSpokenOnly = (element) => {
    const style = getComputedStyle(element);
    return style.clipPath === 'inset(50%)' || Boolean(element.parentElement?.closest('.sr'));
  };
  /** `<lead-list> button.btn "Save"` */
  const told = (element) => {
    const host = element.getRootNode() instanceof ShadowRoot ? `<${element.getRootNode().host.localName}> ` : '';
    const classes =
      typeof element.className === 'string' && element.className
        ? `.${element.className.trim().split(/\s+/).join('.')}`
        : '';
    const text = (element.getAttribute('aria-label') ?? element.textContent).replace(/\s+/g, ' ').trim().slice(0, 60);
    return `${host}${element.localName}${classes} “${text}”`;
  };
  /** The pieces of text that can be seen, each with its element and its place. */
  const texts = () =>
    inner(document.body).flatMap((element) => {
      if (['SCRIPT', 'STYLE', 'OPTION', 'TITLE'].includes(element.tagName)) return [];
      const own = [...element.childNodes].filter((node) => node instanceof Text && node.data.trim());
      if (!own.length || !isSeen(element) || isSpokenOnly(element)) return [];
      return own.map((node) => {
        const range = document.createRange();
        range.selectNodeContents(node);
        return {
          element,
          text: node.data.replace(/\s+/g, ' ').trim(),
          rects: [...range.getClientRects()],
          rect: range.getBoundingClientRect(),
        };
      });
    });
  /** A number that changes when anything moves, comes, goes or says something else. */
  const state = () =>
    inner(document.body).reduce((sum, each) => {
      const { x, y, width, height } = each.getBoundingClientRect();
      return (Math.imul(sum, 31) + x * 7 + y * 11 + width * 13 + height * 17 + each.childNodes.length) | 0;
    }, document.documentElement.lang.length);
  window.piste = { state, all: () => inner(document.body), above, isSeen, isSpokenOnly, told, texts };
}
