import { getField } from '../../../src/domain/fields.js';
import type { Customer } from '../../../src/domain/records/customer.js';
import type { Lead } from '../../../src/domain/records/lead.js';
import { LEAD_FIELDS, plain, type Case, type Values } from './cases.js';
import type { Stage } from './furnish.js';

/** What can be compared, one statement each: `lead:A stage` → `stage:new`. */
export type Facts = Map<string, unknown>;

/** Of a lost record the recording has 0 %; Piste keeps the percentage for when it is restored. */
const NOT_OF_LOST = new Set(['percent', 'stage']);
const CARD = [
  'kind',
  'name',
  'email',
  'phone',
  'mobile',
  'street',
  'city',
  'zip',
  'country',
  'website',
  'job',
] as const;

/** What the recording says. Not compared: who gets a new card, scoring, the wording of notes. */
export function recordedFacts({ given, then }: Case): Facts {
  const facts: Facts = new Map([['outcome', then.outcome]]);
  if (then.error) facts.set('refused at step', then.error.step);
  const names = new Map(
    Object.entries(then.created_contacts ?? {}).map(([id, card]) => [id, `new ${cardText(card, (each) => each)}`]),
  );
  for (const [id, lead] of Object.entries(then.leads)) {
    facts.set(`${id} is`, lead['archived'] === true ? 'lost' : 'here');
    for (const field of Object.keys(LEAD_FIELDS)) {
      if (lead['archived'] === true && NOT_OF_LOST.has(field)) continue;
      const value = plain(field, lead[field]);
      if (value !== undefined)
        facts.set(`${id} ${field}`, field === 'customer' ? (names.get(value as string) ?? value) : value);
    }
    if (lead['converted_at']) facts.set(`${id} converted`, true);
    const attached = lead['attachments'] as string[] | undefined;
    if (attached)
      facts.set(
        `${id} attachments`,
        attached
          .map((name) => name.replace(/ \(from .*\)$/, ''))
          .sort()
          .join(', '),
      );
    const due = lead['activities'] as { summary: string }[] | undefined;
    if (due)
      facts.set(
        `${id} activities`,
        due
          .map(({ summary }) => summary)
          .sort()
          .join(', '),
      );
  }
  for (const id of then.removed ?? []) facts.set(`${id} is`, 'gone into another');
  for (const { id } of given.leads) if (!facts.has(`${id} is`)) facts.set(`${id} is`, 'deleted');
  if (names.size) facts.set('new cards', [...names.values()].sort().join(' | '));
  for (const [id, changes] of Object.entries(then.changed_contacts ?? {}))
    for (const [field, { after }] of Object.entries(changes)) facts.set(`${id} ${field}`, after);
  return facts;
}

/** What Piste holds afterwards. */
export async function heldFacts({ given, then }: Case, { storage }: Stage): Promise<Facts> {
  const facts: Facts = new Map();
  const customers = (await storage.list('customers', { limit: 500 })).items;
  const known = new Set((given.partners ?? []).map(({ id }) => id));
  const names = new Map(
    customers
      .filter(({ id }) => !known.has(id))
      .map((customer) => [customer.id, `new ${cardText(customer, (name) => (name === 'job' ? 'jobTitle' : name))}`]),
  );
  for (const lead of (await storage.list('leads', { limit: 500 })).items) {
    facts.set(
      `${lead.id} is`,
      lead.mergedInto !== undefined ? 'gone into another' : lead.status === 'lost' ? 'lost' : 'here',
    );
    if (lead.mergedInto !== undefined) continue;
    for (const [field, value] of valuesOf(lead, then.leads[lead.id] ?? {}))
      facts.set(`${lead.id} ${field}`, field === 'customer' ? (names.get(value as string) ?? value) : value);
    if (lead.convertedAt !== undefined) facts.set(`${lead.id} converted`, true);
    const on = { facets: [[`leadId=${lead.id}`]], limit: 100 };
    const attached = (await storage.list('attachments', on)).items.map(({ name }) => name);
    if (then.leads[lead.id]?.['attachments']) facts.set(`${lead.id} attachments`, attached.sort().join(', '));
    const due = (await storage.list('activities', on)).items.filter(
      ({ kind, doneAt }) => kind !== 'meeting' && !doneAt,
    );
    if (then.leads[lead.id]?.['activities'])
      facts.set(
        `${lead.id} activities`,
        due
          .map(({ summary }) => summary)
          .sort()
          .join(', '),
      );
  }
  if (names.size) facts.set('new cards', [...names.values()].sort().join(' | '));
  for (const partner of given.partners ?? []) {
    const customer = customers.find(({ id }) => id === partner.id);
    for (const field of CARD) {
      const name = field === 'job' ? 'jobTitle' : field;
      if (plain(field, customer?.[name]) !== plain(field, partner[field]))
        facts.set(`${partner.id} ${field}`, customer?.[name]);
    }
  }
  return facts;
}

function valuesOf(lead: Lead, recorded: Values): [string, unknown][] {
  return Object.entries(LEAD_FIELDS)
    .filter(([field]) => !(lead.status === 'lost' && NOT_OF_LOST.has(field)))
    .map(([field, path]): [string, unknown] => [field, plain(field, getField(lead, path))])
    .filter(([field, value]) => value !== undefined && !(field === 'salutation' && recorded[field] === undefined));
}

function cardText(card: Values | Customer, nameOf: (field: string) => string): string {
  return CARD.flatMap((field) => {
    const value = plain(field, (card as Values)[nameOf(field)]);
    return value === undefined ? [] : [`${field} ${say(value)}`];
  }).join(', ');
}

/** The statements on which the two differ: `what: recorded → Piste`. */
export function differences(recorded: Facts, actual: Facts): string[] {
  return [...new Set([...recorded.keys(), ...actual.keys()])]
    .filter((key) => say(recorded.get(key)) !== say(actual.get(key)))
    .map((key) => `${key}: ${say(recorded.get(key))} → ${say(actual.get(key))}`)
    .sort();
}

function say(value: unknown): string {
  if (value === undefined) return '–';
  return typeof value === 'string' ? value : JSON.stringify(value);
}
