import { ContextRoot, createContext } from '@lit/context';
import type { LeadStore } from './lead-store.js';

/** Key of the store in context; several copies of the kit on a page share it. */
export const leadStoreContext = createContext<LeadStore | undefined>(Symbol.for('piste.lead-store'));

const ROOT = Symbol.for('piste.context-root');
const PAGE_DEFAULT = Symbol.for('piste.page-default-store');

interface PageGlobals {
  [ROOT]?: ContextRoot;
  [PAGE_DEFAULT]?: Promise<LeadStore>;
}

/**
 * Keeps requests for a store until a provider turns up, so that elements may be defined before `<lead-store>`.
 * Once per page, before any definition.
 */
export function installContextRoot(): void {
  const page = globalThis as PageGlobals;
  if (page[ROOT] || typeof document === 'undefined') return;
  page[ROOT] = new ContextRoot();
  page[ROOT].attach(document.documentElement);
}

/**
 * The store of elements that stand alone: IndexedDB database `piste`, single user. Made when it is first asked for,
 * once per page; its code is loaded only then.
 */
export function pageDefaultStore(): Promise<LeadStore> {
  const page = globalThis as PageGlobals;
  return (page[PAGE_DEFAULT] ??= createPageDefault());
}

async function createPageDefault(): Promise<LeadStore> {
  const [{ createLeadStore }, { indexedDbStorage }] = await Promise.all([
    import('./create-lead-store.js'),
    import('../storage/indexeddb.js'),
  ]);
  return createLeadStore({ storage: indexedDbStorage({ name: 'piste' }) });
}
