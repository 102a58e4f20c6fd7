import { isLead, type ListRow } from '../rows/list-row.js';
import { NOTHING, withRecords, type Selection } from '../selection.js';

/**
 * A range that is being selected with Shift: from where it began to where the user is now. Made smaller again it gives
 * back what was selected before.
 */
export class RowRange {
  #anchorId: string | undefined;
  #base: Selection = NOTHING;

  /** The next range begins here, on top of what is selected now. */
  begin(id: string | undefined, selection: Selection): void {
    this.#anchorId = id;
    this.#base = selection;
  }

  /** Everything from the beginning to this row. */
  to(index: number, rows: readonly ListRow[]): Selection {
    const anchor = rows.findIndex(({ id }) => id === this.#anchorId);
    const from = anchor < 0 ? index : anchor;
    const between = rows.slice(Math.min(from, index), Math.max(from, index) + 1).filter(isLead);
    return withRecords(
      this.#base,
      between.map(({ id }) => id),
      true,
    );
  }
}

/** Where a row is after the rows have changed, by its record or, if that is gone, by the next one that is left. */
export function placeAfter(index: number, before: readonly ListRow[], after: readonly ListRow[]): number {
  if (before[index] === undefined || before[index].id === after[index]?.id) return index;
  const places = new Map(after.map(({ id }, i) => [id, i]));
  for (let i = index; i < before.length; i += 1) {
    const place = places.get(before[i]!.id);
    if (place !== undefined) return place;
  }
  return Math.max(0, after.length - 1);
}
