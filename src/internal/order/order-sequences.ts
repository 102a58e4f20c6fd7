interface Placed {
  id: string;
  sequence: number;
}

/**
 * The sequences to save so that the one at `from` stands at `to` (both from 0, in the order after the move). One
 * where there is room between its new neighbours, as there nearly always is; else all that must make room.
 */
export function sequencesAfterMove(items: readonly Placed[], from: number, to: number): Placed[] {
  const moved = items[from];
  if (!moved || from === to || to < 0 || to >= items.length) return [];
  const order = items.filter((item) => item !== moved);
  const before = order[to - 1]?.sequence;
  const after = order[to]?.sequence;
  const sequence = between(before, after);
  if (sequence !== undefined) return [{ id: moved.id, sequence }];
  order.splice(to, 0, moved);
  return order
    .map(({ id }, index) => ({ id, sequence: (index + 1) * 10 }))
    .filter(({ id, sequence: wanted }) => items.find((item) => item.id === id)?.sequence !== wanted);
}

/** A number between two, whole where possible; undefined where they leave no room. */
function between(before: number | undefined, after: number | undefined): number | undefined {
  if (before === undefined) return (after ?? 20) - 10;
  if (after === undefined) return before + 10;
  if (after <= before) return undefined;
  const middle = (before + after) / 2;
  const whole = Math.round(middle);
  const found = whole > before && whole < after ? whole : middle;
  return found > before && found < after ? found : undefined;
}
