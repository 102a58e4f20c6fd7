import type { Command } from '../../../src/domain/commands/command.js';
import type { Actor } from '../../../src/domain/context.js';
import { isPisteError, type PisteErrorCode } from '../../../src/domain/errors.js';
import type { LeadDraft } from '../../../src/domain/records/lead.js';
import { createLeadStore } from '../../../src/store/create-lead-store.js';
import type { LeadStore, Outcome } from '../../../src/store/lead-store.js';
import type { StorageAdapter } from '../../../src/storage/storage-adapter.js';
import { fakeClock, sequentialIds, type FakeClock } from '../../../src/testing/fakes.js';
import { commandOf } from './commands.js';
import { recordedStorage, type RecordedStorage } from './recorded-storage.js';
import type { Step } from './steps.js';

/** Histories per law; raise it to search longer. A failure prints the seed and the path to see it again. */
const RUNS = Number(process.env['PISTE_LAW_RUNS'] ?? 200);

/** Milliseconds a law may take: what failed is made smaller before it is shown. */
export const PATIENCE = 120_000 + RUNS * 500;

export function runs(share = 1): { numRuns: number } {
  return { numRuns: Math.max(1, Math.round(RUNS * share)) };
}

const ACTORS: (Actor | undefined)[] = [
  undefined,
  { id: 'bogdan', rights: 'admin' },
  { id: 'corina', rights: 'all' },
  { id: 'ana', rights: 'own' },
];

export interface Scene {
  storage: RecordedStorage;
  clock: FakeClock;
  /** A store without an actor: everything is allowed. */
  store: LeadStore;
  /** Does a step, a minute after the one before; undefined where there was nothing to do. */
  act(step: Step): Promise<Deed | undefined>;
  attempt(command: Command, actor?: number): Promise<Deed>;
}

export interface Deed {
  command: Command;
  outcome?: Outcome;
  refused?: PisteErrorCode;
}

let empty: Promise<RecordedStorage> | undefined;

/** Two teams, four stages, three salespeople, a company with a person, leads on, and these leads. */
export async function scene(leads: readonly LeadDraft[] = []): Promise<Scene> {
  empty ??= furnished();
  const at = sceneOver(await (await empty).fork());
  for (const lead of leads) await at.attempt({ kind: 'save-lead', lead });
  return at;
}

export function sceneOver(storage: RecordedStorage, start = '2026-03-01T08:00:00.000Z'): Scene {
  const clock = fakeClock(start);
  const newId = sequentialIds('x');
  const stores = ACTORS.map((actor) => openStore(storage, clock, newId, actor));
  const [store] = stores as [LeadStore];
  const attempt = async (command: Command, actor = 0): Promise<Deed> => {
    clock.advance(60_000);
    try {
      return { command, outcome: await (stores[actor] ?? store).execute(command) };
    } catch (error) {
      if (!isPisteError(error) || error.code === 'unavailable') throw error;
      return { command, refused: error.code };
    }
  };
  return {
    storage,
    clock,
    store,
    attempt,
    act(step) {
      const command = commandOf(step, storage);
      return command ? attempt(command, step.actor) : Promise.resolve(undefined);
    },
  };
}

export function openStore(storage: StorageAdapter, clock: () => Date, newId: () => string, actor?: Actor): LeadStore {
  return createLeadStore({ storage, clock, newId, policies: { allowNoCustomer: true }, ...(actor ? { actor } : {}) });
}

async function furnished(): Promise<RecordedStorage> {
  const storage = recordedStorage();
  const setup = openStore(storage, fakeClock(), sequentialIds('s'));
  for (const id of ['ana', 'bogdan', 'corina'])
    await setup.execute({ kind: 'save-salesperson', salesperson: { id, name: id } });
  await setup.execute({ kind: 'save-team', team: { id: 'direct', name: 'Direct', memberIds: ['ana'] } });
  await setup.execute({ kind: 'save-team', team: { id: 'online', name: 'Online', memberIds: ['bogdan'] } });
  for (const id of ['new', 'qualified']) await setup.execute({ kind: 'save-stage', stage: { id, name: id } });
  await setup.execute({ kind: 'save-stage', stage: { id: 'demo', name: 'Demo', teamId: 'online' } });
  await setup.execute({ kind: 'save-stage', stage: { id: 'won', name: 'Won', won: true } });
  await setup.execute({ kind: 'save-settings', leadsEnabled: true });
  await setup.execute({ kind: 'save-customer', customer: { id: 'acme', kind: 'company', name: 'Acme SRL' } });
  const ion = { id: 'ion', kind: 'person', name: 'Ion Pop', companyId: 'acme', email: 'ion@acme.ro' } as const;
  await setup.execute({ kind: 'save-customer', customer: ion });
  return storage;
}
