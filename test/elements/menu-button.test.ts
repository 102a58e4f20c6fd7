import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/internal/menu/menu-button.define.js';
import type { MenuButton } from '../../src/internal/menu/menu-button.js';
import type { MenuChooseEvent } from '../../src/internal/menu/menu-choose.js';
import { expectAccessible } from './support/axe.js';
import { clearPage, fixture, focused, until } from './support/page.js';

const items = [
  { id: 'settings', label: 'Settings' },
  { id: 'off', label: 'Switched off', disabled: true },
  'separator' as const,
  { id: 'teams', label: 'Sales Teams', checked: true },
  { id: 'import', label: 'Import' },
];

describe('menu button', () => {
  afterEach(clearPage);
  let chosen: string[];

  async function menu(): Promise<MenuButton> {
    chosen = [];
    const element = fixture<MenuButton>(
      html`<piste-menu-button
        label="Configuration"
        .items=${items}
        @piste-choose=${(event: MenuChooseEvent) => chosen.push(event.id)}
      ></piste-menu-button>`,
    );
    await element.updateComplete;
    return element;
  }
  const button = (element: MenuButton) => element.shadowRoot!.querySelector<HTMLElement>('.btn')!;
  const isOpen = (element: MenuButton) => element.shadowRoot!.querySelector('.menu')!.matches(':popover-open');
  const at = () => focused()!.textContent.trim();

  async function open(element: MenuButton, key: 'ArrowDown' | 'ArrowUp' | 'Enter' = 'ArrowDown'): Promise<void> {
    element.focus();
    await sendKeys({ press: key });
    await until('an item has the focus', () => focused()!.classList.contains('item'));
  }

  it('moves by the arrows past what is switched off, round at the ends, and by Home, End and letters', async () => {
    const element = await menu();
    await open(element);
    expect(at()).to.equal('Settings');
    await sendKeys({ press: 'ArrowDown' });
    expect(at()).to.equal('Sales Teams');
    await sendKeys({ press: 'End' });
    expect(at()).to.equal('Import');
    await sendKeys({ press: 'ArrowDown' });
    expect(at()).to.equal('Settings');
    await sendKeys({ press: 'ArrowUp' });
    expect(at()).to.equal('Import');
    await sendKeys({ press: 's' });
    expect(at()).to.equal('Settings');
    await sendKeys({ press: 's' });
    expect(at()).to.equal('Sales Teams');
    await sendKeys({ press: 'Home' });
    expect(at()).to.equal('Settings');
  });

  it('opens at the last item by the arrow up', async () => {
    const element = await menu();
    await open(element, 'ArrowUp');
    expect(at()).to.equal('Import');
  });

  it('chooses by Enter and returns to the button', async () => {
    const element = await menu();
    await open(element, 'Enter');
    await sendKeys({ press: 'Enter' });
    expect(chosen).to.deep.equal(['settings']);
    expect(isOpen(element)).to.equal(false);
    expect(focused()).to.equal(button(element));
  });

  it('closes by Esc without choosing, and when the focus goes elsewhere', async () => {
    const element = await menu();
    await open(element);
    await sendKeys({ press: 'Escape' });
    expect(isOpen(element)).to.equal(false);
    expect(focused()).to.equal(button(element));
    await open(element);
    await sendKeys({ press: 'Tab' });
    expect(isOpen(element)).to.equal(false);
    expect(chosen).to.deep.equal([]);
  });

  it('does not choose what is switched off', async () => {
    const element = await menu();
    await open(element);
    element.shadowRoot!.querySelector<HTMLElement>('.item[aria-disabled]')!.click();
    expect(chosen).to.deep.equal([]);
    expect(isOpen(element)).to.equal(true);
  });

  it('closes by a second click', async () => {
    const element = await menu();
    button(element).click();
    await until('it is open', () => isOpen(element));
    button(element).click();
    await until('it is closed', () => !isOpen(element));
  });

  it('is accessible, closed and open', async () => {
    const element = await menu();
    await expectAccessible(element);
    await open(element);
    expect(button(element).getAttribute('aria-expanded')).to.equal('true');
    await expectAccessible(element);
  });
});
