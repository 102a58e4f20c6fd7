import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';

/**
 * Installs the package as npm would pack it into an empty project, beside nothing but what it declares to depend on.
 * Wants `npm run build` before.
 * @returns {{ dir: string, root: string, manifest: Record<string, any>, remove: () => void }} the project, and the package in it
 */
export function installPacked() {
  const dir = mkdtempSync(join(tmpdir(), 'piste-packed-'));
  const root = join(dir, 'node_modules/piste');
  const pack = ['pack', '--json', '--ignore-scripts', '--pack-destination', dir];
  const [{ filename }] = JSON.parse(
    execFileSync('npm', pack, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }),
  );
  mkdirSync(root, { recursive: true });
  execFileSync('tar', ['-xzf', join(dir, filename), '-C', root, '--strip-components=1']);
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  for (const name of Object.keys(manifest.dependencies)) {
    const place = join(dir, 'node_modules', name);
    mkdirSync(dirname(place), { recursive: true });
    symlinkSync(resolve('node_modules', name), place);
  }
  return { dir, root, manifest, remove: () => rmSync(dir, { recursive: true }) };
}
