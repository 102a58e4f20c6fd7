// The whole base in Chromium on IndexedDB, in the worker and without: seconds, and how long the page's thread is held.
//   npm run build && node test/bench/duplicates.mjs [records, 10000]
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { serve } from '../../tools/serve.mjs';
import { launch } from '../e2e/support/browser.mjs';

const count = Number(process.argv[2] ?? 10_000);
const folder = mkdtempSync(join(tmpdir(), 'piste-bench-'));
const entry = join(folder, 'host.js');
writeFileSync(
  entry,
  `
import { createLeadStore } from ${JSON.stringify(resolve('dist/index.js'))};
import { indexedDbStorage } from ${JSON.stringify(resolve('dist/storage/indexeddb.js'))};
import { generateLeads } from ${JSON.stringify(resolve('dist/testing/index.js'))};
const store = createLeadStore({ storage: indexedDbStorage({ name: 'bench' }) });
window.seed = async (count) => {
  const records = [...generateLeads({ count, seed: 'bench' })].map(({ lead, index }) => ({ id: 'r' + index, ...lead }));
  await store.execute({ kind: 'import-records', records, onSimilar: 'create' });
};
window.go = async () => {
  const tasks = [];
  const observer = new PerformanceObserver((list) => tasks.push(...list.getEntries().map((task) => Math.round(task.duration))));
  observer.observe({ type: 'longtask' });
  const began = performance.now();
  let groups = 0;
  let first;
  for await (const group of store.duplicates()) {
    first ??= performance.now() - began;
    groups += 1;
  }
  const took = performance.now() - began;
  await new Promise((done) => setTimeout(done, 200));
  tasks.push(...observer.takeRecords().map((task) => Math.round(task.duration)));
  observer.disconnect();
  return { groups, seconds: took / 1000, first: first / 1000, longTasks: tasks.sort((a, b) => b - a) };
};`,
);
await build({
  root: folder,
  configFile: false,
  logLevel: 'silent',
  build: { rolldownOptions: { input: entry, output: { entryFileNames: 'host.js' } } },
});
const pages = { '/': '<!doctype html><title>Bench</title><script type="module" src="/host.js"></script>' };
const server = await serve(join(folder, 'dist'), { pages });
const browser = await launch();
try {
  const tab = await browser.newPage();
  await tab.goto(server.url);
  await tab.waitForFunction(() => 'go' in window);
  await tab.evaluate((records) => window.seed(records), count);
  for (const where of ['worker', 'page']) {
    if (where === 'page') await tab.evaluate(() => (window.Worker = undefined));
    const { groups, seconds, first, longTasks } = await tab.evaluate(() => window.go());
    console.log(
      `${String(count)} records, ${where.padEnd(6)}: ${String(groups)} groups in ${seconds.toFixed(1)} s, the first after ${first.toFixed(1)} s; tasks over 50 ms on the page: ${String(longTasks.length)}, longest ${String(longTasks[0] ?? 0)} ms`,
    );
  }
} finally {
  await browser.close();
  await server.close();
  rmSync(folder, { recursive: true, force: true });
}
