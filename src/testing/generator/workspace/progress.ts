import type { Lead } from '../../../domain/records/lead.js';
import { LOST_REASONS } from '../data/remarks.js';
import type { GeneratedLead } from '../generate-leads.js';
import type { Random } from '../random.js';
import { SALESPEOPLE, sellersOf, STAGES, TEAMS, type Fresh } from './staff.js';

const DAY = 86_400_000;
const ARDEAL = new Set([
  'Cluj',
  'Brașov',
  'Sibiu',
  'Mureș',
  'Alba',
  'Bihor',
  'Timiș',
  'Arad',
  'Hunedoara',
  'Maramureș',
  'Satu Mare',
  'Sălaj',
  'Bistrița-Năsăud',
  'Harghita',
  'Covasna',
  'Caraș-Severin',
]);
/** Of a hundred records. */
const SITUATIONS = [
  ['open lead', 57],
  ['lead at 100', 1.5],
  ['won lead', 0.7],
  ['lost lead', 5],
  ['open opportunity', 24],
  ['won opportunity', 7],
  ['lost opportunity', 4.8],
] as const;

/** Even a small base has one of each, at these places. */
const SURE: Readonly<Record<number, (typeof SITUATIONS)[number][0]>> = {
  4: 'lead at 100',
  6: 'won opportunity',
  9: 'won lead',
  11: 'lost opportunity',
  13: 'lost lead',
  14: 'open opportunity',
};

/** How far the record has come, who has it, and when what happened. */
export function advance({ lead, index }: GeneratedLead, id: string, now: number, random: Random): Fresh<Lead> {
  const situation = SURE[index] ?? random.weighted(SITUATIONS);
  const created = Date.parse(lead.createdAt);
  const moment = (after: number) => after + Math.floor(random.low(1.5) * Math.max(1, Math.min(now - after, 120 * DAY)));
  const iso = (time: number) => new Date(Math.min(time, now)).toISOString();
  const blank = { ...lead, ...assign(lead, situation.endsWith('lead') || situation === 'lead at 100', random), id };
  switch (situation) {
    case 'open lead':
      return { ...blank, type: 'lead', status: 'open', stageId: 'new', updatedAt: iso(moment(created)) };
    case 'lead at 100':
      return {
        ...blank,
        type: 'lead',
        status: 'open',
        stageId: 'new',
        probability: 100,
        updatedAt: iso(moment(created)),
      };
    case 'won lead': {
      const closed = iso(moment(created));
      return {
        ...blank,
        type: 'lead',
        status: 'won',
        stageId: 'won',
        probability: 100,
        closedAt: closed,
        updatedAt: closed,
      };
    }
    case 'lost lead': {
      const closed = iso(moment(created));
      return {
        ...blank,
        type: 'lead',
        status: 'lost',
        stageId: 'new',
        probability: 0,
        lostReason: random.skewed(LOST_REASONS),
        closedAt: closed,
        updatedAt: closed,
      };
    }
  }
  const converted = moment(created);
  const changed = iso(moment(converted));
  const stage = random.weighted(STAGES.filter(({ won }) => !won).map((each) => [each, 5 - each.sequence] as const));
  const opportunity = { ...blank, type: 'opportunity', convertedAt: iso(converted), updatedAt: changed } as const;
  if (situation === 'won opportunity')
    return { ...opportunity, status: 'won', stageId: 'won', probability: 100, closedAt: changed };
  if (situation === 'lost opportunity')
    return {
      ...opportunity,
      status: 'lost',
      stageId: stage.id,
      probability: 0,
      lostReason: random.skewed(LOST_REASONS),
      closedAt: changed,
    };
  const probability = Math.min(95, Math.max(3, stage.usual + random.between(-8, 12)));
  return { ...opportunity, status: 'open', stageId: stage.id, probability };
}

function assign(
  { state, country, tags, source }: GeneratedLead['lead'],
  asLead: boolean,
  random: Random,
): Pick<Lead, 'salespersonId' | 'teamId'> {
  if (random.chance(asLead ? 0.3 : 0.05)) return {};
  if (random.chance(0.04)) return { salespersonId: random.pick(SALESPEOPLE).id };
  const partner = tags?.includes('revânzător') || source === 'Partener' || (country !== undefined && country !== 'RO');
  const home =
    state === undefined ? random.pick(['ardeal', 'ardeal', 'bucuresti']) : ARDEAL.has(state) ? 'ardeal' : 'bucuresti';
  const teamId = partner ? 'parteneri' : !asLead && random.chance(0.12) ? 'magazin-online' : home;
  const team = TEAMS.find(({ id }) => id === teamId)!;
  return random.chance(asLead ? 0.7 : 0.95) ? { teamId, salespersonId: random.pick(sellersOf(team)) } : { teamId };
}
