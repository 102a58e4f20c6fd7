// Speed of finding similar records on IndexedDB in Chromium, as ratios to the bare platform in the same run:
//   npm run bench [-- --sizes 1000,10000,100000] [--sample 60] [--whole 100000] [--reindex 20000] [--json]
// --whole: leads of the base that store.duplicates() goes through, 0 for none; the largest of the sizes when left out.
// --reindex: leads of a base whose every match key and facet is made anew in the background; none when left out.
// Bases are filled once and kept in node_modules/.cache/bench as long as what would be stored stays the same.
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { basesIn } from './bench/bases.mjs';
import { inBrowser, servePage } from './bench/browser.mjs';
import { measureLookUps } from './bench/look-ups.mjs';
import { printLookUps, printReindexing, printWhole } from './bench/report.mjs';
import { measureReindexing, measureWhole } from './bench/whole-base.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    sample: { type: 'string', default: '60' },
    whole: { type: 'string' },
    reindex: { type: 'string', default: '0' },
    json: { type: 'boolean', default: false },
  },
});
const sizes = values.sizes.split(',').map(Number);
const whole = Number(values.whole ?? Math.max(...sizes));
const reindex = Number(values.reindex);
if (![...sizes, whole, reindex, Number(values.sample)].every(Number.isSafeInteger)) {
  console.error('Sizes and sample are whole numbers: --sizes 1000,10000 --sample 60 --whole 0');
  process.exit(2);
}

const root = resolve(import.meta.dirname, '..');
const cache = join(root, 'node_modules/.cache/bench');
const server = await servePage(root, join(cache, 'page'));
try {
  const bases = await basesIn(cache, server.url, say);
  const result = { lookUps: [], whole: undefined };
  for (const size of sizes) {
    const base = await bases.filled(size);
    say(`${size} leads: looking up`);
    const browser = (work) => inBrowser(server.url, base, work);
    const figures = await measureLookUps(browser, { size, sample: Number(values.sample) });
    result.lookUps.push(figures);
    say(`${size} leads: ${figures.warm.ratio.median.toFixed(2)} times the bare platform`);
  }
  if (!values.json) printLookUps(result.lookUps);
  if (whole) {
    const base = await bases.filled(whole);
    result.whole = await measureWhole((work, onProgress) => inBrowser(server.url, base, work, onProgress), {
      size: whole,
      say,
    });
    if (!values.json) printWhole(result.whole);
  }
  if (reindex) {
    const scratch = join(cache, 'outdated');
    result.reindex = await measureReindexing((work) => inBrowser(server.url, scratch, work), {
      scratch,
      size: reindex,
    });
    if (!values.json) printReindexing(result.reindex);
  }
  if (values.json) console.log(JSON.stringify(result, null, 2));
} finally {
  await server.close();
}

function say(text) {
  console.error(`  ${text}`);
}
