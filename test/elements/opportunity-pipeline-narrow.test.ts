import { expect } from 'chai';
import { expectAccessible } from './support/axe.js';
import { bakery } from './support/bakery.js';
import { textOf } from './support/dialog-page.js';
import { clearPage, until } from './support/page.js';
import { PipelinePage } from './support/pipeline-page.js';

describe('the board on a narrow screen', () => {
  let page: PipelinePage;
  beforeEach(async () => {
    const base = await bakery();
    for (const [title, stageId] of [
      ['Office', 'new'],
      ['Shop', 'qualified'],
      ['Depot', 'qualified'],
    ] as const)
      await base.lead({ type: 'opportunity', title, stageId });
    page = await PipelinePage.open(base.store);
    page.element.style.inlineSize = '390px';
  });
  afterEach(() => {
    document.documentElement.dir = '';
    clearPage();
  });

  const tabs = () => [...page.root.querySelectorAll<HTMLElement>('.stagetabs button')];
  const seen = () => textOf(page.root.querySelector('.stagetabs [aria-current="true"]'));
  const board = () => page.root.querySelector<HTMLElement>('.board')!;
  /** Pixels between where the board begins and where a stage does, in the direction of reading. */
  const distance = (stage: string) => {
    const [a, b] = [page.stage(stage).getBoundingClientRect(), board().getBoundingClientRect()];
    return document.documentElement.dir === 'rtl' ? b.right - a.right : a.left - b.left;
  };

  it('names every stage with its number, and marks the one that is seen', async () => {
    expect(tabs().map(textOf)).to.deep.equal(['New 1', 'Qualified 2', 'Proposition 0', 'Won 0']);
    expect(seen()).to.equal('New 1');
    await expectAccessible(page.element);
    page.stage('Qualified').scrollIntoView({ inline: 'start' });
    // An engine that draws no frames for its test does not tell that it has scrolled.
    board().dispatchEvent(new Event('scroll'));
    await until('the next is marked', () => seen() === 'Qualified 2');
  });

  it('goes to the stage that is tapped, and unfolds it', async () => {
    page.element.view = { search: '', mine: true, chart: false, folds: [['proposition', true]] };
    await until('folded', () => page.stage('Proposition').classList.contains('is-folded'));
    tabs()[2]!.click();
    await until('unfolded', () => !page.stage('Proposition').classList.contains('is-folded'));
    await until('there', () => distance('Proposition') >= 0 && distance('Proposition') < 60);
    await until('marked', () => seen() === 'Proposition 0');
    expect(tabs()[2]!.getBoundingClientRect().right).to.be.at.most(page.element.getBoundingClientRect().right);
  });

  it('goes the other way in a page from right to left', async () => {
    document.documentElement.dir = 'rtl';
    tabs()[1]!.click();
    await until('there', () => distance('Qualified') >= 0 && distance('Qualified') < 60);
    await until('marked', () => seen() === 'Qualified 2');
  });

  it('has no such line where the stages stand side by side', () => {
    page.element.style.inlineSize = '1200px';
    expect(page.root.querySelector('.stagetabs')!.checkVisibility()).to.equal(false);
  });
});
