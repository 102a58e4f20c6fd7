import { readFileSync } from 'node:fs';

const SOURCE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** A story is a part of a page: what only a page can have is not asked of it. */
const OF_A_PAGE = ['region', 'landmark-one-main', 'page-has-heading-one', 'bypass', 'document-title'];

/**
 * What axe finds wrong in the open story, named by rule and element.
 * @param {import('playwright-core').Page} page
 * @param {string[]} [only] rules; all when left out
 * @returns {Promise<string[]>}
 */
export async function axe(page, only) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(SOURCE);
  return page.evaluate(
    async ([off, only]) => {
      const include = [document.querySelector('#storybook-root'), ...document.querySelectorAll('piste-toasts')];
      const rules = Object.fromEntries(off.map((id) => [id, { enabled: false }]));
      const options = only ? { runOnly: only } : { rules: { ...rules, 'target-size': { enabled: true } } };
      const { violations } = await window.axe.run({ include }, { ...options, resultTypes: ['violations'] });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ target, any, all, none }) => {
          const why = [...any, ...all, ...none].map(({ message }) => message).join('; ');
          return `${id}: ${target.flat().join(' › ')} (${why})`;
        }),
      );
    },
    [OF_A_PAGE, only],
  );
}
