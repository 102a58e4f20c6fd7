import { words } from '../domain/similarity/normalise/fold.js';

/** Whether each word that was typed begins a word of the text, as the store's search has it. */
export function beginsWords(text: string, typed: string): boolean {
  const there = words(text);
  return words(typed).every((asked) => there.some((word) => word.startsWith(asked)));
}
