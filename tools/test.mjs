// Everything that is checked, one step after the other; a failing step does not hide the next.
//   node tools/test.mjs            all steps
//   node tools/test.mjs unit e2e   those named
import { spawn } from 'node:child_process';
import { ensureBrowsers } from './ensure-browsers.mjs';

const tsc = 'node node_modules/typescript7/bin/tsc';
const STEPS = [
  ['lint', 'npm run --silent lint'],
  ['types', `${tsc} -p tsconfig.json`],
  ['manifest', 'node tools/check-manifest.mjs'],
  ['texts', 'node tools/check-texts.mjs'],
  ['unit', 'npx vitest run --project unit'],
  ['browsers', 'npx wtr'],
  ['stories', 'npx vitest run --project stories'],
  ['build', 'npm run --silent build && npm run --silent build:demo && npm run --silent build:storybook'],
  ['catalogue', 'node --test --test-reporter=spec test/catalogue/*.test.mjs'],
  ['package', 'node --test --test-reporter=spec test/package/*.test.mjs'],
  ['size', 'npm run --silent size'],
  ['e2e', 'node --test --test-reporter=spec --test-concurrency=1 test/e2e/*.test.mjs'],
];

/** No step takes a quarter of this on a quiet machine. */
const MINUTES = 15;

/** How many failures of a step are named once more at the end. */
const NAMED = 30;

const wanted = process.argv.slice(2);
const steps = wanted.length ? STEPS.filter(([name]) => wanted.includes(name)) : STEPS;
const { found, missing } = ensureBrowsers(['chromium', 'firefox', 'webkit']);
for (const { engine, why } of missing) console.log(`Tests go on without ${engine}: ${why}.`);
if (!found.has('chromium')) {
  console.error('Chromium is needed and could not be installed. Install it, or name it in CHROME_PATH, and run again.');
  process.exit(1);
}

const results = [];
for (const [name, command] of steps) {
  console.log(`\n── ${name} ──`);
  const start = performance.now();
  const { code, output } = await run(command);
  const failures = code === 0 ? [] : failuresIn(output);
  results.push({ name, code, seconds: (performance.now() - start) / 1000, ...counts(output), failures });
}

for (const { name, code, failures } of results) {
  if (code === 0) continue;
  console.log(`\n── what failed in ${name} ──`);
  for (const each of failures.slice(0, NAMED)) console.log(each);
  if (failures.length > NAMED) console.log(`and ${failures.length - NAMED} more`);
  if (failures.length === 0) console.log(`It ended with ${code} and named nothing; see its output above.`);
}

console.log('\nstep        result  seconds  passed  failed');
for (const { name, code, seconds, passed, failed } of results) {
  console.log(
    `${name.padEnd(12)}${(code === 0 ? 'ok' : 'FAILED').padEnd(8)}${seconds.toFixed(0).padStart(7)}${String(passed).padStart(8)}${String(failed).padStart(8)}`,
  );
}
const total = (field) => results.reduce((sum, result) => sum + result[field], 0);
const brokenSteps = results.filter(({ code, failed }) => code !== 0 && failed === 0).length;
console.log(`\n${total('passed')} passed, ${total('failed') + brokenSteps} failed`);
process.exitCode = results.every(({ code }) => code === 0) ? 0 : 1;

function run(command) {
  return new Promise((resolve) => {
    let output = '';
    const child = spawn('bash', ['-o', 'pipefail', '-c', command], {
      stdio: ['ignore', 'pipe', 'pipe'],
      detached: true, // a group of its own, so that a step that hangs can be ended with all it has started
      env: { ...process.env, NO_COLOR: '1', STORYBOOK_DISABLE_TELEMETRY: '1' },
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.on('data', (chunk) => {
        output += chunk;
        process.stdout.write(chunk);
      });
    }
    const end = () => process.kill(-child.pid, 'SIGKILL');
    const limit = setTimeout(() => {
      console.error(`Ended after ${MINUTES} minutes.`);
      end();
    }, MINUTES * 60_000);
    const interrupted = () => {
      end();
      process.exit(130);
    };
    process.once('SIGINT', interrupted).once('SIGTERM', interrupted);
    child.on('close', (code) => {
      clearTimeout(limit);
      process.off('SIGINT', interrupted).off('SIGTERM', interrupted);
      resolve({ code, output });
    });
  });
}

/** The lines by which the runners name a failure: FAIL (vitest), FAILED (browsers), ✖ (Node), error (linters, compilers). */
function failuresIn(output) {
  const named = /^\s*(FAIL(ED)?\s|✖ (?!failing tests)|AssertionError|.*\berror\b)/;
  const lines = output.split('\n').filter((line) => named.test(line) && !/^\s*(at |\d+ )/.test(line));
  return [...new Set(lines.map((line) => line.trim()))];
}

/** Reads the counts that each runner closes with; a step without tests counts none. */
function counts(output) {
  const vitest = /^\s*Tests\s+(?:(\d+) failed \| )?(?:(\d+) passed)?/m.exec(output);
  if (vitest) return { passed: Number(vitest[2] ?? 0), failed: Number(vitest[1] ?? 0) };
  const wtr = /^(\d+) passed, (\d+) failed/m.exec(output);
  if (wtr) return { passed: Number(wtr[1]), failed: Number(wtr[2]) };
  const node = [/^# pass (\d+)|^ℹ pass (\d+)/m.exec(output), /^# fail (\d+)|^ℹ fail (\d+)/m.exec(output)];
  return { passed: Number(node[0]?.[1] ?? node[0]?.[2] ?? 0), failed: Number(node[1]?.[1] ?? node[1]?.[2] ?? 0) };
}
