// The list in use over a large base, in Chromium with a processor slowed down four times:
//   npm run bench:list [-- --leads 100000] [--frames 600] [--json]
// Interaction to next paint and long tasks of typing in search, opening a record, opening the dialog, selecting a
// thousand, opening the board of all opportunities of the base and moving a card; frames that come late while all rows are scrolled through, beside a plain page of the same rows and a known
// grid component (AG Grid Community) in the same run. The base is the one of npm run bench.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { basesIn } from './bench/bases.mjs';
import { inBrowser, servePage } from './bench/browser.mjs';
import { measureInteractions, measureTyping } from './bench/list/interactions.mjs';
import { printInteractions, printScrolling } from './bench/list/report.mjs';

const { values } = parseArgs({
  options: {
    leads: { type: 'string', default: '100000' },
    frames: { type: 'string', default: '600' },
    json: { type: 'boolean', default: false },
  },
});
const [leads, frames] = [values.leads, values.frames].map(Number);
if (![leads, frames].every((each) => Number.isSafeInteger(each) && each > 0) || leads < 2000) {
  console.error('Leads (2000 at least) and frames are whole numbers: --leads 100000 --frames 600');
  process.exit(2);
}

const SLOWED = 4;

/** All three fill the same window, in rows of 40 pixels. */
const STYLE = `
  html, body { block-size: 100%; margin: 0 }
  lead-desk { block-size: 100vh }
  .plain, .grid { block-size: 720px; overflow: auto; font: 14px system-ui }
  .plain div { block-size: 40px; overflow: hidden; white-space: pre }`;

const root = resolve(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache/bench');
const server = await servePage(root, join(cache, 'list-page'), {
  entry: 'tools/bench/list/page.ts',
  head: `<style>${STYLE}</style>`,
});
const say = (text) => console.error(`  ${text}`);
try {
  const bases = await basesIn(cache, server.url, say);
  const profile = await bases.filled(leads);
  const name = `bench-${leads}`;
  const browse = (work) => inBrowser(server.url, profile, work);
  const result = { leads, slowed: SLOWED, scrolling: [], interactions: [] };
  for (const [kind, show] of [
    ['plain page', 'showPlain'],
    ['AG Grid', 'showGrid'],
    ['lead-list', 'showDesk'],
  ]) {
    say(`scrolling: ${kind}`);
    const figures = await browse(async (call, { tab }) => {
      await call(show, name);
      await tab.waitForTimeout(2000);
      return call('scroll', frames);
    });
    result.scrolling.push({ kind, ...figures });
  }
  say('interactions: lead-list');
  result.interactions = await browse((call, session) => measureInteractions(call, session, { name, slowed: SLOWED }));
  say('interactions: AG Grid');
  result.interactions.push(await browse((call, session) => measureTyping(call, session, { name, slowed: SLOWED })));
  if (values.json) console.log(JSON.stringify(result, null, 2));
  else {
    printInteractions(result);
    printScrolling(result);
  }
} finally {
  await server.close();
}
