// Precision, recall and F1 of store.duplicates() on labelled files:
//   npm run accuracy [-- [--json] [--learn] [--diagram FILE.svg] [FILE.csv FILE.truth.csv]]
//   npm run accuracy -- --calibrate [--json] [--learn] [--diagram FILE.svg]
// With --harder versions of those files with less in them, and of one record an entity, where every join is wrong.
// With --learn each base first teaches its weights (store.learn()).
// With --calibrate the curve from bits to probabilities that fits all of them best (CALIBRATION in
// src/domain/similarity/calibration.ts), and how far what is said misses what is true.
// Without files: the generated bases, files of other shapes that are made up (tools/accuracy/shapes) and, where there is a folder of labelled files beside the repository, all of it.
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
    calibrate: { type: 'boolean' },
  },
});
if (positionals.length % 2) {
  console.error('Name each file with its truth: FILE.csv FILE.truth.csv');
  process.exit(2);
}

const { GENERATED_NAMES, measureCalibration, measureFile, measureGenerated, measureHarder, reliabilityDiagram } =
  await load();
if (values.calibrate) {
  const figures = await measureCalibration(labelled(), values);
  if (values.json) console.log(JSON.stringify(figures));
  else printCalibration(figures);
  if (values.diagram) writeFileSync(values.diagram, reliabilityDiagram(linesOf(figures)));
  process.exit(0);
}
const print = values.json ? (figures) => console.log(JSON.stringify(plain(figures))) : printRow;
const all = [];
for (const run of values.harder ? await harder() : runs()) {
  const figures = await run().catch(refuse);
  all.push(figures);
  print(figures);
}
if (values.diagram) writeFileSync(values.diagram, reliabilityDiagram(all));

function refuse(error) {
  console.error(error.message);
  process.exit(1);
}

function runs() {
  if (positionals.length)
    return named().map(
      ([csv, truth]) =>
        () =>
          measureFile(csv, truth, values),
    );
  return [
    ...GENERATED_NAMES.map((name) => () => measureGenerated(name, values)),
    ...labelled().map(
      ([csv, truth]) =>
        () =>
          measureFile(csv, truth, values),
    ),
  ];
}

function harder() {
  return measureHarder(labelled(), values);
}

/** The files that are named, or those of the folder beside the repository: rows and truth. */
function labelled() {
  if (positionals.length) return named();
  const folder = join(root, BESIDE);
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.truth.csv')) : [];
  return files.map((truth) => [join(folder, truth.replace(/\.truth\.csv$/, '.csv')), join(folder, truth)]);
}

function named() {
  return positionals.flatMap((csv, i) => (i % 2 ? [] : [[csv, positionals[i + 1]]]));
}

function linesOf({ together, bases }) {
  return [
    ...bases.filter(({ name, of }) => name === of).map(({ name, bins }) => ({ file: name, bins })),
    { file: 'all with their versions', bins: together.bins, of: 'all' },
    { file: 'all, by bits alone', bins: together.binsBefore, of: 'all-before' },
  ];
}

function printCalibration({ points, together, bases }) {
  console.log('bits to probability, as it fits best:');
  for (const [bits, probability] of points) console.log(`  [${bits}, ${probability}],`);
  const digits = (value) => value.toFixed(4).padStart(9);
  console.log('\nexpected calibration error              pairs   before    after  without it   held below same, true');
  for (const { name, pairs, before, after, without, held } of bases) {
    const errors = `${digits(before)}${digits(after)}${digits(without)}`;
    console.log(
      `${name.padEnd(38)}${String(pairs).padStart(7)}${errors}${String(held.pairs).padStart(15)}${String(held.true).padStart(8)}`,
    );
  }
  console.log(`${'all, each base counting the same'.padEnd(45)}${digits(together.before)}${digits(together.after)}`);
  console.log('\nsaid   true   pairs');
  for (const { said, true: is, pairs } of together.bins)
    console.log(`${said.toFixed(3)}  ${is.toFixed(3)}${String(pairs).padStart(8)}`);
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
