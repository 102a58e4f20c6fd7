import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { CellEditor } from '../../src/elements/lead-list/edit/cell-editor.js';
import type { LeadDraft } from '../../src/domain/records/lead.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { expectAccessible } from './support/axe.js';
import { textOf } from './support/dialog-page.js';
import { calm, clearToasts, leads, ListPage, pressTogether } from './support/list-page.js';
import { clearPage, focused, pause, until } from './support/page.js';

describe('lead-list, edited in the row', () => {
  afterEach(() => {
    clearPage();
    clearToasts();
  });

  async function list(count: number, options: ConstructorParameters<typeof ListPage>[1] = {}, more: LeadDraft[] = []) {
    const world = await leads(count, more);
    const page = new ListPage(world.store, options);
    await page.ready();
    page.element.focus();
    await until('an active row', () => page.active);
    return { ...world, page };
  }

  const editors = (page: ListPage) => [...page.grid.shadowRoot!.querySelectorAll<CellEditor>('piste-cell-editor')];
  const control = (page: ListPage) =>
    editors(page)
      .find((each) => each.matches(':focus-within'))
      ?.shadowRoot?.querySelector<HTMLInputElement | HTMLSelectElement>('.control');
  const named = (page: ListPage, label: string) =>
    until(`the editor of ${label}`, () => control(page)?.getAttribute('aria-label') === label);
  const rowText = (page: ListPage, index: number) =>
    textOf(page.grid.shadowRoot!.querySelector(`[data-index="${index}"]`));
  const problem = (page: ListPage) =>
    textOf(
      editors(page)
        .find((each) => each.problem)
        ?.shadowRoot?.querySelector('[role=alert]'),
    );

  async function edit(page: ListPage): Promise<void> {
    await sendKeys({ press: 'F2' });
    await named(page, 'Lead');
  }

  async function retype(text: string): Promise<void> {
    (focused() as HTMLInputElement).select();
    await sendKeys({ type: text });
  }

  it('opens by F2 with the text selected; Enter saves only what is new and goes back to the row, with undo', async () => {
    const { page, store } = await list(5);
    const saved: unknown[] = [];
    page.element.addEventListener('lead-saved', ({ command }) => saved.push(command));
    await sendKeys({ press: 'ArrowDown' });
    await edit(page);
    await sendKeys({ type: 'Hală nouă' });
    await sendKeys({ press: 'Enter' });
    expect(focused() === page.table).to.equal(true);
    await until('the new title', () => page.active === 'Hală nouă');
    expect((saved[0] as { lead: LeadDraft }).lead).to.deep.equal({ id: 'lead-2', title: 'Hală nouă' });
    expect(page.opened).to.deep.equal([]);
    await until('the toast', () => page.toast().includes('Title: saved'));
    page.toastButton('Undo').click();
    await until('undone', () => page.titles[1] === 'Lead 2');
    expect((await store.get('leads', 'lead-2'))!.title).to.equal('Lead 2');
  });

  it('goes on by Tab and back by Shift+Tab, and saves each cell that was changed', async () => {
    const { page, store } = await list(3);
    await edit(page);
    await sendKeys({ press: 'Tab' });
    await named(page, 'Company');
    await retype('Brutăria Nord');
    await sendKeys({ press: 'Tab' });
    await named(page, 'Contact');
    await sendKeys({ type: 'Ana Pop' });
    await pressTogether('Shift+Tab');
    await named(page, 'Company');
    await until('both saved', () => rowText(page, 0).includes('Ana Pop'));
    const lead = (await store.get('leads', 'lead-1'))!;
    expect([lead.title, lead.companyName, lead.contactName]).to.deep.equal(['Lead 1', 'Brutăria Nord', 'Ana Pop']);
  });

  it('discards by Escape, and keeps the selection', async () => {
    const { page, store } = await list(3);
    await sendKeys({ press: ' ' });
    await edit(page);
    await retype('No');
    await sendKeys({ press: 'Escape' });
    expect(focused() === page.table).to.equal(true);
    await page.settled();
    expect(editors(page).length).to.equal(0);
    expect(page.selected).to.deep.equal(['Lead 1']);
    expect((await store.get('leads', 'lead-1'))!.title).to.equal('Lead 1');
  });

  it('C3: the team follows a salesperson who is chosen; keys of the rows do nothing in an editor', async () => {
    const { page, store } = await list(3);
    page
      .row('Lead 2')
      .querySelector('.cell.salesperson')!
      .dispatchEvent(new MouseEvent('dblclick', { bubbles: true, composed: true }));
    await named(page, 'Salesperson');
    expect(control(page)!.tagName).to.equal('SELECT');
    control(page)!.value = 'ioana';
    control(page)!.dispatchEvent(new Event('change'));
    await sendKeys({ press: 'Enter' });
    await until('saved', () => rowText(page, 1).includes('Muntenia'));
    const lead = (await store.get('leads', 'lead-2'))!;
    expect([lead.salespersonId, lead.teamId]).to.deep.equal(['ioana', 'muntenia']);
  });

  it('says at the cell what is wrong, keeps what was typed, and goes on where it is put right', async () => {
    const { page, store } = await list(3);
    await edit(page);
    await retype(' ');
    await sendKeys({ press: 'Enter' });
    await until('the refusal', () => problem(page).includes('Check: Title'));
    await named(page, 'Lead');
    expect(control(page)!.getAttribute('aria-invalid')).to.equal('true');
    expect(control(page)!.value).to.equal(' ');
    await calm(page.root);
    await expectAccessible(page.element);
    await retype('Put right');
    await sendKeys({ press: 'Enter' });
    await until('saved', () => page.titles[0] === 'Put right');
    expect((await store.get('leads', 'lead-1'))!.title).to.equal('Put right');
  });

  it('opens a cell again that was refused after one went on, without taking the focus away', async () => {
    const { page } = await list(3);
    await edit(page);
    await retype(' ');
    await sendKeys({ press: 'Tab' });
    await named(page, 'Company');
    await until('the refusal', () => problem(page).includes('Check: Title'));
    expect(control(page)!.getAttribute('aria-label')).to.equal('Company');
    expect(editors(page).length).to.equal(2);
  });

  it('shows both values where somebody else was faster: Enter keeps mine', async () => {
    const { page, store, elsewhere } = await list(3);
    await edit(page);
    await retype('Mine');
    await elsewhere().execute({ kind: 'save-lead', lead: { id: 'lead-1', title: 'Theirs' } });
    await pause(150);
    expect(control(page)!.value).to.equal('Mine');
    await sendKeys({ press: 'Enter' });
    await until('the choice', () => problem(page).includes('Now: Theirs'));
    await named(page, 'Lead');
    expect((await store.get('leads', 'lead-1'))!.title).to.equal('Theirs');
    await sendKeys({ press: 'Enter' });
    await until('mine', () => page.active === 'Mine');
  });

  it('keeps what was typed while the row is scrolled away, with the caret', async () => {
    const { page } = await list(300);
    await edit(page);
    await retype('Half a wo');
    page.scroller.scrollTop = 6000;
    await until('gone', () => editors(page).length === 0);
    expect(focused() === page.table).to.equal(true);
    page.scroller.scrollTop = 0;
    await named(page, 'Lead');
    await sendKeys({ type: 'rd' });
    expect(control(page)!.value).to.equal('Half a word');
  });

  it('keeps a row that is edited in its place though it no longer fits, until the editing ends', async () => {
    const { page, elsewhere } = await list(3, { where: { salespersonId: null } });
    await edit(page);
    await retype('Typed');
    await elsewhere().execute({ kind: 'save-lead', lead: { id: 'lead-1', salespersonId: 'ana' } });
    await elsewhere().execute({ kind: 'save-lead', lead: { id: 'lead-2', salespersonId: 'ana' } });
    await until('the other one gone', () => !page.titles.includes('Lead 2'));
    expect(control(page)!.value).to.equal('Typed');
    expect(page.rows.length).to.equal(2);
    await sendKeys({ press: 'Enter' });
    await until('gone', () => page.rows.length === 1);
    await until('the next one', () => page.active === 'Lead 3');
  });

  it('P1: says who may change a record instead of opening it', async () => {
    const { page, store } = await list(3, {}, [
      { id: 'theirs', title: 'Theirs', salespersonId: 'ioana', createdAt: '2026-11-08T07:00:00.000Z' },
    ]);
    page.element.store = Object.create(store, { actor: { value: { id: 'ana', rights: 'own' } } }) as LeadStore;
    await page.ready(4);
    page.element.focus();
    await sendKeys({ press: 'Home' });
    await until('theirs', () => page.active === 'Theirs');
    await sendKeys({ press: 'F2' });
    await until('the reason', () => page.toast().includes('only your own'));
    expect(editors(page).length).to.equal(0);
  });

  it('can be kept from saving by the host', async () => {
    const { page, store } = await list(3);
    page.element.addEventListener('lead-before-save', (event) => event.preventDefault());
    await edit(page);
    await retype('No');
    await sendKeys({ press: 'Enter' });
    await until('closed', () => editors(page).length === 0);
    expect((await store.get('leads', 'lead-1'))!.title).to.equal('Lead 1');
  });

  it('reads money as it is written, and says so where it is no number', async () => {
    const { page, store } = await list(2, {
      columnStorage: { getItem: () => JSON.stringify({ shown: ['title', 'revenue'] }), setItem: () => undefined },
    });
    await edit(page);
    await sendKeys({ press: 'Tab' });
    await named(page, 'Expected Revenue');
    await sendKeys({ type: 'much' });
    await sendKeys({ press: 'Enter' });
    await until('the reason', () => problem(page).includes('not a number'));
    await retype('12,500');
    await sendKeys({ press: 'Enter' });
    await until('saved', () => rowText(page, 0).includes('12,500'));
    expect((await store.get('leads', 'lead-1'))!.expectedRevenue).to.equal(12500);
  });

  it('opens by the pencil of a row, and does not open the record', async () => {
    const { page } = await list(3);
    page.row('Lead 2').querySelector<HTMLElement>('.pencil')!.click();
    await named(page, 'Lead');
    expect(control(page)!.value).to.equal('Lead 2');
    expect(page.opened).to.deep.equal([]);
  });

  it('edits no cards', async () => {
    const page = new ListPage((await leads(3)).store, { width: 380 });
    await page.ready();
    await until('cards', () => page.grid.shadowRoot!.querySelector('.narrow'));
    page.element.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'F2' });
    await page.settled();
    expect(editors(page).length).to.equal(0);
  });
});
