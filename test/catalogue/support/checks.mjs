import { axe } from './axe.mjs';
import { cutOff } from './cut-off.mjs';
import { findAstray, keepPlaces } from './mirror.mjs';
import { compareTree, hasTree } from './trees.mjs';

/**
 * What is looked at: `played` errors and requests to other places, `axe` in two themes and two languages, `pixels`
 * of four pictures, `tree` of accessibility, `forced` colours, `mirror` in a page from right to left, `cut` words of
 * twice the length, `zoom` at 320 pixels (1280 at 400 %).
 */
export const CHECKS = ['played', 'axe', 'pixels', 'tree', 'forced', 'mirror', 'cut', 'zoom'];

/** Stories whose point is that nothing is there. */
const MAY_BE_BLANK = ['elements-similar-leads-button--none'];

/** Stories without words of the kit, in languages of their own, or with words that were said before. */
const IN_NO_LANGUAGE =
  /^foundation-(?!tokens--(on-elements|another))|--(two-stores|none|reading|loading)$|convert-dialog--(created|merged)$/;

/** The layouts of two dimensions that may be scrolled in both. */
const TWO_DIMENSIONAL = 'piste-lead-grid, .board, .scroller:has(table)';

/** In another theme nothing but colours changes: with AXE=full all rules are asked there too. */
const COLOURS = ['color-contrast', 'link-in-text-block'];

const accept = Boolean(process.env.ACCEPT);
const thorough = process.env.AXE === 'full';

/**
 * Plays a story and looks at it in every way that is wanted.
 * @param {import('./story-page.mjs').StoryPage} at
 * @param {import('./stories.mjs').Story} story
 * @param {{ checks: string[], pixels: import('./pixels.mjs').Pixels, counted: Record<string, number> }} options
 * @returns {Promise<Record<string, string[]>>} what is wrong, by check
 */
export async function lookAt(at, { id }, { checks, pixels, counted }) {
  const { page } = at;
  const found = {};
  const note = (check, what, problems) => {
    counted[what] = (counted[what] ?? 0) + 1;
    if (problems.length) counted[`${what}, with problems`] = (counted[`${what}, with problems`] ?? 0) + 1;
    (found[check] ??= []).push(...problems);
  };
  const wants = (check) => checks.includes(check);
  const picture = async (variant) => {
    if (!wants('pixels')) return;
    const compare = async () => {
      const png = await page.screenshot({ animations: 'disabled', caret: 'hide' });
      return pixels.compare(`${id}.${variant}`, png, accept);
    };
    let problems = await compare();
    if (problems.length) {
      // what has been turned step by step may lie half a pixel off until it is laid out as a whole
      await at.again();
      problems = await compare();
    }
    note('pixels', 'pictures compared', problems);
  };
  const judge = async (variant, only) => {
    if (!wants('axe')) return;
    note(
      'axe',
      'axe runs (stories × themes × languages)',
      (await axe(page, thorough ? undefined : only)).map((each) => `${variant}: ${each}`),
    );
  };

  await at.open(id);
  await picture('light');
  await judge('light, English');
  if (wants('tree') && hasTree(id))
    note('tree', 'trees compared', compareTree(id, await page.locator('#storybook-root').ariaSnapshot(), accept));
  if (wants('axe') || wants('pixels')) {
    await at.turn({ theme: 'dark' });
    await picture('dark');
    await judge('dark, English', COLOURS);
    if (wants('axe')) {
      await at.turn({ language: 'ro' });
      await judge('dark, Romanian', COLOURS);
    }
    await at.turn({ theme: 'light', language: 'ro' });
    await picture('ro');
    await judge('light, Romanian');
    await at.turn({ language: 'en' });
  }
  if (wants('mirror') || wants('cut')) {
    await page.evaluate(keepPlaces);
    await at.turn({ direction: 'rtl' });
    if (wants('mirror')) note('mirror', 'pages mirrored', await page.evaluate(findAstray));
    if (wants('cut')) {
      await at.turn({ language: 'qps' });
      note(
        'cut',
        'pages in the pseudo-language',
        await page.evaluate(cutOff, { marked: true, silent: IN_NO_LANGUAGE.test(id) }),
      );
      await at.turn({ size: 'narrow' });
      note(
        'cut',
        'pages in the pseudo-language',
        (await page.evaluate(cutOff, { marked: true })).map((each) => `narrow: ${each}`),
      );
    }
    await at.turn({ direction: 'ltr', language: 'en' });
  }
  if (wants('pixels')) {
    await at.turn({ size: 'narrow' });
    await picture('narrow');
  }
  if (wants('zoom')) {
    await at.turn({ size: 'zoomed' });
    note('zoom', 'pages at 400 %', [
      ...(await page.evaluate(scrollsSideways, TWO_DIMENSIONAL)),
      ...(await page.evaluate(cutOff, { marked: false })),
    ]);
  }
  if (wants('forced')) {
    await at.turn({ size: 'wide', forcedColors: 'active' });
    note('forced', 'pages in forced colours', await axe(page, ['color-contrast']));
  }
  if (wants('played')) {
    const blank = !MAY_BE_BLANK.includes(id) && (await page.evaluate(showsNothing));
    note('played', 'stories played', [...at.complaints, ...(blank ? ['shows nothing'] : [])]);
  }
  return found;
}

/** Runs in the page: whether no element of the kit takes any room. */
function showsNothing() {
  const { all, isSeen } = window.piste;
  return !all().some(
    (each) => each.getRootNode() instanceof ShadowRoot && isSeen(each) && each.getBoundingClientRect().height > 0,
  );
}

/** Runs in the page: what has to be scrolled sideways besides what may be. */
function scrollsSideways(allowed) {
  const { all, isSeen, told } = window.piste;
  const within = (element) => {
    for (let at = element; at; at = window.piste.above(at)) if (at.matches(allowed)) return true;
    return false;
  };
  const wide = document.scrollingElement.scrollWidth - innerWidth;
  const inside = all().filter(
    (each) =>
      each.scrollWidth > each.clientWidth + 1 &&
      /auto|scroll/.test(getComputedStyle(each).overflowX) &&
      isSeen(each) &&
      !within(each) &&
      !each.matches('input, textarea'),
  );
  return [
    ...(wide > 0 ? [`the page is ${wide} pixels too wide`] : []),
    ...inside.map((each) => `scrolls sideways: ${told(each)}`),
  ];
}
