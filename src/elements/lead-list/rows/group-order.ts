import type { Group } from '../../../domain/reader.js';
import { collator } from '../../../i18n/index.js';
import { countryName } from '../../../internal/country-name.js';
import type { LeadStore } from '../../../store/lead-store.js';

/** Most names that are read to order groups by. */
const NAMES = 1000;

/** Fields whose records are in the order of what the field names, not of what it holds. */
export const NAMED_FIELDS: readonly string[] = ['salespersonId', 'teamId', 'stageId'];

export interface OrderOptions {
  store: LeadStore;
  signal: AbortSignal;
  /** Runs in the language of the list: names are ordered by its alphabet. */
  speak: <T>(words: () => T) => T;
  descending?: boolean;
}

/**
 * The groups of a field in the order in which they are shown: salespeople by name, teams and stages in their order,
 * the highest priority first, the rest by name; those that stand for an empty field are last.
 */
export async function inOrder(by: string, groups: readonly Group[], options: OrderOptions): Promise<Group[]> {
  const rank = await rankOf(by, options);
  const turn = options.descending ? -1 : 1;
  const known = groups.map((group) => ({ group, empty: group.value === '' && by !== 'priority' }));
  return known
    .sort((a, b) => Number(a.empty) - Number(b.empty) || turn * rank(a.group.value, b.group.value))
    .map(({ group }) => group);
}

type Rank = (a: string, b: string) => number;

async function rankOf(by: string, { store, signal, speak }: OrderOptions): Promise<Rank> {
  const names = speak(collator);
  if (by === 'salespersonId') {
    const { items } = await store.list('salespeople', { limit: NAMES, signal });
    const nameOf = new Map(items.map(({ id, name }) => [id, name]));
    return (a, b) => names.compare(nameOf.get(a) ?? a, nameOf.get(b) ?? b);
  }
  if (by === 'teamId' || by === 'stageId') {
    const { items } = await store.list(by === 'teamId' ? 'teams' : 'stages', { limit: NAMES, signal });
    const placeOf = new Map(items.map(({ id }, place) => [id, place]));
    return (a, b) => (placeOf.get(a) ?? items.length) - (placeOf.get(b) ?? items.length);
  }
  if (by === 'priority') return (a, b) => Number(b) - Number(a);
  if (by === 'status') return (a, b) => STATUSES.indexOf(a) - STATUSES.indexOf(b);
  if (by === 'country') {
    const name = (code: string): string => speak(() => countryName(code));
    return (a, b) => names.compare(name(a), name(b));
  }
  return (a, b) => names.compare(a, b);
}

const STATUSES = ['open', 'won', 'lost'];
