import { applyAppearance } from './appearance.js';
import { showDemoBar } from './demo-bar.js';
import { parameters } from './parameters.js';
import { Preparing } from './preparing.js';
import { deleteDatabase, ensureSeeded } from './seed.js';

export interface Database {
  name: string;
  leads: number;
  seed?: number;
  leadsOff?: boolean;
}

export interface DemoOptions {
  /** The database of the page's stores, by the position of its `<lead-store>` in the document. */
  databases: readonly [Database, ...Database[]];
  /** Who works here at first, as `ID:RIGHTS`; left out on pages that have nobody to choose. */
  actor?: string;
}

/** Names the stores of the page, fills their databases if they are empty, and only then defines the elements. */
export async function startDemo({ databases, actor }: DemoOptions): Promise<void> {
  const [first] = databases;
  const asked = parameters({ db: first.name, leads: first.leads });
  const nameOf = (database: Database): string => (database === first ? asked.db : `${asked.db}-${database.name}`);
  const stores = [...document.querySelectorAll('lead-store')];
  applyAppearance(asked);
  const works = actor === undefined ? undefined : (asked.as ?? actor);
  if (works !== undefined) actAs(works);
  if (asked.bar) showDemoBar({ actor: works, actAs, reset });

  const preparing = new Preparing();
  try {
    for (const [index, database] of databases.entries()) {
      stores[index]?.setAttribute('name', nameOf(database));
      await ensureSeeded({
        db: nameOf(database),
        seed: database.seed ?? asked.seed,
        leads: database === first ? asked.leads : database.leads,
        leadsOff: database.leadsOff ?? false,
        onProgress: preparing.show,
      });
    }
    await import('../src/define.js');
    preparing.done();
  } catch (reason) {
    preparing.fail(reason);
  }

  async function reset(): Promise<void> {
    for (const store of stores) store.remove();
    await new Promise((resolve) => setTimeout(resolve, 300));
    for (const database of databases) await deleteDatabase(nameOf(database));
    location.href = location.pathname + location.search;
    if (location.hash) location.reload();
  }
}

/** `ID:RIGHTS`; the empty text is a store of a single user. */
function actAs(actor: string): void {
  const [id, rights] = actor.split(':');
  for (const store of document.querySelectorAll('lead-store')) {
    if (rights) store.setAttribute('rights', rights);
    if (id) store.setAttribute('actor', id);
    else store.removeAttribute('actor');
  }
}
