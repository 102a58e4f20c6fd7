// Every story of the built Storybook, played once and looked at in every way. CHECKS=axe,pixels does only those;
// STORIES=… only stories whose id matches; ACCEPT=1 keeps the pictures and trees as they are now.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { launch } from '../e2e/support/browser.mjs';
import { CHECKS, lookAt } from './support/checks.mjs';
import { Pixels } from './support/pixels.mjs';
import { serveFolder } from './support/serve-folder.mjs';
import { pages, stories } from './support/stories.mjs';
import { StoryPage } from './support/story-page.mjs';

const PARALLEL = 2;
const checks = process.env.CHECKS?.split(',') ?? CHECKS;
const wanted = process.env.STORIES ?? process.env.CHECKS;
const counted = {};

describe('every story', { concurrency: PARALLEL }, () => {
  let browser;
  let server;
  /** @type {Pixels} */
  let pixels;
  /** @type {StoryPage[]} */
  const free = [];

  before(async () => {
    [browser, server] = await Promise.all([launch(), serveFolder('dist-storybook')]);
    pixels = new Pixels(await browser.newPage());
    for (let i = 0; i < PARALLEL; i++) free.push(await StoryPage.create(browser, server.origin));
  });

  after(async () => {
    await browser.close();
    server.close();
    for (const [what, count] of Object.entries(counted)) console.log(`${what}: ${count}`);
  });

  for (const story of stories) {
    it(story.id, async (t) => {
      const page = free.pop();
      const problems = await twice((counts) => lookAt(page, story, { checks, pixels, counted: counts })).finally(() =>
        free.push(page),
      );
      for (const [check, found] of Object.entries(problems))
        await t.test(check, () => assert.equal(found.join('\n'), ''));
    });
  }

  for (const { id } of wanted ? [] : pages) {
    it(id, async () => {
      const page = free.pop();
      await page.openGuide(id).finally(() => free.push(page));
      assert.deepEqual(page.complaints, []);
    });
  }
});

/** What is found in two looks: on a busy machine a story may not stand still yet when it is looked at first. */
async function twice(look) {
  const first = await look(counted);
  const doubtful = Object.values(first).some((found) => found.length > 0);
  return doubtful ? look({}) : first;
}
