import { chromium } from 'playwright-core';
import { findEngines } from '../../../tools/engines.mjs';

const options = {
  executablePath: findEngines(['chromium']).found.get('chromium'),
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
};

/** Chromium with nothing stored; what it stores is in memory. */
export const launch = () => chromium.launch(options);

/** Chromium with what an earlier run left in this folder, on disk: for what must outlive the browser. */
export const launchWithProfile = (folder) => chromium.launchPersistentContext(folder, options);

/**
 * Collects what a page complains of: uncaught errors, errors in the console, violations of its security policy.
 * @param {import('playwright-core').Page} page
 * @returns {string[]} grows while the page is open
 */
export function complaintsOf(page) {
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`));
  return complaints;
}
