import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import {
  LayerCloseEvent,
  type LeadBeforeConvertEvent,
  type LeadConvertedEvent,
  type LeadErrorEvent,
} from '../../src/events/index.js';
import { PisteError } from '../../src/domain/errors.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { expectAccessible } from './support/axe.js';
import { bakery, withSimilar, type Bakery } from './support/bakery.js';
import { DialogPage, textOf } from './support/dialog-page.js';
import { clearPage, focused, pause, until } from './support/page.js';

describe('convert-dialog', () => {
  let world: Bakery;
  afterEach(() => {
    clearPage();
    document.querySelector('piste-toasts')?.remove();
  });

  /** A lead like no other. */
  async function lonely(draft: object = {}): Promise<string> {
    world = await bakery();
    return world.lead({
      title: 'Vestiare metalice',
      companyName: 'Litoral Events SRL',
      contactName: 'Raluca Pană',
      email: 'raluca@litoral.example',
      salespersonId: 'radu',
      teamId: 'ardeal',
      ...draft,
    });
  }
  const open = async (leadId: string, store: LeadStore = world.store) => new DialogPage(store).show(leadId);
  const opportunity = async (leadId: string) => (await world.store.get('leads', leadId))!;
  /** Waits until the conversion has been undone. */
  async function leadAgain(leadId: string): Promise<void> {
    for (let tries = 0; (await opportunity(leadId)).type !== 'lead'; tries++) {
      if (tries > 50) throw new Error('It was not undone');
      await pause(20);
    }
  }
  const customers = async () => (await world.store.list('customers', { sort: { by: 'name' } })).items;

  describe('its place on the screen', () => {
    const resize = (width: number, height: number) => executeServerCommand('resize', { width, height });
    afterEach(() => resize(1280, 800));

    it('shows everything without scrolling at 1280 × 800 when nothing is similar', async () => {
      await resize(1280, 800);
      const page = await open(await lonely());
      const body = page.root.querySelector('.body')!;
      expect(body.scrollHeight).to.be.at.most(body.clientHeight);
      expect(page.dialog.getBoundingClientRect().bottom).to.be.below(800);
    });

    it('is a full sheet at 390 px, without anything cut off at its side, its button in sight', async function () {
      await resize(390, 844);
      if (innerWidth !== 390) return this.skip(); // a window that cannot become so small
      world = await withSimilar();
      const page = await open('mobilier');
      await until('it lies at the edge', () => page.dialog.getBoundingClientRect().left === 0);
      await Promise.all(page.dialog.getAnimations().map((animation) => animation.finished));
      const sheet = page.dialog.getBoundingClientRect();
      expect([sheet.left, sheet.top, Math.round(sheet.width)]).to.deep.equal([
        0,
        0,
        document.documentElement.clientWidth,
      ]);
      for (const part of page.root.querySelectorAll('.body, .record, .r, footer, header')) {
        expect(part.scrollWidth, part.className).to.be.at.most(part.clientWidth + 1);
      }
      const submit = page.submit.getBoundingClientRect();
      expect(submit.bottom).to.be.at.most(innerHeight);
      expect(submit.right).to.be.at.most(innerWidth);
    });
  });

  describe('the proposal', () => {
    it('C2 proposes to convert when nothing is similar, and says among how many', async () => {
      const page = await open(await lonely());
      expect(page.title).to.equal('Convert to Opportunity');
      expect(page.choice('Convert to opportunity').checked).to.be.true;
      expect(page.text).to.contain('No similar record among 1.');
      await expectAccessible(page.element);
    });

    it('C2 proposes to convert when records only may be similar, says how many, and shows them on demand', async () => {
      const leadId = await lonely({ email: 'raluca@litoral.example' });
      await world.lead({
        title: 'Târg',
        companyName: 'Alta SRL',
        contactName: 'Vlad Marin',
        email: 'vlad@litoral.example',
      });
      const page = await open(leadId);
      expect(page.choice('Convert to opportunity').checked).to.be.true;
      expect(page.notice).to.match(/^1 record may be similar\. .*so converting is proposed\./);
      page.button('Look at them').click();
      await page.settled();
      expect(page.choice('Merge with existing opportunities').checked).to.be.true;
      expect(page.row('Târg').tick.checked).to.be.false;
      expect(focused()).to.equal(page.row('Târg').tick);
    });

    it('C2 proposes to merge when a record in band same is open', async () => {
      world = await withSimilar();
      const page = await open('mobilier');
      expect(page.choice('Merge with existing opportunities').checked).to.be.true;
      expect(page.submit.textContent).to.contain('Create Opportunity');
    });

    it('C4 proposes the customer with the same phone and says why', async () => {
      world = await withSimilar();
      const page = await open('mobilier');
      page.choice('Convert to opportunity').click();
      await page.settled();
      expect(page.choice('Link to an existing customer').checked).to.be.true;
      expect(page.combobox('customer').value).to.equal('Brutăria Spicului SRL');
      expect(page.text).to.contain('Proposed: same phone');
    });

    it('C5 says what creating a customer would make', async () => {
      const page = await open(await lonely());
      expect(page.choice('Create a new customer').checked).to.be.true;
      expect(page.text).to.contain('Company “Litoral Events SRL” and under it the person “Raluca Pană”');
    });

    it('C5 says that the company is there already and is used', async () => {
      const leadId = await lonely();
      await world.customer({ kind: 'company', name: 'LITORAL EVENTS', website: 'litoral.example' });
      const page = await open(leadId);
      page.choice('Create a new customer').click();
      await page.settled();
      expect(page.text).to.contain(
        'The company “LITORAL EVENTS” is already there and is used; under it the person “Raluca Pană”',
      );
    });

    it('keeps what the user chose when the data change behind it', async () => {
      const leadId = await lonely();
      const page = await open(leadId);
      await page.pick('team', 'Munt', 'Muntenia');
      await world.lead({ title: 'Twin', contactName: 'Raluca Pană', email: 'raluca@litoral.example' });
      await until('the new record is told', () => page.text.includes('Records to merge'));
      expect(page.combobox('team').value).to.equal('Muntenia');
    });
  });

  describe('salesperson and team', () => {
    it('C3 sets the first team of the salesperson chosen, visibly, and says so', async () => {
      const page = await open(await lonely());
      await page.pick('salesperson', 'Ioana');
      await until('the team follows', () => page.combobox('team').value === 'Muntenia');
      expect(page.root.querySelector('#team')!.classList.contains('followed')).to.be.true;
      expect([...page.root.querySelectorAll('[role=status]')].map(textOf)).to.include('Sales Team: Muntenia');
    });

    it('C3 keeps the team for a member of it, and for somebody without a team', async () => {
      const page = await open(await lonely());
      await page.pick('salesperson', 'Ana', 'Ana Ionescu');
      await pause(50);
      expect(page.combobox('team').value).to.equal('Ardeal');
      await page.pick('salesperson', 'Mihai', 'Mihai Dobre');
      await pause(50);
      expect(page.combobox('team').value).to.equal('Ardeal');
    });

    it('C3 keeps the team when the salesperson is cleared, and the salesperson when a team is chosen', async () => {
      const leadId = await lonely();
      const page = await open(leadId);
      await page.pick('team', 'Online');
      expect(page.combobox('salesperson').value).to.equal('Radu Munteanu');
      page.root.querySelector('#salesperson')!.shadowRoot!.querySelector<HTMLButtonElement>('button')!.click();
      await page.settled();
      page.submit.click();
      await page.result;
      const { salespersonId, teamId } = await opportunity(leadId);
      expect([salespersonId, teamId]).to.deep.equal([undefined, 'online']);
    });

    it('says how much each salesperson has open, and nothing to somebody who sees only their own', async () => {
      const leadId = await lonely();
      await world.lead({ title: 'One', salespersonId: 'ioana' });
      await world.lead({ title: 'Two', salespersonId: 'ioana', type: 'opportunity' });
      const won = await world.lead({ title: 'Three', salespersonId: 'ioana' });
      await world.store.execute({ kind: 'mark-won', leadId: won });
      const page = await open(leadId);
      expect((await page.options('salesperson')).join()).to.include('Ioana Șerban 2 open');
      page.element.open = false;
      const own = await open(leadId, world.as({ id: 'radu', rights: 'own' }));
      expect((await own.options('salesperson')).join()).not.to.match(/open/);
    });

    it('C3 converts with the team that belongs to the salesperson also when sent at once', async () => {
      const leadId = await lonely();
      const slow: LeadStore = {
        ...world.store,
        teamFor: async (...given) => (await pause(120), world.store.teamFor(...given)),
      };
      const page = await open(leadId, slow);
      await page.pick('salesperson', 'Ioana');
      page.submit.click();
      await page.result;
      expect((await opportunity(leadId)).teamId).to.equal('muntenia');
    });
  });

  describe('the customer', () => {
    it('C4 does not link without a choice: it says so at the field, and nothing is written', async () => {
      const leadId = await lonely();
      const page = await open(leadId);
      page.choice('Link to an existing customer').click();
      await page.settled();
      page.submit.click();
      await page.element.updateComplete;
      await until('the field has the focus', () => focused() === page.combobox('customer').input);
      expect(page.notice).to.equal('Choose a customer, or “Create a new customer”. Nothing has been written.');
      expect(page.combobox('customer').text).to.contain('No customer chosen');
      expect(page.combobox('customer').input.getAttribute('aria-invalid')).to.equal('true');
      expect((await opportunity(leadId)).type).to.equal('lead');
      await expectAccessible(page.element);
      page.choice('Create a new customer').click();
      await page.settled();
      expect(page.root.querySelector('.notice')).to.be.null;
    });

    it('C4 offers suggestions with reasons, then all customers that contain what is typed', async () => {
      const leadId = await lonely({ companyName: 'Hidro Vest', email: 'x@hidrovest.example' });
      await world.customer({
        kind: 'company',
        name: 'Hidro Vest SRL',
        email: 'office@hidrovest.example',
        city: 'Deva',
      });
      await world.customer({ kind: 'company', name: 'Hidro-Serv Prahova SA', city: 'Ploiești' });
      await world.customer({ kind: 'company', name: 'Altceva SRL' });
      const page = await open(leadId);
      page.choice('Link to an existing customer').click();
      await page.settled();
      expect(page.combobox('customer').input.placeholder).to.equal('Search 3 customers');
      page.combobox('customer').input.focus();
      await sendKeys({ type: 'hidro' });
      await until('the hits', () => page.combobox('customer').text.includes('contain “hidro”'));
      const { text, options } = page.combobox('customer');
      expect(text).to.match(/Suggested.*Hidro Vest SRL.*All customers · 2 of 3 contain “hidro”.*Hidro-Serv Prahova SA/);
      expect(textOf(options[0])).to.match(/for: same company/);
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await sendKeys({ press: 'Enter' });
      await page.result;
      expect((await opportunity(leadId)).customerId).to.equal(
        (await customers()).find((each) => each.name === 'Hidro-Serv Prahova SA')!.id,
      );
    });

    it('C4 creates the company that was typed together with the opportunity, and nothing when it is cancelled', async () => {
      const leadId = await lonely();
      const page = await open(leadId);
      page.choice('Link to an existing customer').click();
      await page.settled();
      await page.pick('customer', 'Delta Mobil', 'Create the company “Delta Mobil”');
      expect(await customers()).to.deep.equal([]);
      page.submit.click();
      await page.result;
      expect((await customers()).map((each) => each.name)).to.deep.equal(['Delta Mobil', 'Raluca Pană']);
    });

    it('C4 offers not to link only where the host allows it', async () => {
      const leadId = await lonely();
      let page = await open(leadId);
      expect(page.text).not.to.contain('Do not link to a customer');
      clearPage();
      page = await open(leadId, world.as(undefined, { allowNoCustomer: true }));
      page.choice('Do not link to a customer').click();
      await page.settled();
      page.submit.click();
      await page.result;
      expect((await opportunity(leadId)).customerId).to.be.undefined;
      expect(await customers()).to.deep.equal([]);
    });

    it('C7 asks for the fields that the host requires', async () => {
      const leadId = await lonely({ salespersonId: null });
      const page = await open(
        leadId,
        world.as(undefined, { requiredOnConversion: ['website', 'fields.budget', 'salespersonId', 'priority'] }),
      );
      expect(page.text).to.contain('Needed for an opportunity');
      page.submit.click();
      await until('the first is asked for', () => focused() === page.root.querySelector('#field-website'));
      expect(page.notice).to.contain('Fill in what an opportunity needs. Nothing has been written.');
      expect(page.combobox('salesperson').input.getAttribute('aria-invalid')).to.equal('true');
      await expectAccessible(page.element);
      await sendKeys({ type: 'litoral.example' });
      page.root.querySelector<HTMLInputElement>('#field-fields-budget')!.focus();
      await sendKeys({ type: '12' });
      const priority = page.root.querySelector<HTMLSelectElement>('#field-priority')!;
      priority.value = '2';
      priority.dispatchEvent(new Event('change'));
      await page.pick('salesperson', 'Ana', 'Ana Ionescu');
      page.submit.click();
      await page.result;
      expect(await opportunity(leadId)).to.deep.include({
        type: 'opportunity',
        website: 'litoral.example',
        fields: { budget: '12' },
        priority: 2,
        salespersonId: 'ana',
      });
    });
  });

  describe('creating the opportunity', () => {
    it('C8 closes, tells the page, gives the result and returns the focus', async () => {
      const leadId = await lonely();
      const page = new DialogPage(world.store);
      const told: string[] = [];
      document.body.addEventListener(
        'lead-converted',
        (event: LeadConvertedEvent) => told.push(`converted ${event.outcome.leadId}`),
        { once: true },
      );
      page.element.addEventListener('close', (event) => {
        if (event instanceof LayerCloseEvent) told.push(`close ${event.reason} ${JSON.stringify(event.result)}`);
      });
      await page.show(leadId);
      page.submit.click();
      const result = await page.result;
      expect(told).to.deep.equal([`converted ${leadId}`, `close done ${JSON.stringify(result)}`]);
      expect(result).to.deep.include({ leadId, merged: false });
      expect((await opportunity(leadId)).type).to.equal('opportunity');
      expect(page.element.open).to.be.false;
      expect(focused()).to.equal(page.opener);
    });

    it('C8 offers to undo and to open in a toast', async () => {
      const leadId = await lonely();
      const page = await open(leadId);
      page.submit.click();
      await page.result;
      const toasts = () => document.querySelector('piste-toasts')?.shadowRoot;
      await until('the toast', () => textOf(toasts()).includes('Vestiare metalice is in My Pipeline'));
      const button = (name: string) => [...toasts()!.querySelectorAll('button')].find((each) => textOf(each) === name)!;
      button('Undo').click();
      await leadAgain(leadId);
      expect(await customers()).to.deep.equal([]);
    });

    it('C8 can undo from the toast when the dialog has left the page meanwhile', async () => {
      const leadId = await lonely();
      const page = await open(leadId);
      page.submit.click();
      await page.result;
      const toasts = document.querySelector('piste-toasts')!.shadowRoot!;
      await until('the toast', () => textOf(toasts).includes('Undo'));
      clearPage();
      [...toasts.querySelectorAll('button')].find((each) => textOf(each) === 'Undo')!.click();
      await leadAgain(leadId);
    });

    it('C8 C9 is disabled only while it runs, and makes one opportunity of a double click', async () => {
      const leadId = await lonely();
      let runs = 0;
      const slow: LeadStore = {
        ...world.store,
        execute: async (...given) => {
          runs += 1;
          await pause(60);
          return world.store.execute(...given);
        },
      };
      const page = await open(leadId, slow);
      expect(page.submit.disabled).to.be.false;
      page.submit.click();
      page.submit.click();
      await until('it is at work', () => page.submit.disabled);
      expect(textOf(page.submit)).to.equal('Creating…');
      await page.result;
      expect(runs).to.equal(1);
      expect(await customers()).to.have.length(2);
    });

    it('C9 tells the second of two users that it is converted already, by whom, and opens it', async () => {
      const leadId = await lonely();
      const page = await open(leadId);
      const opened: string[] = [];
      page.element.addEventListener('lead-open', (event) => opened.push(event.leadId));
      await world
        .as({ id: 'ioana', rights: 'all' })
        .execute({ kind: 'convert-lead', leadId, customer: { action: 'create' } });
      await until('it is told', () => page.title === 'Already converted');
      await until('by whom', () =>
        page.notice.includes('Ioana Șerban converted it now. It is in My Pipeline, stage New.'),
      );
      page.button('Open opportunity').click();
      expect(opened).to.deep.equal([leadId]);
      expect(await customers()).to.have.length(2);
    });

    it('lets the page take over before anything is written', async () => {
      const leadId = await lonely();
      const page = await open(leadId);
      const asked: LeadBeforeConvertEvent[] = [];
      page.element.addEventListener('lead-before-convert', (event) => {
        asked.push(event);
        event.preventDefault();
      });
      page.submit.click();
      await pause(50);
      expect(asked[0]!.command).to.deep.include({
        kind: 'convert-lead',
        leadId,
        salespersonId: 'radu',
        teamId: 'ardeal',
      });
      expect((await opportunity(leadId)).type).to.equal('lead');
      expect(page.dialog.open).to.be.true;
    });

    it('tells a failure at its top with the way out, and loses nothing of what was chosen', async () => {
      const leadId = await lonely();
      let full = true;
      const failing: LeadStore = {
        ...world.store,
        execute: async (...given) => {
          if (full) throw new PisteError('storage-full', 'full');
          return world.store.execute(...given);
        },
      };
      const page = await open(leadId, failing);
      const errors: string[] = [];
      page.element.addEventListener('lead-error', (event: LeadErrorEvent) => errors.push(event.error.code));
      await page.pick('salesperson', 'Ana', 'Ana Ionescu');
      page.submit.click();
      await until('the notice', () => page.notice.includes('There is no room left on this device.'));
      expect(errors).to.deep.equal(['storage-full']);
      expect(page.combobox('salesperson').value).to.equal('Ana Ionescu');
      expect(focused()).to.equal(page.submit);
      full = false;
      page.button('Try again').click();
      await page.result;
      expect((await opportunity(leadId)).salespersonId).to.equal('ana');
    });

    it('can be done by keyboard alone', async () => {
      const leadId = await lonely();
      const page = await open(leadId);
      expect(focused()).to.equal(page.choice('Convert to opportunity'));
      await sendKeys({ press: 'Tab' });
      await sendKeys({ type: 'ioa' });
      await until('the hit', () => page.combobox('salesperson').options.length === 1);
      await sendKeys({ press: 'Enter' });
      await until('the team follows', () => page.combobox('team').value === 'Muntenia');
      await sendKeys({ press: 'Enter' });
      expect(await page.result).to.deep.include({ leadId });
      expect(await opportunity(leadId)).to.deep.include({
        type: 'opportunity',
        salespersonId: 'ioana',
        teamId: 'muntenia',
      });
      expect(focused()).to.equal(page.opener);
    });
  });
});
