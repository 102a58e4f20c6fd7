import { expect } from 'chai';
import type { LeadDraft } from '../../src/domain/records/lead.js';
import { textOf } from './support/dialog-page.js';
import { clearToasts, leads, ListPage, type LeadsWorld } from './support/list-page.js';
import { finishAll, goes, movedBy, movements, reduceMotion, slowPace, usualPace } from './support/movement.js';
import { clearPage, pause, until } from './support/page.js';

/** Opportunities `Deal 1` (the newest) to `Deal N`. */
function deals(count: number): LeadDraft[] {
  return Array.from({ length: count }, (_, i) => ({
    id: `deal-${i + 1}`,
    type: 'opportunity',
    title: `Deal ${i + 1}`,
    companyName: `Firma ${i + 1}`,
    createdAt: new Date(Date.UTC(2026, 9, 7) - i * 60_000).toISOString(),
  }));
}

describe('lead-list, motion of a merge', () => {
  let world: LeadsWorld;
  beforeEach(async () => {
    world = await leads(0, deals(60));
    slowPace();
  });
  afterEach(() => {
    usualPace();
    clearPage();
    clearToasts();
  });

  const open = (properties = {}) => new ListPage(world.store, { type: 'opportunity', ...properties }).ready(10);
  const grid = (page: ListPage) => page.grid.shadowRoot!;
  const ghosts = (page: ListPage) => [...grid(page).querySelectorAll<HTMLElement>('.ghosts > *')];
  const moving = (page: ListPage) => movements(grid(page));
  const title = (animation: Animation) => textOf(movedBy(animation).querySelector('.title .clip, .title.clip'));
  const merge = (...numbers: number[]) =>
    world.store.execute({ kind: 'merge-leads', leadIds: numbers.map((number) => `deal-${number}`) });

  it('lets rows flow into the one that stays, and the rows below close up', async () => {
    const page = await open();
    const tops = () => page.rows.map((row) => row.getBoundingClientRect().top);
    const places = new Map(page.titles.map((name, i) => [name, tops()[i]!]));
    await merge(2, 4, 3);
    await until('rows flow', () => ghosts(page).length > 0);
    expect(page.titles.slice(0, 3), 'the list is as it is to be at once').to.deep.equal(['Deal 1', 'Deal 4', 'Deal 5']);
    expect(ghosts(page).map((ghost) => textOf(ghost.querySelector('.title .clip')))).to.deep.equal([
      'Deal 2',
      'Deal 3',
    ]);
    for (const animation of moving(page)) {
      animation.pause();
      animation.currentTime = 0;
    }
    for (const animation of moving(page).filter(goes)) {
      const was = places.get(title(animation));
      if (was !== undefined)
        expect(movedBy(animation).getBoundingClientRect().top, title(animation)).to.be.closeTo(was, 1);
    }
    expect(
      moving(page)
        .filter((animation) => !goes(animation))
        .map(title),
      'is lit',
    ).to.deep.equal(['Deal 4']);
    finishAll();
    await until('it is over', () => ghosts(page).length === 0);
    expect(moving(page)).to.have.length(0);
    expect(grid(page).querySelectorAll('.row[style]')).to.have.length(0);
  });

  it('shows ghosts to the eye only', async () => {
    const page = await open();
    const count = page.rows.length;
    await merge(2, 4);
    await until('rows flow', () => ghosts(page).length > 0);
    const [ghost] = ghosts(page);
    expect(ghost!.closest('[aria-hidden=true]')).not.to.be.null;
    expect(ghost!.querySelectorAll('[id], [data-index], [style]')).to.have.length(0);
    expect(getComputedStyle(ghost!.parentElement!).pointerEvents).to.equal('none');
    expect(page.rows.length).to.be.at.most(count);
    expect(page.titles).not.to.include('Deal 2');
  });

  it('lets leads flow together that leave the list as one opportunity (M3)', async () => {
    world = await leads(12);
    const page = await new ListPage(world.store).ready(10);
    await world.store.execute({ kind: 'merge-leads', leadIds: ['lead-2', 'lead-4'] });
    await until('rows flow', () => ghosts(page).length > 0);
    expect(page.titles.slice(0, 3)).to.deep.equal(['Lead 1', 'Lead 3', 'Lead 5']);
    expect(ghosts(page)).to.have.length(2);
    expect(moving(page).map(title)).to.include('Lead 3');
    finishAll();
    await until('it is over', () => ghosts(page).length === 0);
  });

  it('does so for a merge of another tab, in groups, and in cards', async () => {
    const page = await open({ width: 360 });
    await world.elsewhere().execute({ kind: 'merge-leads', leadIds: ['deal-1', 'deal-2'] });
    await until('cards flow', () => ghosts(page).length > 0);
    expect(grid(page).querySelector('.narrow .ghosts .main')).not.to.be.null;
    finishAll();
    await until('it is over', () => ghosts(page).length === 0);
    clearPage();
    const grouped = await open();
    await grouped.choose('Group', 'Salesperson');
    await until('groups', () => grouped.table.getAttribute('role') === 'treegrid' && grouped.lines.length > 5);
    await merge(5, 6);
    await until('rows flow', () => ghosts(grouped).length > 0);
    finishAll();
    await until('it is over', () => ghosts(grouped).length === 0);
  });

  it('lets them come out again when it is undone', async () => {
    const page = await open();
    const { entryId } = await merge(2, 4);
    await until('rows flow', () => ghosts(page).length > 0);
    finishAll();
    await until('it is over', () => ghosts(page).length === 0);
    await world.store.execute({ kind: 'undo', entryId });
    await until('it is back', () => page.titles[1] === 'Deal 2');
    const back = moving(page).find((animation) => title(animation) === 'Deal 2')!;
    expect(goes(back)).to.be.true;
    back.pause();
    back.currentTime = 0;
    expect(movedBy(back).getBoundingClientRect().top).to.be.closeTo(
      page.row('Deal 1').getBoundingClientRect().bottom + page.row('Deal 1').offsetHeight,
      1,
    );
    finishAll();
    await until('it is over', () => moving(page).length === 0);
  });

  it('moves nothing where the row that stays, or those that go, cannot be seen', async () => {
    const page = await open();
    await merge(2, 50);
    await until('it has gone', () => !page.titles.includes('Deal 2'));
    expect(moving(page)).to.have.length(0);
    page.scroller.scrollTop = 20 * 40;
    await until('the middle', () => page.titles.includes('Deal 30'));
    await merge(4, 5);
    await pause(200);
    await page.settled();
    expect(moving(page)).to.have.length(0);
    expect(ghosts(page)).to.have.length(0);
  });

  it('keeps what the user looks at in its place, and flows there', async () => {
    const page = await open();
    page.scroller.scrollTop = 20 * 40;
    await until('the middle', () => page.titles.includes('Deal 30'));
    await merge(3, 4);
    await pause(200);
    const top = page.row('Deal 25').getBoundingClientRect().top;
    await merge(24, 26);
    await until('rows flow', () => ghosts(page).length > 0);
    for (const animation of moving(page)) {
      animation.pause();
      animation.currentTime = 0;
    }
    expect(page.row('Deal 25').getBoundingClientRect().top).to.be.closeTo(top, 1);
    const [ghost] = ghosts(page);
    expect(ghost!.getBoundingClientRect().bottom).to.be.closeTo(top, 1);
  });

  it('waits for the dialog that merges to be closed', async () => {
    const page = await open();
    page.tick('Deal 2');
    page.tick('Deal 3');
    await page.settled();
    page.button('Merge').click();
    const dialog = () => page.root.querySelector('convert-dialog');
    const submit = () => dialog()?.shadowRoot?.querySelector<HTMLButtonElement>('[part=submit]');
    await until('the dialog', () => dialog()?.shadowRoot?.querySelector('.result:not([aria-busy=true]) dt'));
    submit()!.click();
    await until('rows of the list wait', () => ghosts(page).length > 0);
    expect(dialog()!.open).to.be.true;
    expect(moving(page).every(({ playState }) => playState === 'paused')).to.be.true;
    dialog()!.close();
    await until('they flow', () => moving(page).every(({ playState }) => playState === 'running'));
    finishAll();
    await until('it is over', () => ghosts(page).length === 0);
  });

  it('ends at once when the list leaves the page', async () => {
    const page = await open();
    await merge(2, 4);
    await until('rows flow', () => ghosts(page).length > 0);
    const { parentElement: frame } = page.element;
    page.element.remove();
    expect(ghosts(page)).to.have.length(0);
    frame!.append(page.element);
    await page.ready(10);
    expect(moving(page)).to.have.length(0);
  });

  it('moves nothing for those who ask for less motion, nor when a record is only lost or deleted', async () => {
    const page = await open();
    await world.store.execute({ kind: 'mark-lost', leadId: 'deal-3', reason: 'Price' });
    await pause(250);
    expect(moving(page)).to.have.length(0);
    reduceMotion(true);
    await merge(2, 4);
    await until('it has gone', () => !page.titles.includes('Deal 2'));
    expect(moving(page)).to.have.length(0);
    expect(ghosts(page)).to.have.length(0);
  });
});
