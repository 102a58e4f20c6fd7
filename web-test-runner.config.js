import { defaultReporter } from '@web/test-runner';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { findEngines } from './tools/engines.mjs';
import { pressKeysOneByOne } from './tools/webdriver-keys.mjs';
import { startWebKit } from './tools/webkit.mjs';

// ENGINES=chromium,firefox,webkit; by default every one that is found
const { found, missing } = findEngines(process.env.ENGINES?.split(','));
for (const { engine, why } of missing) console.log(`Left out ${engine}: ${why}`);
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
  webkit: () => pressKeysOneByOne(webdriverLauncher(webkit.launcherOptions)),
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
  reporters: [
    defaultReporter({ reportTestResults: true, reportTestProgress: false }),
    {
      onTestRunFinished({ sessions }) {
        const count = { passed: 0, failed: 0, skipped: 0 };
        const walk = (suite) => {
          for (const test of suite.tests) count[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
          suite.suites.forEach(walk);
        };
        for (const session of sessions) {
          if (session.testResults) walk(session.testResults);
          if (!session.passed && !session.testResults) count.failed += 1;
        }
        console.log(
          `\n${count.passed} passed, ${count.failed} failed${count.skipped ? `, ${count.skipped} skipped` : ''}\n`,
        );
      },
    },
  ],
};
