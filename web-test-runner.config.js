import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { browserReporter } from './tools/browser-reporter.mjs';
import { findEngines } from './tools/engines.mjs';
import { pressKeysOneByOne, startPagesUnanswered } from './tools/webdriver-launcher.mjs';
import { startWebKit } from './tools/webkit.mjs';

// ENGINES=chromium,firefox,webkit; by default every one that is found
const { found, missing } = findEngines(process.env.ENGINES?.split(','));
for (const { engine, why } of missing) console.log(`Left out ${engine}: ${why}`);
// the runner answers by stopping, with what it has to say lost in its console
process.prependListener('uncaughtException', (error) => process.stderr.write(`${error.stack ?? error}\n`));
const webkit = found.has('webkit') ? await startWebKit(found.get('webkit')) : undefined;

const launchers = {
  chromium: (executablePath) =>
    playwrightLauncher({
      product: 'chromium',
      concurrency: 1,
      launchOptions: {
        executablePath,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--disable-quic',
          '--disable-background-networking',
          '--disable-component-update',
          '--disable-sync',
          '--no-first-run',
        ],
      },
    }),
  firefox: (executablePath) =>
    playwrightLauncher({
      product: 'firefox',
      concurrency: 1, // two pages at once steal each other's focus
      launchOptions: { channel: 'moz-firefox', executablePath }, // WebDriver BiDi
    }),
  webkit: () => startPagesUnanswered(pressKeysOneByOne(webdriverLauncher(webkit.launcherOptions))),
};

export default {
  files: ['test/{storage,elements,lifecycle}/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: 1, // device actions over WebDriver work with 1 only
  concurrentBrowsers: 3,
  browserStartTimeout: 90_000,
  testsStartTimeout: 90_000, // modules are served one by one: slow on a busy machine
  testsFinishTimeout: 180_000,
  browsers: [...found].map(([engine, path]) => launchers[engine](path)),
  plugins: [
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: 'tsconfig.json' }),
    {
      // what bundlers do and the test server does not: a default export for UMD, NODE_ENV
      name: 'as-bundled',
      transform({ path, body }) {
        if (path.endsWith('/papaparse/papaparse.js'))
          return `const module = { exports: {} }, { exports } = module;\n${body}\nexport default module.exports;`;
        if (path.includes('/@tanstack/')) return body.replaceAll('process.env.NODE_ENV', '"production"');
        return undefined;
      },
    },
    {
      // as setViewport of @web/test-runner-commands, which throws over WebDriver
      name: 'resize',
      async executeCommand({ command, payload, session }) {
        if (command !== 'resize') return undefined;
        const { browser, id } = session;
        if (browser.type === 'playwright') await browser.getPage(id).setViewportSize(payload);
        else {
          const { driver } = browser;
          const [ow, oh, iw, ih] = await driver.execute('return [outerWidth, outerHeight, innerWidth, innerHeight]');
          await driver.setWindowSize(payload.width + ow - iw, payload.height + oh - ih);
        }
        return true;
      },
    },
    { name: 'webkit', serverStop: () => webkit?.stop() },
  ],
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.startsWith('Lit is in dev mode')),
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/generated/**'],
    reporters: ['text', 'lcovonly'],
    reportDir: 'coverage',
  },
  testFramework: { config: { timeout: 40_000 } },
  reporters: [browserReporter()],
};
