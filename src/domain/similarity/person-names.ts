import type { Level } from './observe.js';

/**
 * Compares two people's names, given as sorted words. `equal`: the same full name; `weak`: one is within the other, or
 * they agree by an initial or by one word; `partly`: something agrees and something contradicts (relatives), or a
 * single word contradicts; `different`: two full names that have no word in common. Symmetric.
 */
export function comparePersons(a: readonly string[], b: readonly string[]): Exclude<Level, 'other-mailbox'> {
  const mine = [...a];
  const other = [...b];
  const exact = takePairs(mine, other, (x, y) => x === y);
  const initials = takePairs(mine, other, isInitialOf);
  const contradicts = mine.length > 0 && other.length > 0;
  if (exact > 0 && contradicts) return 'partly';
  if (contradicts) return a.length > 1 && b.length > 1 ? 'different' : 'partly';
  return mine.length === 0 && other.length === 0 && initials === 0 && exact > 1 ? 'equal' : 'weak';
}

function takePairs(a: string[], b: string[], agree: (x: string, y: string) => boolean): number {
  let taken = 0;
  for (const word of [...a]) {
    const at = b.findIndex((other) => agree(word, other));
    if (at < 0) continue;
    b.splice(at, 1);
    a.splice(a.indexOf(word), 1);
    taken += 1;
  }
  return taken;
}

function isInitialOf(x: string, y: string): boolean {
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length === 1 && long.startsWith(short);
}
