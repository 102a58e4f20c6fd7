// Every text is extracted and has a Romanian translation; what is generated from them is committed. Changes no file.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';

const FILES = ['xliff/ro.xlf', 'src/generated/locales/ro.ts', 'src/generated/locale-codes.ts'];
const problems = [];
const aside = mkdtempSync('.texts-');
try {
  const config = JSON.parse(readFileSync('lit-localize.json', 'utf8'));
  config.tsConfig = join('..', config.tsConfig);
  writeFileSync(join(aside, 'lit-localize.json'), JSON.stringify(config));
  for (const folder of ['xliff', 'src/generated'])
    if (existsSync(folder)) cpSync(folder, join(aside, folder), { recursive: true });
  for (const does of ['extract', 'build']) {
    const args = [
      'node_modules/@lit/localize-tools/bin/lit-localize.js',
      does,
      '--config',
      join(aside, 'lit-localize.json'),
    ];
    const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    if (status !== 0) problems.push(`lit-localize ${does}: ${stderr.trim()}`);
  }
  for (const file of FILES) {
    if (!existsSync(file) || (await formatted(join(aside, file))) !== (await formatted(file)))
      problems.push(`${file} is out of date: run npm run localize and commit it.`);
  }
  for (const [, id, unit] of readFileSync(join(aside, FILES[0]), 'utf8').matchAll(
    /<trans-unit id="([^"]+)">([\s\S]*?)<\/trans-unit>/g,
  )) {
    const source = /<source>([\s\S]*?)<\/source>/.exec(unit)?.[1];
    const target = /<target>([\s\S]*?)<\/target>/.exec(unit)?.[1];
    if (!target?.trim()) problems.push(`not translated: ${id}: ${source}`);
    else if (/[şţŞŢ]/.test(target)) problems.push(`a cedilla for a comma below: ${id}: ${target}`);
  }
} finally {
  rmSync(aside, { recursive: true });
}
if (problems.length) {
  console.error(problems.slice(0, 20).join('\n'));
  if (problems.length > 20) console.error(`and ${problems.length - 20} more`);
  process.exitCode = 1;
} else console.log('All texts are extracted and translated.');

async function formatted(file) {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.ts') ? format(text, { ...(await resolveConfig('src/index.ts')), parser: 'typescript' }) : text;
}
