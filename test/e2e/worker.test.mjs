import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build } from 'vite';
import { serve, STRICT_CSP } from '../../tools/serve.mjs';
import { complaintsOf, launch } from './support/browser.mjs';

const HOST = `
import { createLeadStore } from 'piste';
import { memoryStorage } from 'piste/storage/memory';
window.go = async () => {
  const store = createLeadStore({ storage: memoryStorage() });
  const ion = { title: 'A', contactName: 'Ion Popescu', email: 'ion.popescu@acme.ro', phone: '0722 123 456' };
  const records = [{ id: 'a', ...ion }, { id: 'b', ...ion, phone: '+40 722 123 456' }, { id: 'c', title: 'C', contactName: 'Ana Rusu' }];
  await store.execute({ kind: 'import-records', records, onSimilar: 'create' });
  const groups = [];
  for await (const { leadIds } of store.duplicates()) groups.push(leadIds);
  return groups;
};`;

const PAGE =
  '<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><script type="module" src="/host.js"></script>';

describe('the whole base in a worker, in a host under a strict policy with Trusted Types', () => {
  let folder, bundled, refusing, browser;
  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'piste-host-'));
    const entry = join(folder, 'host.js');
    writeFileSync(entry, HOST);
    await build({
      root: folder,
      configFile: false,
      logLevel: 'silent',
      resolve: {
        alias: [
          { find: 'piste/storage/memory', replacement: resolve('dist/storage/memory.js') },
          { find: /^piste$/, replacement: resolve('dist/index.js') },
        ],
      },
      build: {
        rolldownOptions: { input: entry, output: { entryFileNames: 'host.js' } },
        modulePreload: { polyfill: false },
      },
    });
    const pages = { '/': PAGE };
    bundled = await serve(join(folder, 'dist'), { pages });
    refusing = await serve(join(folder, 'dist'), { pages, csp: STRICT_CSP.replace(' piste', '') });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await Promise.all([bundled, refusing].map((server) => server?.close()));
    rmSync(folder, { recursive: true, force: true });
  });

  async function open({ url }) {
    const tab = await browser.newPage();
    const complaints = complaintsOf(tab);
    const workers = [];
    tab.on('worker', (worker) => workers.push(worker.url()));
    await tab.goto(url);
    await tab.waitForFunction(() => 'go' in window);
    return { groups: await tab.evaluate(() => window.go()), complaints, workers };
  }

  it('D8 starts the worker that the bundler has made, and nothing is refused', async () => {
    const { groups, complaints, workers } = await open(bundled);
    assert.deepEqual(groups, [['a', 'b']]);
    assert.match(workers.join(), /matcher-worker.*\.js$/);
    assert.deepEqual(complaints, []);
  });

  it('D8 works on the page itself where the policy allows no worker of it', async () => {
    const { groups, workers } = await open(refusing);
    assert.deepEqual(groups, [['a', 'b']]);
    assert.deepEqual(workers, []);
  });
});
