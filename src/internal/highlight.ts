import { html, type TemplateResult } from 'lit';

/** The text with what was searched for marked: each word where a word of the text begins with it. */
export function highlight(text: string, search: string): TemplateResult | string {
  const words = fold(search).match(/[\p{L}\p{N}]+/gu);
  if (!words) return text;
  const folded = fold(text);
  const hits = new Array<boolean>(text.length).fill(false);
  for (const word of words) {
    for (let at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
      if (at === 0 || !/[\p{L}\p{N}]/u.test(folded[at - 1]!)) hits.fill(true, at, at + word.length);
    }
  }
  return html`${split(text, hits).map(({ part, hit }) => (hit ? html`<mark>${part}</mark>` : part))}`;
}

/** Without case and diacritics, character for character, so that places in it are places in the text. */
function fold(text: string): string {
  return Array.from(text, (character) => {
    const plain = character.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
    return plain.length === character.length ? plain : character;
  }).join('');
}

function split(text: string, hits: readonly boolean[]): { part: string; hit: boolean }[] {
  const parts: { part: string; hit: boolean }[] = [];
  for (let from = 0, to = 1; from < text.length; from = to, to = from + 1) {
    while (to < text.length && hits[to] === hits[from]) to++;
    parts.push({ part: text.slice(from, to), hit: hits[from]! });
  }
  return parts;
}
