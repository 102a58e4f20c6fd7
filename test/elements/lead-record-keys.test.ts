import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from './support/axe.js';
import { withSimilar, type Bakery } from './support/bakery.js';
import { textOf } from './support/dialog-page.js';
import { eventually } from './support/eventually.js';
import { clearPage, focused, pause, until } from './support/page.js';
import { RecordPage } from './support/record-page.js';

describe('lead-record by single keys, among its neighbours', () => {
  let world: Bakery;
  beforeEach(async () => {
    world = await withSimilar();
  });
  afterEach(() => {
    clearPage();
    document.querySelector('piste-toasts')?.remove();
  });

  const open = async (leadId: string, store = world.store) => {
    const page = await RecordPage.open(store, leadId);
    page.root.querySelector<HTMLElement>('h1')!.focus();
    return page;
  };

  it('? lists the keys, and Escape goes back to where one was', async () => {
    const page = await open('mobilier');
    const before = focused();
    await sendKeys({ type: '?' });
    const dialog = () => page.root.querySelector<HTMLDialogElement>('#keys')!;
    await until('the list', () => dialog().open);
    expect(textOf(dialog())).to.contain('Convert to Opportunity').and.to.contain('Next record');
    await expectAccessible(page.element);
    await sendKeys({ press: 'Escape' });
    await until('closed', () => !dialog().open);
    expect(focused()).to.equal(before);
  });

  it('C1 c opens the conversion of a lead, w wins an opportunity, n goes to the note', async () => {
    const page = await open('mobilier');
    await sendKeys({ press: 'n' });
    expect(focused()?.getAttribute('aria-label')).to.equal('Note');
    await sendKeys({ type: 'c is only a letter here' });
    const converter = page.root.querySelector('convert-dialog')!;
    expect(converter.shadowRoot!.querySelector('dialog')!.open).to.equal(false);
    page.root.querySelector<HTMLElement>('h1')!.focus();
    await sendKeys({ press: 'c' });
    await until('the dialog', () => converter.shadowRoot!.querySelector('dialog')!.open);
    clearPage();
    await open('spicului');
    await sendKeys({ press: 'w' });
    await eventually('won', async () => (await world.store.get('leads', 'spicului'))!.status === 'won');
  });

  it('goes to the record before and after in the list, by key and by button', async () => {
    const page = await open('mobilier');
    page.element.trail = { position: 2, total: 37, previousId: 'cerere', nextId: 'spicului' };
    await page.element.updateComplete;
    expect(page.text).to.contain('2 of 37');
    const asked: string[] = [];
    page.element.addEventListener('lead-open', (event) => {
      asked.push(event.leadId);
      event.preventDefault();
    });
    await sendKeys({ press: 'j' });
    await sendKeys({ press: 'k' });
    page.button('Next record').click();
    expect(asked).to.deep.equal(['spicului', 'cerere', 'spicului']);
    page.element.trail = { position: 37, total: 37, previousId: 'cerere' };
    await page.element.updateComplete;
    await sendKeys({ press: 'j' });
    page.button('Next record').click();
    expect(asked.length, 'the last one has none after it').to.equal(3);
  });

  it('opens a neighbour itself where nobody else does', async () => {
    const page = await open('mobilier');
    page.element.trail = { position: 1, total: 2, nextId: 'spicului' };
    await page.element.updateComplete;
    await sendKeys({ press: 'j' });
    await until('the neighbour', () => page.title.value === 'Spicului, mobilare sediu');
  });

  it('follows and stops following', async () => {
    const page = await open('mobilier', world.as({ id: 'ana', rights: 'all' }));
    const log = page.root.querySelector('piste-record-log')!.shadowRoot!;
    const button = () => log.querySelector<HTMLButtonElement>('.followers button')!;
    await until('the button', () => button());
    const before = (await world.store.list('followers', { where: { leadId: 'mobilier' } })).total;
    const pressed = button().getAttribute('aria-pressed');
    button().click();
    await until('it has turned', () => button().getAttribute('aria-pressed') !== pressed);
    const after = (await world.store.list('followers', { where: { leadId: 'mobilier' } })).total;
    expect(Math.abs(after - before)).to.equal(1);
    await expectAccessible(page.element);
  });

  it('copies an e-mail', async () => {
    const page = await open('mobilier');
    const copied: string[] = [];
    const real = Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')!;
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => (copied.push(text), Promise.resolve()) },
    });
    try {
      page.field('Email').shadowRoot!.querySelector<HTMLButtonElement>('.copy')!.click();
      await pause();
      expect(copied).to.deep.equal([(await world.store.get('leads', 'mobilier'))!.email]);
    } finally {
      delete (navigator as unknown as Record<string, unknown>)['clipboard'];
      expect(Object.getOwnPropertyDescriptor(Navigator.prototype, 'clipboard')).to.deep.equal(real);
    }
  });
});
