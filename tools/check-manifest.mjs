// The committed custom-elements.json must be what the analyzer makes of the sources.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

const out = mkdtempSync('.manifest-');
try {
  execFileSync('npx', ['cem', 'analyze', '--quiet'], {
    env: { ...process.env, MANIFEST_OUT: relative('.', out) },
    stdio: 'pipe',
  });
  if (readFileSync(join(out, 'custom-elements.json'), 'utf8') !== readFileSync('custom-elements.json', 'utf8')) {
    console.error('custom-elements.json is out of date: run npm run manifest and commit it.');
    process.exitCode = 1;
  } else console.log('custom-elements.json is current.');
} finally {
  rmSync(out, { recursive: true });
}
