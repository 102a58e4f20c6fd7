import { existsSync } from 'node:fs';

const PLACES = {
  chromium: [
    process.env.CHROME_PATH,
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome',
    '/usr/bin/google-chrome-stable',
  ],
  firefox: [process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox'],
  webkit: [
    process.env.WEBKIT_PATH,
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/aarch64-linux-gnu/webkit2gtk-4.1/MiniBrowser',
    '/usr/lib/x86_64-linux-gnu/webkit2gtk-4.0/MiniBrowser',
  ],
};

/** What WebKit needs besides the browser itself. */
const DRIVERS = ['/usr/bin/WebKitWebDriver', '/usr/bin/Xvfb'];

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
    const path = PLACES[engine]?.find((place) => place && existsSync(place));
    const lacks = engine === 'webkit' ? DRIVERS.filter((driver) => !existsSync(driver)) : [];
    if (path && !lacks.length) found.set(engine, path);
    else missing.push({ engine, why: path ? `${lacks.join(' and ')} not found` : 'no browser found' });
  }
  return { found, missing };
}
