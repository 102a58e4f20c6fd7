import { TITLES_EN, TITLES_RO, WANTS_EN, WANTS_RO } from './data/wants.js';
import type { LeadFields } from './lead-writer.js';
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
  const value = low + (high - low) * random.low(1.75);
  const step = value > 1000 ? 100 : value > 100 ? 10 : 1;
  return String(Math.round(value / step) * step);
}

/** A title as salespeople and forms write it, with the lead's contact, company or city. */
export function writeTitle(want: Want, romanian: boolean, lead: Partial<LeadFields>, random: Random): string {
  const words: Readonly<Record<string, string | undefined>> = {
    want: want.text,
    company: lead.companyName,
    contact: lead.contactName,
    city: lead.city,
  };
  const templates = romanian ? TITLES_RO : TITLES_EN;
  for (;;) {
    const template = random.pick(templates);
    if (wordsOf(template).every((word) => words[word] !== undefined))
      return template.replace(/\{(\w+)\}/g, (_, word: string) => words[word]!);
  }
}

function wordsOf(template: string): string[] {
  return [...template.matchAll(/\{(\w+)\}/g)].map(([, word]) => word!);
}
