import { tokens } from '../../src/styles/tokens.styles.js';

export interface Token {
  /** `accent-soft`: a host sets `--piste-accent-soft`. */
  name: string;
  /** What the sheet of the kit says it is for; the empty string where it says nothing. */
  use: string;
}

const text = tokens.map(({ cssText }) => cssText.slice(0, cssText.indexOf('@media') >>> 0)).join('\n');

/** The tokens as the sheets of the kit declare them, in their order. */
export const TOKENS: readonly Token[] = [
  ...new Map(
    [...text.matchAll(/--_p-([\w-]+):\s*var\(\s*--piste-\1\b[^;]*;(?:[ \t]*\/\*\s*([\s\S]*?)\s*\*\/)?/g)].map(
      ([, name = '', use = '']) => [name, { name, use }],
    ),
  ).values(),
];

export function tokensNamed(pattern: RegExp): readonly Token[] {
  return TOKENS.filter(({ name }) => pattern.test(name));
}
