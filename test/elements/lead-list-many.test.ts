import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { BulkConvert } from '../../src/elements/lead-list/bulk/bulk-convert.js';
import type { Lead } from '../../src/domain/records/lead.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { expectAccessible } from './support/axe.js';
import { textOf } from './support/dialog-page.js';
import { downloaded } from './support/downloads.js';
import { eventually } from './support/eventually.js';
import { calm, clearToasts, leads, ListPage, pressTogether } from './support/list-page.js';
import { clearPage, focused, until } from './support/page.js';

describe('lead-list with many', () => {
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
    const page = await new ListPage(world.store, options).ready();
    return { ...world, page };
  }

  const get = async (store: LeadStore, id: string): Promise<Lead> => (await store.get('leads', id))!;

  async function select(page: ListPage, ...titles: string[]): Promise<void> {
    for (const title of titles) page.tick(title);
    await page.settled();
  }

  it('assigns the selected ones, with their team, and undoes it', async () => {
    const { page, store } = await list(5, [{ id: 'x', title: 'In Muntenia', teamId: 'muntenia' }]);
    await select(page, 'Lead 1', 'Lead 2', 'In Muntenia');
    const saved: string[] = [];
    page.element.addEventListener('lead-saved', (event) => saved.push(event.outcome.leadId!));
    await page.choose('Assign', 'Ana Ionescu');
    await until('the toast', () => page.toast().includes('3 leads assigned to Ana Ionescu'));
    expect(saved).to.have.members(['lead-1', 'lead-2', 'x']);
    expect(await get(store, 'x')).to.include({ salespersonId: 'ana', teamId: 'ardeal' });
    expect(page.bulk).to.equal('');
    await until('the rows say so', () => textOf(page.row('Lead 1')).includes('Ana Ionescu'));
    expect(focused() === page.table, `not on ${focused()?.outerHTML.slice(0, 80)}`).to.equal(true);
    page.toastButton('Undo').click();
    await eventually('undone', async () => (await get(store, 'x')).salespersonId === undefined);
    expect((await get(store, 'x')).teamId).to.equal('muntenia');
  });

  it('assigns all that match, also those not read yet', async () => {
    const { page, store } = await list(130);
    page.element.focus();
    await pressTogether('Control+a');
    await page.settled();
    await page.choose('Assign', 'Ioana Șerban');
    await until('the toast', () => page.toast().includes('130 leads assigned'));
    expect((await store.list('leads', { where: { salespersonId: 'ioana' }, limit: 0 })).total).to.equal(130);
  });

  it('leaves alone what the page takes over', async () => {
    const { page, store } = await list(3);
    page.element.addEventListener('lead-before-save', (event) => event.preventDefault());
    await select(page, 'Lead 1');
    await page.choose('Assign', 'Ana Ionescu');
    await until('done', () => page.toast().includes('0 leads assigned'));
    expect((await get(store, 'lead-1')).salespersonId).to.equal(undefined);
  });

  it('marks lost with a reason', async () => {
    const { page, store } = await list(4);
    await select(page, 'Lead 2', 'Lead 3');
    page.button('Mark lost').click();
    const dialog = () => page.root.querySelector('piste-mark-lost')?.shadowRoot?.querySelector('dialog');
    await until('the dialog', () => dialog()?.open);
    expect(textOf(dialog())).to.include('Mark 2 leads lost');
    await calm(page.root);
    await expectAccessible(page.element);
    await sendKeys({ type: 'Price' });
    await sendKeys({ press: 'Enter' });
    await until('the toast', () => page.toast().includes('2 leads marked lost'));
    expect(await get(store, 'lead-2')).to.include({ status: 'lost', lostReason: 'Price' });
    await until('they leave the list', () => page.titles.join() === 'Lead 1,Lead 4');
    expect(focused() === page.table, `not on ${focused()?.outerHTML.slice(0, 80)}`).to.equal(true);
  });

  it('merges the selected ones in the dialog', async () => {
    const { page } = await list(4);
    await select(page, 'Lead 2');
    expect(page.bulk).not.to.include('Merge');
    await select(page, 'Lead 3');
    page.button('Merge').click();
    const dialog = () => page.root.querySelector('convert-dialog')?.shadowRoot?.querySelector('dialog');
    await until('the dialog', () => dialog()?.open && dialog()!.querySelector('.record'));
    expect(textOf(dialog())).to.include('Lead 2').and.to.include('Lead 3');
  });

  it('exports what it shows, in its order, with the columns shown (X2)', async () => {
    const { page } = await list(3, [
      { title: '=1+1', companyName: 'Oferta, SRL', createdAt: '2026-11-08T07:00:00.000Z' },
    ]);
    const { name, text: written } = await downloaded(() => page.choose('More', 'Export to CSV'));
    expect(name).to.equal('Leads.csv');
    const lines = written.trim().split('\r\n');
    expect(lines[0]).to.equal('Priority,Lead,Company,Contact,Phone,City,Salesperson,Sales Team,Created');
    expect(lines[1]).to.match(/^Normal,"'=1\+1","Oferta, SRL"/);
    expect(lines).to.have.length(5);
  });

  describe('a new lead', () => {
    const form = (page: ListPage) => page.root.querySelector('piste-new-lead')!;
    const field = (page: ListPage, id: string) =>
      form(page).shadowRoot!.querySelector<HTMLInputElement>(`#${id}-field`)!;

    async function open(page: ListPage): Promise<void> {
      page.button('New lead').focus();
      await sendKeys({ press: 'Enter' });
      await until('the form', () => form(page)?.shadowRoot?.querySelector('dialog')?.open);
      await until('the focus', () => focused() === field(page, 'title'));
    }

    it('is made from a few fields, shown in the list, and can be undone', async () => {
      const { page, store } = await list(5);
      await open(page);
      await calm(page.root);
      await expectAccessible(page.element);
      await sendKeys({ type: 'Birouri noi' });
      field(page, 'companyName').focus();
      await sendKeys({ type: 'Spicului' });
      await sendKeys({ press: 'Enter' });
      await until('the toast', () => page.toast().includes('Lead created'));
      await until('its row', () => page.titles[0] === 'Birouri noi');
      await until('its row has the focus', () => page.active === 'Birouri noi');
      const { items } = await store.list('leads', { search: 'birouri' });
      expect(items[0]).to.include({ type: 'lead', companyName: 'Spicului', probability: 10 });
      page.toastButton('Undo').click();
      await until('gone', () => page.titles[0] === 'Lead 1');
    });

    it('warns while one types that it may be there already', async () => {
      const { page } = await list(2, [{ title: 'Mobilier', email: 'mirela@spicului.example' }]);
      await open(page);
      field(page, 'email').focus();
      await sendKeys({ type: 'mirela@spicului.example' });
      const text = () => textOf(form(page).shadowRoot!.querySelector('[role=status]'));
      await until('the warning', () => text().includes('1 similar record is already here.'));
      await until('who and why', () => text().includes('Mobilier') && text().includes('same e-mail'));
    });

    it('needs a title, and says so where one types', async () => {
      const { page, store } = await list(2);
      await open(page);
      await sendKeys({ press: 'Enter' });
      await until('it is marked', () => field(page, 'title').ariaInvalid === 'true');
      expect(focused() === field(page, 'title'), `not on ${focused()?.outerHTML.slice(0, 80)}`).to.equal(true);
      expect((await store.list('leads', { limit: 0 })).total).to.equal(2);
      await sendKeys({ press: 'Escape' });
      await until('closed', () => !form(page).shadowRoot!.querySelector('dialog')!.open);
      expect(textOf(focused())).to.equal('New lead');
    });
  });

  describe('bulk conversion', () => {
    const bulk = (page: ListPage): BulkConvert => page.root.querySelector('piste-bulk-convert')!;
    const text = (page: ListPage) => textOf(bulk(page)?.shadowRoot?.querySelector('dialog'));
    const button = (page: ListPage, name: string) =>
      [...bulk(page).shadowRoot!.querySelectorAll<HTMLElement>('button')].find(
        (each) => (each.getAttribute('aria-label') ?? textOf(each)) === name,
      )!;

    async function open(page: ListPage): Promise<void> {
      page.button('Convert').click();
      await until(
        'the forecast',
        () => bulk(page)?.shadowRoot?.querySelector('.forecast[aria-busy=false] .legend'),
        4000,
      );
    }

    async function choosePerson(page: ListPage, name: string): Promise<void> {
      const people = [...bulk(page).shadowRoot!.querySelectorAll('piste-combobox')][0]!;
      people.shadowRoot!.querySelector('input')!.click();
      const options = () => [...people.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
      await until(name, () => options().some((each) => textOf(each).includes(name)));
      options()
        .find((each) => textOf(each).includes(name))!
        .click();
      await bulk(page).updateComplete;
    }

    it('B1 gives leads to salespeople turn by turn, in the order chosen', async () => {
      const { page, store } = await list(4, [{ id: 'of-ana', title: 'Of Ana', salespersonId: 'ana' }]);
      await select(page, 'Lead 1', 'Lead 2', 'Lead 3', 'Of Ana');
      await open(page);
      await calm(page.root);
      await expectAccessible(page.element);
      await choosePerson(page, 'Ioana Șerban');
      await choosePerson(page, 'Ana Ionescu');
      expect(text(page)).to.include('Off: 1 lead keeps its salesperson.');
      await until('the forecast', () => bulk(page).shadowRoot!.querySelector('.forecast[aria-busy=false]'));
      button(page, 'Convert 4 leads').click();
      await until('the report', () => text(page).includes('4 leads: all done'));
      const who = await Promise.all(
        ['lead-1', 'lead-2', 'lead-3', 'of-ana'].map(async (id) => (await get(store, id)).salespersonId),
      );
      expect(who).to.deep.equal(['ioana', 'ana', 'ioana', 'ana']);
      expect((await get(store, 'lead-1')).type).to.equal('opportunity');
    });

    it('B2 counts those selected, also where one that is similar is merged along', async () => {
      const twin = { email: 'mirela@spicului.example', phone: '0722 000 418', companyName: 'Spicului SRL' };
      const { page } = await list(0, [
        { id: 'won', title: 'At 100', probability: 100 },
        { id: 'one', title: 'Twin one', ...twin },
        { id: 'two', title: 'Twin two', ...twin },
      ]);
      await select(page, 'At 100', 'Twin one');
      await open(page);
      button(page, 'Convert 1 lead').click();
      await until('the report', () => text(page).includes('2 leads: 1 done, 1 refused'));
    });

    it('B2 says before what will happen to each, and afterwards what did', async () => {
      const { page, store } = await list(3, [
        { id: 'won', title: 'At 100', probability: 100 },
        {
          id: 'one',
          title: 'Twin one',
          email: 'mirela@spicului.example',
          phone: '0722 000 418',
          companyName: 'Spicului SRL',
          createdAt: '2026-11-01T07:00:00.000Z',
        },
        {
          id: 'two',
          title: 'Twin two',
          email: 'mirela@spicului.example',
          phone: '0722 000 418',
          companyName: 'Spicului SRL',
          createdAt: '2026-11-02T07:00:00.000Z',
        },
      ]);
      await select(page, 'Lead 1', 'At 100', 'Twin one', 'Twin two');
      await open(page);
      expect(text(page)).to.include('1 converted').and.to.include('2 merged into 1').and.to.include('1 refused');
      button(page, 'See what happens to each').click();
      await until('the lines', () => text(page).includes('Merged into “Twin one”'));
      expect(text(page)).to.include('A lead with a 100% probability cannot be converted');
      expect((await get(store, 'lead-1')).type).to.equal('lead');
      let converted: string[] = [];
      page.element.addEventListener(
        'lead-converted',
        (event) => (converted = event.outcome.report!.map(({ result }) => result)),
      );
      button(page, 'Convert 3 leads').click();
      await until('the report', () => text(page).includes('4 leads: 3 done, 1 refused'));
      await calm(page.root);
      await expectAccessible(page.element);
      expect(converted.sort()).to.deep.equal(['converted', 'merged', 'merged', 'refused']);
      const lines = [...bulk(page).shadowRoot!.querySelectorAll('.lines li')].map((line) => line.className);
      expect(lines).to.deep.equal(['refused', 'merged', 'merged', 'converted']);
      expect((await get(store, 'two')).id).to.equal('one');
      button(page, 'Close').click();
      await until('closed', () => !bulk(page).shadowRoot!.querySelector('dialog')!.open);
      await until('the selection is done with', () => page.bulk === '');
      expect(focused() === page.table, `not on ${focused()?.outerHTML.slice(0, 80)}`).to.equal(true);
    });

    it('B1 leaves the same apart when asked to', async () => {
      const { page } = await list(1, [
        { title: 'Twin one', email: 'mirela@spicului.example', phone: '0722 000 418' },
        { title: 'Twin two', email: 'mirela@spicului.example', phone: '0722 000 418' },
      ]);
      await select(page, 'Twin one', 'Twin two');
      await open(page);
      expect(text(page)).to.include('2 merged into 1');
      [...bulk(page).shadowRoot!.querySelectorAll<HTMLInputElement>('.tick')].at(-1)!.click();
      await until('apart', () => text(page).includes('2 converted'));
    });

    it('B2 exports the report, a line for each record, what needs a hand first', async () => {
      const { page } = await list(2, [{ title: 'Sure thing', probability: 100 }]);
      await select(page, 'Lead 1', 'Sure thing');
      await open(page);
      button(page, 'Convert 1 lead').click();
      await until('the report', () => text(page).includes('1 done, 1 refused'));
      const { name, text: written } = await downloaded(() => button(page, 'Export report').click());
      expect(name).to.equal('Report.csv');
      const [head, refused, converted] = written.trim().split('\r\n');
      expect(head).to.include('Title,Company,Result,Details,Salesperson,Sales Team,ID');
      expect(refused).to.match(/^Sure thing,,Refused,.*100% probability/);
      expect(converted).to.match(/^Lead 1,/);
    });

    it('B2 undoes the whole run', async () => {
      const { page, store } = await list(3);
      await select(page, 'Lead 1', 'Lead 2');
      await open(page);
      button(page, 'Convert 2 leads').click();
      await until('the report', () => text(page).includes('2 leads: all done'));
      button(page, 'Undo the whole run').click();
      await eventually('undone', async () => (await get(store, 'lead-2')).type === 'lead');
      await until('closed', () => !bulk(page).shadowRoot!.querySelector('dialog')!.open);
      await until('they are back in the list', () => page.titles.length === 3);
    });

    it('B2 stops after the record that is being written, says what was not reached, and goes on later', async () => {
      const world = await leads(8);
      const page = await new ListPage(world.elsewhere(5)).ready(8);
      await select(page, ...Array.from({ length: 8 }, (_, i) => `Lead ${i + 1}`));
      await open(page);
      button(page, 'Convert 8 leads').click();
      await until('some are done', () => Number(textOf(bulk(page).shadowRoot!.querySelector('.big'))) >= 2);
      expect(bulk(page).shadowRoot!.querySelector('[role=progressbar]')!.getAttribute('aria-valuemax')).to.equal('8');
      button(page, 'Stop after this one').click();
      await until('the report', () => text(page).includes('not reached'));
      const done = (await world.store.list('leads', { where: { type: 'opportunity' }, limit: 0 })).total;
      expect(done).to.be.within(2, 7);
      button(page, `Go on with ${8 - done}`).click();
      await until('all', () => text(page).includes('8 leads: all done'));
      expect((await world.store.list('leads', { where: { type: 'opportunity' }, limit: 0 })).total).to.equal(8);
    });

    it('B2 goes on when its window is closed, and tells the result', async () => {
      const world = await leads(8);
      const page = await new ListPage(world.elsewhere(25)).ready(8);
      await select(page, ...Array.from({ length: 8 }, (_, i) => `Lead ${i + 1}`));
      await open(page);
      button(page, 'Convert 8 leads').click();
      await until('it runs', () => text(page).includes('Converting 8 leads'));
      await sendKeys({ press: 'Escape' });
      await until('closed', () => !bulk(page).shadowRoot!.querySelector('dialog')!.open);
      await until('the toast', () => page.toast().includes('8 leads: all done'));
      page.toastButton('Show report').click();
      await until('the report', () => bulk(page).shadowRoot!.querySelector('dialog')!.open);
      expect(text(page)).to.include('8 leads: all done');
    });

    it('B2 keeps its report when the last lead has left the list', async () => {
      const { page } = await list(2);
      await select(page, 'Lead 1', 'Lead 2');
      await open(page);
      const before = bulk(page);
      button(page, 'Convert 2 leads').click();
      await until('the report', () => text(page).includes('2 leads: all done'));
      await until('an empty list', () => page.titles.length === 0);
      expect(bulk(page)).to.equal(before);
      expect(before.shadowRoot!.querySelector('dialog')!.open).to.equal(true);
    });

    it('writes nothing when the page takes it over', async () => {
      const { page, store } = await list(3);
      page.element.addEventListener('lead-before-convert', (event) => event.preventDefault());
      await select(page, 'Lead 1', 'Lead 2');
      await open(page);
      button(page, 'Convert 2 leads').click();
      await bulk(page).updateComplete;
      expect((await get(store, 'lead-1')).type).to.equal('lead');
    });

    it('converts a single one in the dialog of one', async () => {
      const { page } = await list(3);
      await select(page, 'Lead 2');
      page.button('Convert').click();
      const dialog = () => page.root.querySelector('convert-dialog')?.shadowRoot?.querySelector('dialog');
      await until('the dialog', () => dialog()?.open && textOf(dialog()).includes('Lead 2'));
    });
  });
});
