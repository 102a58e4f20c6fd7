import { TITLES_EN, TITLES_RO, WANTS_EN, WANTS_RO } from './data/wants.js';
import type { Random } from './random.js';

export interface Want {
  text: string;
  /** In euros. */
  revenue: number;
}

export function drawWant(romanian: boolean, random: Random): Want {
  const entry = random.pick(romanian ? WANTS_RO : WANTS_EN);
  const [, text = '', from, to] = /^(.*) \[(\d+)-(\d+)\]$/.exec(entry)!;
  return {
    text: text.replace(/\{(\d+)-(\d+)\}/g, (_, low: string, high: string) => round(Number(low), Number(high), random)),
    revenue: random.between(Number(from) * 10, Number(to) * 10) * 100,
  };
}

/** People order 12 desks, but 500 or 1200 square metres. */
function round(low: number, high: number, random: Random): string {
  const value = low + (high - low) * random.next() ** 1.7;
  const step = value > 1000 ? 100 : value > 100 ? 10 : 1;
  return String(Math.round(value / step) * step);
}

/** A title as salespeople and forms write it. */
export function writeTitle(
  want: Want,
  romanian: boolean,
  words: { company?: string; contact?: string; city?: string },
  random: Random,
): string {
  const templates = (romanian ? TITLES_RO : TITLES_EN).filter((template) =>
    [...template.matchAll(/\{(company|contact|city)\}/g)].every(
      ([, name]) => words[name as keyof typeof words] !== undefined,
    ),
  );
  return random
    .pick(templates)
    .replace(/\{(\w+)\}/g, (_, name: string) => (name === 'want' ? want.text : words[name as keyof typeof words]!));
}
