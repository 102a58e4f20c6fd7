// Every text is extracted and has a Romanian translation; what is generated from them is committed.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const FILES = ['xliff/ro.xlf', 'src/generated/locales/ro.ts', 'src/generated/locale-codes.ts'];
const read = () => FILES.map((file) => readFileSync(file, 'utf8'));
const before = read();
execFileSync('npm', ['run', '--silent', 'localize'], { stdio: 'pipe' });
const stale = FILES.filter((_, i) => before[i] !== read()[i]);
const untranslated = [
  ...before[0].matchAll(/<trans-unit id="([^"]+)">\s*<source>([\s\S]*?)<\/source>\s*(?!<target>)/g),
].filter(([unit]) => !unit.includes('<target>'));
for (const [, id, source] of untranslated) console.error(`not translated: ${id}: ${source}`);
for (const file of stale) console.error(`${file} is out of date: run npm run localize and commit it.`);
if (stale.length || untranslated.length) process.exitCode = 1;
else console.log('All texts are extracted and translated.');
