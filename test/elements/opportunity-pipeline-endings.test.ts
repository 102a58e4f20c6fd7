import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LeadOpenEvent, LeadSavedEvent } from '../../src/events/index.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { expectAccessible } from './support/axe.js';
import { bakery, type Bakery } from './support/bakery.js';
import { textOf } from './support/dialog-page.js';
import { eventually } from './support/eventually.js';
import { clearPage, focused, pause, until } from './support/page.js';
import { PipelinePage } from './support/pipeline-page.js';
import { pressInToast, toastText } from './support/record-page.js';

describe('opportunity-pipeline, winning and losing', () => {
  let base: Bakery;
  let page: PipelinePage;

  beforeEach(async () => {
    base = await bakery();
    for (const [title, stageId, expectedRevenue] of [
      ['Kiosk', 'new', 1000],
      ['Shop', 'qualified', 5000],
      ['Depot', 'qualified', 2000],
    ] as const) {
      base.clock.advance(1000);
      await base.lead({
        id: title.toLowerCase(),
        type: 'opportunity',
        title,
        stageId,
        expectedRevenue,
        probability: 50,
      });
    }
    page = await PipelinePage.open(base.store);
  });
  afterEach(() => {
    document.querySelector('piste-toasts')?.remove();
    document.documentElement.style.colorScheme = '';
    clearPage();
  });

  const record = async (id: string) => (await base.store.get('leads', id))!;
  const focusOn = (title: string) => until(`the focus on ${title}`, () => textOf(focused()) === title);
  const asked = async () => {
    await until('the question', () => page.question);
    await until('its field', () => focused()?.id === 'reason');
  };
  /** The same board over a store that does something else with commands. */
  const reopen = async (store: LeadStore) => {
    clearPage();
    page = await PipelinePage.open(store);
  };

  it('loses a card by L, with a reason; counts, sums and focus follow, and Undo brings it back', async () => {
    page.focus('Depot');
    await sendKeys({ press: 'l' });
    await asked();
    expect(textOf(page.question)).to.contain('Mark lost').and.to.contain('Depot');
    await pause(300);
    await expectAccessible(page.element);
    await sendKeys({ type: 'Too expensive' });
    await sendKeys({ press: 'Enter' });
    await until('said', () => page.spoken === 'Lost.');
    await focusOn('Shop');
    expect(page.titles('Qualified')).to.deep.equal(['Shop']);
    expect(page.heads[1]).to.equal('Qualified, 1, 5,000');
    expect(await record('depot')).to.include({ status: 'lost', lostReason: 'Too expensive', stageId: 'qualified' });
    expect(toastText()).to.contain('Marked lost').and.to.contain('Depot');
    await pressInToast('Undo');
    await until('back', () => page.heads[1] === 'Qualified, 2, 7,000' && page.titles('Qualified').includes('Depot'));
    expect(await record('depot'))
      .to.include({ status: 'open' })
      .and.not.to.have.property('lostReason');
  });

  it('leaves a card where it was, with the focus, when nobody answers why it is lost', async () => {
    page.focus('Depot');
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowRight' });
    await until('carried', () => page.titles('Proposition').includes('Depot'));
    await sendKeys({ press: 'l' });
    await asked();
    await sendKeys({ press: 'Escape' });
    await until('closed', () => !page.question);
    await focusOn('Depot');
    expect(page.titles('Qualified')).to.deep.equal(['Depot', 'Shop']);
    expect(await record('depot')).to.include({ status: 'open', stageId: 'qualified' });
  });

  it('goes to the title when the last card is lost', async () => {
    for (const id of ['kiosk', 'shop']) await base.store.execute({ kind: 'mark-lost', leadId: id });
    await until('one is left', () => page.root.querySelectorAll('.card').length === 1);
    page.focus('Depot');
    await sendKeys({ press: 'l' });
    await asked();
    await sendKeys({ press: 'Enter' });
    await until('none', () => !page.root.querySelector('.card'));
    await until('the title', () => focused()?.localName === 'h1');
    expect(await record('depot'))
      .to.include({ status: 'lost' })
      .and.not.to.have.property('lostReason');
  });

  it('shows where to win and lose only while a card is in the hand, with their keys while keys carry it', async () => {
    expect(page.zone('lost')).to.equal(undefined);
    page.focus('Shop');
    await sendKeys({ press: 'Space' });
    await until('the zones', () => page.zone('lost') && page.zone('won'));
    expect(page.zone('lost')!.querySelector('kbd')!.checkVisibility()).to.equal(true);
    await expectAccessible(page.element);
    await sendKeys({ press: 'Escape' });
    await until('none', () => !page.zone('lost'));
  });

  it('loses a card by dropping it, and puts it back where the question is cancelled', async () => {
    const opened: string[] = [];
    page.element.addEventListener('lead-open', (event: LeadOpenEvent) => opened.push(event.leadId));
    await page.dragToEnding('Shop', 'lost');
    await asked();
    expect(page.titles('Qualified'), 'not lost yet').to.deep.equal(['Depot', 'Shop']);
    await sendKeys({ press: 'Escape' });
    await focusOn('Shop');
    expect((await record('shop')).status).to.equal('open');
    await page.dragToEnding('Shop', 'lost');
    await asked();
    await sendKeys({ type: 'No budget' });
    await sendKeys({ press: 'Enter' });
    await until('gone', () => page.titles('Qualified').join() === 'Depot');
    await focusOn('Depot');
    expect(await record('shop')).to.include({ status: 'lost', lostReason: 'No budget' });
    await page.drag('Depot', 'Proposition');
    await until('the rest still moves', () => page.titles('Proposition').join() === 'Depot');
    expect(opened, 'letting go opens nothing').to.deep.equal([]);
  });

  it('wins a card by dropping it where its won stage is folded, and celebrates there', async () => {
    page.element.view = { search: '', mine: true, chart: false, folds: [['won', true]] };
    await until('folded', () => page.stage('Won').classList.contains('is-folded'));
    await page.dragToEnding('Shop', 'won');
    await until('drawn', () => page.stage('Won').querySelector('.run'));
    await until('said', () => page.spoken === 'Won.');
    await focusOn('Depot');
    expect(await record('shop')).to.include({ status: 'won', stageId: 'won', probability: 100 });
    await until('counted', () => textOf(page.stage('Won')).includes('Won 1'));
    await pressInToast('Undo');
    await until('back', () => page.titles('Qualified').includes('Shop'));
    expect(await record('shop')).to.include({ status: 'open', stageId: 'qualified', probability: 50 });
  });

  it('wins a card by W, which then stands in its won stage with the focus', async () => {
    page.focus('Shop');
    await sendKeys({ press: 'w' });
    await until('said', () => page.spoken === 'Won.');
    await until('there', () => page.titles('Won').join() === 'Shop');
    await focusOn('Shop');
    await until('drawn', () => page.card('Shop').querySelector('.run'));
    await sendKeys({ press: 'l' });
    await pause(100);
    expect(page.question, 'what is won is not lost by a key').to.equal(null);
  });

  it('does the same from the menu of a card, which Tab passes over', async () => {
    page.focus('Shop');
    await sendKeys({ press: 'Tab' });
    expect(focused()?.closest('.card') ?? page.root.activeElement?.closest('.card')).to.equal(null);
    const entries = [...page.card('Shop').querySelector('piste-menu-button')!.items];
    expect(
      entries.map((entry) => (entry === 'separator' ? '' : entry.label)),
      'one way to win',
    ).to.deep.equal(['Open', '', 'Move to New', 'Move to Proposition', '', 'Mark won', 'Mark lost']);
    await page.choose('Shop', 'Move to Proposition');
    await until('moved', () => page.titles('Proposition').join() === 'Shop');
    await focusOn('Shop');
    await eventually('saved', async () => (await record('shop')).stageId === 'proposition');
    await page.choose('Shop', 'Mark lost');
    await asked();
    await sendKeys({ press: 'Enter' });
    await until('gone', () => !page.titles('Proposition').length);
    await focusOn('Depot');
    await page.choose('Depot', 'Mark won');
    await until('won', () => page.titles('Won').join() === 'Depot');
    const opened: string[] = [];
    page.element.addEventListener('lead-open', (event: LeadOpenEvent) => opened.push(event.leadId));
    await page.choose('Depot', 'Open');
    expect(opened).to.deep.equal(['depot']);
  });

  it('P1 says so where the user may not lose it, and keeps the card', async () => {
    await base.store.execute({ kind: 'save-lead', lead: { id: 'shop', salespersonId: 'radu' } });
    const own = base.as({ id: 'ana', rights: 'own' });
    await reopen({ ...base.store, execute: (command, options) => own.execute(command, options) });
    page.focus('Shop');
    await sendKeys({ press: 'l' });
    await asked();
    await sendKeys({ press: 'Enter' });
    await until('told', () => toastText().includes('You may change only your own and unassigned records.'));
    expect(page.spoken).to.equal('Put back.');
    expect(page.titles('Qualified')).to.include('Shop');
    await focusOn('Shop');
    expect((await record('shop')).status).to.equal('open');
  });

  it('says that a card was merged away or is gone', async () => {
    await reopen({
      ...base.store,
      execute: (command, options) => base.store.execute({ ...command, leadId: 'gone' } as typeof command, options),
    });
    page.focus('Shop');
    await sendKeys({ press: 'w' });
    await until('told', () => toastText().includes('This record is no longer there.'));
    await focusOn('Shop');
  });

  it('writes nothing over a loss that somebody else has saved while it was asked why', async () => {
    page.focus('Depot');
    await sendKeys({ press: 'l' });
    await asked();
    await base.store.execute({ kind: 'mark-lost', leadId: 'depot', reason: 'Chose somebody else' });
    await until('gone', () => page.titles('Qualified').join() === 'Shop');
    await sendKeys({ type: 'Price' });
    await sendKeys({ press: 'Enter' });
    await until('told', () => toastText().includes('Somebody else has changed this in the meantime.'));
    expect((await record('depot')).lostReason).to.equal('Chose somebody else');
    await until('the focus is on a card', () => focused()?.classList.contains('name'));
  });

  it('tells the page before and after, which may take it over', async () => {
    const saved: string[] = [];
    page.element.addEventListener('lead-saved', (event: LeadSavedEvent) => saved.push(event.command.kind));
    page.focus('Shop');
    await sendKeys({ press: 'w' });
    await until('told', () => saved.join() === 'mark-won');
    page.element.addEventListener('lead-before-save', (event) => event.preventDefault());
    page.focus('Depot');
    await sendKeys({ press: 'w' });
    await until('put back', () => page.spoken === 'Put back.');
    expect((await record('depot')).status).to.equal('open');
    expect(saved).to.deep.equal(['mark-won']);
  });

  it('keeps the zones in sight on a phone, at the end of what is seen of a long board', async () => {
    page.element.parentElement!.style.inlineSize = '390px';
    for (let i = 0; i < 12; i++) await base.lead({ type: 'opportunity', title: `Office ${i}`, stageId: 'new' });
    await until('a long board', () => page.element.getBoundingClientRect().height > innerHeight + 200);
    page.focus('Kiosk');
    await sendKeys({ press: 'Space' });
    await until('the zones', () => page.zone('lost'));
    for (const ending of ['won', 'lost'] as const) {
      const { left, right, bottom } = page.zone(ending)!.getBoundingClientRect();
      expect(bottom).to.be.within(innerHeight - 60, innerHeight);
      const { left: start, right: end } = page.element.getBoundingClientRect();
      expect(left).to.be.at.least(start);
      expect(right).to.be.at.most(end);
    }
  });

  it('passes over folded stages with arrows', async () => {
    page.element.view = { search: '', mine: true, chart: false, folds: [['qualified', true]] };
    await base.lead({ type: 'opportunity', title: 'Barn', stageId: 'proposition' });
    await until('there', () => page.titles('Proposition').length);
    page.focus('Kiosk');
    await sendKeys({ press: 'ArrowRight' });
    await focusOn('Barn');
  });
});
