/** What a host pastes for a story: its markup without what only the story needs. */
export function cleanSource(source: string): string {
  return source
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/ (?:style|\.\w+)="[^"]*"/g, '')
    .replaceAll('=""', '')
    .replace(/<div>([\s\S]*)<\/div>/, '$1')
    .replace(/^\s*\n/gm, '')
    .trim();
}
