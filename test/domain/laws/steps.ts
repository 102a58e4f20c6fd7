import fc from 'fast-check';
import type { LeadDraft } from '../../../src/domain/records/lead.js';

/** Values that collide: spellings of one address, one number, one company. */
export const POOL = {
  email: ['ion@acme.ro', 'ION@Acme.ro', 'maria@gmail.com', 'office@beta.ro'],
  phone: ['0722 000 418', '+40722000418', '0744111222'],
  mobile: ['0755 333 444', '0722000418'],
  companyName: ['Acme SRL', 'ACME', 'Beta'],
  contactName: ['Ion Pop', 'Pop Ion', 'Maria Dinu'],
  city: ['Cluj', 'Turda'],
  street: ['Str. Lungă 1', 'Calea Turzii 2'],
  country: ['RO', 'HU'],
} as const;

const SALESPEOPLE = ['ana', 'bogdan', 'corina'];
const TEAMS = ['direct', 'online'];
const STAGES = ['new', 'qualified', 'demo', 'won'];

/** What somebody does; numbers pick among what is there at that time. */
export interface Step {
  does: string;
  /** Who: nobody, an administrator, somebody with all documents, somebody with their own. */
  actor: number;
  picks: number[];
  draft: LeadDraft;
  text: string;
  flag: boolean;
  flags: boolean[];
  salespersonId: string | null | undefined;
  teamId: string | null | undefined;
  stageId: string;
}

export const draft: fc.Arbitrary<LeadDraft> = fc.record(
  {
    title: fc.constantFrom('Enquiry', 'Quote', 'Call back'),
    ...Object.fromEntries(Object.entries(POOL).map(([field, values]) => [field, fc.constantFrom(...values)])),
    description: fc.constantFrom('wants ten', 'wants ten chairs', 'came by'),
    tags: fc.subarray(['fair', 'web', 'vip'], { minLength: 1 }),
    priority: fc.constantFrom<0 | 1 | 2 | 3>(0, 1, 3),
    expectedRevenue: fc.constantFrom(100, 2500.5),
    currency: fc.constantFrom('RON', 'EUR'),
    probability: fc.constantFrom(0, 10, 10, 20, 35.5, 50, 60, 100),
    salespersonId: fc.constantFrom(...SALESPEOPLE),
    teamId: fc.constantFrom(...TEAMS),
    stageId: fc.constantFrom('new', 'qualified', 'demo'),
    type: fc.constantFrom<'lead' | 'opportunity'>('lead', 'opportunity'),
    doNotContact: fc.boolean(),
    fields: fc.record({ budget: fc.constantFrom(1, 2), colour: fc.constantFrom('red', '') }, { requiredKeys: [] }),
  },
  { requiredKeys: ['title'] },
);

/** How often each is done, out of the sum of all. */
export const DOINGS: Record<string, number> = {
  'create a lead': 12,
  'edit a lead': 8,
  'empty a field': 3,
  'convert a lead': 6,
  merge: 10,
  'convert many': 3,
  'mark won': 3,
  'mark lost': 3,
  restore: 3,
  'move to a stage': 4,
  'write a note': 6,
  'plan an activity': 5,
  'edit an activity': 2,
  attach: 3,
  'edit a note': 2,
  'remove a note': 2,
  'remove an activity': 1,
  'remove a file': 2,
  follow: 3,
  dismiss: 3,
  recall: 2,
  'save a customer': 3,
  'move a customer': 2,
  'save a team': 2,
  'new team': 1,
  'save a stage': 2,
  'new stage': 1,
  'remove a stage': 3,
  'save a salesperson': 1,
  'switch leads': 2,
  import: 2,
  undo: 10,
};

/** Steps of these kinds, as often as usual; all kinds when none is named. */
export function steps(...only: string[]): fc.Arbitrary<Step> {
  const doings = Object.entries(DOINGS).filter(([does]) => only.length === 0 || only.includes(does));
  return fc.record({
    does: fc.oneof(...doings.map(([does, weight]) => ({ arbitrary: fc.constant(does), weight }))),
    actor: fc.constantFrom(0, 0, 0, 1, 2, 3),
    picks: fc.array(fc.nat(30), { minLength: 3, maxLength: 5 }),
    draft,
    text: fc.constantFrom('called', 'wrote', 'too dear'),
    flag: fc.boolean(),
    flags: fc.array(fc.boolean(), { minLength: 3, maxLength: 3 }),
    salespersonId: fc.constantFrom(undefined, null, ...SALESPEOPLE),
    teamId: fc.constantFrom(undefined, undefined, null, ...TEAMS),
    stageId: fc.constantFrom(...STAGES),
  });
}

/** What is there to begin with, and what happens then. */
export interface History {
  leads: LeadDraft[];
  steps: Step[];
}

export function histories(maxLength: number, ...only: string[]): fc.Arbitrary<History> {
  return fc.record({
    leads: fc.array(draft, { minLength: 3, maxLength: 5 }),
    steps: fc.array(steps(...only), { minLength: 2, maxLength, size: 'max' }),
  });
}
