import { drawCity } from './addresses.js';
import { drawCompany } from './companies.js';
import { DEFAULT_COUNTRIES, type CountryCode } from './data/countries.js';
import { DUPLICATE_WEIGHTS, TWISTS, type DuplicateKind } from './duplicates/duplicate-kinds.js';
import { writeDuplicate } from './duplicates/write-duplicate.js';
import { writeLead, type LeadFields } from './lead-writer.js';
import { DOUBLES, LOOK_ALIKE_WEIGHTS, type LookAlikeKind } from './look-alikes/look-alike-kinds.js';
import { drawEmployee, drawOrganisation, drawPrivatePerson, type Party } from './people.js';
import { createRandom, type Random } from './random.js';
import type { Source } from './source.js';
import { Taken } from './taken.js';
import type { Tools } from './tools.js';

export interface GenerateOptions {
  /** Leads to make. */
  count: number;
  /** The same seed and options give the same leads; more of them begin with the same ones. Default 1. */
  seed?: number | string;
  /** Share of the records that speak again of a party of an earlier record, 0 to 1. Default 0.15. */
  duplicateShare?: number;
  /** Share of the records that look like an earlier one and are another party, 0 to 1. Default 0.06. */
  lookAlikeShare?: number;
  /** The day that `createdAt` looks back from: ISO 8601, milliseconds or Date. Default 2026-03-01T08:00:00.000Z. */
  now?: string | number | Date;
  /** How many leads come from each country, as weights. Default four in five from Romania. */
  countries?: Partial<Record<CountryCode, number>>;
  /** Weights of the kinds; a kind left out does not occur. */
  duplicateKinds?: Partial<Record<DuplicateKind, number>>;
  lookAlikeKinds?: Partial<Record<LookAlikeKind, number>>;
}

/** A lead and, beside it, the truth about it. Two records are the same when their entity is equal. */
export interface GeneratedLead {
  /** Place in the sequence, from 0. */
  index: number;
  lead: LeadFields;
  entity: string;
  /** How it relates to the record at `duplicateOf` or `lookAlikeOf`; absent on a record that is neither. */
  kind?: DuplicateKind | LookAlikeKind;
  /** Index of the first record of the same entity. */
  duplicateOf?: number;
  /** Index of a record of another entity that it is easily taken for. */
  lookAlikeOf?: number;
}

export const DEFAULT_NOW = '2026-03-01T08:00:00.000Z';

/** Earlier records from which duplicates and look-alikes are made; beyond that many, new ones replace old ones at random. */
const REMEMBERED = 4096;
const MOST_DUPLICATES = 5;

/** Leads with known duplicates, one after the other: memory hardly grows with their number. */
export function* generateLeads(options: GenerateOptions): Generator<GeneratedLead, void, undefined> {
  const { count, seed = 1, duplicateShare = 0.15, lookAlikeShare = 0.06, now = DEFAULT_NOW } = options;
  const random = createRandom(seed);
  const tools: Tools = { random, taken: new Taken(), now: new Date(now).getTime() };
  const countries = weights(options.countries ?? DEFAULT_COUNTRIES);
  const duplicates = weights(options.duplicateKinds ?? DUPLICATE_WEIGHTS);
  const lookAlikes = weights(options.lookAlikeKinds ?? LOOK_ALIKE_WEIGHTS);
  const sources: Source[] = [];
  let entities = 0;

  for (let index = 0; index < count; index++) {
    const dice = random.next();
    if (dice < duplicateShare) {
      const duplicate = drawDuplicate(index, sources, duplicates, tools);
      if (duplicate) {
        yield duplicate;
        continue;
      }
    }
    const entity = String(entities++);
    const double =
      dice >= duplicateShare && dice < duplicateShare + lookAlikeShare
        ? drawDouble(sources, lookAlikes, tools)
        : undefined;
    const party = double?.other.party ?? drawParty(random.weighted(countries), tools);
    const written = double?.other ?? writeLead(party, tools.now, random);
    const { lead, numbers } = written;
    remember(
      sources,
      { index, entity, party, lead, numbers, duplicates: 0, lookAlikes: 0, shared: new Set(double?.other.shared) },
      random,
    );
    yield { index, lead, entity, ...(double ? { kind: double.kind, lookAlikeOf: double.of } : {}) };
  }
}

function drawParty(country: CountryCode, { random, taken }: Tools): Party {
  const city = drawCity(country, random);
  const kind = random.weighted([
    ['private', 30],
    ['employee', 58],
    ['organisation', 12],
  ] as const);
  if (kind === 'private') return drawPrivatePerson(city, random, taken);
  const company = drawCompany(city, random, taken);
  return kind === 'employee' ? drawEmployee(company, random, taken) : drawOrganisation(company, random, taken);
}

function drawDuplicate(
  index: number,
  sources: readonly Source[],
  kinds: Weights<DuplicateKind>,
  tools: Tools,
): GeneratedLead | undefined {
  return draw(sources, kinds, tools.random, (source, kind) => {
    if (source.duplicates >= MOST_DUPLICATES) return undefined;
    const lead = writeDuplicate(source, TWISTS[kind], tools);
    if (!lead) return undefined;
    source.duplicates += 1;
    return { index, lead, entity: source.entity, kind, duplicateOf: source.index };
  });
}

function drawDouble(sources: readonly Source[], kinds: Weights<LookAlikeKind>, tools: Tools) {
  return draw(sources, kinds, tools.random, (source, kind) => {
    const other = source.lookAlikes < 3 ? DOUBLES[kind](source, tools) : undefined;
    if (!other) return undefined;
    source.lookAlikes += 1;
    for (const number of other.shared) source.shared.add(number);
    return { other, kind, of: source.index };
  });
}

type Weights<T> = readonly (readonly [T, number])[];

/** A kind by its weight, then a source that lends itself to it; another kind where none does. */
function draw<K, T>(
  sources: readonly Source[],
  kinds: Weights<K>,
  random: Random,
  make: (source: Source, kind: K) => T | undefined,
): T | undefined {
  if (sources.length === 0 || kinds.length === 0) return undefined;
  for (let kindsTried = 0; kindsTried < 4; kindsTried++) {
    const kind = random.weighted(kinds);
    for (let tried = 0; tried < 60; tried++) {
      const made = make(random.pick(sources), kind);
      if (made) return made;
    }
  }
  return undefined;
}

function remember(sources: Source[], source: Source, random: Random): void {
  if (sources.length < REMEMBERED) sources.push(source);
  else sources[random.int(REMEMBERED)] = source;
}

function weights<T extends string>(table: Partial<Record<T, number>>): Weights<T> {
  return (Object.entries(table) as [T, number][]).filter(([, weight]) => weight > 0);
}
