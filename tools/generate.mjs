import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import { Readable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';

const HELP = `Writes generated leads as an import file, and which of them are the same beside it.

  node tools/generate.mjs --count 2000 --seed 7 --out leads.csv --truth leads.truth.csv

  --count N         leads to make (1000)
  --seed TEXT       the same seed gives the same leads (1)
  --out FILE        import file; standard output where it is left out
  --truth FILE      Id,Entity of each lead: two leads are the same when their entity is equal
  --duplicates X    share of leads that speak of an earlier one's person or company (0.15)
  --look-alikes X   share of leads that only look like an earlier one (0.06)
  --now TIME        the day the leads look back from (2026-03-01T08:00:00.000Z)
  --delimiter C     , ; or tab (,)
  --heads LANGUAGE  en or ro: language of the head line (en)
  --columns A,B     fields to write, e.g. title,contactName,email (all)
`;

const { values } = parseArgs({
  options: {
    count: { type: 'string', default: '1000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string' },
    truth: { type: 'string' },
    duplicates: { type: 'string' },
    'look-alikes': { type: 'string' },
    now: { type: 'string' },
    delimiter: { type: 'string', default: ',' },
    heads: { type: 'string', default: 'en' },
    columns: { type: 'string' },
    help: { type: 'boolean', short: 'h' },
  },
});

function refuse(message) {
  console.error(`${message}\n\n${HELP}`);
  process.exit(2);
}

function number(name, { whole = false, most = Infinity } = {}) {
  const text = values[name];
  if (text === undefined) return undefined;
  const value = Number(text);
  if (!(value >= 0 && value <= most) || (whole && !Number.isInteger(value)))
    refuse(`--${name} ${text} is not a number it can be.`);
  return value;
}

async function write(file, chunks) {
  if (file) return pipeline(Readable.from(chunks), createWriteStream(file));
  for (const chunk of chunks) if (!process.stdout.write(chunk)) await once(process.stdout, 'drain');
}

if (values.help) {
  console.log(HELP);
  process.exit(0);
}
const delimiter =
  { ',': ',', ';': ';', tab: '\t', '\t': '\t' }[values.delimiter] ??
  refuse(`--delimiter ${values.delimiter} is none of , ; tab.`);
if (!['en', 'ro'].includes(values.heads)) refuse(`--heads ${values.heads} is neither en nor ro.`);
if (values.now !== undefined && Number.isNaN(Date.parse(values.now))) refuse(`--now ${values.now} is no time.`);
const options = {
  count: number('count', { whole: true }),
  seed: values.seed,
  duplicateShare: number('duplicates', { most: 1 }),
  lookAlikeShare: number('look-alikes', { most: 1 }),
  now: values.now,
};

const source = fileURLToPath(new URL('../src/testing/generator/index.ts', import.meta.url));
const { module: generator } = await runnerImport(source, { configFile: false, logLevel: 'error' });

const truth = [];
function* remembering(leads) {
  for (const lead of leads) {
    truth.push({ index: lead.index, entity: lead.entity });
    yield lead;
  }
}

const given = Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
const columns = values.columns?.split(',');
for (const column of columns ?? [])
  if (!generator.CSV_FIELDS.includes(column))
    refuse(`--columns ${column} is none of ${generator.CSV_FIELDS.join(', ')}.`);
await write(
  values.out,
  generator.csvChunks(remembering(generator.generateLeads(given)), {
    delimiter,
    heads: values.heads,
    ...(columns ? { columns } : {}),
  }),
);
if (values.truth) await write(values.truth, generator.truthChunks(truth));
if (values.out)
  console.log(`${truth.length} leads of ${new Set(truth.map(({ entity }) => entity)).size} people and companies.`);
