import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/lead-settings/lead-settings.define.js';
import type { LeadSettings } from '../../src/elements/lead-settings/lead-settings.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { expectAccessible } from './support/axe.js';
import { bakery, type Bakery } from './support/bakery.js';
import { eventually } from './support/eventually.js';
import { clearPage, fixture, focused, until } from './support/page.js';

describe('lead-settings: similar records', () => {
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
    await until('the section', () => part(element, 'piste-matching-settings')?.shadowRoot?.querySelector('h3'));
    return element;
  }
  const part = (element: LeadSettings, tag: string): HTMLElement | null => {
    const panel = element.shadowRoot!.querySelector<HTMLElement>('piste-matching-settings');
    return tag === 'piste-matching-settings' ? panel : (panel?.shadowRoot?.querySelector<HTMLElement>(tag) ?? null);
  };
  const slider = (element: LeadSettings) =>
    part(element, 'piste-matching-settings')!.shadowRoot!.querySelector<HTMLInputElement>('#strictness')!;
  const text = (element: Element | null | undefined) => element?.shadowRoot?.textContent.replace(/\s+/g, ' ') ?? '';
  const button = (element: Element, name: string) =>
    [...element.shadowRoot!.querySelectorAll<HTMLButtonElement>('button')].find(
      (one) => (one.getAttribute('aria-label') ?? one.textContent.trim()) === name,
    )!;
  const toasts = () => document.querySelector('piste-toasts');

  async function slide(element: LeadSettings, percent: number): Promise<void> {
    slider(element).value = String(percent);
    slider(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
    await until('a draft', () => element.unsaved);
  }

  async function addProvider(element: LeadSettings, typed: string): Promise<void> {
    const list = part(element, 'piste-provider-list')!;
    list.shadowRoot!.querySelector('input')!.value = typed;
    button(list, 'Add').click();
    await element.updateComplete;
  }

  it('S1, D1 saves how strict comparing is, and the toast undoes it', async () => {
    const element = await settings();
    expect(slider(element).getAttribute('aria-valuetext')).to.equal('Balanced, 75%');
    await slide(element, 92);
    expect(text(part(element, 'piste-matching-settings')))
      .to.include('Cautious, 92%')
      .and.include('Not saved yet');
    expect((await world.store.settings()).strictness).to.equal(undefined);
    button(element, 'Save').click();
    await eventually('saved', async () => (await world.store.settings()).strictness === 0.92);
    expect((await world.store.settings()).leadsEnabled).to.equal(true);
    await until('the toast', () => text(toasts()).includes('How records are compared is saved'));
    button(toasts()!, 'Undo').click();
    await until('the slider goes back', () => slider(element).value === '75');
    expect((await world.store.settings()).strictness).to.equal(undefined);
    expect(text(element)).not.to.include('elsewhere');
  });

  it('S1 discards, and what is set back to what is stored is no change', async () => {
    const element = await settings();
    await slide(element, 70);
    button(part(element, 'piste-matching-settings')!, 'Balanced').click();
    expect(element.unsaved).to.equal(false);
    await slide(element, 70);
    button(element, 'Discard').click();
    await until('the slider goes back', () => slider(element).value === '75');
    expect(element.unsaved).to.equal(false);
  });

  it('D4 adds and removes free-mail providers, and refuses in words what is none', async () => {
    const element = await settings();
    const list = () => part(element, 'piste-provider-list')!;
    await addProvider(element, 'no domain');
    await until('the refusal', () => text(list()).includes('“no” is no domain'));
    await addProvider(element, 'gmail.com');
    await until('known', () => text(list()).includes('gmail.com is known already'));
    expect(element.unsaved).to.equal(false);
    await addProvider(element, 'ana@Posta-Mea.ro');
    await until('the chip', () => list().shadowRoot!.querySelector('.chip'));
    await expectAccessible(element);
    expect(await element.save()).to.equal(true);
    expect((await world.store.settings()).freeMailProviders).to.deep.equal(['posta-mea.ro']);
    button(list(), 'Remove posta-mea.ro').click();
    expect(await element.save()).to.equal(true);
    expect((await world.store.settings()).freeMailProviders).to.equal(undefined);
  });

  it('tries on the data before anything is saved: counts, both records, reasons', async () => {
    await world.lead({ title: 'Rafturi', contactName: 'Ana Pop', email: 'ana@posta-mea.ro' });
    await world.lead({ title: 'Vitrine', contactName: 'Dan Rus', email: 'dan@posta-mea.ro' });
    const element = await settings();
    const trial = () => part(element, 'piste-matching-trial')!;
    expect(button(trial(), 'Try on your data first').getAttribute('aria-disabled')).to.equal('true');
    await addProvider(element, 'posta-mea.ro');
    await until('it can be tried', () => button(trial(), 'Try on your data first').ariaDisabled === 'false');
    button(trial(), 'Try on your data first').click();
    await until('the result', () => text(trial()).includes('Are no longer similar'));
    const pair = trial().shadowRoot!.querySelector('.pairs li')!.textContent;
    expect(pair).to.include('Rafturi').and.include('Vitrine').and.include('same company domain');
    await expectAccessible(element);
    expect((await world.store.settings()).freeMailProviders).to.equal(undefined);
    await slide(element, 60);
    await until('an old result is put away', () => !trial().shadowRoot!.querySelector('.pairs'));
  });

  it('a trial is stopped, and a failure offers to try again', async () => {
    let fails = true;
    const tryMatching: LeadStore['tryMatching'] = (changes, options) =>
      fails
        ? Promise.reject(new Error('gone'))
        : new Promise((_, reject) => options!.signal!.addEventListener('abort', reject));
    const element = await settings({ ...world.store, tryMatching });
    const trial = () => part(element, 'piste-matching-trial')!;
    await slide(element, 70);
    await until('it can be tried', () => button(trial(), 'Try on your data first').ariaDisabled === 'false');
    button(trial(), 'Try on your data first').click();
    await until('the failure', () => trial().shadowRoot!.querySelector('[role=alert]'));
    fails = false;
    button(trial(), 'Try again').click();
    await until('the progress', () => trial().shadowRoot!.querySelector('[role=progressbar]'));
    button(trial(), 'Stop').click();
    await until('it has stopped', () => text(trial()).includes('Stopped.'));
    expect(trial().shadowRoot!.querySelector('[role=progressbar]')).to.equal(null);
  });

  it('D1 learns from the records, says so, and goes back with undo', async () => {
    for (const title of ['One', 'Two', 'Three']) await world.lead({ title, contactName: 'Ana Pop' });
    const element = await settings();
    const learning = () => part(element, 'piste-matching-learning')!;
    expect(text(learning())).to.include('Nothing has been learned yet');
    button(learning(), 'Learn from your records').click();
    await until('learned', () => text(learning()).includes('from 3 records.'));
    expect(element.unsaved).to.equal(false);
    button(learning(), 'Back to what ships').click();
    await until('back', () => text(learning()).includes('Nothing has been learned yet'));
    expect((await world.store.settings()).weights).to.equal(undefined);
  });

  it('H2 undoes what was learned through the toast', async () => {
    for (const title of ['One', 'Two', 'Three']) await world.lead({ title, contactName: 'Ana Pop' });
    const element = await settings();
    const learning = () => part(element, 'piste-matching-learning')!;
    button(learning(), 'Learn from your records').click();
    await until('the toast', () => text(toasts()).includes('Learned from your records'));
    expect((await world.store.settings()).weights).to.include({ records: 3 });
    button(toasts()!, 'Undo').click();
    await until('forgotten', () => text(learning()).includes('Nothing has been learned yet'));
    expect((await world.store.settings()).weights).to.equal(undefined);
    expect(text(element), 'one’s own undo is nobody else’s change').not.to.include('elsewhere');
  });

  it('stops while it learns: nothing is changed, and it can begin anew', async () => {
    const signals: AbortSignal[] = [];
    const learn: LeadStore['learn'] = (options) =>
      new Promise((_, reject) => {
        signals.push(options!.signal!);
        options!.onProgress!({ done: 40, total: 100 });
        options!.signal!.addEventListener('abort', reject);
      });
    const element = await settings({ ...world.store, learn });
    const learning = () => part(element, 'piste-matching-learning')!;
    button(learning(), 'Learn from your records').click();
    const bar = () => learning().shadowRoot!.querySelector('[role=progressbar]');
    await until('the progress', () => bar()?.getAttribute('aria-valuenow') === '40');
    expect(button(learning(), 'Learn from your records'), 'one at a time').to.equal(undefined);
    await expectAccessible(element);
    button(learning(), 'Stop').click();
    await until('it has stopped', () => text(learning()).includes('Stopped. Nothing has been changed.'));
    expect(signals[0]!.aborted).to.equal(true);
    expect(bar()).to.equal(null);
    expect(learning().shadowRoot!.querySelector('[role=alert]'), 'stopping is no failure').to.equal(null);
    expect((await world.store.settings()).weights).to.equal(undefined);
    button(learning(), 'Learn from your records').click();
    await until('anew', () => signals.length === 2 && bar());
    clearPage();
    expect(signals[1]!.aborted, 'it stops when one leaves').to.equal(true);
  });

  it('S1 moves the slider by keys, a percent a step and to its ends, unsaved, and says each value', async () => {
    const element = await settings();
    const said = () => slider(element).getAttribute('aria-valuetext');
    slider(element).focus();
    for (const [key, value] of [
      ['ArrowRight', '76%'],
      ['ArrowUp', '77%'],
      ['ArrowLeft', '76%'],
      ['End', '99%'],
      ['ArrowRight', '99%'],
      ['Home', '40%'],
      ['ArrowDown', '40%'],
    ] as const) {
      await sendKeys({ press: key });
      await until(`${key} to ${value}`, () => said()?.endsWith(value));
    }
    expect(focused()).to.equal(slider(element));
    expect(element.unsaved).to.equal(true);
    expect((await world.store.settings()).strictness).to.equal(undefined);
  });

  it('S1 says when it was changed elsewhere, and keeps what is being edited here', async () => {
    const element = await settings();
    await slide(element, 70);
    await world.store.execute({ kind: 'save-settings', strictness: 0.9 });
    const told = () => element.shadowRoot!.querySelector('[role=alert]')?.textContent;
    await until('the notice', () => told()?.includes('How records are compared has been changed elsewhere'));
    expect(slider(element).value).to.equal('70');
    expect(element.unsaved).to.equal(true);
    await expectAccessible(element);
    button(element, 'Got it').click();
    await until('no notice', () => !told());
    await world.store.execute({ kind: 'save-settings', strictness: 0.7 });
    await until('the same as here', () => told());
    expect(element.unsaved, 'what is stored is no draft').to.equal(false);
    await world.store.execute({ kind: 'save-settings', strictness: null });
    await until('it follows', () => slider(element).value === '75');
  });

  it('D4 shows the providers that the application gave beside the user’s, without a way to remove them', async () => {
    const { storage, store } = world;
    await store.execute({ kind: 'save-settings', freeMailProviders: ['posta-mea.ro', 'mail.example'] });
    const element = await settings(createLeadStore({ storage, freeMail: ['Mail.example', 'alba.ro'] }));
    const list = () => part(element, 'piste-provider-list')!;
    const chips = () => [...list().shadowRoot!.querySelectorAll('.chip')].map((chip) => chip.textContent.trim());
    await until('all', () => chips().length === 3);
    expect(chips().map((chip) => chip.split(/\s/)[0])).to.deep.equal(['alba.ro', 'mail.example', 'posta-mea.ro']);
    expect(chips()[0]).to.include('Set by this application');
    expect(button(list(), 'Remove alba.ro')).to.equal(undefined);
    expect(button(list(), 'Remove mail.example')).to.equal(undefined);
    await expectAccessible(element);
    await addProvider(element, 'alba.ro');
    await until('known', () => text(list()).includes('alba.ro is known already'));
    button(list(), 'Remove posta-mea.ro').click();
    await until('removed', () => chips().length === 2);
    expect(await element.save()).to.equal(true);
    expect((await store.settings()).freeMailProviders, 'what was saved stays').to.deep.equal(['mail.example']);
  });

  it('P1 shows others how it is set and why they cannot change it', async () => {
    const element = await settings(world.as({ id: 'ana', rights: 'all' }));
    const panel = part(element, 'piste-matching-settings')!;
    expect(text(panel)).to.include('Balanced, 75%').and.include('only an administrator changes it');
    expect(panel.shadowRoot!.querySelector('input, button')).to.equal(null);
    await expectAccessible(element);
  });
});
