import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VERSION } from '../../src/internal/version.js';

const root = join(import.meta.dirname, '../..');
const sheets = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.styles.ts'))
  .map((path) => ({ path, text: readFileSync(join(root, 'src', path), 'utf8') }));
const declarations = sheets.filter(({ path }) => path.startsWith(join('styles', 'tokens')));
const declared = new Set(
  declarations.flatMap(({ text }) => [...text.matchAll(/--_p-([\w-]+):/g)].map(([, name]) => name)),
);

describe('tokens', () => {
  it('are all declared that a sheet reads', () => {
    const unknown = sheets.flatMap(({ path, text }) =>
      [...text.matchAll(/var\(--_p-([a-z\d-]+)\s*\)/g)]
        .filter(([, name]) => !declared.has(name))
        .map(([use]) => `${path}: ${use}`),
    );
    expect(unknown).toEqual([]);
  });

  it('are read by their private names outside their own sheets, so that what an ancestor sets is resolved once', () => {
    const direct = sheets
      .filter((sheet) => !declarations.includes(sheet))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/var\(--piste-([\w-]+)/g)]
          .filter(([, name]) => declared.has(name))
          .map(([use]) => `${path}: ${use}`),
      );
    expect(direct).toEqual([]);
  });

  it('are never declared by their public names, which would beat what an ancestor sets', () => {
    const declaredPublicly = sheets.flatMap(({ path, text }) =>
      [...text.matchAll(/(?<![\w-])--piste-([\w-]+)\s*:/g)]
        .filter(([, name]) => declared.has(name))
        .map(([use]) => `${path}: ${use}`),
    );
    expect(declaredPublicly).toEqual([]);
  });

  it('may each be set by a host, but for the steps in between', () => {
    const text = declarations.map((sheet) => sheet.text).join('\n');
    const closed = [...declared].filter((name) => !new RegExp(`var\\(\\s*--piste-${name}[,\\s]`).test(text));
    expect(closed.sort()).toEqual(['accent-away', 'u']);
  });
});

describe('sheets', () => {
  it('name no side of their own, so that pages from right to left are mirrored', () => {
    const value = String.raw`((?:var|calc)\((?:[^()]|\((?:[^()]|\([^()]*\))*\))*\)|[-\d.a-z]+)`;
    const four = new RegExp(String.raw`(?:padding|margin|inset): ${Array(4).fill(value).join(' ')};`, 'g');
    const sided = sheets.flatMap(({ path, text }) => [
      ...[...text.matchAll(four)].filter(([, , end, , start]) => end !== start).map(([rule]) => `${path}: ${rule}`),
      ...[
        ...text.matchAll(/[\s;](?:(?:margin|padding|border)-)?(?:left|right): [^;]+;|text-align: (?:left|right)/g),
      ].map(([rule]) => `${path}: ${rule.trim()}`),
    ]);
    expect(sided).toEqual([]);
  });
});

describe('version', () => {
  it('is that of the package', () => {
    const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
    expect(VERSION).toBe(version);
  });
});
