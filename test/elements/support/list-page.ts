import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/lead-list/lead-list.define.js';
import type { LeadGrid } from '../../../src/elements/lead-list/grid/lead-grid.js';
import type { LeadList } from '../../../src/elements/lead-list/lead-list.js';
import type { Actor } from '../../../src/domain/context.js';
import type { LeadDraft } from '../../../src/domain/records/lead.js';
import { memoryStorage } from '../../../src/storage/memory.js';
import { createLeadStore } from '../../../src/store/create-lead-store.js';
import type { LeadStore } from '../../../src/store/lead-store.js';
import { fakeClock, sequentialIds } from '../../../src/testing/fakes.js';
import { textOf } from './dialog-page.js';
import { fixture, focused, until } from './page.js';

export interface LeadsWorld {
  store: LeadStore;
  as(actor: Actor): LeadStore;
  /** The same data through a connection of its own, as another tab has it; answers take so many milliseconds. */
  elsewhere(latency?: number): LeadStore;
}

let worlds = 0;

/** Leads `Lead 1` (the newest) to `Lead N`, Ana in Ardeal and Ioana in Muntenia; leads are on. */
export async function leads(count: number, more: LeadDraft[] = [], leadsEnabled = true): Promise<LeadsWorld> {
  const clock = fakeClock('2026-11-08T07:40:00.000Z');
  const newId = sequentialIds();
  const name = `leads-${(worlds += 1)}`;
  const storage = memoryStorage({ name });
  const open = (actor?: Actor) => createLeadStore({ storage, clock, newId, ...(actor ? { actor } : {}) });
  const elsewhere = (latency = 0) => createLeadStore({ storage: memoryStorage({ name, latency }), clock, newId });
  const store = open();
  await store.execute({ kind: 'save-settings', leadsEnabled: true });
  await store.execute({ kind: 'save-salesperson', salesperson: { id: 'ana', name: 'Ana Ionescu' } });
  await store.execute({ kind: 'save-salesperson', salesperson: { id: 'ioana', name: 'Ioana Șerban' } });
  for (const [id, name, member, sequence] of [
    ['ardeal', 'Ardeal', 'ana', 1],
    ['muntenia', 'Muntenia', 'ioana', 2],
  ] as const) {
    await store.execute({ kind: 'save-team', team: { id, name, memberIds: [member], sequence, usesLeads: true } });
  }
  await store.execute({ kind: 'save-stage', stage: { id: 'new', name: 'New', sequence: 1 } });
  const records = Array.from({ length: count }, (_, i): LeadDraft => ({
    id: `lead-${i + 1}`,
    title: `Lead ${i + 1}`,
    companyName: `Firma ${String(count - i).padStart(5, '0')}`,
    createdAt: new Date(Date.UTC(2026, 10, 7) - i * 60_000).toISOString(),
  }));
  await store.execute({ kind: 'import-records', records: [...records, ...more], onSimilar: 'create' });
  if (!leadsEnabled) await store.execute({ kind: 'save-settings', leadsEnabled: false, openLeads: 'keep' });
  return { store, as: open, elsewhere };
}

/** A lead-list on a page, in a frame of this size, read as a user reads it. */
export class ListPage {
  readonly element: LeadList;
  readonly opened: string[] = [];

  constructor(
    store: LeadStore | undefined,
    { width = 1200, height = 500, ...properties }: { width?: number; height?: number } & Partial<LeadList> = {},
  ) {
    const frame = fixture(html`<div></div>`);
    Object.assign(frame.style, { inlineSize: `${width}px`, blockSize: `${height}px`, display: 'grid' });
    this.element = document.createElement('lead-list');
    this.element.columnStorage = undefined;
    Object.assign(this.element, { store, ...properties });
    this.element.addEventListener('lead-open', (event) => this.opened.push(event.leadId));
    frame.append(this.element);
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get grid(): LeadGrid {
    return this.root.querySelector('piste-lead-grid')!;
  }

  get table(): HTMLElement {
    return this.grid.shadowRoot!.querySelector('[role=grid], [role=treegrid]')!;
  }

  get scroller(): HTMLElement {
    return this.grid.shadowRoot!.querySelector('.scroller')!;
  }

  get text(): string {
    return textOf(this.root);
  }

  /** Rows that are in the document and read. */
  get rows(): HTMLElement[] {
    return [...(this.grid?.shadowRoot?.querySelectorAll<HTMLElement>('.body [data-index]') ?? [])];
  }

  row(title: string): HTMLElement {
    const row = this.rows.find((each) => textOf(each.querySelector('.title')).startsWith(title));
    if (!row) throw new Error(`There is no row ${title}`);
    return row;
  }

  get titles(): string[] {
    return this.rows.map((row) => textOf(row.querySelector('.title .clip, .title.clip')));
  }

  get selected(): string[] {
    return this.rows
      .filter((row) => row.ariaSelected === 'true')
      .map((row) => textOf(row.querySelector('.title .clip')));
  }

  /** Title of the row that has the focus, as assistive technology is told. */
  get active(): string {
    const id = this.table.getAttribute('aria-activedescendant');
    return textOf(this.grid.shadowRoot!.getElementById(id ?? '')?.querySelector('.title .clip'));
  }

  /** Every row as it is read: a group with its count, or a title. */
  get lines(): string[] {
    return this.rows.map((row) => textOf(row.querySelector('.title .clip, .title.clip') ?? row));
  }

  get found(): string {
    return textOf(this.root.querySelector('.found'));
  }

  get bulk(): string {
    return textOf(this.root.querySelector('.bulk'));
  }

  get search(): HTMLInputElement {
    return this.root.querySelector('input[type=search]')!;
  }

  /** A button by its name, also one inside a menu button. */
  button(name: string): HTMLElement {
    const buttons = [...this.root.querySelectorAll<HTMLElement>('button, piste-menu-button')].filter((each) =>
      each.checkVisibility(),
    );
    const found = buttons.find(
      (each) => (each.getAttribute('aria-label') ?? each.getAttribute('label') ?? textOf(each)) === name,
    );
    if (!found) throw new Error(`There is no button ${name}`);
    return found.shadowRoot?.querySelector<HTMLElement>('button.btn') ?? found;
  }

  /** Opens a menu and chooses one of its items. */
  async choose(menu: string, item: string): Promise<void> {
    const button = this.button(menu);
    button.click();
    const items = () => [...(button.getRootNode() as ShadowRoot).querySelectorAll<HTMLElement>('.item')];
    await until(`the item ${item}`, () => items().some((each) => textOf(each) === item));
    items()
      .find((each) => textOf(each) === item)!
      .click();
    await this.element.updateComplete;
  }

  head(name: string): HTMLElement {
    return [...this.grid.shadowRoot!.querySelectorAll<HTMLElement>('[role=columnheader]')].find(
      (each) => textOf(each).replace(/\d$/, '') === name,
    )!;
  }

  tick(title: string): void {
    this.row(title).querySelector<HTMLInputElement>('.tick')!.click();
  }

  async ready(rows = 1): Promise<this> {
    await until('rows', () => this.rows.length >= rows);
    await this.grid.updateComplete;
    return this;
  }

  async settled(): Promise<void> {
    await this.element.updateComplete;
    await this.grid?.updateComplete;
  }

  toast(): string {
    return textOf(document.querySelector('piste-toasts')?.shadowRoot);
  }

  toastButton(name: string): HTMLElement {
    const buttons = [...(document.querySelector('piste-toasts')?.shadowRoot?.querySelectorAll('button') ?? [])];
    return buttons.find((each) => textOf(each) === name)!;
  }
}

/** Waits for what moves to an end to stand still: what is half there has too little contrast. */
export async function calm(root: Element | ShadowRoot): Promise<void> {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
  const ending = animationsIn(root).filter(({ effect }) => effect?.getComputedTiming().iterations !== Infinity);
  await Promise.allSettled(ending.map(({ finished }) => finished));
}

function animationsIn(root: Element | ShadowRoot): Animation[] {
  const elements = [...root.querySelectorAll('*')];
  const inner = elements.flatMap(({ shadowRoot }) => (shadowRoot ? animationsIn(shadowRoot) : []));
  return [...inner, ...elements.flatMap((element) => element.getAnimations())];
}

const WEBKIT = navigator.userAgent.includes('AppleWebKit') && !navigator.userAgent.includes('Chrome');

/** Presses a key with another held, `Shift+ArrowDown`; WebKit's driver cannot, there it is an event. */
export async function pressTogether(keys: string): Promise<void> {
  if (!WEBKIT) return sendKeys({ press: keys });
  const held = keys.split('+');
  const init = {
    key: held.at(-1)!,
    shiftKey: held.includes('Shift'),
    ctrlKey: held.includes('Control'),
    bubbles: true,
    composed: true,
    cancelable: true,
  };
  focused()?.dispatchEvent(new KeyboardEvent('keydown', init));
}

export function clearToasts(): void {
  document.querySelector('piste-toasts')?.remove();
}
