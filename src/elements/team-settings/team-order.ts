import type { Team } from '../../domain/records/team.js';

type Placed = Pick<Team, 'id' | 'sequence'>;

/**
 * The sequences to save so that the team at `from` stands at `to` (both from 0, in the order after the move). One
 * where there is room between its new neighbours, as there nearly always is; else all that must make room.
 */
export function sequencesAfterMove(teams: readonly Placed[], from: number, to: number): Placed[] {
  const moved = teams[from];
  if (!moved || from === to || to < 0 || to >= teams.length) return [];
  const order = teams.filter((team) => team !== moved);
  const before = order[to - 1]?.sequence;
  const after = order[to]?.sequence;
  const sequence = between(before, after);
  if (sequence !== undefined) return [{ id: moved.id, sequence }];
  order.splice(to, 0, moved);
  return order
    .map(({ id }, index) => ({ id, sequence: (index + 1) * 10 }))
    .filter(({ id, sequence: wanted }) => teams.find((team) => team.id === id)?.sequence !== wanted);
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
