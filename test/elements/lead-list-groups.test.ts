import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LeadDraft } from '../../src/domain/records/lead.js';
import { expectAccessible } from './support/axe.js';
import { textOf } from './support/dialog-page.js';
import { clearToasts, leads, ListPage } from './support/list-page.js';
import { clearPage, until } from './support/page.js';

const row = (title: string, more: Partial<LeadDraft>): LeadDraft => ({ id: title, title, ...more });

/** Two of Ana, one of Ioana, one of nobody; in the order of their ids Ioana would be last but for nobody. */
const PEOPLE = [
  row('Chairs', { salespersonId: 'ioana', createdAt: '2026-11-01T08:00:00.000Z', priority: 1 }),
  row('Tables', { salespersonId: 'ana', createdAt: '2026-11-02T08:00:00.000Z', priority: 3 }),
  row('Lamps', { createdAt: '2026-11-03T08:00:00.000Z', priority: 1 }),
  row('Desks', { salespersonId: 'ana', createdAt: '2026-11-04T08:00:00.000Z' }),
];

describe('lead-list in groups', () => {
  afterEach(() => {
    clearPage();
    clearToasts();
  });

  async function list(more: LeadDraft[], count = 0, options: ConstructorParameters<typeof ListPage>[1] = {}) {
    const world = await leads(count, more);
    return { ...world, page: await new ListPage(world.store, options).ready() };
  }

  it('shows each salesperson by name with the number of their leads, those of nobody last', async () => {
    const { page } = await list(PEOPLE);
    await page.choose('Group', 'Salesperson');
    await until('groups', () => page.lines.length === 7);
    expect(page.lines).to.deep.equal([
      'AI Ana Ionescu 2',
      'Desks',
      'Tables',
      'IȘ Ioana Șerban 1',
      'Chairs',
      'Unassigned 1',
      'Lamps',
    ]);
    expect(page.found, 'heads are no leads').to.equal('4 leads');
    expect(textOf(page.root.querySelector('.foot'))).to.equal('4 leadsGrouped by SalespersonSorted by Created');
    await expectAccessible(page.element);
  });

  it('is a tree for assistive technology, whose heads fold by arrows, Enter and Space', async () => {
    const { page } = await list(PEOPLE);
    await page.choose('Group', 'Salesperson');
    await until('groups', () => page.table.getAttribute('role') === 'treegrid');
    await until('rows', () => page.lines.length === 7);
    page.element.focus();
    await sendKeys({ press: 'Home' });
    const head = () => page.rows[0]!;
    expect([head().ariaLevel, head().ariaExpanded, page.rows[1]!.ariaLevel]).to.deep.equal(['1', 'true', '2']);
    await sendKeys({ press: 'ArrowLeft' });
    await until('folded', () => page.lines.join() === 'AI Ana Ionescu 2,IȘ Ioana Șerban 1,Chairs,Unassigned 1,Lamps');
    expect(head().ariaExpanded).to.equal('false');
    expect(page.table.getAttribute('aria-rowcount')).to.equal('6');
    expect(page.found, 'what is folded is found all the same').to.equal('4 leads');
    await sendKeys({ press: 'ArrowRight' });
    await until('unfolded', () => page.lines.length === 7);
    await sendKeys({ press: 'Enter' });
    await until('folded again', () => page.lines.length === 5);
    await sendKeys({ press: 'Space' });
    await until('and unfolded', () => page.lines.length === 7);
    expect(page.opened, 'no head is a record').to.deep.equal([]);
  });

  it('folds by a click, and stays where the user was when a group above comes back', async () => {
    const world = await leads(0, [
      ...Array.from({ length: 60 }, (_, i) => row(`A${i}`, { salespersonId: 'ana' })),
      ...Array.from({ length: 60 }, (_, i) => row(`B${i}`, { salespersonId: 'ioana' })),
    ]);
    const big = await new ListPage(world.store).ready();
    await big.choose('Group', 'Salesperson');
    await until('groups', () => big.lines[0]?.startsWith('AI Ana'));
    big.rows[0]!.click();
    await until('folded', () => big.lines[1]?.startsWith('IȘ Ioana'));
    expect(big.table.getAttribute('aria-rowcount')).to.equal('63');
    expect(big.scroller.scrollTop).to.equal(0);
  });

  it('selects ranges over heads without them, and walks from record to record over groups', async () => {
    const { page } = await list(PEOPLE);
    await page.choose('Group', 'Salesperson');
    await until('groups', () => page.lines.length === 7);
    page.row('Tables').querySelector<HTMLElement>('.title')!.click();
    page.element.focus();
    await sendKeys({ press: 'Shift+ArrowDown' });
    await sendKeys({ press: 'Shift+ArrowDown' });
    await until('two', () => page.bulk.includes('2 leads selected'));
    expect(page.selected).to.deep.equal(['Tables', 'Chairs']);
    expect(await page.element.trailOf('Tables')).to.deep.equal({
      position: 2,
      total: 4,
      previousId: 'Desks',
      nextId: 'Chairs',
    });
  });

  it('moves a record to its group when it is assigned elsewhere', async () => {
    const { page, store } = await list(PEOPLE);
    await page.choose('Group', 'Salesperson');
    await until('groups', () => page.lines.length === 7);
    await store.execute({ kind: 'save-lead', lead: { id: 'Lamps', salespersonId: 'ioana' } });
    await until('moved', () => page.lines.join().includes('IȘ Ioana Șerban 2,Lamps,Chairs'));
    expect(page.lines, 'nobody has any').not.to.include('Unassigned');
  });

  it('has the highest priority first', async () => {
    const { page } = await list(PEOPLE);
    await page.choose('Group', 'Priority');
    await until('groups', () => page.lines.length === 7);
    expect(page.lines.filter((line) => !PEOPLE.some(({ title }) => title === line))).to.deep.equal([
      'Very high 1',
      'Medium 2',
      'Normal 1',
    ]);
  });

  it('reads groups page by page like everything else', async () => {
    const more = Array.from({ length: 250 }, (_, i) =>
      row(`Row ${i}`, {
        salespersonId: i % 2 ? 'ana' : 'ioana',
        createdAt: new Date(Date.UTC(2026, 9, 1) + i).toISOString(),
      }),
    );
    const { page } = await list(more);
    await page.choose('Group', 'Salesperson');
    await until('groups', () => page.lines[0] === 'AI Ana Ionescu 125');
    expect(page.grid.rows.length).to.equal(100);
    expect(page.table.getAttribute('aria-rowcount')).to.equal('253');
    page.scroller.scrollTop = page.scroller.scrollHeight;
    await until('the last', () => page.lines.includes('Row 0'));
    expect(page.grid.rows.length).to.equal(252);
  });

  it('sorts by names, not by ids, and within one name by the next order', async () => {
    const { page } = await list(PEOPLE);
    page.head('Salesperson').querySelector('button')!.click();
    await until('by name', () => page.titles.join() === 'Desks,Tables,Chairs,Lamps');
    expect(page.head('Salesperson').ariaSort).to.equal('ascending');
    page.head('Salesperson').querySelector('button')!.click();
    await until('backwards, nobody still last', () => page.titles.join() === 'Chairs,Desks,Tables,Lamps');
    const shift = new MouseEvent('click', { shiftKey: true, bubbles: true });
    page.head('Lead').querySelector('button')!.dispatchEvent(shift);
    await until('then by title', () => textOf(page.head('Lead').querySelector('button')) === 'Lead2');
    expect(page.titles).to.deep.equal(['Chairs', 'Desks', 'Tables', 'Lamps']);
  });

  it('puts names before what one sorted by first, as they are read one after the other', async () => {
    const { page } = await list(PEOPLE);
    page.head('Lead').querySelector('button')!.click();
    await until('by title', () => page.titles[0] === 'Chairs');
    const shift = new MouseEvent('click', { shiftKey: true, bubbles: true });
    page.head('Salesperson').querySelector('button')!.dispatchEvent(shift);
    await until('by name, then by title', () => page.titles.join() === 'Desks,Tables,Chairs,Lamps');
    await page.settled();
    expect(textOf(page.head('Salesperson').querySelector('button'))).to.equal('Salesperson1');
  });

  it('D2 shows only leads that have similar ones, and says how far it has looked', async () => {
    const { page } = await list(
      [
        row('One', { email: 'mirela@spicului.example', createdAt: '2026-01-08T07:00:00.000Z' }),
        row('Two', { email: 'mirela@spicului.example', createdAt: '2026-01-08T07:01:00.000Z' }),
      ],
      900,
    );
    const filters = page.root.querySelector('piste-lead-filters')!.shadowRoot!;
    filters.querySelector<HTMLElement>('#button')!.click();
    const chip = () =>
      [...filters.querySelectorAll<HTMLElement>('.chip')].find((each) => textOf(each) === 'Has similar ones');
    await until('the chip', chip);
    chip()!.click();
    await until('both', () => page.titles.join() === 'Two,One');
    await until('the end', () => page.found === '2 of 902 leads');
    expect(page.text).to.include('Similar records: has some');
    await page.element.updateComplete;
    expect(page.table.getAttribute('aria-rowcount')).to.equal('3');
  });

  it('says that nothing has similar ones only when all were looked at', async () => {
    const { page } = await list([], 30);
    page.element.view = {
      search: '',
      sort: [{ by: 'createdAt', descending: true }],
      filters: { similar: true },
      first: 0,
    };
    await until('nothing', () => page.text.includes('Clear filters') && page.rows.length === 0);
  });
});
