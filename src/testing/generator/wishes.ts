import type { Priority } from '../../domain/records/lead.js';
import { COUNTRIES, type CountryCode } from './data/countries.js';
import { SOURCES, TAGS } from './data/wants.js';
import type { LeadFields } from './lead-writer.js';
import type { Random } from './random.js';
import { drawWant, writeTitle } from './titles.js';

/** What a wish consists of besides its title and probability. */
const WISHES = ['tags', 'priority', 'expectedRevenue', 'currency', 'source', 'medium', 'campaign'] as const;
const PRIORITIES = [
  [0, 3],
  [1, 4],
  [2, 2],
  [3, 1],
] as const satisfies [Priority, number][];
const PROBABILITIES = [
  [0, 1],
  [5, 2],
  [10, 5],
  [20, 4],
  [30, 3],
  [40, 2],
  [50, 2],
  [65, 1],
  [80, 0.5],
] as const;
const TAGS_OF_ONE = [
  [1, 6],
  [2, 3],
  [3, 1],
] as const;
const CAMPAIGNS = ['Primăvara 2026', 'Toamna 2025', 'Clienți noi'];
/** Of a currency for a euro; revenues need only be of the right size. */
const RATES: Readonly<Record<string, number>> = { RON: 5, MDL: 20, HUF: 400, PLN: 4 };

/** What the party wants this time and what was noted of it: all about a lead but whom it speaks of, in place of what stood there. */
export function writeWish(lead: LeadFields, country: CountryCode, random: Random): void {
  for (const field of WISHES) if (lead[field] !== undefined) Reflect.deleteProperty(lead, field);
  const romanian = country === 'RO' ? random.chance(0.95) : country === 'MD';
  const want = drawWant(romanian, random);
  lead.title = writeTitle(want, romanian, lead, random);
  lead.probability = random.weighted(PROBABILITIES);
  if (random.chance(0.45)) lead.tags = random.shuffled(TAGS).slice(0, random.weighted(TAGS_OF_ONE));
  if (random.chance(0.5)) lead.priority = random.weighted<Priority>(PRIORITIES);
  if (random.chance(0.6)) {
    lead.currency = COUNTRIES[country].currency;
    lead.expectedRevenue = want.revenue * (RATES[lead.currency] ?? 1);
  }
  if (random.chance(0.2)) return;
  const [source, medium] = random.skewed(SOURCES, 1.5).split('/');
  lead.source = source!;
  if (random.chance(0.7)) lead.medium = medium!;
  if (source === 'Newsletter') lead.campaign = random.pick(CAMPAIGNS);
}
