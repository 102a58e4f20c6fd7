export interface ListKeyActions {
  /** The search field. */
  field: HTMLInputElement;
  focusSearch: () => void;
  clearSearch: () => void;
  focusRows: () => void;
}

const WRITES = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** `/` goes to the search field from anywhere in the list but where one writes; Esc clears it, and ↓ leaves it for the rows. */
export function useListKey(event: KeyboardEvent, on: ListKeyActions): void {
  const [from] = event.composedPath();
  if (event.defaultPrevented || event.isComposing || !(from instanceof HTMLElement)) return;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === '/' && plain && !from.matches(WRITES)) on.focusSearch();
  else if (event.key === 'ArrowDown' && from === on.field) on.focusRows();
  else if (event.key === 'Escape' && from === on.field && on.field.value) on.clearSearch();
  else return;
  event.preventDefault();
}
