import type { Command } from '../domain/commands/command.js';
import { requireCommand } from '../domain/commands/command-shape.js';
import { plan as planCommand, type SingleCommand } from '../domain/commands/plan-command.js';
import { previewMerge } from '../domain/commands/merge-leads.js';
import { teamFor } from '../domain/assignment.js';
import { DEFAULT_POLICIES, type Actor, type CommandContext, type Policies } from '../domain/context.js';
import { proposeConversion } from '../domain/conversion.js';
import { PisteError } from '../domain/errors.js';
import type { ReadOptions } from '../domain/reader.js';
import { settingsOf } from '../domain/settings.js';
import { loadNormalisers, readProviders, type Weights } from '../domain/similarity/index.js';
import { Workspace } from '../domain/workspace.js';
import type { StorageAdapter, StorageTrouble } from '../storage/storage-adapter.js';
import { backup } from './backup.js';
import { dispatch, stoppable } from './dispatch.js';
import { duplicates } from './duplicates.js';
import { learn } from './learn.js';
import type { LeadStore, Outcome } from './lead-store.js';
import type { MatchingTerms } from './matching/jobs.js';
import { savedMatching, type SavedMatching } from './matching-settings.js';
import { matchingTerms } from './matching-terms.js';
import { reads } from './reads.js';
import { reindexInBackground } from './reindex.js';
import { restore } from './restore.js';
import { rowsAlike } from './rows-alike.js';
import { previewMany } from './runs/convert-many.js';
import { closeRun, resumeRun, unfinishedRuns } from './runs/unfinished.js';
import { tryMatching } from './try-matching.js';
import { undoPreview } from './undo-preview.js';
import { similarCounts, similarTo } from './similar.js';

export interface LeadStoreOptions {
  storage: StorageAdapter;
  /** None: single user, everything is allowed (P2). */
  actor?: Actor;
  /** ISO 3166-1 alpha-2, for phones without a prefix. Default `RO`. */
  defaultCountry?: string;
  /** Default: the system's clock. */
  clock?: () => Date;
  /** Default: `crypto.randomUUID`. */
  newId?: () => string;
  policies?: Partial<Policies>;
  /** Weights of the comparison of records that differ from the defaults (`DEFAULT_WEIGHTS`, `FEATURES`). */
  weights?: Partial<Weights>;
  /** Domains of free-mail providers besides those the kit knows and users add in the settings (D4). */
  freeMail?: readonly string[];
  /** Names of mailboxes that stand for a desk (`office`) and not for a person, besides those the kit knows (D4). */
  roleAddresses?: readonly string[];
}

/** What the parts of a store share. */
export interface StoreCore {
  storage: StorageAdapter;
  actor: Actor | undefined;
  newId: () => string;
  /** Ids of the runs that this store is at. */
  runs: Set<string>;
  /** A context for one command: the time is now. */
  context(): Promise<CommandContext>;
  /** What matching goes by, as data for a worker; by other settings than the saved ones where they are changed first. */
  terms(change?: (saved: SavedMatching) => SavedMatching): Promise<MatchingTerms>;
}

/**
 * A store over a storage: it checks rights, plans commands and writes their plans.
 * @throws PisteError `invalid` for `freeMail` that is no domain, or `roleAddresses` that are no names of mailboxes.
 */
export function createLeadStore(options: LeadStoreOptions): LeadStore {
  const { storage, actor } = options;
  const defaultCountry = options.defaultCountry ?? 'RO';
  const clock = options.clock ?? (() => new Date());
  const newId = options.newId ?? (() => crypto.randomUUID());
  const policies: Policies = { ...DEFAULT_POLICIES, ...options.policies };
  const saved = savedMatching(storage);
  const freeMail = readProviders(options.freeMail ?? []);
  const termsOf = matchingTerms({ ...options, defaultCountry, freeMail });
  const terms: StoreCore['terms'] = async (change = (same) => same) => termsOf(change(await saved.get()));
  const context = async (): Promise<CommandContext> => {
    const { weights, strictness, freeMail: providers = [], roleAddresses = [] } = await terms();
    return {
      now: clock().toISOString(),
      newId,
      policies,
      defaultCountry,
      normalisers: await loadNormalisers({ freeMail: providers, roleAddresses }),
      ...(weights ? { weights } : {}),
      ...(strictness === undefined ? {} : { strictness }),
      ...(actor ? { actor } : {}),
    };
  };
  const core: StoreCore = { storage, actor, newId, runs: new Set(), context, terms };
  const trouble = watchTrouble(storage);
  const stopReindexing = reindexInBackground(core);

  return {
    actor,
    policies,
    defaultCountry,
    freeMail,
    now: clock,
    execute: (command, executeOptions = {}) => dispatch(command, core, executeOptions),
    plan: (command, readOptions = {}) => stoppable(() => planOnly(command, readOptions, core)),
    conversion: async (leadId) => proposeConversion(leadId, storage, await context()),
    mergePreview: async (command) => {
      requireCommand(command);
      return previewMerge(command, new Workspace(storage), await context());
    },
    teamFor: (salespersonId, teamId) => teamFor(new Workspace(storage), salespersonId, teamId),
    undoPreview: (entryId) => undoPreview(entryId, core),
    unfinishedRuns: () => unfinishedRuns(core),
    resume: (runId, executeOptions = {}) => resumeRun(runId, executeOptions, core),
    closeRun: (runId) => closeRun(runId, core),
    similar: (subject, similarOptions = {}) => stoppable(() => similarTo(subject, similarOptions, core)),
    duplicates: (duplicatesOptions = {}) => duplicates(duplicatesOptions, core),
    rowsAlike: async () => rowsAlike(defaultCountry, await terms()),
    tryMatching: (changes, trialOptions = {}) => tryMatching(changes, trialOptions, core),
    learn: (executeOptions = {}) => learn(executeOptions, core),
    similarCounts: (leadIds, readOptions = {}) => stoppable(() => similarCounts(leadIds, readOptions, core)),
    settings: () => settingsOf(storage),
    ...reads(core),
    subscribe: (listener) => storage.subscribe(listener),
    onTrouble: trouble.subscribe,
    backup: (executeOptions = {}) => backup(core, executeOptions),
    restore: (file, executeOptions = {}) => restore(file, core, executeOptions),
    async close() {
      trouble.stop();
      saved.stop();
      stopReindexing();
      await storage.close();
    },
  };
}

async function planOnly(command: Command, options: ReadOptions, core: StoreCore): Promise<Outcome> {
  requireCommand(command);
  if (command.kind === 'convert-many') return previewMany(command, options, core);
  if (command.kind === 'import-records') {
    throw new PisteError('invalid', 'An import has no plan of its own; ask for similar records of each row.', {
      details: { kind: command.kind },
    });
  }
  const single: SingleCommand = command;
  const plan = await planCommand(single, core.storage, await core.context());
  return {
    entryId: plan.entry?.id ?? '',
    changes: plan.entry?.changes ?? [],
    ...(plan.leadId === undefined ? {} : { leadId: plan.leadId }),
  };
}

/** Remembers what is wrong with the storage, so that who comes later hears it too. */
function watchTrouble(storage: StorageAdapter): { subscribe: LeadStore['onTrouble']; stop: () => void } {
  let current: StorageTrouble | undefined;
  const listeners = new Set<(trouble: StorageTrouble | undefined) => void>();
  const stop = storage.onTrouble?.((trouble) => {
    current = trouble;
    for (const listener of listeners) listener(trouble);
  });
  return {
    subscribe(listener) {
      listeners.add(listener);
      if (current) listener(current);
      return () => listeners.delete(listener);
    },
    stop: () => stop?.(),
  };
}
