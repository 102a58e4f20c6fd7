import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { findEngines } from '../engines.mjs';
import { serve } from '../serve.mjs';

/** The databases belong to this origin, on whatever port the page is served. */
const ORIGIN = 'http://bench.localhost';

const pageWith = (head) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Bench</title>${head}<script type="module" src="/bench.js"></script>`;

/**
 * Serves the page with the kit's sources, bundled: what is measured is what is in src.
 * @param {{ entry?: string, head?: string }} [page] the module of the page, and what its head has besides
 */
export async function servePage(root, outDir, { entry = 'tools/bench/page/index.ts', head = '' } = {}) {
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: join(root, entry),
        optimization: { inlineConst: false }, // as for the CDN file
        output: { entryFileNames: 'bench.js' },
      },
    },
  });
  return serve(outDir, { csp: '', pages: { '/': pageWith(head) } });
}

/**
 * Runs `work` in a browser that was just started on a profile: nothing is in its memory.
 * @param {string} profile folder; made when it is not there
 * @param {(call: (name: string, ...values: unknown[]) => Promise<any>, session: { rss: () => number, tab: import('playwright-core').Page }) => Promise<T>} work
 *   `call`: a function of the page; `rss`: MB of memory that the page's process holds
 * @param {(...values: unknown[]) => void} [onProgress] hears what functions of the page report
 * @template T
 */
export async function inBrowser(url, profile, work, onProgress = () => {}) {
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findEngines(['chromium']).found.get('chromium'),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-extensions',
      `--host-resolver-rules=MAP bench.localhost:80 ${new URL(url).host}`,
    ],
  });
  try {
    const [tab = await context.newPage()] = context.pages();
    tab.on('pageerror', (error) => console.error(error));
    tab.setDefaultTimeout(0);
    await tab.exposeFunction('report', (...values) => onProgress(...values));
    await tab.goto(ORIGIN);
    await tab.waitForFunction(() => 'bench' in globalThis);
    const call = (name, ...values) =>
      tab.evaluate(([name, values]) => globalThis.bench[name](...values, globalThis.report), [name, values]);
    const pid = await rendererOf(context);
    return await work(call, { rss: () => residentOf(pid), tab });
  } finally {
    await context.close();
  }
}

/** The process of the only page. */
async function rendererOf(context) {
  const session = await context.browser().newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  const renderers = processInfo.filter(({ type }) => type === 'renderer');
  return renderers.sort((a, b) => residentOf(b.id) - residentOf(a.id))[0].id;
}

function residentOf(pid) {
  const status = `/proc/${pid}/status`;
  const kB = existsSync(status)
    ? /VmRSS:\s+(\d+)/.exec(readFileSync(status, 'utf8'))?.[1]
    : execFileSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' });
  return Number(kB ?? 0) / 1024;
}
