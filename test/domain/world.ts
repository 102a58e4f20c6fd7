import type { Actor, Policies } from '../../src/domain/context.js';
import { isPisteError, type PisteError } from '../../src/domain/errors.js';
import type { Collections, CollectionName } from '../../src/domain/records/collections.js';
import type { Customer } from '../../src/domain/records/customer.js';
import type { Lead, LeadDraft } from '../../src/domain/records/lead.js';
import { memoryStorage } from '../../src/storage/memory.js';
import type { StorageAdapter } from '../../src/storage/storage-adapter.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { fakeClock, sequentialIds, type FakeClock } from '../../src/testing/fakes.js';

export interface World {
  store: LeadStore;
  storage: StorageAdapter;
  clock: FakeClock;
  /** The same data as another user, or with other policies. */
  as(actor: Actor | undefined, policies?: Partial<Policies>): LeadStore;
  /** Creates a lead at the current time and moves the clock on by a minute. */
  lead(draft?: LeadDraft): Promise<Lead>;
  /** An opportunity created as one, whatever the setting. */
  opportunity(draft?: LeadDraft): Promise<Lead>;
  customer(draft: Partial<Customer>): Promise<Customer>;
  get(id: string): Promise<Lead>;
  all<C extends CollectionName>(collection: C): Promise<Collections[C][]>;
}

/**
 * A store with leads on; salespeople ana (Direct, Online), bogdan (Online), corina (in no team), dan (leads Partners);
 * teams direct, online, partners and shop (without leads), in this order; stages new, qualified, demo (Online only), won.
 */
export async function world(
  options: { leadsEnabled?: boolean; policies?: Partial<Policies>; actor?: Actor } = {},
): Promise<World> {
  const clock = fakeClock();
  const newId = sequentialIds();
  const storage = memoryStorage();
  const open = (actor?: Actor, policies: Partial<Policies> = options.policies ?? {}) =>
    createLeadStore({
      storage,
      clock,
      newId,
      policies: { allowNoCustomer: true, ...policies },
      ...(actor ? { actor } : {}),
    });
  const setup = open();
  for (const [id, name] of [
    ['ana', 'Ana Pop'],
    ['bogdan', 'Bogdan Ilie'],
    ['corina', 'Corina Dinu'],
    ['dan', 'Dan Rusu'],
  ] as const) {
    await setup.execute({ kind: 'save-salesperson', salesperson: { id, name } });
  }
  await setup.execute({ kind: 'save-team', team: { id: 'direct', name: 'Direct', memberIds: ['ana'], sequence: 1 } });
  await setup.execute({
    kind: 'save-team',
    team: { id: 'online', name: 'Online', memberIds: ['ana', 'bogdan'], sequence: 2 },
  });
  await setup.execute({ kind: 'save-team', team: { id: 'partners', name: 'Partners', leaderId: 'dan', sequence: 3 } });
  await setup.execute({ kind: 'save-team', team: { id: 'shop', name: 'Shop', sequence: 4 } });
  await setup.execute({ kind: 'save-stage', stage: { id: 'new', name: 'New', sequence: 1 } });
  await setup.execute({ kind: 'save-stage', stage: { id: 'qualified', name: 'Qualified', sequence: 2 } });
  await setup.execute({ kind: 'save-stage', stage: { id: 'demo', name: 'Demo', sequence: 3, teamId: 'online' } });
  await setup.execute({ kind: 'save-stage', stage: { id: 'won', name: 'Won', sequence: 9, won: true } });
  if (options.leadsEnabled ?? true) {
    await setup.execute({ kind: 'save-settings', leadsEnabled: true });
    await setup.execute({ kind: 'save-team', team: { id: 'shop', usesLeads: false } });
  }
  const store = options.actor ? open(options.actor) : setup;

  async function create(draft: LeadDraft): Promise<Lead> {
    const { leadId } = await setup.execute({ kind: 'save-lead', lead: { title: 'Lead', ...draft } });
    clock.advance(60_000);
    return get(leadId ?? '');
  }
  async function get(id: string): Promise<Lead> {
    const lead = await storage.get('leads', id);
    if (!lead) throw new Error(`no lead ${id}`);
    return lead;
  }
  return {
    store,
    storage,
    clock,
    as: open,
    lead: (draft = {}) => create(draft),
    opportunity: (draft = {}) => create({ ...draft, type: 'opportunity' }),
    async customer(draft) {
      const { changes } = await setup.execute({ kind: 'save-customer', customer: draft });
      const customer = await storage.get('customers', changes[0]?.id ?? '');
      if (!customer) throw new Error('no customer');
      return customer;
    },
    get,
    async all(collection) {
      return (await storage.list(collection, { limit: 1000 })).items;
    },
  };
}

/** The PisteError that a promise rejects with; fails where it resolves. */
export async function refusal(promise: Promise<unknown>): Promise<PisteError> {
  try {
    await promise;
  } catch (error) {
    if (isPisteError(error)) return error;
    throw error;
  }
  throw new Error('expected a refusal');
}
