import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/similar-leads-button/similar-leads-button.define.js';
import type { SimilarLeadsButton } from '../../src/elements/similar-leads-button/similar-leads-button.js';
import type { LeadOpenEvent } from '../../src/events/index.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { expectAccessible } from './support/axe.js';
import { withSimilar, type Bakery } from './support/bakery.js';
import { textOf } from './support/dialog-page.js';
import { clearPage, fixture, focused, pause, until } from './support/page.js';
import { pressInToast } from './support/record-page.js';

describe('similar-leads-button', () => {
  let world: Bakery;
  let element: SimilarLeadsButton;
  beforeEach(async () => {
    world = await withSimilar();
  });
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    clearPage();
  });

  const root = () => element.shadowRoot!;
  const own = () => root().querySelector<HTMLButtonElement>('[part=button]');
  const panel = () => root().querySelector<HTMLElement>('.panel:popover-open');
  const rows = () => [...(panel()?.querySelectorAll<HTMLElement>('.list:not(.sunken) > li') ?? [])];
  const titles = () => rows().map((row) => textOf(row.querySelector('.name')));
  const row = (title: string) => rows()[titles().indexOf(title)]!;
  const open = (id: string) => root().querySelector<HTMLDialogElement>(`#${id}[open]`);
  const press = (name: string, within: ParentNode = root()) => {
    const found = [...within.querySelectorAll<HTMLButtonElement>('button')].find(
      (button) => textOf(button) === name || button.getAttribute('aria-label') === name,
    );
    if (!found) throw new Error(`There is no button ${name}`);
    found.focus();
    found.click();
  };

  async function show(leadId = 'mobilier', store: LeadStore = world.store): Promise<void> {
    element = fixture(html`<similar-leads-button .store=${store} lead-id=${leadId}></similar-leads-button>`);
    await until('the button', () => own());
  }

  async function showPanel(leadId?: string, store?: LeadStore): Promise<void> {
    await show(leadId, store);
    own()!.focus();
    await sendKeys({ press: 'Enter' });
    await until('the list', () => rows().length);
  }

  it('D1 counts exactly what the list and the conversion dialog show', async () => {
    await showPanel();
    const { total } = await world.store.similar('mobilier');
    expect(textOf(own())).to.equal(`Similar Leads ${total}`);
    expect(rows()).to.have.length(total);
    expect((await world.store.conversion('mobilier')).matches).to.have.length(total);
    expect(element.count).to.equal(total);
  });

  it('is hidden where there is none, and comes and goes with the data', async () => {
    const alone = await world.lead({ title: 'Alone', email: 'x@gmail.com' });
    element = fixture(html`<similar-leads-button .store=${world.store} lead-id=${alone}></similar-leads-button>`);
    await pause(100);
    expect(getComputedStyle(element).display).to.equal('none');
    const other = await world.lead({ title: 'Twin', email: 'x@gmail.com' });
    await until('shown', () => own() && getComputedStyle(element).display !== 'none');
    await world.store.execute({ kind: 'save-lead', lead: { id: other, email: 'y@gmail.com' } });
    await until('hidden', () => getComputedStyle(element).display === 'none');
  });

  it('D2 shows band, reasons for and against, and the probability in words and as a number', async () => {
    await showPanel();
    const text = textOf(row('Spicului, mobilare sediu'));
    const [match] = (await world.store.similar('mobilier')).items;
    expect(match!.band).to.equal('same');
    expect(text).to.contain('Same');
    expect(text).to.contain('same phone');
    expect(text).to.match(/almost certainly|very likely/i);
    expect(text).to.match(/\d\.\d|\d+ ?%|\.\d/);
    expect(textOf(row('Cuptor rotativ, Spicul'))).to.contain('Lost');
    expect(Boolean(row('Cuptor rotativ, Spicul').querySelector('.against')), 'a reason against').to.equal(true);
  });

  it('is accessible in light and dark, closed and open', async () => {
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      await showPanel();
      await expectAccessible(element);
      clearPage();
    }
  });

  it('opens by key with the focus inside, and closes by Esc with the focus back', async () => {
    await showPanel();
    expect(panel()!.contains(root().activeElement)).to.equal(true);
    expect(own()!.getAttribute('aria-expanded')).to.equal('true');
    await sendKeys({ press: 'Escape' });
    await until('closed', () => !panel() && own()!.getAttribute('aria-expanded') === 'false');
    expect(focused() === own(), 'the focus is on the button').to.equal(true);
  });

  it('opens a similar record', async () => {
    await showPanel();
    let opened = '';
    element.addEventListener('lead-open', (event: LeadOpenEvent) => (opened = event.leadId));
    press('Spicului, mobilare sediu');
    expect(opened).to.equal('spicului');
    await until('closed', () => !panel());
  });

  it('D6 says that two are not the same, with a reason, and takes it back', async () => {
    await showPanel();
    const before = element.count;
    press('Cerere de pe site, 4 noiembrie is not the same');
    await until('the question', () => open('not-same'));
    await expectAccessible(element);
    open('not-same')!.querySelectorAll<HTMLInputElement>('input[type=radio]')[1]!.click();
    open('not-same')!.querySelector('textarea')!.focus();
    await sendKeys({ type: 'Another hall' });
    await until('typed', () => open('not-same')!.querySelector('textarea')!.value === 'Another hall');
    press('Not the same', open('not-same')!.querySelector('footer')!);
    await until('left out', () => element.count === before - 1 && rows().length === before - 1);
    expect(panel()!.contains(root().activeElement), 'the focus stays in the list').to.equal(true);
    const [dismissal] = (await world.store.list('dismissals', { where: { leadId: 'mobilier' } })).items;
    expect(dismissal!.reason).to.equal('Same company, different need: Another hall');
    press('Show', panel()!);
    await element.updateComplete;
    expect(textOf(panel()!.querySelector('.list.sunken'))).to.contain('Same company, different need: Another hall');
    press('Take back', panel()!);
    await until('back', () => rows().length === before);
  });

  it('D6 is undone from the toast', async () => {
    await showPanel();
    const before = element.count;
    press('Cerere de pe site, 4 noiembrie is not the same');
    await until('the question', () => open('not-same'));
    press('Not the same', open('not-same')!.querySelector('footer')!);
    await until('left out', () => element.count === before - 1);
    await pressInToast('Undo');
    await until('back', () => element.count === before);
  });

  it('D6 comes back by itself once a compared field changes, and says that it lapsed', async () => {
    await world.store.execute({ kind: 'dismiss-similar', leadIds: ['mobilier', 'cerere'], reason: 'Another hall' });
    await showPanel();
    const before = element.count;
    expect(titles()).not.to.include('Cerere de pe site, 4 noiembrie');
    await world.store.execute({ kind: 'save-lead', lead: { id: 'cerere', phone: '0264 000 078' } });
    await until('back', () => element.count === before + 1 && titles().includes('Cerere de pe site, 4 noiembrie'));
    press('Show', panel()!);
    await element.updateComplete;
    expect(textOf(panel()!.querySelector('.list.sunken'))).to.contain('Lapsed');
  });

  it('keeps the focus when the last similar record is said not to be the same', async () => {
    const a = await world.lead({ title: 'One', email: 'x@gmail.com' });
    await world.lead({ title: 'Twin', email: 'x@gmail.com' });
    await showPanel(a);
    press('Twin is not the same');
    await until('the question', () => open('not-same'));
    press('Not the same', open('not-same')!.querySelector('footer')!);
    await until('none left', () => element.count === 0);
    await pause(100);
    expect(panel()?.contains(root().activeElement)).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until('the button has it', () => focused() === own());
    own()!.blur();
    await until('gone', () => getComputedStyle(element).display === 'none');
  });

  it('D7 tells of records that the user may not see only that they are there', async () => {
    await show('cerere', world.as({ id: 'radu', rights: 'own' }));
    const { total, hidden } = await world.as({ id: 'radu', rights: 'own' }).similar('cerere');
    expect(hidden).to.be.greaterThan(0);
    expect(textOf(own())).to.equal(`Similar Leads ${total + hidden}`);
    own()!.click();
    await until('told', () => /similar records?, which you may not see/.exec(textOf(panel())));
    expect(textOf(panel())).not.to.contain('Mobilier birou');
  });

  it('compares two records value by value, and goes back to the list', async () => {
    await showPanel();
    press('Compare with Spicului, mobilare sediu');
    await until('the comparison', () => open('compare'));
    await expectAccessible(element);
    const lines = [...open('compare')!.querySelectorAll('tbody tr')].map(textOf);
    expect(lines.some((line) => line.includes('same phone') && line.includes('0722'))).to.equal(true);
    await sendKeys({ press: 'Escape' });
    await until('the list', () => !open('compare') && rows().length);
    expect(focused()?.getAttribute('aria-label')).to.equal('Compare with Spicului, mobilare sediu');
  });

  it('goes from the comparison to the merge of these two', async () => {
    await showPanel('spicului');
    press('Compare with Mobilier birou, 12 posturi');
    await until('the comparison', () => open('compare'));
    press('Merge…', open('compare')!);
    const dialog = () => root().querySelector('convert-dialog')!.shadowRoot!.querySelector('dialog[open]');
    await until('the dialog', () => textOf(dialog()).includes('Mobilier birou'));
    expect(Boolean(panel()), 'the list is closed').to.equal(false);
  });

  it('X4 shows markup in titles as text', async () => {
    await world.store.execute({ kind: 'save-lead', lead: { id: 'cerere', title: '<b>bold</b>' } });
    await showPanel();
    expect(titles()).to.include('<b>bold</b>');
  });
});
