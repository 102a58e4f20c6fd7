import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { Lead } from '../../src/domain/records/lead.js';
import { memoryStorage } from '../../src/storage/memory.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import { expectAccessible } from './support/axe.js';
import { bakery, type Bakery } from './support/bakery.js';
import { textOf } from './support/dialog-page.js';
import { eventually } from './support/eventually.js';
import { calm } from './support/list-page.js';
import { clearPage, focused, until } from './support/page.js';
import { PipelinePage } from './support/pipeline-page.js';
import { pressInToast, toastText } from './support/record-page.js';

describe('a new opportunity on the board', () => {
  let base: Bakery;
  let page: PipelinePage;
  beforeEach(async () => {
    base = await bakery();
    for (const [title, stageId] of [
      ['Office', 'new'],
      ['Shop', 'qualified'],
    ] as const)
      await base.lead({ type: 'opportunity', title, stageId, salespersonId: 'ana' });
    page = await PipelinePage.open(base.store);
  });
  afterEach(() => clearPage());

  const form = () => page.root.querySelector('piste-new-lead')?.shadowRoot?.querySelector('dialog');
  const title = () => form()?.querySelector<HTMLInputElement>('#title-field');
  const button = (label: string) => page.root.querySelector<HTMLElement>(`button[aria-label="${label}"]`)!;
  const found = async (search: string): Promise<Lead | undefined> =>
    (await base.store.list('leads', { search })).items[0];

  async function asked(): Promise<void> {
    await until('the form', () => form()?.open);
    await until('the focus', () => focused() === title());
  }
  async function fill(text: string): Promise<void> {
    await asked();
    await sendKeys({ type: text });
    await sendKeys({ press: 'Enter' });
    await until('its card', () => page.stages.some((stage) => textOf(stage).includes(text)));
    await until('the focus on it', () => textOf(focused()) === text);
  }

  it('S5 is made in the stage where its button stands, has the focus, and can be undone', async () => {
    const saved: unknown[] = [];
    page.element.addEventListener('lead-saved', (event) => saved.push(event.command));
    button('New opportunity in Qualified').click();
    await asked();
    await calm(page.root);
    await expectAccessible(page.element);
    await fill('Warehouse');
    expect(page.titles('Qualified')).to.have.members(['Warehouse', 'Shop']);
    expect(await found('Warehouse')).to.include({ type: 'opportunity', stageId: 'qualified' });
    expect(saved).to.have.length(1);
    expect(toastText()).to.include('Opportunity created');
    pressInToast('Undo');
    await until('gone', () => page.titles('Qualified').join() === 'Shop');
  });

  it('is made in the stage of the card on which N is pressed, and in the first one from elsewhere', async () => {
    page.focus('Shop');
    await sendKeys({ press: 'n' });
    await fill('By a card');
    expect((await found('By a card'))?.stageId).to.equal('qualified');
    button('New opportunity').focus();
    await sendKeys({ press: 'N' });
    await fill('By the title');
    expect((await found('By the title'))?.stageId).to.equal('new');
  });

  it('knows the stage also from the menu of a card, and on a board in a dialog of the page', async () => {
    const layer = document.createElement('dialog');
    page.element.replaceWith(layer);
    layer.append(page.element);
    layer.showModal();
    await until('the board', () => page.titles('Qualified').length === 1);
    page.card('Shop').querySelector('piste-menu-button')!.shadowRoot!.querySelector('button')!.focus();
    await sendKeys({ press: 'n' });
    await fill('By its menu');
    expect((await found('By its menu'))?.stageId).to.equal('qualified');
    layer.remove();
  });

  it('leaves N to who writes, and to who presses it with another key', async () => {
    page.root.querySelector<HTMLInputElement>('input[type=search]')!.focus();
    await sendKeys({ press: 'n' });
    expect(page.root.querySelector<HTMLInputElement>('input[type=search]')!.value).to.equal('n');
    const event = new KeyboardEvent('keydown', { key: 'n', ctrlKey: true, bubbles: true, cancelable: true });
    button('New opportunity').dispatchEvent(event);
    expect(event.defaultPrevented).to.equal(false);
    expect(form()).to.equal(undefined);
  });

  it('is of the team whose board it is, and of the user where only theirs are shown', async () => {
    clearPage();
    await base.store.execute({
      kind: 'save-team',
      team: { id: 'north', name: 'North', usesLeads: true, memberIds: ['ana'], sequence: 9 },
    });
    page = await PipelinePage.open(base.as({ id: 'ana', rights: 'all' }));
    page.element.teamId = 'north';
    await until('the board of the team', () => page.root.querySelector('.nothing'));
    button('New opportunity').click();
    await fill('Silo');
    expect(await found('Silo')).to.include({ teamId: 'north', salespersonId: 'ana' });
  });

  it('C3 brings the team of the user whose it is to be', async () => {
    clearPage();
    page = await PipelinePage.open(base.as({ id: 'ioana', rights: 'all' }));
    await until('the board', () => page.root.querySelector('.nothing'));
    button('New opportunity').click();
    await asked();
    const teams = () => [...form()!.querySelectorAll('piste-combobox')].at(-1)!.shadowRoot!.querySelector('input')!;
    await until('her first team', () => teams().value === 'Muntenia');
    await fill('Silo');
    expect(await found('Silo')).to.include({ teamId: 'muntenia', salespersonId: 'ioana' });
  });

  it('is not made where the page refuses it, or the user gives up', async () => {
    page.element.addEventListener('lead-before-save', (event) => event.preventDefault(), { once: true });
    page.focus('Shop');
    await sendKeys({ press: 'n' });
    await asked();
    await sendKeys({ type: 'Refused' });
    await sendKeys({ press: 'Enter' });
    await until('closed', () => !form()?.open);
    await sendKeys({ press: 'n' });
    await asked();
    await sendKeys({ press: 'Escape' });
    await until('closed again', () => !form()?.open);
    await until('the focus is back', () => textOf(focused()) === 'Shop');
    await eventually('none', async () => (await base.store.list('leads', { limit: 0 })).total === 2);
  });

  it('goes to the search by / and from it to the cards by an arrow', async () => {
    page.focus('Shop');
    await sendKeys({ press: '/' });
    const field = page.root.querySelector<HTMLInputElement>('input[type=search]')!;
    expect(focused() === field).to.equal(true);
    await sendKeys({ type: 'Off' });
    await until('what is found', () => page.titles('Qualified').length === 0);
    await sendKeys({ press: 'ArrowDown' });
    await until('the card', () => textOf(focused()) === 'Office');
    field.focus();
    await sendKeys({ press: 'Escape' });
    await until('all again', () => page.titles('Qualified').length === 1);
  });
});

describe('a board without stages and opportunities', () => {
  afterEach(() => clearPage());

  it('says how the first one comes, and makes it', async () => {
    const store = createLeadStore({ storage: memoryStorage() });
    const page = new PipelinePage(store);
    await until('the words', () => textOf(page.element.shadowRoot).includes('No opportunities yet'));
    [...page.root.querySelectorAll<HTMLElement>('.empty button')].at(-1)!.click();
    const form = () => page.root.querySelector('piste-new-lead')?.shadowRoot?.querySelector('dialog');
    await until('the form', () => form()?.open && focused() === form()?.querySelector('#title-field'));
    await sendKeys({ type: 'First' });
    await sendKeys({ press: 'Enter' });
    await until('its card', () => textOf(page.root.querySelector('.card .name')) === 'First');
    await store.close();
  });
});
