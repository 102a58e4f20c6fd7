import type { CollectionName } from '../domain/records/collections.js';
import { formatDateTime, formatMoney, formatNumber, formatPercent, msg } from '../i18n/index.js';
import { countryName } from './country-name.js';
import type { Directory } from './directory.js';

const TIMES = new Set(['createdAt', 'updatedAt', 'convertedAt', 'closedAt', 'doneAt', 'at']);

/** A field's value as a person reads it: names for ids, money, percent, times in the current locale. */
export function valueText(field: string, value: unknown, names: Directory): string {
  if (value === undefined || value === null || value === '') return msg('empty');
  if (typeof value === 'boolean') return value ? msg('Yes') : msg('No');
  if (field === 'probability' && typeof value === 'number') return formatPercent(value);
  if (field === 'expectedRevenue' && typeof value === 'number') return formatNumber(value);
  if (typeof value === 'number') return formatNumber(value);
  if (Array.isArray(value))
    return value.map((item) => valueText(field === 'memberIds' ? 'salespersonId' : field, item, names)).join(', ');
  if (typeof value === 'object') return blockText(value as Record<string, unknown>, names);
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  if (field === 'salespersonId' || field === 'leaderId') return names.salesperson(text)?.name ?? text;
  if (field === 'teamId') return names.team(text)?.name ?? text;
  if (field === 'stageId') return names.stage(text)?.name ?? (names.ready ? msg('Removed stage') : text);
  if (field === 'type') return text === 'lead' ? msg('Lead') : msg('Opportunity');
  if (field === 'status')
    return text === 'won' ? msg('Won') : text === 'lost' ? msg('Lost') : msg('Open', { id: 'status.open' });
  if (field === 'country') return countryName(text);
  if (TIMES.has(field)) return formatDateTime(text);
  return text;
}

function blockText(block: Record<string, unknown>, names: Directory): string {
  const { expectedRevenue, currency, ...rest } = block;
  const money =
    typeof expectedRevenue === 'number'
      ? [typeof currency === 'string' ? formatMoney(expectedRevenue, currency) : formatNumber(expectedRevenue)]
      : [];
  return [
    ...money,
    ...Object.entries(rest)
      .filter(([, value]) => value !== undefined)
      .map(([field, value]) => valueText(field, value, names)),
  ].join(', ');
}

/** Fields whose change tells a reader nothing. */
export function isBookkeeping(field: string): boolean {
  return field === 'updatedAt' || field === 'aliases' || field === 'id' || field === 'compared';
}

/** What a record of a collection is called. */
export function collectionText(collection: CollectionName): string {
  const texts: Partial<Record<CollectionName, () => string>> = {
    leads: () => msg('Record'),
    customers: () => msg('Customer'),
    salespeople: () => msg('Salesperson'),
    teams: () => msg('Sales Team'),
    stages: () => msg('Stage'),
    notes: () => msg('Note'),
    activities: () => msg('Activity'),
    attachments: () => msg('Attachment'),
    followers: () => msg('Follower'),
    settings: () => msg('Settings'),
  };
  return texts[collection]?.() ?? collection;
}
