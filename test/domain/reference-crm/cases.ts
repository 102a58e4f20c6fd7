import { readFileSync } from 'node:fs';

export type Values = Record<string, unknown>;

export interface GivenLead extends Values {
  id: string;
  title: string;
  percent: number;
}

export interface Step extends Values {
  do: string;
  lead?: string;
  leads?: string[];
  field?: string;
  value?: unknown;
  values?: Values;
}

/** One recorded situation: records given, buttons pressed, result. */
export interface Case {
  id: string;
  title: string;
  given: { leads: GivenLead[]; partners?: (Values & { id: string })[] };
  when: { actor: string; steps: Step[] };
  then: {
    outcome: 'ok' | 'refused';
    error?: { step: number };
    steps?: (Values & { step: number; did: string; dialog?: Values; dialog_after?: Values })[];
    leads: Record<string, Values>;
    removed?: string[];
    created_contacts?: Record<string, Values>;
    changed_contacts?: Record<string, Record<string, { before: unknown; after: unknown }>>;
  };
}

const file = JSON.parse(readFileSync(new URL('reference-crm.json', import.meta.url), 'utf8')) as Case[];

/** Every case but the first entry, which says how to read the file. */
export const CASES: readonly Case[] = file.filter(({ id }) => id !== 'WORLD');

/** Names of the recording, and of Piste. */
export const LEAD_FIELDS: Readonly<Record<string, string>> = {
  title: 'title',
  type: 'type',
  contact: 'contactName',
  company_name: 'companyName',
  email: 'email',
  phone: 'phone',
  mobile: 'mobile',
  website: 'website',
  street: 'street',
  street2: 'street2',
  city: 'city',
  zip: 'zip',
  state: 'state',
  country: 'country',
  job: 'jobTitle',
  notes_html: 'description',
  tags: 'tags',
  stars: 'priority',
  expected_revenue: 'expectedRevenue',
  campaign: 'campaign',
  medium: 'medium',
  source: 'source',
  referred: 'referredBy',
  salesperson: 'salespersonId',
  team: 'teamId',
  stage: 'stageId',
  percent: 'probability',
  customer: 'customerId',
  salutation: 'fields.salutation',
  cc: 'fields.cc',
  color: 'fields.color',
  expected_closing: 'fields.expected_closing',
};

/** A value as both would say it: without markup, protocol, and the country behind a county. */
export function plain(field: string, value: unknown): unknown {
  if (value === undefined || value === null || value === false || value === '') return undefined;
  if (field === 'tags') return [...(value as string[])].sort().join(', ');
  if (field === 'stars' || field === 'expected_revenue') return Number(value) || undefined;
  if (typeof value !== 'string') return value;
  if (field === 'notes_html') return value.replace(/<[^>]+>/g, '\n').trim();
  if (field === 'website') return value.replace(/^https?:\/\//, '');
  return field === 'state' ? value.replace(/ \([A-Z]{2}\)$/, '') : value;
}
