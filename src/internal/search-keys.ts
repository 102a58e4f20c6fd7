export interface SearchKeyActions {
  /** The search field, where there is one now. */
  field: HTMLInputElement | null;
  focusSearch: () => void;
  clearSearch: () => void;
  /** What is searched through. */
  focusFound: () => void;
}

/** Where a key is a letter. */
export const WRITES = 'input:not([type="checkbox"]), textarea, select, [contenteditable]';

/** `/` goes to the search field from anywhere in an element but where one writes; Esc clears it, and ↓ leaves it for what was found. */
export function useSearchKey(event: KeyboardEvent, on: SearchKeyActions): void {
  const [from] = event.composedPath();
  if (event.defaultPrevented || event.isComposing || !on.field || !(from instanceof HTMLElement)) return;
  const plain = !event.ctrlKey && !event.metaKey && !event.altKey;
  if (event.key === '/' && plain && !from.matches(WRITES)) on.focusSearch();
  else if (event.key === 'ArrowDown' && from === on.field) on.focusFound();
  else if (event.key === 'Escape' && from === on.field && on.field.value) on.clearSearch();
  else return;
  event.preventDefault();
}
