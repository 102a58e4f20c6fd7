import { AllCommunityModule, createGrid, ModuleRegistry, type GridApi } from 'ag-grid-community';
import '../../../src/elements/lead-desk/lead-desk.define.ts';
import type { Lead } from '../../../src/domain/records/lead.ts';
import { indexedDbStorage } from '../../../src/storage/indexeddb.ts';
import { createLeadStore } from '../../../src/store/create-lead-store.ts';
import { fill, fingerprint } from '../page/fill.ts';
import { answered } from '../page/requests.ts';
import { scrollThrough, type Frames } from './scroll.ts';
import { watched } from './watched.ts';

/** What a row shows, by all three pages. */
const SHOWN = ['title', 'companyName', 'contactName', 'phone', 'city', 'salespersonId', 'teamId', 'createdAt'] as const;

/** The whole application over the base, its list open. */
async function showDesk(name: string): Promise<void> {
  const store = createLeadStore({ storage: indexedDbStorage({ name }) });
  await store.execute({ kind: 'save-settings', leadsEnabled: true });
  const desk = document.createElement('lead-desk');
  desk.store = store;
  document.body.replaceChildren(desk);
}

/**
 * A page of nothing but the rows, each a line of text: a table of 100,000 rows and eight columns takes 7 GB in Chromium
 * and a second a frame, and would make everything look quick beside it.
 */
async function showPlain(name: string): Promise<void> {
  const scroller = document.createElement('div');
  scroller.className = 'plain';
  for (const lead of await leadsOf(name)) {
    const row = document.createElement('div');
    row.textContent = SHOWN.map((field) => lead[field] ?? '').join('   ');
    scroller.append(row);
  }
  document.body.replaceChildren(scroller);
}

let grid: GridApi<Lead> | undefined;

/** A known grid component with all rows in its memory. */
async function showGrid(name: string): Promise<void> {
  ModuleRegistry.registerModules([AllCommunityModule]);
  const place = document.createElement('div');
  place.className = 'grid';
  const search = document.createElement('input');
  search.id = 'grid-search';
  document.body.replaceChildren(search, place);
  const rowData = await leadsOf(name);
  grid = createGrid(place, { columnDefs: SHOWN.map((field) => ({ field })), rowData });
  search.addEventListener('input', () => grid!.setGridOption('quickFilterText', search.value));
}

/** Every lead that the list shows when it is opened: neither converted nor merged away, newest first. */
async function leadsOf(name: string): Promise<Lead[]> {
  const database = await answered(indexedDB.open(name));
  const all = (await answered(database.transaction('leads').objectStore('leads').getAll())) as { record?: Lead }[];
  database.close();
  const leads = all.map((row) => row.record ?? (row as unknown as Lead));
  return leads.sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
}

/** Scrolls what is shown from the first row to the last. */
async function scroll(frames: number): Promise<Frames> {
  return scrollThrough(scroller(), frames, hasWaitingRows);
}

function scroller(): Element {
  const inside = deep('piste-lead-grid')?.shadowRoot?.querySelector('.scroller');
  const found = inside ?? document.querySelector('.plain') ?? document.querySelector('.ag-grid-viewport');
  if (!found) throw new Error('Nothing that scrolls is shown.');
  return found;
}

/** Whether rows are in view whose records have not been read. */
function hasWaitingRows(): boolean {
  return Boolean(deep('piste-lead-grid')?.shadowRoot?.querySelector('.row.waiting'));
}

function deep(selector: string, root: ParentNode = document): Element | undefined {
  const found = root.querySelector(selector);
  if (found) return found;
  for (const each of root.querySelectorAll('*')) {
    const inner = each.shadowRoot && deep(selector, each.shadowRoot);
    if (inner) return inner;
  }
  return undefined;
}

const bench = { fill, fingerprint, showDesk, showPlain, showGrid, scroll, ...watched() };

Object.assign(globalThis, { bench });
