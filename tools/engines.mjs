import { existsSync, readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** A path by an environment variable, a command on the PATH, or a file: the first that is there when asked. */
const PLACES = {
  chromium: () => [
    process.env.CHROME_PATH,
    'chromium',
    'chromium-browser',
    'google-chrome',
    'google-chrome-stable',
    ...playwrights(),
  ],
  firefox: () => [process.env.FIREFOX_PATH, 'firefox-esr', 'firefox'],
  webkit: () => [process.env.WEBKIT_PATH, ...miniBrowsers()],
};

/** What WebKit needs besides the browser itself. */
const DRIVERS = ['WebKitWebDriver', 'Xvfb'];

/**
 * The browsers that are installed, with their paths, and those that are not, with the reason.
 * @param {string[]} [wanted] engines to look for; all when left out
 */
export function findEngines(wanted = Object.keys(PLACES)) {
  /** @type {Map<string, string>} */
  const found = new Map();
  /** @type {{ engine: string, why: string }[]} */
  const missing = [];
  for (const engine of wanted) {
    const path = PLACES[engine]?.().map(located).find(Boolean);
    const lacks = engine === 'webkit' ? DRIVERS.filter((driver) => !located(driver)) : [];
    if (path && !lacks.length) found.set(engine, path);
    else missing.push({ engine, why: path ? `${lacks.join(' and ')} not found` : 'no browser found' });
  }
  return { found, missing };
}

/** @param {string | undefined} place */
function located(place) {
  if (!place) return undefined;
  if (place.includes('/')) return existsSync(place) ? place : undefined;
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/bin'];
  return folders.map((folder) => join(folder, place)).find((path) => existsSync(path));
}

/** Chromium as Playwright downloads it. */
function playwrights() {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), '.cache/ms-playwright');
  return folders(cache, /^chromium-/).flatMap((folder) =>
    folders(folder, /^chrome-linux/).map((inner) => join(inner, 'chrome')),
  );
}

/** WebKitGTK's own browser, which distributions keep outside the PATH. */
function miniBrowsers() {
  return folders('/usr/lib', /-linux-gnu$/).flatMap((lib) =>
    folders(lib, /^webkit2gtk-4/).map((folder) => join(folder, 'MiniBrowser')),
  );
}

/** Folders whose names match, the newest version first. */
function folders(parent, name) {
  if (!existsSync(parent)) return [];
  return readdirSync(parent)
    .filter((each) => name.test(each))
    .sort()
    .reverse()
    .map((each) => join(parent, each));
}
