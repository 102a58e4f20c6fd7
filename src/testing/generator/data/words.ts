/** A table written as words with blanks between them. */
export function words(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}

/** A table written with `|` or line ends between its entries, which may hold blanks. */
export function entries(text: string): readonly string[] {
  return text
    .trim()
    .split(/\s*[|\n]\s*/)
    .filter((entry) => entry !== '');
}
