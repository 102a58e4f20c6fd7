/** A pair that is probably one party. */
export interface Link {
  a: number;
  b: number;
  bits: number;
}

/** Mean bits over all pairs between two groups that are joined. */
const LEAST_MEAN = -3.9;
/** Larger groups are compared with each other by this many of their pairs. */
const MOST_PAIRS = 400;

/**
 * Groups of records that belong together: pairs join best first, and two groups only if their members agree on average,
 * so that a group does not chain through one weak link. Pairs told apart by a user keep their groups apart.
 * @param score bits of any pair; -Infinity where they cannot be one party.
 * @param apart whether a user has told a pair apart (D6).
 */
export function groupsOf(
  links: Link[],
  score: (a: number, b: number) => number,
  apart: (a: number, b: number) => boolean,
): number[][] {
  const groupOf = new Map<number, number[]>();
  const known = new Map<string, number>();
  const bitsOf = (x: number, y: number): number => {
    const [a, b] = x < y ? [x, y] : [y, x];
    const name = `${a} ${b}`;
    let bits = known.get(name);
    if (bits === undefined) known.set(name, (bits = score(a, b)));
    return bits;
  };
  for (const { a, b } of links.sort((x, y) => y.bits - x.bits || x.a - y.a || x.b - y.b)) {
    const [one, other] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    if (one === other || !belong(one, other, bitsOf, apart)) continue;
    const joined = [...one, ...other];
    for (const member of joined) groupOf.set(member, joined);
  }
  return [...new Set(groupOf.values())].map((group) => group.sort((x, y) => x - y)).sort((x, y) => x[0]! - y[0]!);
}

function belong(
  one: readonly number[],
  other: readonly number[],
  bitsOf: (a: number, b: number) => number,
  apart: (a: number, b: number) => boolean,
): boolean {
  if (one.some((a) => other.some((b) => apart(a, b)))) return false;
  const step = Math.max(1, Math.floor((one.length * other.length) / MOST_PAIRS));
  let [sum, count] = [0, 0];
  for (let i = 0; i < one.length * other.length; i += step) {
    const bits = bitsOf(one[i % one.length]!, other[Math.floor(i / one.length)]!);
    if (bits === -Infinity) return false;
    sum += bits;
    count += 1;
  }
  return sum / count >= LEAST_MEAN;
}
