import { readFileSync } from 'node:fs';
import { installHelpers } from './in-page.mjs';

const FONT = ['latin', 'latin-ext']
  .map((subset) => {
    const file = readFileSync(`node_modules/@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`);
    const range =
      subset === 'latin' ? 'U+0000-00FF,U+2000-206F,U+20AC,U+2122,U+2190-21FF,U+2212' : 'U+0100-02FF,U+1E00-1EFF';
    return `@font-face { font-family: 'Test font'; font-weight: 100 900; unicode-range: ${range}; src: url(data:font/woff2;base64,${file.toString('base64')}) }`;
  })
  .join('\n');
const STYLE = `${FONT}\n:root { --piste-font: 'Test font', sans-serif } body { font-family: 'Test font', sans-serif } * { caret-color: transparent !important; scrollbar-width: none !important }`;

/** The sizes at which stories are looked at, in CSS pixels. */
export const SIZES = {
  wide: { width: 1280, height: 800 },
  narrow: { width: 390, height: 844 },
  zoomed: { width: 320, height: 640 },
};

/**
 * A page on which stories are opened one after the other, with one font on every machine and without motion.
 * A story is played once, in English; then its language, theme and size are changed under it, as a host may do.
 */
export class StoryPage {
  /** What the open story complains of: errors, requests to other places. @type {string[]} */
  complaints = [];
  #origin;

  /** @param {import('playwright-core').Page} page */
  constructor(page, origin) {
    this.page = page;
    this.#origin = origin;
  }

  /** @param {import('playwright-core').Browser} browser */
  static async create(browser, origin) {
    const context = await browser.newContext({
      viewport: SIZES.wide,
      reducedMotion: 'reduce',
      timezoneId: 'Europe/Bucharest',
      locale: 'en-GB',
    });
    await context.addInitScript(installHelpers);
    await context.addInitScript(stopTheDay, Date.parse('2031-05-05T09:00:00Z'));
    await context.addInitScript((style) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(style);
      document.adoptedStyleSheets.push(sheet);
    }, STYLE);
    const page = await context.newPage();
    const story = new StoryPage(page, origin);
    page.on('pageerror', (error) => story.complaints.push(String(error)));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('status of 404'))
        story.complaints.push(message.text().split('\n', 1)[0]);
    });
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(origin))
        story.complaints.push(`asks ${request.url()}`);
    });
    return story;
  }

  /** Opens a story and waits until it has been played and stands still. */
  async open(id, size = 'wide') {
    this.complaints.length = 0;
    await this.page.emulateMedia({ forcedColors: 'none' });
    await this.page.setViewportSize(SIZES[size]);
    await this.page.goto(`${this.#origin}/iframe.html?viewMode=story&globals=a11y.manual:!true&id=${id}`, {
      waitUntil: 'commit',
    });
    const end = await this.page.waitForFunction(
      () => {
        const channel = window.__STORYBOOK_PREVIEW__?.channel;
        const last = (event) => channel?.last(event)?.[0];
        const failed = last('playFunctionThrewException') ?? last('storyThrewException') ?? last('storyErrored');
        if (failed) return { problem: failed.message ?? failed.title ?? 'The story failed' };
        return last('storyFinished') ? {} : undefined;
      },
      null,
      { timeout: 60_000, polling: 50 },
    );
    const { problem } = await end.jsonValue();
    if (problem) this.complaints.push(problem.split('\n', 1)[0]);
    await this.page.evaluate(holdToasts);
    await this.page.evaluate(loadFonts);
    await this.settled(500);
  }

  /** Opens a guide and waits until it is there. */
  async openGuide(id) {
    this.complaints.length = 0;
    await this.page.goto(`${this.#origin}/iframe.html?viewMode=docs&id=${id}`, { waitUntil: 'load' });
    await this.page.locator('#storybook-docs h1').first().waitFor({ timeout: 60_000 });
    await this.settled(300);
  }

  /** Turns theme, language, direction, size or forced colours of the open story. */
  async turn({ theme, language, direction, size, forcedColors }) {
    if (size) await this.page.setViewportSize(SIZES[size]);
    if (forcedColors) await this.page.emulateMedia({ forcedColors });
    await this.page.evaluate(
      async (look) => {
        await window.pisteLook(look);
        dispatchEvent(new Event('resize')); // what floats finds its place anew
      },
      { theme, language, direction },
    );
    await this.settled(100);
    // once more, now that all has its new size: what floats may have measured something that was still changing
    await this.page.evaluate(() => void dispatchEvent(new Event('resize')));
    await this.settled(60);
  }

  /** Lays everything out and paints it anew, after what has been changed under the story step by step. */
  async again() {
    const { width, height } = this.page.viewportSize();
    await this.page.setViewportSize({ width: width - 40, height: height - 40 });
    await this.settled(100);
    await this.page.setViewportSize({ width, height });
    await this.turn({});
    await this.settled(400);
  }

  /** Waits until nothing has changed for so many milliseconds. */
  async settled(quiet) {
    await this.page.evaluate(async (quiet) => {
      const limit = performance.now() + 8000;
      let seen = window.piste.state();
      for (let since = performance.now(); performance.now() - since < quiet && performance.now() < limit;) {
        await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve, 30)));
        const now = window.piste.state();
        if (now !== seen) [seen, since] = [now, performance.now()];
      }
    }, quiet);
  }

  close() {
    return this.page.context().close();
  }
}

/** Runs in the page: letters of another language are there before it is turned to, not some frames later. */
async function loadFonts() {
  await Promise.all([...document.fonts].map((font) => font.load()));
  await document.fonts.ready;
}

/** Runs in the page: toasts stay as long as they are pointed at, however long a machine takes to look. */
function holdToasts() {
  for (const toasts of window.piste.all().filter((each) => each.localName === 'piste-toasts'))
    toasts.shadowRoot.querySelector('.region')?.dispatchEvent(new Event('pointerenter'));
}

/**
 * Runs before anything in a page: it is always this day there. It is far from the days of the stories, whose stores
 * have clocks of their own; a story that asks the system shows that at once, and shows the same tomorrow.
 */
function stopTheDay(now) {
  const System = Date;
  window.Date = class extends System {
    constructor(...given) {
      if (given.length) super(...given);
      else super(now);
    }
    static now() {
      return now;
    }
  };
}
