import { isHome, type LeadFields } from '../lead-writer.js';
import { writePhone } from '../phones.js';
import type { Field, Source } from '../source.js';
import type { Tools } from '../tools.js';
import { writeWish } from '../wishes.js';
import type { Twist } from './twist.js';

const DAY = 86_400_000;
/** Fields that a second visit leaves out, and how often. */
const FORGOTTEN: readonly (readonly [readonly Field[], number])[] = [
  [['jobTitle'], 0.5],
  [['website'], 0.4],
  [['street', 'street2', 'zip'], 0.4],
  [['state'], 0.2],
  [['city'], 0.15],
  [['companyName'], 0.12],
  [['contactName'], 0.05],
  [['email'], 0.2],
  [['mobile'], 0.25],
  [['phone'], 0.25],
  [['language'], 0.5],
];

/** The source's party entered anew; undefined where the source does not lend itself to the twist. */
export function writeDuplicate(source: Source, twist: Twist, tools: Tools): LeadFields | undefined {
  const { random, now } = tools;
  const draft = { ...source.lead };
  const keep = twist(source, draft, tools);
  if (!keep) return undefined;
  for (const [fields, probability] of FORGOTTEN) {
    if (fields.some((field) => keep.includes(field)) || !random.chance(probability)) continue;
    for (const field of fields) Reflect.deleteProperty(draft, field);
  }
  for (const field of ['phone', 'mobile'] as const) {
    const number = source.numbers[field];
    if (
      number &&
      !keep.includes(field) &&
      draft[field] === source.lead[field] &&
      draft[field] !== undefined &&
      random.chance(0.4)
    ) {
      draft[field] = writePhone(number, isHome(number, draft.country), random);
    }
  }
  writeWish(draft, source.party.address.city.country, random);
  draft.createdAt = createdAgain(source.lead.createdAt, now, tools);
  return draft;
}

/** Mostly later than the first, and within days more often than within months; now and then imported with an older date. */
function createdAgain(first: string, now: number, { random }: Tools): string {
  const at = Date.parse(first);
  const later = at + random.low(2) * (now - DAY - at) + 60_000;
  const earlier = at - random.low(2) * 200 * DAY;
  return new Date(Math.round(random.chance(0.85) ? later : earlier)).toISOString();
}
