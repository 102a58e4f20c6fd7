// Sizes of what a page loads, gzip and brotli, against their budgets: npm run size
import { gzipSync, brotliCompressSync } from 'node:zlib';
import { build } from 'vite';
import { existsSync, readFileSync } from 'node:fs';
import { packageEntries } from './entries.mjs';

/** Budgets in kB, gzip, of what is loaded at first; what is imported later (phone numbers, domains) is beside it. */
const BUDGETS = {
  'piste/index': 190, // with the matcher
  'piste/define': 262, // with the matcher, the search for duplicates, editing in rows, matching in the settings
  'piste/domain': 51, // with the matcher
  'piste/storage/memory': 5,
  'piste/storage/indexeddb': 12,
  'piste/elements/lead-desk/define': 215, // nearly all of them
  'piste/elements/lead-list/define': 130, // with the motion of a merge
  'piste/elements/lead-record/define': 84,
  'dist-cdn/piste.min.js': 396, // all of it, and what is loaded later besides
};
/** Of an element alone with all that it needs, Lit included. */
const ELEMENT = 72;

const kB = (bytes) => (bytes / 1024).toFixed(1).padStart(8);
const rows = [];
let over = false;

const entries = packageEntries();
for (const [name, file] of Object.entries(entries)) {
  if (name.startsWith('elements/') && !name.endsWith('.define')) continue;
  const { first, later } = await bundle(file);
  report(
    `piste/${name.replace(/\/index$/, '').replace(/^elements\/(.*)\/.*\.define$/, 'elements/$1/define')}`,
    first,
    later,
  );
}
if (existsSync('dist-cdn/piste.min.js')) report('dist-cdn/piste.min.js', [readFileSync('dist-cdn/piste.min.js')], []);

console.log('minified with all dependencies, kB'.padEnd(44) + '    gzip  brotli | later: gzip  brotli   budget');
for (const row of rows) console.log(row);
if (over) {
  console.error(
    '\nA budget is exceeded: make it smaller, or raise the budget in tools/size.mjs and say why in the commit.',
  );
  process.exitCode = 1;
}

async function bundle(file) {
  const result = await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      target: 'es2022',
      lib: { entry: file, formats: ['es'] },
      rolldownOptions: { optimization: { inlineConst: false }, output: { minify: true } }, // as for the CDN file
    },
  });
  const chunks = (Array.isArray(result) ? result : [result])
    .flatMap((each) => each.output)
    .filter((each) => each.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const first = new Set();
  const visit = (chunk) => {
    if (!chunk || first.has(chunk)) return;
    first.add(chunk);
    chunk.imports.forEach((name) => visit(byName.get(name)));
  };
  visit(chunks.find((chunk) => chunk.isEntry));
  const code = (list) => list.map((chunk) => Buffer.from(chunk.code));
  return { first: code([...first]), later: code(chunks.filter((chunk) => !first.has(chunk))) };
}

function report(name, first, later) {
  const sum = (list, compress) => list.reduce((total, code) => total + compress(code).length, 0);
  const gzip = sum(first, gzipSync);
  const budget = BUDGETS[name] ?? (name.startsWith('piste/elements/') ? ELEMENT : undefined);
  if (budget && gzip > budget * 1024) over = true;
  rows.push(
    `${name.padEnd(44)}${kB(gzip)}${kB(sum(first, brotliCompressSync))} | ${kB(sum(later, gzipSync))}${kB(sum(later, brotliCompressSync))}${budget ? kB(budget * 1024) : ''}`,
  );
}
