import { isPending, type ListedGroup } from './listed-group.js';

/** The group before (-1) or after (1) among those still to be decided; from an end it goes to the other. */
export function neighbour(
  groups: readonly ListedGroup[],
  fromId: number | undefined,
  step: 1 | -1,
): ListedGroup | undefined {
  const from = groups.findIndex(({ id }) => id === fromId);
  const others = rotated(groups, from).filter((group) => isPending(group) && group.id !== fromId);
  return others.at(step === 1 ? 0 : -1) ?? groups[from];
}

/** The next group that nobody has decided or skipped. */
export function nextOpen(groups: readonly ListedGroup[], fromId: number | undefined): ListedGroup | undefined {
  const from = groups.findIndex(({ id }) => id === fromId);
  return rotated(groups, from).find(({ state }) => state === 'open');
}

/** Those after the one at `from`, then those before it, then itself. */
function rotated(groups: readonly ListedGroup[], from: number): ListedGroup[] {
  return [...groups.slice(from + 1), ...groups.slice(0, from + 1)];
}
