import type { Actor, Policies } from '../../../src/domain/context.js';
import type { Customer } from '../../../src/domain/records/customer.js';
import type { LeadDraft } from '../../../src/domain/records/lead.js';
import { memoryStorage } from '../../../src/storage/memory.js';
import type { StorageAdapter } from '../../../src/storage/storage-adapter.js';
import { createLeadStore } from '../../../src/store/create-lead-store.js';
import type { LeadStore } from '../../../src/store/lead-store.js';
import { fakeClock, sequentialIds, type FakeClock } from '../../../src/testing/fakes.js';

export interface Bakery {
  store: LeadStore;
  storage: StorageAdapter;
  clock: FakeClock;
  /** The same data as another user sees them, or under other policies. */
  as(actor: Actor | undefined, policies?: Partial<Policies>): LeadStore;
  /** Creates a lead and gives its id. */
  lead(draft: LeadDraft): Promise<string>;
  customer(draft: Partial<Customer>): Promise<string>;
}

const PEOPLE = [
  ['ana', 'Ana Ionescu'],
  ['radu', 'Radu Munteanu'],
  ['ioana', 'Ioana Șerban'],
  ['mihai', 'Mihai Dobre'],
] as const;

/**
 * Leads of a furniture maker about a bakery and others. Ana and Radu are in the team Ardeal, Ioana leads Muntenia and
 * is in Online, Mihai is in none. Records about the bakery: `spicului` (an opportunity, first created), `mobilier` (the lead
 * of today), `cerere` (from the website), `cuptor` (lost), `rafturi` (won).
 */
export async function bakery(policies: Partial<Policies> = {}): Promise<Bakery> {
  const clock = fakeClock('2026-11-08T07:40:00.000Z');
  const newId = sequentialIds();
  const storage = memoryStorage();
  const open = (actor?: Actor, others: Partial<Policies> = policies) =>
    createLeadStore({ storage, clock, newId, policies: others, ...(actor ? { actor } : {}) });
  const store = open();
  for (const [id, name] of PEOPLE) await store.execute({ kind: 'save-salesperson', salesperson: { id, name } });
  await store.execute({
    kind: 'save-team',
    team: { id: 'ardeal', name: 'Ardeal', memberIds: ['ana', 'radu'], sequence: 1 },
  });
  await store.execute({
    kind: 'save-team',
    team: { id: 'muntenia', name: 'Muntenia', leaderId: 'ioana', memberIds: [], sequence: 2 },
  });
  await store.execute({ kind: 'save-team', team: { id: 'online', name: 'Online', memberIds: ['ioana'], sequence: 3 } });
  const stages = [
    ['new', 'New', false],
    ['qualified', 'Qualified', false],
    ['proposition', 'Proposition', false],
    ['won', 'Won', true],
  ] as const;
  for (const [sequence, [id, name, won]] of stages.entries())
    await store.execute({ kind: 'save-stage', stage: { id, name, sequence, won } });
  await store.execute({ kind: 'save-settings', leadsEnabled: true });
  return {
    store,
    storage,
    clock,
    as: open,
    async lead(draft) {
      const { leadId } = await store.execute({ kind: 'save-lead', lead: draft });
      return leadId!;
    },
    async customer(draft) {
      const { changes } = await store.execute({ kind: 'save-customer', customer: draft });
      return changes[0]!.id;
    },
  };
}

/** The bakery with the five records about it. */
export async function withSimilar(policies: Partial<Policies> = {}): Promise<Bakery> {
  const world = await bakery(policies);
  const { lead, customer, store } = world;
  await customer({
    id: 'brutaria',
    kind: 'company',
    name: 'Brutăria Spicului SRL',
    city: 'Cluj-Napoca',
    email: 'office@spicului.example',
    phone: '0722 000 418',
  });
  await customer({ id: 'hidro', kind: 'company', name: 'Hidro Mureș SA', city: 'Târgu Mureș' });
  await lead({
    id: 'spicului',
    type: 'opportunity',
    title: 'Spicului, mobilare sediu',
    companyName: 'Brutăria Spicului SRL',
    phone: '0722 000 418',
    email: 'office@spicului.example',
    expectedRevenue: 36000,
    currency: 'RON',
    stageId: 'qualified',
    probability: 45,
    salespersonId: 'ana',
    teamId: 'ardeal',
    tags: ['Furniture', 'Fair'],
    city: 'Cluj-Napoca',
    createdAt: '2026-09-12T08:00:00.000Z',
    description: 'Mobilare completă sediu nou, 240 m².',
  });
  await lead({
    id: 'mobilier',
    title: 'Mobilier birou, 12 posturi',
    companyName: 'Brutăria Spicului SRL',
    contactName: 'Mirela Stan',
    email: 'mirela.stan@spicului.example',
    phone: '0722 000 418',
    expectedRevenue: 48000,
    currency: 'RON',
    street: 'Str. Morii 14',
    zip: '400123',
    city: 'Cluj-Napoca',
    country: 'RO',
    salespersonId: 'ana',
    teamId: 'ardeal',
    tags: ['Furniture'],
    priority: 1,
    source: 'Fair',
    createdAt: '2026-11-08T07:12:00.000Z',
    probability: 35,
  });
  await lead({
    id: 'cerere',
    title: 'Cerere de pe site, 4 noiembrie',
    companyName: 'SC Brutaria Spicului',
    contactName: 'M. Stan',
    email: 'mirela.stan@spicului.example',
    phone: '0264 000 077',
    tags: ['Website'],
    priority: 3,
    createdAt: '2026-11-04T10:00:00.000Z',
    description: 'Aș dori o ofertă pentru 12 birouri.',
    city: 'Cluj-Napoca',
  });
  await lead({
    id: 'cuptor',
    title: 'Cuptor rotativ, Spicul',
    companyName: 'Brutăria Spicului',
    city: 'Turda',
    website: 'spicul-auriu.example',
    createdAt: '2026-10-21T10:00:00.000Z',
  });
  await store.execute({ kind: 'mark-lost', leadId: 'cuptor', reason: 'Too expensive' });
  await lead({
    id: 'rafturi',
    type: 'opportunity',
    title: 'Rafturi depozit 2025',
    companyName: 'Brutăria Spicului SRL',
    phone: '0722 000 418',
    createdAt: '2025-05-02T10:00:00.000Z',
  });
  await store.execute({ kind: 'mark-won', leadId: 'rafturi' });
  for (const text of ['Called, wants an offer by Friday.', 'Sent the catalogue.'])
    await store.execute({ kind: 'add-note', leadId: 'mobilier', text });
  await store.execute({ kind: 'add-note', leadId: 'cerere', text: 'Form on the website.' });
  await store.execute({
    kind: 'save-activity',
    activity: { leadId: 'cerere', kind: 'call', summary: 'Call back', dueOn: '2026-11-10' },
  });
  await store.execute({ kind: 'set-follower', leadId: 'mobilier', salespersonId: 'radu', follows: true });
  return world;
}
