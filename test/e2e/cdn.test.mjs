import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { serve } from '../../tools/serve.mjs';
import { complaintsOf, launch } from './support/browser.mjs';

const tags = readdirSync('src/elements').sort();
const page = (body) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Host</title><script type="module" src="/piste.min.js"></script>${body}`;

describe('the one file for pages without a bundler, under a strict policy with Trusted Types', () => {
  let server, browser;
  before(async () => {
    const pages = {
      '/all': page(tags.map((tag) => `<${tag}></${tag}>`).join('')),
      '/one': page('<lead-settings></lead-settings>'),
    };
    server = await serve('dist-cdn', { pages });
    browser = await launch();
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open(path) {
    const tab = await browser.newPage();
    const complaints = complaintsOf(tab);
    await tab.goto(new URL(path, server.url).href);
    return { tab, complaints };
  }

  it('defines every tag, and no tag complains of standing alone', async () => {
    const { tab, complaints } = await open('/all');
    assert.deepEqual(await tab.evaluate((names) => names.filter((name) => !customElements.get(name)), tags), []);
    await tab.waitForTimeout(500);
    assert.deepEqual(complaints, []);
  });

  it('S1 switches leads on from one tag alone, and keeps it over a reload', async () => {
    const { tab, complaints } = await open('/one');
    await tab.getByRole('checkbox', { name: 'Leads' }).check();
    await tab.evaluate(() => document.addEventListener('settings-saved', () => (document.title = 'Saved')));
    await tab.getByRole('button', { name: 'Save' }).click();
    await tab.waitForFunction(() => document.title === 'Saved');
    await tab.reload();
    await tab.getByRole('checkbox', { name: 'Leads', checked: true }).waitFor();
    assert.deepEqual(complaints, []);
  });

  it('exports the store to scripts of the page', async () => {
    const { tab } = await open('/one');
    const title = await tab.evaluate(async () => {
      const { createLeadStore, memoryStorage } = await import('/piste.min.js');
      const store = createLeadStore({ storage: memoryStorage() });
      const { leadId } = await store.execute({ kind: 'save-lead', lead: { title: 'Desks' } });
      return (await store.get('leads', leadId)).title;
    });
    assert.equal(title, 'Desks');
  });
});
