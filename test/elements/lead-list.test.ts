import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { LeadList } from '../../src/elements/lead-list/lead-list.js';
import { PisteError } from '../../src/domain/errors.js';
import { expectAccessible } from './support/axe.js';
import { textOf } from './support/dialog-page.js';
import { clearToasts, leads, ListPage, pressTogether } from './support/list-page.js';
import { clearPage, fixture, focused, pause, until } from './support/page.js';

describe('lead-list', () => {
  afterEach(() => {
    clearPage();
    clearToasts();
  });

  async function list(
    count: number,
    more: Parameters<typeof leads>[1] = [],
    options: ConstructorParameters<typeof ListPage>[1] = {},
  ) {
    const world = await leads(count, more);
    const page = new ListPage(world.store, options);
    await page.ready(Math.min(1, count + more.length));
    return { ...world, page };
  }

  it('shows the newest first, with the true total, and only the rows in sight', async () => {
    const { page } = await list(250);
    expect(page.titles[0]).to.equal('Lead 1');
    expect(page.table.getAttribute('aria-rowcount')).to.equal('251');
    expect(page.rows[0]!.getAttribute('aria-rowindex')).to.equal('2');
    expect(page.rows.length).to.be.lessThan(40);
    expect(page.found).to.equal('250 leads');
  });

  it('passes axe, also with a selection', async () => {
    const { page } = await list(30);
    await expectAccessible(page.element);
    page.tick('Lead 2');
    await page.settled();
    await expectAccessible(page.element);
  });

  it('reads on as one scrolls, page by page, and shows skeletons until rows are there', async () => {
    const world = await leads(400);
    const page = new ListPage(world.elsewhere(60));
    await page.ready();
    expect(page.grid.rows.length).to.equal(100);
    page.scroller.scrollTop = page.scroller.scrollHeight;
    await until('skeletons', () => page.grid.shadowRoot!.querySelector('.waiting'));
    await until('the last row', () => page.titles.includes('Lead 400'));
    expect(page.grid.shadowRoot!.querySelector('.waiting')).to.equal(null);
    expect(textOf(page.root.querySelector('.foot'))).to.include('of 400');
  });

  it('keeps the focus on the grid while keys move through rows that come and go', async () => {
    const { page } = await list(300);
    page.element.focus();
    await until('the first', () => page.active === 'Lead 1');
    await sendKeys({ press: 'ArrowDown' });
    expect(page.active).to.equal('Lead 2');
    await sendKeys({ press: 'End' });
    await until('the last', () => page.active === 'Lead 300');
    expect(focused() === page.table, `not on ${focused()?.outerHTML.slice(0, 80)}`).to.equal(true);
    await sendKeys({ press: 'PageUp' });
    await page.settled();
    expect(Number(page.active.slice(5))).to.be.within(280, 295);
    await sendKeys({ press: 'Home' });
    await until('the first', () => page.active === 'Lead 1');
    expect(page.scroller.scrollTop).to.equal(0);
  });

  it('opens a row by Enter and by click, and tells it to the page', async () => {
    const { page } = await list(5);
    page.element.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    expect(page.opened).to.deep.equal(['lead-2']);
    page.row('Lead 4').click();
    expect(page.opened).to.deep.equal(['lead-2', 'lead-4']);
  });

  it('makes titles links where the host has addresses', async () => {
    const { page } = await list(3, [], { leadHref: (id) => `#/leads/${id}` });
    const link = page.row('Lead 2').querySelector('a')!;
    expect(link.getAttribute('href')).to.equal('#/leads/lead-2');
    link.click();
    expect(page.opened).to.deep.equal(['lead-2']);
    expect(location.hash).to.equal('');
  });

  it('selects by Space, Shift with arrows and Shift with a click, and clears by Esc', async () => {
    const { page } = await list(20);
    page.element.focus();
    await sendKeys({ press: ' ' });
    expect(page.selected).to.deep.equal(['Lead 1']);
    await pressTogether('Shift+ArrowDown');
    await pressTogether('Shift+ArrowDown');
    await until('three', () => page.selected.length === 3);
    await pressTogether('Shift+ArrowUp');
    await until('the range is smaller again', () => page.selected.length === 2);
    page.row('Lead 5').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true, shiftKey: true }));
    await until('to the fifth', () => page.selected.length === 5);
    expect(page.bulk).to.include('5 leads selected');
    expect(page.opened).to.deep.equal([]);
    await sendKeys({ press: 'Escape' });
    await page.settled();
    expect(page.selected).to.deep.equal([]);
    expect(page.root.querySelector('.bulk')).to.equal(null);
    expect(focused() === page.table, `not on ${focused()?.outerHTML.slice(0, 80)}`).to.equal(true);
  });

  it('selects all that match, also those not read yet, but for those taken out', async () => {
    const { page } = await list(350);
    page.element.focus();
    await pressTogether('Control+a');
    await page.settled();
    expect(page.bulk).to.include('350 leads selected');
    page.tick('Lead 3');
    await page.settled();
    expect(page.bulk).to.include('349 leads selected');
    expect(page.selected).not.to.include('Lead 3');
    page.button('Select all 350').click();
    await page.settled();
    expect(page.selected).to.include('Lead 3');
  });

  it('finds as one types, marks the hits, and forgets slower answers', async () => {
    const more = [
      { title: 'Mobilier birou', companyName: 'Brutăria <b>Spicului</b>' },
      { title: 'Ofertă mobilier hotel' },
    ];
    const { page } = await list(30, more);
    page.element.focus();
    await sendKeys({ press: '/' });
    expect(focused() === page.search, `not on ${focused()?.outerHTML.slice(0, 80)}`).to.equal(true);
    await sendKeys({ type: 'mobil' });
    await until('two', () => page.rows.length === 2);
    expect(page.found).to.equal('2 of 32 leads');
    const hits = () => page.rows.map((row) => textOf(row.querySelector('mark')).toLowerCase());
    await until('the hits', () => hits().join() === 'mobil,mobil');
    expect(page.text).not.to.include('Lead 1');
    expect(textOf(page.row('Mobilier birou'))).to.include('Brutăria <b>Spicului</b>');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused() === page.table, `not on ${focused()?.outerHTML.slice(0, 80)}`).to.equal(true);
    page.search.focus();
    await sendKeys({ press: 'Escape' });
    await until('all again', () => page.found === '32 leads');
  });

  it('keeps what was selected one by one when something else is searched for', async () => {
    const { page } = await list(12, [{ title: 'Mobilier' }]);
    page.tick('Lead 2');
    await page.settled();
    page.search.value = 'mobilier';
    page.search.dispatchEvent(new InputEvent('input', { bubbles: true }));
    await until('one', () => page.rows.length === 1);
    expect(page.bulk).to.include('1 lead selected');
    page.tick('Mobilier');
    await page.settled();
    expect(page.bulk).to.include('2 leads selected');
  });

  it('filters, shows each filter as a chip, and clears them', async () => {
    const { page, store } = await list(10, [{ title: 'Of Ana', salespersonId: 'ana', teamId: 'ardeal' }]);
    await store.execute({ kind: 'mark-lost', leadId: 'lead-3' });
    await until('the lost one is gone', () => page.found === '10 of 11 leads');
    page.root.querySelector<HTMLElement>('.chip .cross')!.click();
    await until('all', () => page.found === '11 leads');
    expect(textOf(page.row('Lead 3'))).to.include('Lost');
    const filters = page.root.querySelector('piste-lead-filters')!;
    await filters.show();
    const chip = (name: string) =>
      [...filters.shadowRoot!.querySelectorAll<HTMLElement>('.chip')].find((each) => textOf(each) === name)!;
    chip('Unassigned').click();
    await until('unassigned', () => page.found === '10 of 11 leads');
    chip('Lost').click();
    await until('and lost', () => page.found === '1 of 11 leads');
    expect(textOf(page.root.querySelector('.filters'))).to.include('Salesperson: Unassigned');
    await sendKeys({ press: 'Escape' });
    expect(focused()!.textContent.trim()).to.equal('Filter');
    page.button('Clear filters').click();
    await until('all again', () => page.found === '11 leads');
  });

  it('filters by the values that records have, with their numbers', async () => {
    const { page } = await list(4, [{ title: 'Of Ana', salespersonId: 'ana', teamId: 'ardeal' }]);
    const filters = page.root.querySelector('piste-lead-filters')!;
    await filters.show();
    const teams = [...filters.shadowRoot!.querySelectorAll('piste-combobox')].find(
      (each) => each.label === 'Sales Team',
    )!;
    teams.shadowRoot!.querySelector('input')!.click();
    const options = () => [...teams.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
    await until('the teams', () => options().length === 2);
    expect(options().map(textOf)).to.deep.equal(['No team4', 'Ardeal1']);
    options()[1]!.click();
    await until('one', () => page.found === '1 of 5 leads');
  });

  it('offers Mine to somebody, and shows only what they may see (P1)', async () => {
    const world = await leads(3, [
      { id: 'mine', title: 'Of Ana', salespersonId: 'ana' },
      { id: 'other', title: 'Of Ioana', salespersonId: 'ioana' },
    ]);
    const page = await new ListPage(world.as({ id: 'ana', rights: 'own' })).ready();
    await until('four', () => page.found === '4 leads');
    await page.root.querySelector('piste-lead-filters')!.show();
    [...page.root.querySelector('piste-lead-filters')!.shadowRoot!.querySelectorAll<HTMLElement>('.chip')][0]!.click();
    await until('one', () => page.found === '1 of 4 leads');
    expect(page.titles).to.deep.equal(['Of Ana']);
  });

  it('sorts by a head, says so, and begins at the top again', async () => {
    const { page } = await list(120);
    page.scroller.scrollTop = 2000;
    page.head('Company').querySelector('button')!.click();
    await until('sorted', () => page.titles[0] === 'Lead 120');
    expect(page.head('Company').ariaSort).to.equal('ascending');
    expect(page.head('Created').ariaSort).to.equal('none');
    expect(page.scroller.scrollTop).to.equal(0);
    page.head('Company').querySelector('button')!.click();
    await until('the other way', () => page.titles[0] === 'Lead 1');
    expect(page.head('Company').ariaSort).to.equal('descending');
  });

  it('sorts by several, with Shift and by keys, and says which comes first', async () => {
    const row = (id: string, city: string, companyName: string) => ({ id, title: id, city, companyName });
    const { page } = await list(0, [row('a', 'Iași', 'B'), row('b', 'Cluj', 'B'), row('c', 'Cluj', 'A')]);
    page.head('City').querySelector('button')!.click();
    await until('by city', () => page.titles.at(-1) === 'a');
    page.head('Company').querySelector('button')!.focus();
    await sendKeys({ press: 'Shift+Enter' });
    await until('then by company', () => page.titles.join() === 'c,b,a');
    expect(textOf(page.head('City').querySelector('button')), 'the first').to.equal('City1');
    expect(textOf(page.head('Company').querySelector('button')), 'the second').to.equal('Company2');
    expect([page.head('City').ariaSort, page.head('Company').ariaSort]).to.deep.equal(['ascending', 'ascending']);
    expect(textOf(page.root.querySelector('.foot'))).to.include('Sorted by City, Company');
    const shift = new MouseEvent('click', { shiftKey: true, bubbles: true });
    page.head('Company').querySelector('button')!.dispatchEvent(shift);
    await until('the other way', () => page.titles.join() === 'b,c,a');
    page.head('Company').querySelector('button')!.dispatchEvent(new MouseEvent('click', shift));
    await until('by city alone', () => page.head('Company').ariaSort === 'none');
    expect(textOf(page.head('City').querySelector('button'))).to.equal('City');
  });

  it('chooses columns and makes them wider by keys, and remembers both', async () => {
    const kept = new Map<string, string>();
    const columnStorage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
    };
    const { page, store } = await list(5, [], { columnStorage, id: 'mine' });
    expect(page.head('Email')).to.equal(undefined);
    await page.choose('Columns', 'Email');
    await page.settled();
    expect(page.head('Email')).not.to.equal(undefined);
    const head = page.head('Company');
    const width = head.offsetWidth;
    head.querySelector('button')!.focus();
    await pressTogether('Shift+ArrowRight');
    await until('wider', () => Math.abs(page.head('Company').offsetWidth - width - 16) <= 1);
    const again = await new ListPage(store, { columnStorage, id: 'mine' }).ready();
    await again.settled();
    expect(again.head('Email')).not.to.equal(undefined);
    expect(Math.abs(again.head('Company').offsetWidth - width - 16)).to.be.at.most(1);
  });

  it('reaches the heads from the first row by arrow, and the rows from the heads', async () => {
    const { page } = await list(3);
    page.element.focus();
    await sendKeys({ press: 'ArrowUp' });
    expect(focused()!.getAttribute('aria-label')).to.equal('Select all');
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    expect(textOf(focused())).to.equal('Lead');
    await sendKeys({ press: 'ArrowDown' });
    expect(focused() === page.table, `not on ${focused()?.outerHTML.slice(0, 80)}`).to.equal(true);
  });

  it('D2 shows how many similar records each row in sight has', async () => {
    const { page } = await list(2, [
      { title: 'One', email: 'mirela@spicului.example', createdAt: '2026-11-08T07:00:00.000Z' },
      { title: 'Two', email: 'mirela@spicului.example', createdAt: '2026-11-08T07:01:00.000Z' },
    ]);
    await until('the badges', () => textOf(page.row('One')).includes('1 similar'));
    expect(textOf(page.row('Lead 1'))).not.to.include('similar');
  });

  describe('what others change', () => {
    it('shows new values in place, and takes away what has left, without moving the rows', async () => {
      const { page, elsewhere } = await list(200);
      const other = elsewhere();
      page.scroller.scrollTop = 40 * 100;
      await until('scrolled', () => page.titles.includes('Lead 101'));
      const top = page.row('Lead 101').getBoundingClientRect().top;
      await other.execute({ kind: 'save-lead', lead: { id: 'lead-102', title: 'Renamed' } });
      await until('renamed', () => page.titles.includes('Renamed'));
      await other.execute({ kind: 'mark-lost', leadId: 'lead-5' });
      await until('one less', () => page.found === '199 of 200 leads');
      await page.settled();
      expect(Math.abs(page.row('Lead 101').getBoundingClientRect().top - top)).to.be.lessThan(2);
    });

    it('counts new records from elsewhere, and shows them when asked to', async () => {
      const { page, elsewhere } = await list(50);
      const other = elsewhere();
      await other.execute({
        kind: 'save-lead',
        lead: { title: 'From elsewhere', createdAt: '2026-11-08T07:30:00.000Z' },
      });
      await until('it is counted', () => page.text.includes('1 new'));
      expect(page.titles[0]).to.equal('Lead 1');
      page.button('1 new').click();
      await until('it is shown', () => page.titles[0] === 'From elsewhere');
      expect(page.text).not.to.include('1 new');
      expect(focused() === page.table, `not on ${focused()?.outerHTML.slice(0, 80)}`).to.equal(true);
    });

    it('drops what has left the list from the selection', async () => {
      const { page, store } = await list(5);
      page.tick('Lead 2');
      page.tick('Lead 3');
      await page.settled();
      await store.execute({ kind: 'mark-lost', leadId: 'lead-2' });
      await until('one', () => page.bulk.includes('1 lead selected'));
    });
  });

  describe('states', () => {
    it('S4 says that leads are off, and to somebody who may change it, where', async () => {
      const world = await leads(12, [], false);
      const page = new ListPage(world.store);
      await until('the state', () => page.text.includes('Leads are switched off'));
      expect(page.text).to.include('12 open leads are kept');
      let asked = '';
      page.element.addEventListener('piste-navigate', (event) => (asked = event.page));
      page.button('Open Settings').click();
      expect(asked).to.equal('settings');
      page.button('Show the 12 leads').click();
      await page.ready();
      expect(page.found).to.equal('12 leads');
      expect(page.text).not.to.include('New lead');
      await expectAccessible(page.element);
    });

    it('S4 does not send somebody to the settings who may not change them', async () => {
      const world = await leads(2, [], false);
      const page = new ListPage(world.as({ id: 'ana', rights: 'all' }));
      await until('the state', () => page.text.includes('Leads are switched off'));
      expect(page.text).not.to.include('Open Settings');
    });

    it('S4 shows the list as soon as leads are switched on elsewhere', async () => {
      const world = await leads(2, [], false);
      const page = new ListPage(world.store);
      await until('off', () => page.text.includes('Leads are switched off'));
      await world.store.execute({ kind: 'save-settings', leadsEnabled: true });
      await page.ready();
      expect(page.titles).to.deep.equal(['Lead 1', 'Lead 2']);
    });

    it('invites on first use', async () => {
      const world = await leads(0);
      const page = new ListPage(world.store);
      await until('the state', () => page.text.includes('No leads yet'));
      let asked = '';
      page.element.addEventListener('piste-navigate', (event) => (asked = event.page));
      page.button('Import').click();
      expect(asked).to.equal('import');
      await expectAccessible(page.element);
    });

    it('says what was not found, and clears search and filters', async () => {
      const { page } = await list(4);
      page.search.value = 'zzz';
      page.search.dispatchEvent(new InputEvent('input', { bubbles: true }));
      await until('nothing', () => page.text.includes('No lead matches'));
      expect(page.text).to.include('None of the 4 leads contains “zzz” within these filters.');
      page.root.querySelector<HTMLElement>('.empty .btn')!.click();
      await page.ready();
      expect(page.search.value).to.equal('');
      expect(focused() === page.search, `not on ${focused()?.outerHTML.slice(0, 80)}`).to.equal(true);
    });

    it('tells what is wrong, and tries again', async () => {
      const world = await leads(3);
      let down = true;
      const page = new ListPage({
        ...world.store,
        list: (collection, query) =>
          down ? Promise.reject(new PisteError('unavailable', 'down')) : world.store.list(collection, query),
      });
      await until('the error', () => page.text.includes('The data cannot be reached.'));
      down = false;
      page.button('Try again').click();
      await page.ready();
      expect(page.text).not.to.include('cannot be reached');
    });

    it('is a grid of skeletons while the first page is awaited', async () => {
      const world = await leads(3);
      const page = new ListPage({ ...world.store, list: () => new Promise<never>(() => undefined) });
      await until('skeletons', () => page.grid?.shadowRoot?.querySelector('.waiting'));
      expect(page.table.getAttribute('aria-rowcount')).to.equal('-1');
      expect(textOf(page.root.querySelector('.foot'))).to.equal('Reading…');
    });
  });

  describe('on a narrow page', () => {
    it('shows the same rows as cards, by the same keys', async () => {
      const { page } = await list(
        40,
        [{ title: 'Of Ana', salespersonId: 'ana', city: 'Cluj', createdAt: '2026-11-08T07:00:00.000Z' }],
        { width: 390 },
      );
      await until('cards', () => page.grid.shadowRoot!.querySelector('.narrow'));
      expect(page.grid.shadowRoot!.querySelector('[role=columnheader]')).to.equal(null);
      expect(textOf(page.row('Of Ana')))
        .to.include('Cluj')
        .and.to.include('Ana Ionescu');
      page.element.focus();
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: ' ' });
      await page.settled();
      expect(page.bulk).to.include('1 selected');
      await expectAccessible(page.element);
    });
  });

  describe('its life', () => {
    it('takes properties that were set before it was defined', async () => {
      const world = await leads(2, [{ title: 'Of Ana', teamId: 'ardeal' }]);
      const early = fixture<LeadList>(html`<late-lead-list></late-lead-list>`);
      Object.assign(early, {
        store: world.store,
        where: { teamId: 'ardeal' },
        view: { search: 'ana', sort: { by: 'title' }, first: 0 }, // as an earlier version kept it
      });
      customElements.define('late-lead-list', class extends LeadList {});
      await until('the row', () => early.shadowRoot?.querySelector('piste-lead-grid')?.rows.length === 1);
      expect(early.shadowRoot!.querySelector<HTMLInputElement>('input[type=search]')!.value).to.equal('ana');
    });

    it('shows the same after a move, and lets go of the store when it leaves', async () => {
      const { page, store } = await list(30);
      const other = fixture(html`<div></div>`);
      other.append(page.element);
      await page.ready();
      expect(page.titles[0]).to.equal('Lead 1');
      page.element.remove();
      await store.execute({ kind: 'save-lead', lead: { id: 'lead-1', title: 'Later' } });
      await pause(150);
      other.append(page.element);
      await until('it is current again', () => page.titles[0] === 'Later');
    });

    it('shows again what it showed, from a view that was kept', async () => {
      const { page, store } = await list(200);
      page.head('Lead').querySelector('button')!.click();
      await until('sorted', () => page.titles[1] === 'Lead 10');
      page.scroller.scrollTop = 40 * 50;
      await until('scrolled', () => (page.element.view as { first: number }).first === 50);
      const kept: unknown = JSON.parse(JSON.stringify(page.element.view));
      const again = new ListPage(store, { view: kept });
      await again.ready();
      await until('the same place', () => (again.element.view as { first: number }).first === 50);
      expect(again.head('Lead').ariaSort).to.equal('ascending');
    });
  });
});
