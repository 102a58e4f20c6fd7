import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/lead-desk/lead-desk.define.js';
import type { LeadDesk } from '../../src/elements/lead-desk/lead-desk.js';
import type { LeadRecord } from '../../src/elements/lead-record/lead-record.js';
import type { LeadList } from '../../src/elements/lead-list/lead-list.js';
import { hashOf, placeOf } from '../../src/elements/lead-desk/place.js';
import { LeadOpenEvent } from '../../src/events/index.js';
import { memoryStorage } from '../../src/storage/memory.js';
import type { StorageTrouble } from '../../src/storage/storage-adapter.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { expectAccessible } from './support/axe.js';
import { withSimilar, type Bakery } from './support/bakery.js';
import { eventually } from './support/eventually.js';
import { clearPage, fixture, focused, pause, until } from './support/page.js';

describe('lead-desk', () => {
  let world: Bakery;
  beforeEach(async () => {
    history.replaceState(null, '', location.pathname + location.search);
    world = await withSimilar();
  });
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', location.pathname + location.search);
  });

  async function desk(hash = '', set: Partial<LeadDesk> = {}, store: LeadStore = world.store): Promise<LeadDesk> {
    if (hash) history.replaceState(null, '', hash);
    const box = fixture(html`<div></div>`);
    box.style.blockSize = '700px';
    const element = Object.assign(document.createElement('lead-desk'), { store, ...set });
    box.append(element);
    await until('a page', () => element.shadowRoot?.querySelector('.page'));
    return element;
  }
  const shown = (element: LeadDesk) => element.shadowRoot!.querySelector<HTMLElement>('.page:not([inert])')!;
  const on = (element: LeadDesk, tag: string) => shown(element).querySelector<HTMLElement>(tag);
  const menu = (element: LeadDesk) => element.shadowRoot!.querySelector('lead-menu')!;
  const link = (element: LeadDesk, name: string) =>
    [...menu(element).shadowRoot!.querySelectorAll<HTMLElement>('nav :is(a, button)')].find(
      (one) => one.textContent.trim() === name,
    )!;
  const go = async (element: LeadDesk, hash: string, tag: string): Promise<HTMLElement> => {
    location.hash = hash;
    await until(`${tag} is shown`, () => on(element, tag));
    return on(element, tag)!;
  };
  const openLead = (element: Element, leadId: string) => element.dispatchEvent(new LeadOpenEvent(leadId));

  it('goes where the user goes while the record they leave changes its section', async () => {
    const element = await desk('#/leads/mobilier');
    await until('the record', () => on(element, 'lead-record'));
    // The address changes when the store has written, before the desk has read and been told of either.
    const stop = world.store.subscribe(() => (location.hash = '#/leads'));
    await world.store.execute({ kind: 'convert-lead', leadId: 'mobilier', customer: { action: 'create' } });
    stop();
    await until('the list', () => element.leadId === undefined && on(element, 'lead-list'));
    element.page = 'settings';
    await until('the address goes on following', () => location.hash === '#/settings');
  });

  it('S4 starts with the leads while they are on, else with the pipeline', async () => {
    const element = await desk();
    expect(element.page).to.equal('leads');
    expect(location.hash).to.equal('#/leads');
    clearPage();
    history.replaceState(null, '', location.pathname + location.search);
    await world.store.execute({ kind: 'save-settings', leadsEnabled: false, openLeads: 'keep' });
    expect((await desk()).page).to.equal('pipeline');
    expect(location.hash).to.equal('#/pipeline');
  });

  it('shows the place in the address, and the start for an address that is none of its own', async () => {
    const element = await desk('#/pipeline/spicului');
    expect(on(element, 'lead-record')!.getAttribute('lead-id')).to.equal('spicului');
    await go(element, '#/settings', 'lead-settings');
    await go(element, '#/teams/online', 'team-settings');
    expect(element.teamId).to.equal('online');
    await go(element, '#/history', 'lead-history');
    location.hash = '#/nowhere/at/all';
    await until('the start', () => element.page === 'leads');
    expect(location.hash).to.equal('#/leads');
  });

  it('leaves a hash alone that belongs to the page around it', async () => {
    const element = await desk('#/settings');
    location.hash = '#chapter-2';
    await pause(50);
    expect(element.page).to.equal('settings');
    expect(location.hash).to.equal('#chapter-2');
  });

  it('goes on by the menu and back by the browser, with the list as it was', async () => {
    const element = await desk('#/leads');
    const list = on(element, 'lead-list')!;
    link(element, 'My Pipeline').click();
    await until('the pipeline', () => on(element, 'opportunity-pipeline'));
    expect(location.hash).to.equal('#/pipeline');
    expect(menu(element).current).to.equal('pipeline');
    history.back();
    await until('the list', () => on(element, 'lead-list'));
    expect(on(element, 'lead-list') === list).to.equal(true);
    history.forward();
    await until('the pipeline again', () => on(element, 'opportunity-pipeline'));
  });

  it('moves the focus to the heading of the page the user goes to, and not when it first appears', async () => {
    const element = await desk('#/leads');
    await until('the list', () => on(element, 'lead-list')!.shadowRoot!.querySelector('h1, h2'));
    await pause(50);
    expect(focused() === document.body).to.equal(true);
    link(element, 'My Pipeline').click();
    await until('the heading', () => /^H[1-3]$/.test(focused()!.tagName));
    expect(focused()!.textContent.trim()).to.equal('My Pipeline');
  });

  it('gives the focus back to what had it on a list that is shown again', async () => {
    const element = await desk('#/leads');
    const list = on(element, 'lead-list')!;
    await until('the search', () => list.shadowRoot!.querySelector('input'));
    const search = list.shadowRoot!.querySelector<HTMLElement>('input')!;
    search.focus();
    openLead(list, 'mobilier');
    await until('the record', () => on(element, 'lead-record'));
    expect(location.hash).to.equal('#/leads/mobilier');
    history.back();
    await until('the search has the focus', () => focused() === search);
  });

  it('leads from an open record to its neighbours in the list', async () => {
    const element = await desk('#/leads');
    const list = on(element, 'lead-list') as LeadList;
    await eventually('the rows', async () => (await list.trailOf('mobilier')) !== undefined);
    const trail = (await list.trailOf('mobilier'))!;
    expect(trail.total).to.be.greaterThan(1);
    openLead(list, 'mobilier');
    await until('the record', () => on(element, 'lead-record'));
    const record = () => on(element, 'lead-record') as LeadRecord;
    await until('its place', () => record().trail?.position === trail.position);
    const neighbour = trail.nextId ?? trail.previousId!;
    openLead(record(), neighbour);
    await until('the neighbour', () => location.hash === `#/leads/${neighbour}`);
    await until('its place', () => record().trail && record().trail!.position !== trail.position);
  });

  it('keeps for a reload what the lists show', async () => {
    const element = await desk('#/leads', { id: 'first' });
    await until('the list', () => on(element, 'lead-list')!.shadowRoot!.querySelector('input'));
    (on(element, 'lead-list') as LeadList).view = { search: 'spicului', sort: { by: 'title' }, first: 0 };
    window.dispatchEvent(new Event('pagehide'));
    const key = `piste-desk ${location.pathname} first`;
    const kept = JSON.parse(sessionStorage.getItem(key) ?? '{}') as { leads?: { search?: string } };
    expect(kept.leads?.search).to.equal('spicului');
    sessionStorage.removeItem(key);
  });

  it('opens records where the user is, and lets the host do it instead', async () => {
    const element = await desk('#/pipeline');
    const asked: string[] = [];
    element.addEventListener('lead-open', (event) => {
      asked.push(event.leadId);
      if (event.leadId === 'rafturi') event.preventDefault();
    });
    openLead(on(element, 'opportunity-pipeline')!, 'rafturi');
    expect(location.hash).to.equal('#/pipeline');
    openLead(on(element, 'opportunity-pipeline')!, 'spicului');
    await until('the record', () => on(element, 'lead-record'));
    expect(location.hash).to.equal('#/pipeline/spicului');
    expect(asked).to.deep.equal(['rafturi', 'spicului']);
  });

  it('C8 has a converted lead in the pipeline, and back among the leads when that is undone', async () => {
    const element = await desk('#/leads/cerere');
    const { entryId } = await world.store.execute({
      kind: 'convert-lead',
      leadId: 'cerere',
      customer: { action: 'create' },
    });
    await until('the pipeline', () => element.page === 'pipeline');
    expect(location.hash).to.equal('#/pipeline/cerere');
    expect(on(element, 'lead-record')!.getAttribute('lead-id')).to.equal('cerere');
    await world.store.execute({ kind: 'undo', entryId });
    await until('the leads', () => element.page === 'leads');
  });

  it('asks before unsaved changes are left by the menu or by the browser, and stays where the user wants to stay', async () => {
    const element = await desk('#/leads');
    const settings = await go(element, '#/settings', 'lead-settings');
    const box = () => settings.shadowRoot!.querySelector<HTMLInputElement>('#leads')!;
    await until('the box', box);
    box().click();
    const dialog = () => element.shadowRoot!.querySelector('piste-leave-dialog')?.shadowRoot;
    const answer = (name: string) =>
      [...dialog()!.querySelectorAll('button')].find((one) => one.textContent.trim() === name)!.click();
    link(element, 'My Pipeline').click();
    await until('the question', () => dialog()?.querySelector('dialog')?.open);
    await expectAccessible(element.shadowRoot!.querySelector('piste-leave-dialog')!);
    await sendKeys({ press: 'Escape' });
    await until('it closes', () => !dialog());
    expect(location.hash).to.equal('#/settings');
    history.back();
    await until('the question', () => dialog()?.querySelector('dialog')?.open);
    answer('Cancel');
    await until('the address is as before', () => location.hash === '#/settings');
    expect(element.page).to.equal('settings');
    expect(box().checked).to.equal(false);
    history.back();
    await until('the question', () => dialog()?.querySelector('dialog')?.open);
    answer('Discard');
    await until('the list', () => on(element, 'lead-list'));
    expect(location.hash).to.equal('#/leads');
    expect((await world.store.settings()).leadsEnabled).to.equal(true);
  });

  it('leaves the address alone where the host has a router of its own', async () => {
    const element = await desk('', { hash: 'off', page: 'teams', teamId: 'ardeal' });
    expect(location.hash).to.equal('');
    expect(on(element, 'team-settings') === null).to.equal(false);
    const asked: string[] = [];
    element.addEventListener('piste-navigate', (event) => {
      asked.push(event.page);
      event.preventDefault();
    });
    await until('the entries', () => link(element, 'My Pipeline'));
    expect(link(element, 'My Pipeline').tagName).to.equal('BUTTON');
    link(element, 'My Pipeline').click();
    await element.updateComplete;
    expect(asked).to.deep.equal(['pipeline']);
    expect(element.page).to.equal('teams');
    Object.assign(element, { page: 'leads', leadId: 'mobilier', teamId: undefined });
    await until('the record', () => on(element, 'lead-record'));
    expect(location.hash).to.equal('');
  });

  it('follows the teams into the address', async () => {
    const element = await desk('#/teams');
    const teams = on(element, 'team-settings')!;
    const rows = () => [
      ...(teams.shadowRoot?.querySelector('piste-team-list')?.shadowRoot?.querySelectorAll<HTMLElement>('.open') ?? []),
    ];
    await until('the list', () => rows().length === 3);
    rows()[2]!.click();
    await until('the address', () => location.hash === '#/teams/online');
    history.back();
    await until('the list alone', () => element.teamId === undefined);
    expect(element.page).to.equal('teams');
  });

  it('X3 says in words what is wrong with the storage, until it is right again', async () => {
    let tell!: (trouble: StorageTrouble | undefined) => void;
    const storage = { ...memoryStorage(), onTrouble: (listener: typeof tell) => ((tell = listener), () => undefined) };
    const element = await desk('', {}, createLeadStore({ storage }));
    tell({ code: 'storage-closed', message: 'closed' });
    await until('the banner', () => element.shadowRoot!.querySelector('.banner [role=alert]'));
    expect(element.shadowRoot!.querySelector('.banner')!.textContent)
      .to.include('The database has been closed.')
      .and.include('Reload');
    tell(undefined);
    await until('no banner', () => !element.shadowRoot!.querySelector('.banner .notice'));
  });

  it('names the document after the page or the record, where asked to', async () => {
    const before = document.title;
    const element = await desk('#/pipeline', { documentTitle: true, brand: 'Acme' });
    expect(document.title).to.equal('My Pipeline · Acme');
    await go(element, '#/leads/cerere', 'lead-record');
    await until('the title', () => document.title === 'Cerere de pe site, 4 noiembrie · Acme');
    document.title = before;
  });

  it('provides its own store to all that it shows', async () => {
    const element = await desk('#/pipeline');
    await until('the stages', () => on(element, 'opportunity-pipeline')!.shadowRoot!.textContent.includes('Qualified'));
  });

  it('reads places and writes them', () => {
    expect(placeOf('#/leads/a%2Fb')).to.deep.equal({ page: 'leads', leadId: 'a/b' });
    expect(hashOf({ page: 'leads', leadId: 'a/b' })).to.equal('#/leads/a%2Fb');
    expect(placeOf('#/teams/7')).to.deep.equal({ page: 'teams', teamId: '7' });
    for (const foreign of ['', '#', '#leads', '#/', '#/nowhere', '#/leads/1/2', '#/settings/1'])
      expect(placeOf(foreign)).to.equal(undefined);
    expect(placeOf('#/leads/%')).to.deep.equal({ page: 'leads' });
  });

  it('is accessible on each page of its own', async () => {
    const element = await desk('#/settings');
    await until('the box', () => on(element, 'lead-settings')?.shadowRoot?.querySelector('#leads'));
    await expectAccessible(element);
    await go(element, '#/teams', 'team-settings');
    await until('the teams', () => on(element, 'team-settings')!.shadowRoot!.querySelector('piste-team-list'));
    await expectAccessible(element);
  });
});
