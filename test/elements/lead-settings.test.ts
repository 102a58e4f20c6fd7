import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/lead-settings/lead-settings.define.js';
import type { LeadSettings } from '../../src/elements/lead-settings/lead-settings.js';
import type { SettingsSavedEvent } from '../../src/events/index.js';
import { memoryStorage } from '../../src/storage/memory.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { expectAccessible } from './support/axe.js';
import { bakery, type Bakery } from './support/bakery.js';
import { eventually } from './support/eventually.js';
import { clearPage, fixture, focused, until } from './support/page.js';

describe('lead-settings', () => {
  let world: Bakery;
  beforeEach(async () => {
    world = await bakery();
  });
  afterEach(() => {
    clearPage();
    document.querySelector('piste-toasts')?.remove();
  });

  async function settings(store: LeadStore = world.store): Promise<LeadSettings> {
    const element = fixture<LeadSettings>(html`<lead-settings .store=${store}></lead-settings>`);
    await until('the checkbox', () => box(element));
    await until('the counts', () => !text(element).includes('Counting'));
    return element;
  }
  const box = (element: LeadSettings) => element.shadowRoot!.querySelector<HTMLInputElement>('#leads')!;
  const text = (element: LeadSettings) => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
  const button = (element: Element, name: string) =>
    [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')].find(
      (one) => one.textContent.trim() === name,
    )!;
  const toast = () => document.querySelector('piste-toasts')?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
  const enabled = async () => (await world.store.settings()).leadsEnabled;
  const teamsUsing = async () => (await world.store.list('teams')).items.filter((team) => team.usesLeads).length;

  it('S1 is off on a new store; nothing changes until Save', async () => {
    const store = createLeadStore({ storage: memoryStorage() });
    const element = await settings(store);
    expect(box(element).checked).to.equal(false);
    box(element).click();
    await element.updateComplete;
    expect(text(element)).to.include('Not saved yet');
    expect((await store.settings()).leadsEnabled).to.equal(false);
    button(element, 'Save').click();
    await eventually('saved', async () => (await store.settings()).leadsEnabled);
    await until('it says so', () => text(element).includes('Saved'));
    expect(text(element)).not.to.include('Not saved yet');
    expect(box(element).checked).to.equal(true);
  });

  it('S1 discards what is not saved', async () => {
    const element = await settings();
    box(element).click();
    await element.updateComplete;
    button(element, 'Discard').click();
    await element.updateComplete;
    expect(box(element).checked).to.equal(true);
    expect(text(element)).not.to.include('Not saved yet');
    expect(await enabled()).to.equal(true);
  });

  it('S2 tells how many teams use leads now, and the toast undoes it', async () => {
    await world.store.execute({ kind: 'save-settings', leadsEnabled: false });
    for (const id of ['ardeal', 'muntenia', 'online'])
      await world.store.execute({ kind: 'save-team', team: { id, usesLeads: false } });
    const element = await settings();
    box(element).click();
    await element.updateComplete;
    expect(text(element)).to.include('all 3 sales teams');
    button(element, 'Save').click();
    await until('the toast', () => toast().includes('3 sales teams now use leads'));
    expect(await teamsUsing()).to.equal(3);
    button(document.querySelector('piste-toasts')!, 'Undo').click();
    await eventually('undone', async () => !(await enabled()));
    expect(await teamsUsing()).to.equal(0);
    await until('shown', () => !box(element).checked);
    expect(text(element)).not.to.include('elsewhere');
  });

  it('S2 leaves teams alone when nothing was changed', async () => {
    await world.store.execute({ kind: 'save-team', team: { id: 'online', usesLeads: false } });
    const element = await settings();
    expect(text(element)).to.include('2 of 3 sales teams use leads');
    button(element, 'Save').click();
    expect(await element.save()).to.equal(true);
    expect(await teamsUsing()).to.equal(2);
  });

  it('S6 says how many open leads it affects and keeps them by default', async () => {
    for (const teamId of ['ardeal', 'ardeal', 'online']) await world.lead({ title: 'One', teamId });
    await world.lead({ title: 'Of no team' });
    const element = await settings();
    box(element).click();
    await element.updateComplete;
    expect(text(element)).to.include('This affects 4 open leads.');
    expect(
      [...element.shadowRoot!.querySelectorAll('.teams li')].map((row) => row.textContent.replace(/\s+/g, ' ').trim()),
    ).to.deep.equal(['Ardeal 2 leads', 'Online 1 lead', 'No team 1 lead']);
    await expectAccessible(element);
    button(element, 'Save').click();
    await eventually('saved', async () => !(await enabled()));
    expect((await world.store.list('leads', { where: { type: 'lead' } })).total).to.equal(4);
    await until('kept', () => text(element).includes('4 open leads are kept until leads are switched on again.'));
  });

  it('S6 converts them to opportunities where that is chosen', async () => {
    for (const title of ['One', 'Two']) await world.lead({ title });
    const element = await settings();
    box(element).click();
    await element.updateComplete;
    element.shadowRoot!.querySelector<HTMLInputElement>('input[value=convert]')!.click();
    await element.updateComplete;
    button(element, 'Save').click();
    await until('the toast', () => toast().includes('2 leads became opportunities'));
    expect((await world.store.list('leads', { where: { type: 'opportunity' } })).total).to.equal(2);
  });

  it('S6 says so where no open lead is affected', async () => {
    const element = await settings();
    box(element).click();
    await element.updateComplete;
    expect(text(element)).to.include('No open lead is affected.');
  });

  it('asks before the change and tells it afterwards; cancelled, nothing is saved', async () => {
    const element = await settings();
    let fact: SettingsSavedEvent | undefined;
    element.addEventListener('settings-saved', (event) => (fact = event));
    element.addEventListener('settings-before-save', (event) => event.preventDefault(), { once: true });
    box(element).click();
    expect(await element.save()).to.equal(false);
    expect(await enabled()).to.equal(true);
    expect(await element.save()).to.equal(true);
    expect(fact!.command.leadsEnabled).to.equal(false);
    expect(fact!.outcome.entryId).not.to.equal('');
  });

  it('P1 tells somebody who is no administrator who can change it', async () => {
    const element = await settings(world.as({ id: 'ana', rights: 'all' }));
    expect(text(element)).to.include('Only an administrator may change these settings.');
    expect(box(element).disabled).to.equal(true);
    expect(button(element, 'Save') === undefined).to.equal(true);
    await expectAccessible(element);
  });

  it('tells when the setting was changed elsewhere, and drops a draft that says the same', async () => {
    const element = await settings();
    box(element).click();
    await element.updateComplete;
    await world.as(undefined).execute({ kind: 'save-settings', leadsEnabled: false });
    await until('told', () => text(element).includes('Leads have been switched off elsewhere in the meantime.'));
    expect(element.unsaved).to.equal(false);
    expect(box(element).checked).to.equal(false);
  });

  it('keeps what was ticked and says what is wrong when saving fails', async () => {
    const failing: LeadStore = { ...world.store, execute: () => Promise.reject(new Error('no line')) };
    const element = await settings(failing);
    let told = false;
    element.addEventListener('lead-error', () => (told = true));
    box(element).click();
    expect(await element.save()).to.equal(false);
    await element.updateComplete;
    expect(text(element)).to.include('The data cannot be reached.');
    expect(told).to.equal(true);
    expect(element.unsaved).to.equal(true);
  });

  it('works by keyboard and keeps the focus on Save', async () => {
    const element = await settings();
    box(element).focus();
    await sendKeys({ press: 'Space' });
    await element.updateComplete;
    expect(element.unsaved).to.equal(true);
    button(element, 'Save').focus();
    await sendKeys({ press: 'Enter' });
    await eventually('saved', async () => !(await enabled()));
    await element.updateComplete;
    expect(focused()!.textContent.trim()).to.match(/^Sav/);
  });

  it('X2 offers to restore only into an empty store, and restores there what was backed up', async () => {
    await world.lead({ title: 'One' });
    const full = await settings();
    const section = (element: LeadSettings) => element.shadowRoot!.querySelector('piste-data-section')!;
    await until('the rows', () => section(full).shadowRoot!.textContent.includes('this one holds data'));
    const file = new File([await world.store.backup()], 'backup.ndjson');
    const store = createLeadStore({ storage: memoryStorage() });
    const empty = section(await settings(store));
    await until('the offer', () => button(empty, 'Restore a backup'));
    const input = empty.shadowRoot!.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File(['nonsense'], 'x.ndjson'));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until('refused', () => empty.shadowRoot!.textContent.includes('This file cannot be restored.'));
    files.items.clear();
    files.items.add(file);
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await eventually('restored', async () => (await store.list('leads')).total === 1);
    expect((await store.settings()).leadsEnabled).to.equal(true);
  });

  it('leaves the data out for hosts that keep them elsewhere', async () => {
    const element = await settings();
    element.hideData = true;
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('piste-data-section') === null).to.equal(true);
  });

  it('keeps what is ticked when it is moved', async () => {
    const element = await settings();
    box(element).click();
    const elsewhere = fixture(html`<div></div>`);
    elsewhere.append(element);
    await element.updateComplete;
    expect(element.unsaved).to.equal(true);
    button(element, 'Save').click();
    await eventually('saved', async () => !(await enabled()));
  });
});
