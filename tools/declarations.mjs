// The declarations of the package: npm run build
import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const compiler = ['node_modules/typescript7/bin/tsc', '-p', 'tsconfig.build.json'];
const { status } = spawnSync(process.execPath, compiler, { stdio: 'inherit' });
if (status !== 0) process.exit(1);

// The compiler names the package that a type stems from; a host that installs strictly has only the one we depend on.
for (const file of readdirSync('dist', { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.d.ts')) continue;
  const path = join('dist', file);
  const text = readFileSync(path, 'utf8');
  const portable = text.replaceAll('import("lit-html")', 'import("lit")');
  if (portable !== text) writeFileSync(path, portable);
}
