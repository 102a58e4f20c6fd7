import { sendKeys, sendMouse } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/team-settings/team-settings.define.js';
import { changedByBoth, viewOf, withField } from '../../src/elements/team-settings/team-draft.js';
import type { TeamForm } from '../../src/elements/team-settings/team-form.js';
import { sequencesAfterMove } from '../../src/internal/order/order-sequences.js';
import type { TeamSettings } from '../../src/elements/team-settings/team-settings.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { expectAccessible } from './support/axe.js';
import { bakery, type Bakery } from './support/bakery.js';
import { eventually } from './support/eventually.js';
import { clearPage, fixture, focused, until } from './support/page.js';

describe('team-settings', () => {
  let world: Bakery;
  beforeEach(async () => {
    world = await bakery();
  });
  afterEach(() => {
    clearPage();
    document.querySelector('piste-toasts')?.remove();
  });

  async function teams(store: LeadStore = world.store, width = 1000): Promise<TeamSettings> {
    const box = fixture(html`<div></div>`);
    box.style.inlineSize = `${width}px`;
    const element = document.createElement('team-settings');
    element.store = store;
    box.append(element);
    await until('the list', () => rows(element).length === 3);
    return element;
  }
  const list = (element: TeamSettings) => element.shadowRoot!.querySelector('piste-team-list')!;
  const rows = (element: TeamSettings) => [
    ...(element.shadowRoot?.querySelector('piste-team-list')?.shadowRoot?.querySelectorAll<HTMLElement>('.open') ?? []),
  ];
  const names = (element: TeamSettings) => rows(element).map((row) => row.querySelector('.name')!.textContent);
  const form = (element: TeamSettings) => element.shadowRoot!.querySelector('piste-team-form')!;
  const inForm = <E extends HTMLElement>(element: TeamSettings, selector: string) =>
    form(element).shadowRoot!.querySelector<E>(selector);
  const text = (element: Element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
  const button = (root: Element, name: string) =>
    [...root.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')].find(
      (one) => (one.ariaLabel ?? one.textContent.trim()) === name,
    )!;
  const toast = () => document.querySelector('piste-toasts')?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
  const team = async (id: string) => (await world.store.get('teams', id))!;

  async function open(element: TeamSettings, name: string): Promise<TeamForm> {
    rows(element)
      .find((row) => row.textContent.includes(name))!
      .click();
    await until('the form', () =>
      element.shadowRoot!.querySelector('piste-team-form')?.shadowRoot?.querySelector('#name'),
    );
    await until('its team', () => inForm<HTMLInputElement>(element, '#name')!.value === name);
    return form(element);
  }
  async function rename(element: TeamSettings, name: string): Promise<void> {
    const input = inForm<HTMLInputElement>(element, '#name')!;
    input.value = name;
    input.dispatchEvent(new Event('input'));
    await form(element).updateComplete;
  }

  it('S3 opens the form of the team that is chosen, with Leads beneath its name, and saves by the icon named Save', async () => {
    const element = await teams();
    const page = await open(element, 'Ardeal');
    const leads = inForm<HTMLInputElement>(element, '#leads')!;
    expect(leads.checked).to.equal(true);
    const name = inForm(element, '#name')!;
    expect(inForm(element, 'label[for=name]')!.textContent).to.equal('Sales Team');
    expect(name.getBoundingClientRect().bottom).to.be.below(leads.getBoundingClientRect().top);
    expect(leads.getBoundingClientRect().top - name.getBoundingClientRect().bottom).to.be.below(40);
    leads.click();
    await page.updateComplete;
    expect(text(page)).to.include('Not saved yet');
    expect((await team('ardeal')).usesLeads).to.equal(true);
    const save = button(page, 'Save');
    expect(save.querySelector('svg') === null).to.equal(false);
    save.click();
    await eventually('saved', async () => !(await team('ardeal')).usesLeads);
    await until('shown', () => !text(page).includes('Not saved yet'));
    expect(leads.checked).to.equal(false);
    expect(toast()).to.include('Ardeal saved');
  });

  it('S4 has no Leads box and no Leads badge while the global setting is off', async () => {
    await world.store.execute({ kind: 'save-settings', leadsEnabled: false });
    const element = await teams();
    await open(element, 'Ardeal');
    expect(inForm(element, '#leads') === null).to.equal(true);
    expect(list(element).shadowRoot!.querySelector('.badge') === null).to.equal(true);
    await world.store.execute({ kind: 'save-settings', leadsEnabled: true });
    await until('the box', () => inForm(element, '#leads'));
    expect(list(element).shadowRoot!.querySelectorAll('.badge').length).to.equal(3);
  });

  it('S6 asks what becomes of the open leads of a team, and keeps or converts them', async () => {
    for (const title of ['One', 'Two']) await world.lead({ title, teamId: 'ardeal' });
    const element = await teams();
    const page = await open(element, 'Ardeal');
    const dialog = () => page.shadowRoot!.querySelector('piste-leads-off-dialog');
    inForm<HTMLInputElement>(element, '#leads')!.click();
    let done = page.save();
    await until('the question', () => dialog()?.shadowRoot?.querySelector('dialog')?.open);
    expect(text(dialog()!))
      .to.include('Switch leads off for Ardeal?')
      .and.include('This affects 2 open leads of the team.');
    await expectAccessible(dialog()!);
    button(dialog()!, 'Cancel').click();
    expect(await done).to.equal(false);
    expect((await team('ardeal')).usesLeads).to.equal(true);
    done = page.save();
    await until('the question', () => dialog()?.shadowRoot?.querySelector('dialog')?.open);
    dialog()!.shadowRoot!.querySelector<HTMLInputElement>('input[value=convert]')!.click();
    button(dialog()!, 'Save').click();
    expect(await done).to.equal(true);
    expect((await world.store.list('leads', { where: { type: 'opportunity' } })).total).to.equal(2);
    expect(toast()).to.include('2 leads became opportunities');
  });

  it('takes a team apart and puts it together: leader, members, somebody new', async () => {
    const element = await teams();
    const page = await open(element, 'Ardeal');
    await until('the members', () => inForm(element, '.members li .clip'));
    button(page, 'Remove Radu Munteanu').click();
    await until('the focus stays near', () => focused()!.closest('.members') ?? focused()!.getRootNode() !== document);
    const adder = inForm<HTMLElement>(element, '.add-member')!;
    adder.focus();
    await sendKeys({ type: 'Ioana' });
    await until('Ioana is found', () =>
      adder.shadowRoot!.querySelector('[role=option]')?.textContent.includes('Ioana'),
    );
    expect(adder.shadowRoot!.querySelector('[role=option]')!.textContent).to.include('Online');
    await until('it is active', () => adder.shadowRoot!.querySelector('[aria-activedescendant]'));
    await sendKeys({ press: 'Enter' });
    await until('Ioana is in', () => text(page).includes('Ioana Șerban'));
    adder.focus();
    await sendKeys({ type: 'Vlad Crișan' });
    await until('the offer', () =>
      adder.shadowRoot!.querySelector('[role=option]')?.textContent.includes('New salesperson'),
    );
    await until('it is active', () => adder.shadowRoot!.querySelector('[aria-activedescendant]'));
    await sendKeys({ press: 'Enter' });
    const newcomer = () => inForm(element, 'piste-new-salesperson');
    await until('the small form', () => newcomer() && focused()?.id === 'email');
    await sendKeys({ type: 'vlad@x.example' });
    await sendKeys({ press: 'Enter' });
    await until('Vlad is in', () => !newcomer() && text(page).includes('Vlad Crișan'));
    expect(await page.save()).to.equal(true);
    const vlad = (await world.store.list('salespeople')).items.find(({ name }) => name === 'Vlad Crișan')!;
    expect(vlad.email).to.equal('vlad@x.example');
    expect((await team('ardeal')).memberIds).to.deep.equal(['ana', 'ioana', vlad.id]);
  });

  it('makes a new team, wants its name first, and keeps its form open', async () => {
    const element = await teams();
    // WebDriver has no chords
    const saveByKeys = () =>
      focused()!.dispatchEvent(
        new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true, composed: true, cancelable: true }),
      );
    button(list(element), 'New team').click();
    await until('the form has the focus', () => focused()?.id === 'name');
    saveByKeys();
    await until('the message', () => text(form(element)).includes('A sales team needs a name.'));
    await sendKeys({ type: 'Export' });
    saveByKeys();
    await until('it is in the list', () => names(element).includes('Export'));
    expect(element.teamId).to.equal((await world.store.list('teams', { search: 'Export' })).items[0]!.id);
    await until('its form', () => text(form(element)).includes('4 of 4'));
    expect(inForm<HTMLInputElement>(element, '#name')!.value).to.equal('Export');
    expect(form(element).unsaved).to.equal(false);
  });

  it('moves a team by keyboard, says where it is, and keeps the focus on it', async () => {
    const element = await teams();
    const grip = () => list(element).shadowRoot!.querySelector<HTMLElement>('.grip[data-id=ardeal]')!;
    const spoken = () => list(element).shadowRoot!.querySelector('[role=status]')!.textContent;
    grip().focus();
    await sendKeys({ press: 'Space' });
    await list(element).updateComplete;
    expect(spoken()).to.include('Ardeal lifted');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await list(element).updateComplete;
    expect(spoken()).to.equal('3 of 3');
    expect(names(element)).to.deep.equal(['Ardeal', 'Muntenia', 'Online']);
    await sendKeys({ press: 'Space' });
    await until('moved', () => names(element).join() === 'Muntenia,Online,Ardeal');
    await until('the focus', () => focused() === grip());
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Escape' });
    await list(element).updateComplete;
    expect(names(element)).to.deep.equal(['Muntenia', 'Online', 'Ardeal']);
    button(document.querySelector('piste-toasts')!, 'Undo').click();
    await until('undone', () => names(element).join() === 'Ardeal,Muntenia,Online');
  });

  it('moves a team by drag, and by the buttons of its form', async () => {
    const element = await teams();
    const middle = (id: string): [number, number] => {
      const { left, top, width, height } = list(element)
        .shadowRoot!.querySelector(`.grip[data-id=${id}]`)!
        .getBoundingClientRect();
      return [Math.round(left + width / 2), Math.round(top + height / 2)];
    };
    const [x, y] = middle('online');
    await sendMouse({ type: 'move', position: [x, y] });
    await sendMouse({ type: 'down' });
    await sendMouse({ type: 'move', position: [x, middle('ardeal')[1] - 8] });
    await sendMouse({ type: 'up' });
    await until('dragged', () => names(element).join() === 'Online,Ardeal,Muntenia');
    const page = await open(element, 'Online');
    expect(text(page)).to.include('1 of 3');
    button(page, 'Move down').click();
    await until('moved', () => names(element).join() === 'Ardeal,Online,Muntenia');
    await until('said', () => text(page).includes('2 of 3'));
  });

  it('asks before changes that are not saved are left: stay, discard or save', async () => {
    const element = await teams();
    await open(element, 'Ardeal');
    await rename(element, 'Transilvania');
    const dialog = () => element.shadowRoot!.querySelector('piste-leave-dialog');
    const choose = (name: string) =>
      rows(element)
        .find((row) => row.textContent.includes(name))!
        .click();
    choose('Online');
    await until('the question', () => dialog()?.shadowRoot?.querySelector('dialog')?.open);
    button(dialog()!, 'Cancel').click();
    await until('it closes', () => !dialog());
    expect(element.teamId).to.equal('ardeal');
    expect(inForm<HTMLInputElement>(element, '#name')!.value).to.equal('Transilvania');
    choose('Online');
    await until('the question', () => dialog()?.shadowRoot?.querySelector('dialog')?.open);
    button(dialog()!, 'Save').click();
    await until('Online is open', () => element.teamId === 'online');
    expect((await team('ardeal')).name).to.equal('Transilvania');
  });

  it('tells when somebody else changes the same field meanwhile, and shows the newest on demand', async () => {
    const element = await teams();
    const page = await open(element, 'Ardeal');
    await rename(element, 'Transilvania');
    await world.as(undefined).execute({ kind: 'save-team', team: { id: 'ardeal', leaderId: 'ana' } });
    await until('the leader is new', () => text(list(element)) && names(element).includes('Ardeal'));
    expect(text(page)).not.to.include('Somebody else');
    await world.as(undefined).execute({ kind: 'save-team', team: { id: 'ardeal', name: 'Ardeal Nord' } });
    await until('told', () => text(page).includes('Somebody else has changed this in the meantime.'));
    expect(inForm<HTMLInputElement>(element, '#name')!.value).to.equal('Transilvania');
    button(page, 'Show the newest').click();
    await page.updateComplete;
    expect(inForm<HTMLInputElement>(element, '#name')!.value).to.equal('Ardeal Nord');
  });

  it('asks before a team is saved and tells it afterwards', async () => {
    const element = await teams();
    const page = await open(element, 'Ardeal');
    const told: string[] = [];
    element.addEventListener('team-before-save', (event) => {
      told.push(`before ${event.command.team.name}`);
      if (event.command.team.name === 'No') event.preventDefault();
    });
    element.addEventListener('team-saved', (event) => told.push(`saved ${event.command.team.name}`));
    await rename(element, 'No');
    expect(await page.save()).to.equal(false);
    await rename(element, 'Yes');
    expect(await page.save()).to.equal(true);
    expect(told).to.deep.equal(['before No', 'before Yes', 'saved Yes']);
    expect((await team('ardeal')).name).to.equal('Yes');
  });

  it('P1 shows teams to somebody who is no administrator, says who can change them, and offers nothing', async () => {
    const element = await teams(world.as({ id: 'ana', rights: 'all' }));
    expect(text(element)).to.include('Only an administrator may change sales teams.');
    const page = await open(element, 'Ardeal');
    expect(button(page, 'Save') === undefined).to.equal(true);
    expect(inForm<HTMLInputElement>(element, '#name')!.readOnly).to.equal(true);
    expect(inForm<HTMLInputElement>(element, '#leads')!.disabled).to.equal(true);
    expect(list(element).shadowRoot!.querySelector('.grip') === null).to.equal(true);
    await expectAccessible(element);
  });

  it('shows the form in place of the list on a narrow screen, with the way back', async () => {
    const element = await teams(world.store, 390);
    await open(element, 'Ardeal');
    await until('the name has the focus', () => focused()?.id === 'name');
    expect(list(element).checkVisibility()).to.equal(false);
    button(element, 'Sales Teams').click();
    await until('the list', () => list(element).checkVisibility());
    expect(focused()!.textContent).to.include('Ardeal');
    expect(element.teamId).to.equal(undefined);
  });

  it('says so where a team is no longer there', async () => {
    const element = await teams();
    element.teamId = 'gone';
    await until('told', () => text(element).includes('This sales team is no longer there'));
  });

  it('is accessible with a form open', async () => {
    const element = await teams();
    await open(element, 'Ardeal');
    await until('the members', () => inForm(element, '.members li .clip'));
    await expectAccessible(element);
  });

  it('C3 keeps the order of teams by as few numbers as it takes', () => {
    const three = [10, 20, 30].map((sequence, i) => ({ id: 'abc'[i]!, sequence }));
    expect(sequencesAfterMove(three, 2, 0)).to.deep.equal([{ id: 'c', sequence: 0 }]);
    expect(sequencesAfterMove(three, 0, 1)).to.deep.equal([{ id: 'a', sequence: 25 }]);
    expect(sequencesAfterMove(three, 0, 2)).to.deep.equal([{ id: 'a', sequence: 40 }]);
    expect(sequencesAfterMove(three, 1, 1)).to.deep.equal([]);
    const same = ['a', 'b', 'c'].map((id) => ({ id, sequence: 1 }));
    expect(sequencesAfterMove(same, 0, 1)).to.deep.equal([
      { id: 'b', sequence: 10 },
      { id: 'a', sequence: 20 },
      { id: 'c', sequence: 30 },
    ]);
    const close = [
      { id: 'a', sequence: 1 },
      { id: 'b', sequence: 2 },
      { id: 'c', sequence: 5 },
    ];
    expect(sequencesAfterMove(close, 2, 1)).to.deep.equal([{ id: 'c', sequence: 1.5 }]);
  });

  it('keeps in a draft only what differs, members as a set', async () => {
    const stored = viewOf(await team('ardeal'));
    let draft = withField({}, stored, 'name', 'Other');
    draft = withField(draft, stored, 'memberIds', ['radu', 'ana']);
    expect(draft).to.deep.equal({ name: 'Other' });
    expect(withField(draft, stored, 'name', 'Ardeal')).to.deep.equal({});
    expect(withField({}, { ...stored, leaderId: 'ana' }, 'leaderId', undefined)).to.deep.equal({ leaderId: null });
    expect(changedByBoth(draft, stored, { ...stored, leaderId: 'ana' })).to.deep.equal([]);
    expect(changedByBoth(draft, stored, { ...stored, name: 'Third' })).to.deep.equal(['name']);
  });
});
