/**
 * What is selected: these records, or all that the list finds but these. So a hundred thousand can be selected
 * without being read, and a selection outlives the rows that are on the screen.
 */
export type Selection =
  | { readonly kind: 'only'; readonly ids: ReadonlySet<string> }
  | { readonly kind: 'all-but'; readonly ids: ReadonlySet<string> };

export const NOTHING: Selection = { kind: 'only', ids: new Set() };
export const EVERYTHING: Selection = { kind: 'all-but', ids: new Set() };

export function isSelected(selection: Selection, id: string): boolean {
  return selection.ids.has(id) === (selection.kind === 'only');
}

/** How many are selected; `total` is how many the list finds. */
export function countSelected(selection: Selection, total: number): number {
  return selection.kind === 'only' ? selection.ids.size : Math.max(0, total - selection.ids.size);
}

/** The selection with these records in it, or out of it. */
export function withRecords(selection: Selection, ids: Iterable<string>, selected: boolean): Selection {
  const named = new Set(selection.ids);
  for (const id of ids) {
    if (selected === (selection.kind === 'only')) named.add(id);
    else named.delete(id);
  }
  return { kind: selection.kind, ids: named };
}

export function toggled(selection: Selection, id: string): Selection {
  return withRecords(selection, [id], !isSelected(selection, id));
}

/** Without records that are gone; the same object where none of them is named. */
export function without(selection: Selection, gone: Iterable<string>): Selection {
  const named = new Set(selection.ids);
  for (const id of gone) named.delete(id);
  return named.size === selection.ids.size ? selection : { kind: selection.kind, ids: named };
}

/** For the tick in the head: all, none or some of what the list finds. */
export function extent(selection: Selection, total: number): 'all' | 'none' | 'some' {
  const count = countSelected(selection, total);
  if (count === 0) return 'none';
  return selection.kind === 'all-but' && selection.ids.size === 0 ? 'all' : count >= total ? 'all' : 'some';
}
