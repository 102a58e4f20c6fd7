import type { Actor, Policies } from '../../../src/domain/context.js';
import { filledFrom } from '../../../src/domain/customers.js';
import type { LeadDraft } from '../../../src/domain/records/lead.js';
import { Workspace } from '../../../src/domain/workspace.js';
import { memoryStorage } from '../../../src/storage/memory.js';
import type { StorageAdapter } from '../../../src/storage/storage-adapter.js';
import { createLeadStore } from '../../../src/store/create-lead-store.js';
import type { LeadStore } from '../../../src/store/lead-store.js';
import { fakeClock, sequentialIds, type FakeClock } from '../../../src/testing/fakes.js';
import { LEAD_FIELDS, plain, type Case, type GivenLead, type Values } from './cases.js';

export interface Stage {
  storage: StorageAdapter;
  setup: LeadStore;
  clock: FakeClock;
  as(user: string): LeadStore;
}

const RIGHTS: Record<string, Actor['rights']> = { 'user:mara': 'admin', 'user:admin': 'admin', 'user:ana': 'own' };
const TEAMS = [
  { id: 'team:direct', memberIds: ['user:mara', 'user:ana', 'user:bogdan'] },
  { id: 'team:online', memberIds: ['user:bogdan', 'user:dan'] },
  { id: 'team:noleads', memberIds: ['user:elena'] },
  { id: 'team:partners', memberIds: [], leaderId: 'user:florin' },
];
const STAGES = [
  { id: 'stage:new', sequence: 1 },
  { id: 'stage:qualified', sequence: 2 },
  { id: 'stage:proposition', sequence: 3 },
  { id: 'stage:online-demo', sequence: 10, teamId: 'team:online' },
  { id: 'stage:won', sequence: 70, won: true },
];

/** The recorded world with what a case is given, entered in the order listed. */
export async function furnish({ given }: Case, survivor: Policies['survivor'] = 'furthest-along'): Promise<Stage> {
  const storage = memoryStorage();
  const clock = fakeClock();
  const newId = sequentialIds('new');
  const open = (actor?: Actor) =>
    createLeadStore({
      storage,
      clock,
      newId,
      policies: { allowNoCustomer: true, survivor },
      ...(actor ? { actor } : {}),
    });
  const setup = open();
  for (const name of ['mara', 'ana', 'bogdan', 'corina', 'dan', 'elena', 'florin', 'admin'])
    await setup.execute({ kind: 'save-salesperson', salesperson: { id: `user:${name}`, name } });
  for (const [i, team] of TEAMS.entries())
    await setup.execute({ kind: 'save-team', team: { name: team.id, sequence: i + 1, ...team } });
  for (const stage of STAGES) await setup.execute({ kind: 'save-stage', stage: { name: stage.id, ...stage } });
  await setup.execute({ kind: 'save-settings', leadsEnabled: true });
  await setup.execute({ kind: 'save-team', team: { id: 'team:noleads', usesLeads: false } });
  for (const partner of given.partners ?? []) await enterPartner(partner, setup);
  for (const lead of given.leads) {
    clock.advance(60_000);
    await enterLead(lead, setup, storage);
  }
  clock.advance(3_600_000);
  return { storage, setup, clock, as: (user) => open({ id: user, rights: RIGHTS[user] ?? 'all' }) };
}

/** A lead's values as Piste names them. */
export function draftOf(values: Values): LeadDraft {
  const draft: Values = {};
  for (const [name, value] of Object.entries(values)) {
    const field = LEAD_FIELDS[name];
    if (field === undefined) continue;
    const own = field.startsWith('fields.') ? field.slice('fields.'.length) : undefined;
    const told = value === null ? null : (plain(name, value) ?? null);
    if (own === undefined) draft[field] = name === 'tags' ? value : told;
    else draft['fields'] = { ...(draft['fields'] as Values | undefined), [own]: told };
  }
  return draft;
}

async function enterLead(given: GivenLead, store: LeadStore, storage: StorageAdapter): Promise<void> {
  const { created, lost, won, archived, messages, attachments, activities, events, ...values } = given;
  const leadId = given.id;
  const at = typeof created === 'string' ? { createdAt: `${created}T00:00:00.000Z` } : {};
  const draft = { ...draftOf({ stage: 'stage:new', ...values }), probability: given.percent, ...at };
  // A lead of a team that does not use leads can only have become one before.
  const { teamId, customerId, ...rest } = { ...draft, id: leadId, title: given.title };
  await store.execute({ kind: 'save-lead', lead: rest });
  await store.execute({
    kind: 'save-lead',
    lead: { id: leadId, ...(teamId ? { teamId, stageId: draft.stageId ?? null } : {}) },
  });
  if (customerId) await linkCustomer(leadId, customerId, storage);
  for (const message of (messages ?? []) as { body: string }[])
    await store.execute({ kind: 'add-note', leadId, text: String(plain('notes_html', message.body)) });
  for (const { name } of (attachments ?? []) as { name: string }[])
    await store.execute({ kind: 'add-attachment', attachment: { leadId, name, mediaType: 'text/plain', size: 1 } });
  for (const { summary, due, user } of (activities ?? []) as { summary: string; due: string; user: string }[])
    await store.execute({
      kind: 'save-activity',
      activity: { leadId, kind: 'task', summary, dueOn: due, salespersonId: user },
    });
  for (const { title } of (events ?? []) as { title: string }[])
    await store.execute({ kind: 'save-activity', activity: { leadId, kind: 'meeting', summary: title } });
  if (won === true) await store.execute({ kind: 'mark-won', leadId });
  // Piste has no archive: a record that is put away is lost.
  if (lost === true || archived === true) {
    const reason = typeof given['lost_reason'] === 'string' ? { reason: given['lost_reason'] } : {};
    await store.execute({ kind: 'mark-lost', leadId, ...reason });
  }
}

/** The form there copies the card of a customer that is chosen; here that is what linking does (C6). */
async function linkCustomer(leadId: string, customerId: string, storage: StorageAdapter): Promise<void> {
  const workspace = new Workspace(storage);
  const lead = await workspace.get('leads', leadId);
  const customer = await workspace.get('customers', customerId);
  if (!lead || !customer) throw new Error(`nothing to link: ${leadId}, ${customerId}`);
  const { id: _id, revision: _revision, ...filled } = await filledFrom(lead, customer, workspace);
  const setup = createLeadStore({ storage, clock: fakeClock(lead.createdAt) });
  const { type: _type, status: _status, ...patch } = filled;
  await setup.execute({ kind: 'save-lead', lead: { ...patch, id: leadId } });
}

async function enterPartner(partner: Values & { id: string }, store: LeadStore): Promise<void> {
  const { kind, parent, job, ...rest } = partner;
  const plainRest = Object.fromEntries(Object.entries(rest).map(([name, value]) => [name, plain(name, value) ?? null]));
  await store.execute({
    kind: 'save-customer',
    customer: {
      ...plainRest,
      kind: kind === 'company' ? 'company' : 'person',
      ...(typeof parent === 'string' ? { companyId: parent } : {}),
      ...(typeof job === 'string' ? { jobTitle: job } : {}),
    },
  });
}
