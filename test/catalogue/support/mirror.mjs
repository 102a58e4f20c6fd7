/** Runs in the page: keeps where all boxes are that can be seen; words in a line go by the direction of its text. */
export function keepPlaces() {
  const { all, isSeen, isSpokenOnly } = window.piste;
  window.piste.places = all()
    .filter((each) => !(each instanceof SVGElement && each.localName !== 'svg') && isSeen(each) && !isSpokenOnly(each))
    .filter((each) => getComputedStyle(each).display !== 'inline')
    .map((element) => ({ element, was: element.getBoundingClientRect() }));
}

/**
 * Runs in the page: which of them do not stand at the mirrored place now.
 * @returns {string[]} the first few
 */
export function findAstray() {
  const { places, told } = window.piste;
  const astray = places.flatMap(({ element, was }) => {
    const is = element.getBoundingClientRect();
    const wanted = innerWidth - was.right;
    const moved = was.width && is.width && Math.abs(was.width - is.width) < 3 && Math.abs(wanted - is.left) > 3;
    return moved
      ? [{ element, text: `at ${Math.round(was.left)}, then ${Math.round(is.left)}, wanted ${Math.round(wanted)}` }]
      : [];
  });
  if (!astray.length) return [];
  return [
    `${astray.length} of ${places.length} are astray`,
    ...astray.slice(0, 5).map(({ element, text }) => `${told(element)} ${text}`),
  ];
}
