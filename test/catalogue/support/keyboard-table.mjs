import { readFileSync } from 'node:fs';

/** @typedef {{ element: string, where: string, key: string, does: string }} Row */

/** The rows of the tables in the guide to the keyboard. @returns {Row[]} */
export function keyboardRows() {
  const rows = [];
  let element = '';
  for (const line of readFileSync('docs/keyboard.md', 'utf8').split('\n')) {
    element = /^## `<([\w-]+)>`/.exec(line)?.[1] ?? element;
    const cells = /^\|(.+)\|$/
      .exec(line)?.[1]
      .split('|')
      .map((cell) => cell.trim());
    if (!cells || cells[0] === 'Where' || /^-+$/.test(cells[0])) continue;
    const [where, key, does] = cells;
    rows.push({ element, where, key, does });
  }
  return rows;
}

const NAMES = {
  '↓': 'ArrowDown',
  '↑': 'ArrowUp',
  '→': 'ArrowRight',
  '←': 'ArrowLeft',
  Esc: 'Escape',
  Ctrl: 'Control',
  'Page Down': 'PageDown',
  S: 's',
  A: 'a',
  C: 'c',
  L: 'l',
  N: 'n',
  W: 'w',
};

/** The key of a row as a browser is told to press it: `Ctrl+A` as `Control+a`. */
export const pressable = (key) =>
  key
    .split('+')
    .map((each) => NAMES[each] ?? each)
    .join('+');
