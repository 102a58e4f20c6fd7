import type { Link } from './groups.js';

/** Links apart by what hangs together, so that each part can be grouped by itself; in the order of the first record. */
export function componentsOf(links: readonly Link[]): Link[][] {
  const parents = new Map<number, number>();
  const rootOf = (record: number): number => {
    let root = record;
    for (let parent = parents.get(root); parent !== undefined && parent !== root; parent = parents.get(root))
      root = parent;
    parents.set(record, root);
    return root;
  };
  for (const { a, b } of links) {
    const [one, other] = [rootOf(a), rootOf(b)];
    if (one < other) parents.set(other, one);
    else if (other < one) parents.set(one, other);
  }
  const parts = new Map<number, Link[]>();
  for (const link of links) {
    const root = rootOf(link.a);
    const part = parts.get(root);
    if (part) part.push(link);
    else parts.set(root, [link]);
  }
  return [...parts].sort(([a], [b]) => a - b).map(([, part]) => part);
}
