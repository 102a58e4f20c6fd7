import { expect } from 'chai';
import { JoinedRows } from '../../src/elements/lead-list/rows/joined-rows.js';
import { RowSlots } from '../../src/elements/lead-list/grid/row-slots.js';
import type { Lead } from '../../src/domain/records/lead.js';
import { clearToasts, leads, ListPage } from './support/list-page.js';
import { clearPage, until } from './support/page.js';

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const nextFrame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));

describe('the nodes of rows', () => {
  it('stay with rows that are still shown, and go from those that are gone to those that have come', () => {
    const slots = new RowSlots();
    expect(slots.assign([0, 1, 2, 3])).to.deep.equal([0, 1, 2, 3]);
    expect(slots.assign([2, 3, 4, 5]), 'down: the last takes the first').to.deep.equal([2, 3, 1, 0]);
    expect(slots.assign([1, 2, 3, 4]), 'up').to.deep.equal([0, 2, 3, 1]);
    expect(slots.assign([90, 91, 92, 93]), 'elsewhere: in their order').to.deep.equal([0, 2, 3, 1]);
    expect(slots.assign([90, 91, 92, 93, 94]), 'one more').to.deep.equal([0, 2, 3, 1, 4]);
  });

  it('join pages without doubles, also after rows were changed in place', () => {
    const joined = new JoinedRows();
    const row = (id: string): Lead => ({ id }) as Lead;
    const ids = (rows: readonly { id: string }[]): string => rows.map(({ id }) => id).join('');
    const ab = joined.with([], [row('a'), row('b')]);
    expect(ids(joined.with(ab, [row('b'), row('c')]))).to.equal('abc');
    expect(ids(joined.with([row('a')], [row('b'), row('a')]))).to.equal('ab');
  });
});

describe('lead-list at a pace', () => {
  afterEach(() => {
    clearPage();
    clearToasts();
  });

  function counted(page: ListPage): { updates: number } {
    const count = { updates: 0 };
    const grid = page.grid as unknown as { update: (changed: unknown) => void };
    const update = grid.update.bind(grid);
    grid.update = (changed) => {
      count.updates += 1;
      update(changed);
    };
    return count;
  }

  it('does not draw the rows for a key typed into the search, but for what is found', async () => {
    const { store } = await leads(30);
    const page = await new ListPage(store).ready();
    await page.settled();
    const count = counted(page);
    page.search.value = 'Lead 1';
    page.search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await page.element.updateComplete;
    expect(count.updates).to.equal(0);
    await until('what is found', () => page.titles.every((title) => title.startsWith('Lead 1')));
    expect(count.updates).to.be.greaterThan(0);
  });

  it('writes rows that are scrolled past anew instead of making others', async () => {
    const { store } = await leads(90);
    const page = await new ListPage(store).ready();
    page.scroller.scrollTop = 20 * page.rows[0]!.offsetHeight;
    await page.settled();
    const before = new Set(page.grid.renderRoot.querySelectorAll('.window > .row'));
    page.scroller.scrollTop += 3 * page.rows[0]!.offsetHeight;
    await page.settled();
    const after = [...page.grid.renderRoot.querySelectorAll('.window > .row')];
    expect(after.filter((row) => !before.has(row))).to.have.length(0);
    const places = after.map((row) => Number(row.getAttribute('aria-rowindex')));
    expect(places, 'in the order of the rows').to.deep.equal(places.map((_, i) => places[0]! + i));
  });

  it('draws bones while rows are flown over, and the rows as soon as it ends; a single leap is no flight', async () => {
    const { store } = await leads(95);
    const page = await new ListPage(store).ready();
    const { scroller } = page;
    const leap = 2 * scroller.clientHeight;
    const waiting = (): boolean => page.grid.renderRoot.querySelector('.row.waiting') !== null;
    expect(scroller.scrollHeight, 'rows enough').to.be.greaterThan(3 * scroller.clientHeight);
    const ends = [scroller.scrollHeight, 0];
    scroller.scrollTop = leap;
    await nextFrame();
    await page.grid.updateComplete;
    expect(waiting(), 'one leap').to.equal(false);
    let flown = false;
    for (let i = 0; i < 8; i += 1) {
      scroller.scrollTop = ends[i % 2]!;
      await nextFrame();
      await page.grid.updateComplete;
      flown ||= waiting();
    }
    expect(flown, 'one leap upon the other').to.equal(true);
    await until('the rows', () => !waiting());
  });

  it('counts no similar ones while it is not shown, and makes up for it', async () => {
    const { store } = await leads(12);
    let asked = 0;
    const similarCounts: typeof store.similarCounts = (...of) => {
      asked += 1;
      return store.similarCounts(...of);
    };
    const page = await new ListPage({ ...store, similarCounts }).ready();
    await until('the first counts', () => asked > 0);
    await pause(400);
    page.element.style.display = 'none';
    asked = 0;
    await store.execute({ kind: 'save-lead', lead: { id: 'lead-1', title: 'Lead 1, changed' } });
    await pause(500);
    expect(asked, 'hidden').to.equal(0);
    page.element.style.display = '';
    await until('the counts', () => asked > 0);
  });

  it('has one read under way at most, however far is scrolled, and none twice', async () => {
    const { store } = await leads(700);
    const cursors: (string | undefined)[] = [];
    let now = 0;
    let most = 0;
    const list: typeof store.list = async (collection, query) => {
      if (collection !== 'leads' || query?.limit === 0) return store.list(collection, query);
      cursors.push(query?.cursor);
      most = Math.max(most, (now += 1));
      try {
        return await store.list(collection, query);
      } finally {
        now -= 1;
      }
    };
    const page = await new ListPage({ ...store, list }).ready();
    const { scroller } = page;
    for (let i = 1; i <= 20; i += 1) {
      scroller.scrollTop = (i * scroller.scrollHeight) / 20;
      await nextFrame();
    }
    await until('the last', () => page.titles.some((title) => title === 'Lead 700' || title === 'Lead 1'));
    expect(most).to.equal(1);
    expect(new Set(cursors).size).to.equal(cursors.length);
    expect(cursors.length).to.be.lessThan(8);
  });
});
