import { flatten, isEmpty, patched, sameValue, getField } from '../fields.js';
import type { Alias, Lead, Priority } from '../records/lead.js';
import type { Stage } from '../records/team.js';
import { byProgress } from './survivor.js';
import type { MergeField, MergeRule } from './preview.js';

/** The address goes as one block (M4). */
export const ADDRESS = ['street', 'street2', 'city', 'state', 'zip', 'country'] as const;

/** Fields that stand or fall together. The first names the block in a preview and in `choices`. */
const BLOCKS: Readonly<Record<string, readonly string[]>> = {
  address: ADDRESS,
  progress: ['stageId', 'probability'],
  expectedRevenue: ['expectedRevenue', 'currency'],
};

/** Worked out by the merge itself, or not a value of the contact. */
const OWN = new Set([
  'id',
  'revision',
  'type',
  'status',
  'lostReason',
  'createdAt',
  'updatedAt',
  'convertedAt',
  'closedAt',
  'mergedInto',
  'aliases',
  'salespersonId',
  'teamId',
  'description',
  'tags',
  'priority',
  'doNotContact',
  ...Object.values(BLOCKS).flat(),
]);

export interface MergedValues {
  /** The survivor with the values of all; assignment and stage are still the survivor's. */
  values: Lead;
  fields: MergeField[];
}

/**
 * M4: the values of a merge. `leads` come in merge order; `choices` name, by field or block, the record whose value is kept.
 */
export function mergeValues(
  leads: readonly [Lead, ...Lead[]],
  choices: Readonly<Record<string, string>>,
  stages: ReadonlyMap<string, Stage>,
): MergedValues {
  const fields: MergeField[] = [];
  const patch: Record<string, unknown> = {};
  const chosen = (field: string) => leads.find((lead) => lead.id === choices[field]);
  const keep = (
    field: string,
    rule: MergeRule,
    from: Lead | undefined,
    value: unknown,
    read: (lead: Lead) => unknown,
    choosable = true,
  ) => {
    const filled = leads.filter((lead) => !isEmpty(read(lead)));
    const others = distinct(
      filled.filter((lead) => !sameValue(read(lead), value)),
      read,
    );
    const told = rule === 'first-filled' && !others.length ? (filled.length > 1 ? 'equal' : 'only-filled') : rule;
    fields.push({
      field,
      rule: told,
      others,
      choosable: choosable && others.length > 0,
      ...(isEmpty(value) ? {} : { value }),
      ...(from ? { fromId: from.id } : {}),
    });
  };

  const paths = new Set(leads.flatMap((lead) => [...flatten(lead).keys()]).filter((path) => !OWN.has(path)));
  for (const path of paths) {
    const picked = chosen(path);
    const from = picked ?? leads.find((lead) => getField(lead, path) !== undefined);
    const value = from && getField(from, path);
    patch[path] = value ?? null;
    keep(path, picked ? 'chosen' : 'first-filled', from, value, (lead) => getField(lead, path));
  }

  const address = chosen('address') ?? fullestAddress(leads);
  if (leads.some((lead) => addressOf(lead))) {
    for (const field of ADDRESS) patch[field] = address[field] ?? null;
    keep('address', chosen('address') ? 'chosen' : 'fullest-address', address, addressOf(address), addressOf);
  }
  const revenue = chosen('expectedRevenue') ?? leads.find((lead) => lead.expectedRevenue !== undefined);
  if (revenue) {
    Object.assign(patch, {
      expectedRevenue: revenue.expectedRevenue ?? null,
      currency: revenue.currency ?? leads.find((lead) => lead.currency)?.currency ?? null,
    });
    keep(
      'expectedRevenue',
      chosen('expectedRevenue') ? 'chosen' : 'first-filled',
      revenue,
      revenueOf(revenue),
      revenueOf,
    );
  } else if (leads.some((lead) => lead.currency)) {
    const from = chosen('currency') ?? leads.find((lead) => lead.currency);
    patch['currency'] = from?.currency ?? null;
    keep('currency', chosen('currency') ? 'chosen' : 'first-filled', from, from?.currency, (lead) => lead.currency);
  }
  const ahead = chosen('progress') ?? [...leads].sort(byProgress(stages))[0] ?? leads[0];
  Object.assign(patch, { stageId: ahead.stageId ?? null, probability: ahead.probability });
  keep('progress', chosen('progress') ? 'chosen' : 'furthest-along', ahead, progressOf(ahead), progressOf);

  mergeTogether(leads, choices, patch, keep);
  const survivor = leads[0];
  const values = patched(survivor, patch);
  return { values, fields };
}

/** Descriptions, tags, priority and "do not contact": what all records say together. */
function mergeTogether(
  leads: readonly [Lead, ...Lead[]],
  choices: Readonly<Record<string, string>>,
  patch: Record<string, unknown>,
  keep: (
    field: string,
    rule: MergeRule,
    from: Lead | undefined,
    value: unknown,
    read: (lead: Lead) => unknown,
    choosable?: boolean,
  ) => void,
): void {
  const description = mergedDescription(leads);
  if (description.text) {
    patch['description'] = description.text;
    keep(
      'description',
      description.parts > 1 ? 'all-kept' : 'first-filled',
      description.parts > 1 ? undefined : description.from,
      description.text,
      (lead) => lead.description,
      false,
    );
  }
  const tags = [...new Set(leads.flatMap((lead) => lead.tags ?? []))];
  if (tags.length) {
    patch['tags'] = tags;
    keep('tags', 'united', undefined, tags, (lead) => lead.tags, false);
  }
  const priority = Math.max(...leads.map((lead) => lead.priority ?? 0)) as Priority;
  const prior =
    leads.find((lead) => lead.id === choices['priority']) ??
    leads.find((lead) => (lead.priority ?? 0) === priority) ??
    leads[0];
  if (leads.some((lead) => lead.priority !== undefined)) {
    patch['priority'] = prior.priority ?? 0;
    keep('priority', choices['priority'] ? 'chosen' : 'highest', prior, prior.priority ?? 0, (lead) => lead.priority);
  }
  const silent = leads.find((lead) => lead.doNotContact);
  if (silent) {
    patch['doNotContact'] = true;
    keep('doNotContact', 'any', silent, true, (lead) => lead.doNotContact, false);
  }
}

/** All descriptions, each under the title of its record; what stands in another one as whole lines is not said twice. */
function mergedDescription(leads: readonly [Lead, ...Lead[]]): {
  text: string | undefined;
  parts: number;
  from: Lead | undefined;
} {
  const parts: { lead: Lead; text: string }[] = [];
  for (const lead of leads) {
    const text = lead.description?.trim();
    if (text && !parts.some((part) => `\n${part.text}\n`.includes(`\n${text}\n`))) parts.push({ lead, text });
  }
  const [first, ...rest] = parts;
  if (!first) return { text: undefined, parts: 0, from: undefined };
  if (!rest.length) return { text: first.text, parts: 1, from: first.lead };
  return {
    text: parts.map(({ lead, text }) => (lead === leads[0] ? text : `— ${lead.title} —\n${text}`)).join('\n\n'),
    parts: parts.length,
    from: undefined,
  };
}

/** What lost against the values of the result, with its origin (M7). */
export function aliasesOf(leads: readonly [Lead, ...Lead[]], values: Lead): Alias[] {
  const aliases: Alias[] = [];
  const add = (alias: Alias) => {
    if (!aliases.some((known) => sameValue(known, alias))) aliases.push(alias);
  };
  for (const lead of leads) {
    for (const alias of lead.aliases ?? []) add(alias);
    for (const [field, value] of flatten(lead)) {
      if ((OWN.has(field) && !isBlockField(field)) || sameValue(value, getField(values, field))) continue;
      add({ field, value, leadId: lead.id });
    }
  }
  return aliases;
}

function isBlockField(field: string): boolean {
  return Object.values(BLOCKS).some((block) => block.includes(field));
}

function fullestAddress(leads: readonly [Lead, ...Lead[]]): Lead {
  const filled = (lead: Lead) => ADDRESS.filter((field) => !isEmpty(lead[field])).length;
  return leads.reduce((best, lead) => (filled(lead) > filled(best) ? lead : best), leads[0]);
}

function addressOf(lead: Lead): Record<string, unknown> | undefined {
  return blockOf(lead, ADDRESS);
}

function revenueOf(lead: Lead): Record<string, unknown> | undefined {
  return lead.expectedRevenue === undefined ? undefined : blockOf(lead, ['expectedRevenue', 'currency']);
}

function progressOf(lead: Lead): Record<string, unknown> | undefined {
  return blockOf(lead, ['stageId', 'probability']);
}

function blockOf(lead: Lead, fields: readonly string[]): Record<string, unknown> | undefined {
  const block = Object.fromEntries(
    fields.map((field) => [field, getField(lead, field)] as const).filter(([, value]) => value !== undefined),
  );
  return Object.keys(block).length ? block : undefined;
}

function distinct(leads: Lead[], read: (lead: Lead) => unknown): { leadId: string; value: unknown }[] {
  const others: { leadId: string; value: unknown }[] = [];
  for (const lead of leads) {
    const value = read(lead);
    if (!others.some((other) => sameValue(other.value, value))) others.push({ leadId: lead.id, value });
  }
  return others;
}
