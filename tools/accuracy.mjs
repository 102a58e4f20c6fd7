// Precision, recall and F1 of store.duplicates() on labelled files:
//   npm run accuracy [-- [--json] [--learn] [--diagram FILE.svg] [FILE.csv FILE.truth.csv]]
// With --harder versions of those files with less in them, and of one record an entity, where every join is wrong.
// With --learn each base first teaches its weights (store.learn()).
// Without files: the generated bases and, where there is a folder of labelled files beside the repository, all of it.
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';

const BESIDE = '../shared/data';
const root = resolve(import.meta.dirname, '..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean' },
    diagram: { type: 'string' },
    learn: { type: 'boolean' },
    harder: { type: 'boolean' },
  },
});
if (positionals.length % 2) {
  console.error('Name each file with its truth: FILE.csv FILE.truth.csv');
  process.exit(2);
}

const { measureFile, measureGenerated, measureHarder, reliabilityDiagram } = await load();
const print = values.json ? (figures) => console.log(JSON.stringify(plain(figures))) : printRow;
const all = [];
for (const run of values.harder ? await harder() : runs()) {
  const figures = await run();
  all.push(figures);
  print(figures);
}
if (values.diagram) writeFileSync(values.diagram, reliabilityDiagram(all));

function runs() {
  if (positionals.length)
    return positionals.flatMap((csv, i) => (i % 2 ? [] : [() => measureFile(csv, positionals[i + 1], values)]));
  const folder = join(root, BESIDE);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.truth.csv')) : [];
  return [
    ...['generated', 'generated-hard'].map((name) => () => measureGenerated(name, values)),
    ...files.map((truth) => {
      const path = join(folder, truth);
      return () => measureFile(path.replace(/\.truth\.csv$/, '.csv'), path, values);
    }),
  ];
}

function harder() {
  const folder = join(root, BESIDE);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.truth.csv')) : [];
  const paths = files.map((truth) => [join(folder, truth.replace(/\.truth\.csv$/, '.csv')), join(folder, truth)]);
  return measureHarder(paths, values);
}

function printRow(figures) {
  if (all.length === 1)
    console.log('file                                    precision  recall      F1  same or maybe  seconds');
  const { file, precision, recall, f1, recallMaybe, seconds } = figures;
  const digits = (value) => value.toFixed(4).padStart(8);
  console.log(
    `${basename(file).padEnd(40)} ${digits(precision)}${digits(recall)}${digits(f1)}       ${digits(recallMaybe)} ${seconds.toFixed(1).padStart(8)}`,
  );
}

function plain({ file, precision, recall, f1, recallMaybe, seconds }) {
  return { file, precision, recall, f1, recallMaybe, seconds };
}

/** The kit's sources as one module that Node can run: what is measured is what is in src. */
async function load() {
  const outDir = join(root, 'node_modules/.cache/accuracy');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: join(root, 'tools/accuracy/measure.ts'),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'measure.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  return import(pathToFileURL(join(outDir, 'measure.mjs')).href);
}
