/** Whether each word that was typed begins a word of the text; case and diacritics do not count. */
export function beginsWords(text: string, typed: string): boolean {
  const words = wordsOf(text);
  return wordsOf(typed).every((asked) => words.some((word) => word.startsWith(asked)));
}

function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  );
}
