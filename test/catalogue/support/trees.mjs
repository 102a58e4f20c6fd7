import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const KEPT = 'test/catalogue/trees';

/** The main stories, of whose accessibility tree a copy is kept. */
const MAIN = new Set(
  [
    'convert-dialog--nothing-similar',
    'convert-dialog--merge',
    'convert-dialog--link-to-a-customer',
    'convert-dialog--refused-lost',
    'lead-desk--leads',
    'lead-history--of-one-record',
    'lead-import--start',
    'lead-import--before-import',
    'lead-list--selected',
    'lead-list--filtering',
    'lead-menu--configuration',
    'lead-record--lead',
    'lead-record--opportunity',
    'lead-settings--not-saved-yet',
    'lead-store--around',
    'opportunity-pipeline--board',
    'opportunity-pipeline--lifted',
    'similar-leads-button--open',
    'team-settings--list',
    'team-settings--form',
  ].map((name) => `elements-${name}`),
);

export const hasTree = (id) => MAIN.has(id);

/**
 * Compares what assistive technology is told with what was accepted.
 * @returns {string[]} the first line that differs
 */
export function compareTree(id, tree, accept) {
  const file = join(KEPT, `${id}.yml`);
  const now = `${tree.trim()}\n`;
  const kept = existsSync(file) ? readFileSync(file, 'utf8') : undefined;
  if (kept === now) return [];
  if (accept) {
    mkdirSync(KEPT, { recursive: true });
    writeFileSync(file, now);
    return [];
  }
  if (kept === undefined) return [`${file} is missing: npm run catalogue -- --update keeps it`];
  const [was, is] = [kept.split('\n'), now.split('\n')];
  const at = is.findIndex((line, index) => line !== was[index]);
  return [`${file}:${at + 1} was “${was[at]?.trim()}”, is “${is[at]?.trim()}”`];
}
