/**
 * Which nodes rows are drawn into: a row that is still shown keeps its own, one that has come takes those of one that
 * is gone. So rows that are scrolled past are written anew instead of being taken out and made again.
 *
 * Nodes are handed on so that the fewest are moved: none where all rows are new ones, else those of the rows that have
 * left at one end, which come to stand at the other in the reverse order.
 */
export class RowSlots {
  #slots = new Map<number, number>();
  #made = 0;

  /** Keys of the nodes, one for each row; `indexes` is in the order of the document, without doubles. */
  assign(indexes: readonly number[]): readonly number[] {
    const before = this.#slots;
    const shown = new Set(indexes);
    const free = [...before].filter(([index]) => !shown.has(index)).map(([, slot]) => slot);
    const allNew = free.length === before.size;
    const take = (): number => (allNew ? free.shift() : free.pop()) ?? this.#made++;
    this.#slots = new Map(indexes.map((index) => [index, before.get(index) ?? take()]));
    return [...this.#slots.values()];
  }
}
