import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { bakery, type Bakery } from './support/bakery.js';
import { textOf } from './support/dialog-page.js';
import { finishAll, goes, movedBy, movements, reduceMotion, slowPace, usualPace } from './support/movement.js';
import { clearPage, pause, until } from './support/page.js';
import { PipelinePage } from './support/pipeline-page.js';
import { pressInToast, toastText } from './support/record-page.js';

describe('opportunity-pipeline, motion', () => {
  let base: Bakery;
  let page: PipelinePage;
  beforeEach(async () => {
    base = await bakery();
    for (const [title, stageId] of [
      ['Shop', 'new'],
      ['Depot', 'new'],
      ['Office', 'new'],
      ['Mill', 'qualified'],
    ] as const) {
      base.clock.advance(1000);
      await base.lead({ id: title.toLowerCase(), type: 'opportunity', title, stageId, probability: 50 });
    }
    await base.lead({ id: 'lead', title: 'Bakery' });
    base.clock.advance(1000);
    slowPace();
    page = await PipelinePage.open(base.store);
  });
  afterEach(async () => {
    usualPace();
    await resetMouse();
    clearPage();
    document.querySelector('piste-toasts')?.remove();
  });

  const moving = () => movements(page.root);
  const title = (animation: Animation) => textOf(movedBy(animation).querySelector('.name'));
  const place = (name: string) => page.card(name).getBoundingClientRect();
  function hold(): Map<string, Animation> {
    return new Map(
      moving().map((animation) => {
        animation.pause();
        animation.currentTime = 0;
        return [title(animation), animation];
      }),
    );
  }
  const move = (leadId: string, stageId: string) => base.store.execute({ kind: 'move-stage', leadId, stageId });
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));

  it('brings a card that another tab has moved from its former column, and closes the gap', async () => {
    const depot = place('Depot');
    const shop = place('Shop');
    const mill = place('Mill');
    await move('depot', 'qualified');
    await until('cards move', () => moving().length > 0);
    const held = hold();
    expect(page.titles('Qualified')).to.deep.equal(['Depot', 'Mill']);
    expect([...held.keys()].sort()).to.deep.equal(['Depot', 'Mill', 'Shop']);
    expect(place('Depot').left).to.be.closeTo(depot.left, 1);
    expect(place('Depot').top).to.be.closeTo(depot.top, 1);
    expect(place('Shop').top).to.be.closeTo(shop.top, 1);
    expect(place('Mill').top).to.be.closeTo(mill.top, 1);
    expect(getComputedStyle(page.card('Depot')).zIndex, 'over the others').to.equal('1');
    finishAll();
    await until('it is over', () => moving().length === 0);
    expect(page.root.querySelectorAll('.card[style]')).to.have.length(0);
  });

  it('does so for a move by keys and for the way back', async () => {
    page.focus('Office');
    const { left } = place('Office');
    for (const key of ['Space', 'ArrowRight']) await sendKeys({ press: key });
    await until('it moves', () => moving().some((animation) => title(animation) === 'Office'));
    hold();
    expect(page.titles('Qualified')).to.include('Office');
    expect(place('Office').left).to.be.closeTo(left, 1);
    finishAll();
    await sendKeys({ press: 'Space' });
    await until('the way back', () => toastText().includes('Undo'));
    await until('it is over', () => moving().length === 0);
    const there = place('Office').left;
    await pressInToast('Undo');
    await until('it moves', () => moving().some((animation) => title(animation) === 'Office'));
    hold();
    expect(page.titles('New')).to.include('Office');
    expect(place('Office').left).to.be.closeTo(there, 1);
    finishAll();
  });

  it('goes on from where a card is when it is moved again meanwhile', async () => {
    await move('depot', 'qualified');
    await until('cards move', () => moving().length > 0);
    for (const animation of moving()) {
      animation.pause();
      animation.currentTime = 6000;
    }
    const { left, top } = place('Depot');
    await move('depot', 'proposition');
    await until('it goes on', () => page.titles('Proposition').includes('Depot') && moving().length > 0);
    await frame();
    hold();
    expect(place('Depot').left).to.be.closeTo(left, 1);
    expect(place('Depot').top).to.be.closeTo(top, 1);
    finishAll();
  });

  it('lets a card that was a lead settle in', async () => {
    await base.store.execute({ kind: 'convert-lead', leadId: 'lead', customer: { action: 'create' } });
    await until('it is there', () => moving().length > 0);
    const settling = hold().get('Bakery')!;
    expect((settling.effect as KeyframeEffect).getKeyframes()[0]!['opacity']).to.equal('0');
    finishAll();
    await until('it is over', () => moving().length === 0);
  });

  it('leaves alone what a hand has put there', async () => {
    await page.drag('Depot', 'Qualified');
    await until('it is there', () => page.titles('Qualified').includes('Depot'));
    await until('it is written', () => toastText().includes('Qualified'));
    await frame();
    expect(moving().filter(goes)).to.have.length(0);
  });

  it('moves nothing for another question: search, fold, more, another team', async () => {
    page.element.view = { search: 'Shop', mine: true, folds: [] };
    await until('what is found', () => page.titles('New').join() === 'Shop');
    await frame();
    expect(moving()).to.have.length(0);
    page.element.view = { search: '', mine: true, folds: [['new', true]] };
    await until('all', () => page.stage('New').classList.contains('is-folded'));
    await frame();
    page.element.view = { search: '', mine: true, folds: [['new', false]] };
    await until('all', () => page.titles('New').length === 3);
    await frame();
    expect(moving()).to.have.length(0);
  });

  it('brings the focus to where a card is to be, not to where it comes from', async () => {
    page.element.parentElement!.style.inlineSize = '420px';
    await frame();
    page.focus('Office');
    const board = page.root.querySelector('.board')!;
    for (const key of ['Space', 'ArrowRight', 'ArrowRight', 'Space']) await sendKeys({ press: key });
    await until('it is in sight', () => board.scrollLeft > 0);
    finishAll();
    await until('it is over', () => moving().length === 0);
    const { left, right } = board.getBoundingClientRect();
    expect(place('Office').left).to.be.at.least(left - 1);
    expect(place('Office').right).to.be.at.most(right + 1);
    page.element.parentElement!.style.inlineSize = '';
  });

  it('moves nothing for those who ask for less motion, and ends when the board leaves the page', async () => {
    reduceMotion(true);
    await move('depot', 'qualified');
    await until('it is there', () => page.titles('Qualified').includes('Depot'));
    await frame();
    expect(moving()).to.have.length(0);
    reduceMotion(false);
    await move('depot', 'new');
    await until('cards move', () => moving().length > 0);
    page.element.remove();
    expect(moving()).to.have.length(0);
    await pause();
  });
});
