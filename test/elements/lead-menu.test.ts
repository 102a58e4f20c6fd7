import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/lead-menu/lead-menu.define.js';
import type { LeadMenu } from '../../src/elements/lead-menu/lead-menu.js';
import type { NavigateEvent } from '../../src/events/index.js';
import { expectAccessible } from './support/axe.js';
import { bakery, type Bakery } from './support/bakery.js';
import { clearPage, fixture, focused, pause, until } from './support/page.js';

describe('lead-menu', () => {
  let world: Bakery;
  beforeEach(async () => {
    world = await bakery();
  });
  afterEach(() => {
    clearPage();
    history.replaceState(null, '', location.pathname + location.search);
  });

  async function menu(store = world.store, width = 900): Promise<LeadMenu> {
    const element = document.createElement('lead-menu');
    element.store = store;
    const box = fixture(html`<div></div>`);
    box.style.inlineSize = `${width}px`;
    box.append(element);
    await until('the entries', () => entries(element).includes('My Pipeline'));
    return element;
  }
  const links = (element: LeadMenu) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('nav :is(a, button)')];
  const entries = (element: LeadMenu) => links(element).map((link) => link.textContent.trim());
  const configuration = (element: LeadMenu) => element.shadowRoot!.querySelector('piste-menu-button')!;

  it('S4 shows Leads only while leads are switched on, and follows the setting', async () => {
    const element = await menu();
    expect(entries(element)).to.deep.equal(['Leads', 'My Pipeline']);
    await world.store.execute({ kind: 'save-settings', leadsEnabled: false });
    await until('Leads is gone', () => !entries(element).includes('Leads'));
    expect(entries(element)).to.deep.equal(['My Pipeline']);
    await world.store.execute({ kind: 'save-settings', leadsEnabled: true });
    await until('Leads is back', () => entries(element).includes('Leads'));
  });

  it('says which page was chosen, and follows its address unless that is cancelled', async () => {
    const element = await menu();
    const asked: string[] = [];
    const [leads, pipeline] = links(element);
    element.addEventListener('piste-navigate', (event) => asked.push(event.page));
    pipeline!.click();
    await until('the address', () => location.hash === '#/pipeline');
    element.addEventListener('piste-navigate', (event: NavigateEvent) => event.preventDefault());
    leads!.click();
    await pause(50);
    expect(location.hash).to.equal('#/pipeline');
    expect(asked).to.deep.equal(['pipeline', 'leads']);
  });

  it('opens Configuration by keyboard, with Settings and Sales Teams', async () => {
    const element = await menu();
    const asked: string[] = [];
    element.addEventListener('piste-navigate', (event) => {
      event.preventDefault();
      asked.push(event.page);
    });
    configuration(element).focus();
    await sendKeys({ press: 'ArrowDown' });
    await until('the menu', () => focused()!.getAttribute('role') === 'menuitem');
    expect(focused()!.textContent.trim()).to.equal('Settings');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused()!.textContent.trim()).to.equal('Sales Teams');
    await sendKeys({ press: 'Enter' });
    expect(asked).to.deep.equal(['teams']);
    expect(focused()!.textContent.trim()).to.equal('Configuration');
  });

  it('reaches every entry by Tab, also on a narrow screen', async () => {
    const element = await menu(world.store, 320);
    links(element)[0]!.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()!.textContent.trim()).to.equal('My Pipeline');
    await sendKeys({ press: 'Tab' });
    expect(focused()!.textContent.trim()).to.equal('Configuration');
    const bar = element.getBoundingClientRect();
    for (const link of [...links(element), configuration(element)])
      expect(link.getBoundingClientRect().right).to.be.at.most(bar.right);
  });

  it('marks where the user is', async () => {
    const element = await menu();
    element.current = 'pipeline';
    await element.updateComplete;
    expect(element.shadowRoot!.querySelector('[aria-current=page]')!.textContent.trim()).to.equal('My Pipeline');
    element.current = 'teams';
    await element.updateComplete;
    await configuration(element).updateComplete;
    expect(configuration(element).shadowRoot!.querySelector('.btn')!.getAttribute('aria-current')).to.equal('true');
  });

  it('names who is working, nobody in a store of a single user', async () => {
    const element = await menu(world.as({ id: 'ana', rights: 'own' }));
    await until('the name', () => element.shadowRoot!.textContent.includes('Ana Ionescu'));
    expect((await menu()).shadowRoot!.querySelector('.person') === null).to.equal(true);
  });

  it('makes buttons of the links where there are no addresses', async () => {
    const element = await menu();
    element.address = undefined;
    await element.updateComplete;
    expect(links(element).map(({ tagName }) => tagName)).to.deep.equal(['BUTTON', 'BUTTON']);
    let asked = '';
    element.addEventListener('piste-navigate', (event) => (asked = event.page));
    links(element)[1]!.click();
    expect(asked).to.equal('pipeline');
    expect(location.hash).to.equal('');
  });

  it('is accessible, wide and narrow', async () => {
    await expectAccessible(await menu(world.as({ id: 'ana', rights: 'admin' })));
    await expectAccessible(await menu(world.store, 320));
  });
});
