import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** The rules that are built, by their numbers. */
const RULES = [
  'S1',
  'S2',
  'S3',
  'S4',
  'S5',
  'S6',
  'C1',
  'C2',
  'C3',
  'C4',
  'C5',
  'C6',
  'C7',
  'C8',
  'C9',
  'M1',
  'M2',
  'M3',
  'M4',
  'M5',
  'M6',
  'M7',
  'M8',
  'M9',
  'D1',
  'D2',
  'D3',
  'D4',
  'D5',
  'D6',
  'D7',
  'D8',
  'B1',
  'B2',
  'H1',
  'H2',
  'P1',
  'P2',
  'X1',
  'X2',
  'X3',
  'X4',
];

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.test\.(ts|mjs)$/.test(file))
  .map((file) => readFileSync(join('test', file), 'utf8'))
  .join('\n');

it.each(RULES)('rule %s has a test that carries its number', (rule) => {
  expect(tests).toMatch(
    new RegExp(String.raw`(?:it|test)(?:\.each\([\s\S]{0,2000}?\))?\(\s*['"\x60](?:[A-Z]\d, ?)*${rule}\b`),
  );
});
