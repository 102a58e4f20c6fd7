import { emulateMedia, resetMouse, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { ConvertResult } from '../../src/elements/convert-dialog/convert-dialog.js';
import { withSimilar, type Bakery } from './support/bakery.js';
import { DialogPage, textOf } from './support/dialog-page.js';
import { finishAll, goes, movedBy, movements, reduceMotion, slowPace, usualPace } from './support/movement.js';
import { clearPage, focused, pause, until } from './support/page.js';

const CHROMIUM = navigator.userAgent.includes('Chrome/');

describe('convert-dialog, motion of a merge', () => {
  let world: Bakery;
  let facts: string[];
  let result: ConvertResult;
  beforeEach(async () => {
    world = await withSimilar();
    facts = [];
    result = undefined;
    slowPace();
  });
  afterEach(async () => {
    usualPace();
    await resetMouse();
    clearPage();
    document.querySelector('piste-toasts')?.remove();
  });

  async function open(): Promise<DialogPage> {
    const page = await new DialogPage(world.store).show('mobilier');
    page.element.addEventListener('leads-merged', ({ outcome }) => facts.push(`merged ${outcome.leadId}`));
    page.element.addEventListener('close', (event) => facts.push(`close ${(event as CloseFact).reason}`));
    void page.result!.then((reached) => {
      facts.push('result');
      result = reached;
    });
    return page;
  }
  type CloseFact = Event & { reason: string };
  const moving = (page: DialogPage) => movements(page.dialog);
  const title = (animation: Animation) => textOf(movedBy(animation).querySelector('.name'));
  async function merge(page: DialogPage): Promise<void> {
    page.submit.click();
    await until('rows flow', () => moving(page).length > 0);
  }
  const toast = () => textOf(document.querySelector('piste-toasts')?.shadowRoot);

  it('lets the ticked rows flow into the one that stays; the fact is told before, the result after', async () => {
    const page = await open();
    await merge(page);
    expect(moving(page).filter(goes).map(title)).to.deep.equal([
      'Mobilier birou, 12 posturi',
      'Cerere de pe site, 4 noiembrie',
    ]);
    expect(
      moving(page)
        .filter((animation) => !goes(animation))
        .map(title),
    ).to.deep.equal(['Spicului, mobilare sediu']);
    expect((await world.store.get('leads', 'mobilier'))!.id, 'it is written').to.equal('spicului');
    expect(facts).to.deep.equal(['merged spicului']);
    expect(toast()).to.equal('');
    finishAll();
    await until('it is closed', () => facts.length === 3);
    expect(facts).to.deep.equal(['merged spicului', 'close done', 'result']);
    expect(result).to.include({ leadId: 'spicului', merged: true });
    await until('the way back', () => toast().includes('3 records merged into one'));
    expect(moving(page)).to.have.length(0);
    expect(focused()).to.equal(page.opener);
  });

  it('moves each row as far as the one that stays is away, and sets no style', async () => {
    const page = await open();
    await merge(page);
    const place = page.row('Spicului, mobilare sediu').tick.closest('li')!.getBoundingClientRect();
    for (const animation of moving(page).filter(goes)) {
      animation.pause();
      animation.currentTime = 0;
      const { top } = movedBy(animation).getBoundingClientRect();
      const last = (animation.effect as KeyframeEffect).getKeyframes().at(-1)!;
      expect(parseFloat(String(last['translate']).split(' ')[1]!)).to.be.closeTo(place.top - top, 0.01);
      expect(last['opacity']).to.equal('0');
    }
    expect(page.root.querySelectorAll('[style]')).to.have.length(0);
  });

  it('ends by itself, at the pace of the tokens', async () => {
    document.documentElement.style.setProperty('--piste-slow', '0.05s');
    const page = await open();
    page.submit.click();
    await page.result;
    expect(page.element.open).to.be.false;
    expect(facts).to.include('close done');
  });

  it('shows neither a refusal nor another result while it lasts', async () => {
    const page = await open();
    const before = page.resultText;
    await merge(page);
    await pause(250);
    await page.element.updateComplete;
    expect(page.resultText).to.equal(before);
    expect(page.root.querySelector('.notice')).to.be.null;
    expect(page.rows).to.have.length(5);
  });

  it('is ended by Escape, with what was done', async () => {
    const page = await open();
    await merge(page);
    await sendKeys({ press: 'Escape' });
    await until('it is closed', () => !page.element.open);
    await page.result;
    expect(facts).to.deep.equal(['merged spicului', 'close done', 'result']);
    expect(result).to.include({ leadId: 'spicului' });
    await until('the way back', () => toast().includes('3 records merged into one'));
    expect(moving(page)).to.have.length(0);
  });

  for (const [how, act] of [
    ['closed by the page', (page: DialogPage) => page.element.close()],
    ['told to be no longer open', (page: DialogPage) => (page.element.open = false)],
    ['given another lead', (page: DialogPage) => (page.element.leadId = 'hidro-lead')],
    ['removed from the page', (page: DialogPage) => page.element.remove()],
    ['hidden with its page', () => document.dispatchEvent(new Event('visibilitychange'))],
  ] as const) {
    it(`still tells what was done when it is ${how} meanwhile`, async () => {
      const page = await open();
      await merge(page);
      act(page);
      await until('it is closed', () => facts.includes('result'));
      expect(facts).to.deep.equal(['merged spicului', 'close done', 'result']);
      expect(result).to.include({ leadId: 'spicului', merged: true });
      expect(page.element.open).to.be.false;
      await until('the way back', () => toast().includes('3 records merged into one'));
      expect(moving(page)).to.have.length(0);
    });
  }

  it('opens for another lead meanwhile: the first is told, the second is shown', async () => {
    await world.lead({ id: 'next', title: 'Alt client', companyName: 'Delta SRL' });
    const page = await open();
    await merge(page);
    const second = page.element.show('next');
    await until('the first is told', () => facts.includes('result'));
    expect(result).to.include({ leadId: 'spicului' });
    await page.settled();
    expect(page.text).to.include('Alt client');
    expect(page.submit.disabled).to.be.false;
    page.element.close();
    expect(await second).to.be.undefined;
  });

  it('C9 takes no second click and no Enter meanwhile', async () => {
    let commands = 0;
    const page = await open();
    page.element.addEventListener('leads-before-merge', () => (commands += 1));
    page.submit.click();
    page.submit.click();
    await until('rows flow', () => moving(page).length > 0);
    expect(page.submit.disabled).to.be.true;
    page.submit.click();
    page.dialog.querySelector('form')!.requestSubmit();
    await pause();
    finishAll();
    await page.result;
    expect(commands).to.equal(1);
    const { items } = await world.store.history({ recordId: 'spicului', limit: 50 });
    expect(items.filter(({ kind }) => kind === 'merge-leads')).to.have.length(1);
  });

  it('can be opened and used again', async () => {
    await world.lead({ id: 'next', title: 'Alt client', companyName: 'Delta SRL' });
    const page = await open();
    await merge(page);
    await sendKeys({ press: 'Escape' });
    await page.result;
    await page.show('next');
    expect(page.submit.disabled).to.be.false;
    page.submit.click();
    expect(await page.result).to.include({ leadId: 'next', merged: false });
  });

  describe('nothing moves, and it closes at once', () => {
    async function expectStill(page: DialogPage): Promise<void> {
      let moved = 0;
      page.element.addEventListener('leads-merged', () => queueMicrotask(() => (moved += moving(page).length)));
      page.submit.click();
      await page.result;
      expect(moved).to.equal(0);
      expect(facts.slice(0, 2)).to.deep.equal(['merged spicului', 'close done']);
      await until('the way back', () => toast().includes('3 records merged into one'));
    }

    it('where the reader asks for less motion', async () => {
      reduceMotion(true);
      await expectStill(await open());
    });

    (CHROMIUM ? it : it.skip)('where the system asks for it', async () => {
      await emulateMedia({ reducedMotion: 'reduce' });
      await expectStill(await open()).finally(() => emulateMedia({ reducedMotion: 'no-preference' }));
    });

    for (const none of ['0s', '0ms', 'none']) {
      it(`where the page has set the token to ${none}`, async () => {
        document.documentElement.style.setProperty('--piste-slow', none);
        await expectStill(await open());
      });
    }

    it('where the row that stays is not in sight', async () => {
      const page = await open();
      const [column] = page.root.querySelectorAll<HTMLElement>('.two > *');
      column!.style.cssText = 'display: block; block-size: 20px; align-self: start';
      await expectStill(page);
    });

    it('where one lead is converted', async () => {
      await world.lead({ id: 'next', title: 'Alt client', companyName: 'Delta SRL' });
      const page = await new DialogPage(world.store).show('next');
      page.submit.click();
      await page.result;
      expect(moving(page)).to.have.length(0);
    });
  });
});
