import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LeadsBeforeMergeEvent, LeadsMergedEvent } from '../../src/events/index.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { expectAccessible } from './support/axe.js';
import { withSimilar, type Bakery } from './support/bakery.js';
import { DialogPage, textOf } from './support/dialog-page.js';
import { clearPage, focused, pause, until } from './support/page.js';

describe('convert-dialog, merging', () => {
  let world: Bakery;
  beforeEach(async () => {
    world = await withSimilar();
  });
  afterEach(async () => {
    await resetMouse();
    clearPage();
    document.querySelector('piste-toasts')?.remove();
  });
  const open = async (store: LeadStore = world.store) => new DialogPage(store).show('mobilier');
  const lead = async (id: string) => (await world.store.get('leads', id))!;
  const ticked = (page: DialogPage) => page.rows.filter((row) => row.tick.checked).map((row) => row.title);
  const kept = (page: DialogPage, field: string) => textOf(page.field(field).querySelector('.kept'));

  it('M1 ticks the lead itself for good and open records in band same, lists maybe and lost ones unticked', async () => {
    const page = await open();
    expect(page.rows.map((row) => `${row.key} ${row.title}`)).to.deep.equal([
      'A Spicului, mobilare sediu',
      'B Mobilier birou, 12 posturi',
      'C Cerere de pe site, 4 noiembrie',
      'D Cuptor rotativ, Spicul',
      'E Rafturi depozit 2025',
    ]);
    expect(ticked(page)).to.deep.equal([
      'Spicului, mobilare sediu',
      'Mobilier birou, 12 posturi',
      'Cerere de pe site, 4 noiembrie',
    ]);
    expect(page.row('Mobilier birou, 12 posturi').tick.disabled).to.be.true;
    expect(page.row('Mobilier birou, 12 posturi').text).to.contain('This lead');
    expect(page.row('Cuptor rotativ, Spicul').text).to.match(/Lost.*Maybe/);
    expect(page.row('Cuptor rotativ, Spicul').tick.disabled).to.be.false;
    expect(page.text).to.contain('3 of 5 ticked');
    await expectAccessible(page.element);
  });

  it('M5 marks what changes in the record that stays, and says beside the button what it will do', async () => {
    const page = await open();
    const changes = (field: string) => page.field(field).classList.contains('changes');
    expect(changes('Title'), 'the survivor keeps its own').to.be.false;
    expect(changes('Contact Name'), 'the survivor had none').to.be.true;
    expect(textOf(page.field('Contact Name')))
      .to.contain('A had none')
      .and.to.contain('(changes)');
    expect(textOf(page.footer)).to.contain('3 records become 1 opportunity. Can be undone');
    page.row('Cerere de pe site, 4 noiembrie').tick.click();
    await page.settled();
    expect(textOf(page.footer)).to.contain('2 records become 1 opportunity.');
  });

  it('C7 asks for what the host requires and the result of the merge lacks', async () => {
    const page = await open(world.as(undefined, { requiredOnConversion: ['jobTitle', 'fields.budget', 'email'] }));
    expect(page.text).to.contain('Needed for an opportunity');
    page.submit.click();
    await until('what is wrong', () => page.notice.includes('Fill in what an opportunity needs.'));
    expect(await world.store.get('leads', 'mobilier')).to.include({ type: 'lead' });
    for (const input of page.root.querySelectorAll<HTMLInputElement>('section [required]')) {
      input.focus();
      await sendKeys({ type: 'Director 7' });
    }
    expect(page.root.querySelectorAll('section [required]'), 'they stay while one types').to.have.length(2);
    page.submit.click();
    await page.result;
    const { jobTitle, fields } = await lead('mobilier');
    expect([jobTitle, fields?.['budget']]).to.deep.equal(['Director 7', 'Director 7']);
  });

  it('M1 lists a lost record unticked also in band same, and lets it be merged', async () => {
    await world.store.execute({ kind: 'mark-lost', leadId: 'cerere' });
    const page = await open();
    expect(page.row('Cerere de pe site, 4 noiembrie').text).to.match(/Lost.*Same/);
    expect(page.row('Cerere de pe site, 4 noiembrie').tick.checked).to.be.false;
    page.row('Cerere de pe site, 4 noiembrie').tick.click();
    await page.settled();
    page.submit.click();
    await page.result;
    expect((await lead('cerere')).id).to.equal('spicului');
  });

  it('M1 does not let a won record be ticked, and says why', async () => {
    const page = await open();
    const won = page.row('Rafturi depozit 2025');
    expect(won.tick.disabled).to.be.true;
    expect(won.tick.checked).to.be.false;
    expect(won.stays).to.be.null;
    expect(won.text).to.contain('Won records keep their result and cannot be merged.');
  });

  it('M1 takes any number from two up: with the lead alone it asks for another', async () => {
    const page = await open();
    page.row('Spicului, mobilare sediu').tick.click();
    page.row('Cerere de pe site, 4 noiembrie').tick.click();
    await page.settled();
    expect(page.resultText).to.contain('Tick at least two records');
    page.submit.click();
    await until('it is told', () =>
      page.notice.includes('Tick at least two records to merge. Nothing has been written.'),
    );
    expect((await lead('mobilier')).type).to.equal('lead');
    page.row('Cuptor rotativ, Spicul').tick.click();
    await page.settled();
    expect(page.resultText).to.contain('2 records become 1 opportunity');
    expect(page.root.querySelector('.notice')).to.be.null;
  });

  it('M1 adds another record that is found by search', async () => {
    await world.lead({ id: 'other', title: 'Alt client, alt oraș', companyName: 'Delta SRL' });
    await world.lead({ id: 'won', title: 'Alt client, câștigat', probability: 100 });
    const page = await open();
    const before = page.rows.length;
    page.combobox('add').input.focus();
    await sendKeys({ type: 'alt' });
    await until('the hits', () => page.combobox('add').options.length === 2);
    const barred = page.combobox('add').options.find((each) => textOf(each).includes('câștigat'))!;
    expect(barred.getAttribute('aria-disabled')).to.equal('true');
    expect(textOf(barred)).to.contain('Won records keep their result');
    page
      .combobox('add')
      .options.find((each) => textOf(each).includes('alt oraș'))!
      .click();
    await page.settled();
    expect(page.rows).to.have.length(before + 1);
    expect(page.rows.at(-1)).to.deep.include({ key: 'F', title: 'Alt client, alt oraș' });
    expect(page.rows.at(-1)!.tick.checked).to.be.true;
    expect(page.resultText).to.contain('4 records become 1 opportunity');
  });

  it('M2 keeps the record that was created first, unless the user chooses another', async () => {
    const page = await open();
    expect(page.row('Spicului, mobilare sediu').stays!.checked).to.be.true;
    expect(page.row('Spicului, mobilare sediu').text).to.contain('first created');
    page.row('Mobilier birou, 12 posturi').stays!.click();
    await page.settled();
    await until('the result follows', () => kept(page, 'Title') === 'Mobilier birou, 12 posturi');
    page.submit.click();
    expect(await page.result).to.deep.include({ leadId: 'mobilier', merged: true });
    expect((await lead('spicului')).id).to.equal('mobilier');
  });

  it('M2 keeps the one furthest along where that is the policy', async () => {
    await world.store.execute({ kind: 'save-lead', lead: { id: 'mobilier', stageId: 'proposition' } });
    await world.lead({
      id: 'early',
      title: 'Prima',
      email: 'mirela.stan@spicului.example',
      contactName: 'Mirela Stan',
      createdAt: '2026-01-01T10:00:00.000Z',
    });
    const page = await open(world.as(undefined, { survivor: 'furthest-along' }));
    expect(page.row('Spicului, mobilare sediu').stays!.checked).to.be.true;
    expect(page.row('Prima').stays!.checked).to.be.false;
  });

  it('M2 gives the choice back to the rule when the chosen record is unticked', async () => {
    const page = await open();
    page.row('Cerere de pe site, 4 noiembrie').stays!.click();
    await page.settled();
    page.row('Cerere de pe site, 4 noiembrie').tick.click();
    await page.settled();
    await until('the first created stays', () => page.row('Spicului, mobilare sediu').stays!.checked);
  });

  it('M5 shows the result field by field: the value kept, the others with their letters, and why', async () => {
    const page = await open();
    expect(page.resultText).to.match(/^Result 3 records become 1 opportunity/);
    expect(kept(page, 'Title')).to.equal('Spicului, mobilare sediu');
    expect(textOf(page.field('Title'))).to.match(/A Spicului.*Mobilier birou, 12 posturi/);
    expect(kept(page, 'Expected Revenue').replace(/\u00a0/g, ' ')).to.equal('RON 36,000');
    expect(textOf(page.field('Expected Revenue'))).to.contain('not added up');
    expect(textOf(page.field('Stage'))).to.match(/Qualified, 45% ?from the one furthest along/);
    expect(textOf(page.field('Address'))).to.match(
      /Str\. Morii 14, 400123 Cluj-Napoca.*the fullest address, as one block/,
    );
    expect(textOf(page.field('Tags'))).to.match(/Furniture.*Fair.*Website.*all of them/);
    expect(textOf(page.field('Priority'))).to.match(/Very high ?the highest wins/);
    expect(textOf(page.field('Description'))).to.match(/A.*Mobilare completă.*C.*Aș dori o ofertă.*all are kept/);
    expect(textOf(page.field('Salesperson'))).to.contain('assigned in this dialog, with team Ardeal');
  });

  it('M5 lets another value be chosen, says so, offers the way back, and merges as shown', async () => {
    const page = await open();
    const other = () => page.button('Keep B Mobilier birou, 12 posturi');
    other().focus();
    other().click();
    await until('it is kept', () => kept(page, 'Title') === 'Mobilier birou, 12 posturi');
    expect(textOf(page.field('Title'))).to.contain('chosen by you');
    expect(focused()?.closest('.r'), 'the focus stays in the row').to.equal(page.field('Title'));
    page.button('Back to A').click();
    await until('the rule holds again', () => kept(page, 'Title') === 'Spicului, mobilare sediu');
    page.button('Keep C 0264 000 077').click();
    await until('it is kept', () => kept(page, 'Phone') === '0264 000 077');
    page.submit.click();
    await page.result;
    expect(await lead('spicului')).to.deep.include({
      type: 'opportunity',
      title: 'Spicului, mobilare sediu',
      phone: '0264 000 077',
      expectedRevenue: 36000,
    });
  });

  it('M5 folds the fields without a conflict under their number', async () => {
    const page = await open();
    const fold = page.root.querySelector<HTMLButtonElement>('.fold')!;
    expect(fold.textContent).to.match(/more field/);
    expect(() => page.field('Source')).to.throw();
    fold.click();
    await page.settled();
    expect(kept(page, 'Source')).to.equal('Fair');
  });

  it('M5 M6 says how many notes, activities and followers will move', async () => {
    const page = await open();
    expect(textOf(page.root.querySelector('.movebox'))).to.equal(
      'Moves to A, with its origin 3 notes 1 activity 1 follower',
    );
    page.row('Cerere de pe site, 4 noiembrie').tick.click();
    await until(
      'one note less',
      () => textOf(page.root.querySelector('.movebox')) === 'Moves to A, with its origin 2 notes 1 follower',
    );
  });

  it('M5 shows the customer of the result, and lets another be chosen', async () => {
    const page = await open();
    expect(textOf(page.field('Customer'))).to.match(/Brutăria Spicului SRL ?linked: same phone/);
    page.button('Change').click();
    await page.settled();
    await until('the choice has the focus', () => focused() === page.choice('Link to an existing customer'));
    page.choice('Create a new customer').click();
    await until('what is made is shown', () =>
      /company “Brutăria Spicului SRL” is already there and is used; under it the person “M. Stan” ?will be created/.test(
        textOf(page.field('Customer')),
      ),
    );
    page.submit.click();
    await page.result;
    const customer = await world.store.get('customers', (await lead('spicului')).customerId!);
    expect(customer).to.deep.include({ kind: 'person', companyId: 'brutaria' });
  });

  it('M5 keeps the customer that a record brings along', async () => {
    await world.store.execute({ kind: 'save-lead', lead: { id: 'cerere', customerId: 'hidro' } });
    const page = await open();
    expect(textOf(page.field('Customer'))).to.match(/C.*Hidro Mureș SA/);
    page.submit.click();
    await page.result;
    expect((await lead('spicului')).customerId).to.equal('hidro');
  });

  it('M4 lets the salesperson and team of the dialog win', async () => {
    const page = await open();
    await page.pick('salesperson', 'Ioana');
    await until('the team follows', () => page.combobox('team').value === 'Muntenia');
    await until('the result follows', () => kept(page, 'Salesperson').includes('Ioana Șerban'));
    page.submit.click();
    await page.result;
    expect(await lead('spicului')).to.deep.include({ salespersonId: 'ioana', teamId: 'muntenia' });
  });

  it('M9 does not let a record be ticked that the user may not write, and says why', async () => {
    const store = world.as({ id: 'ana', rights: 'own' });
    const foreign = { ...(await lead('cerere')), salespersonId: 'ioana' };
    const page = await open({
      ...store,
      getMany: async (collection, ids, options) => {
        const records = await store.getMany(collection, ids, options);
        return collection === 'leads'
          ? records.map((record, at) => (ids[at] === 'cerere' ? foreign : record))
          : records;
      },
    } as LeadStore);
    const row = page.row('Cerere de pe site, 4 noiembrie');
    expect(row.tick.disabled).to.be.true;
    expect(row.tick.checked).to.be.false;
    expect(row.text).to.contain('You may not change this record, so it cannot be merged.');
  });

  it('D7 M9 tells only the existence of records that the user may not see', async () => {
    await world.store.execute({ kind: 'save-lead', lead: { id: 'mobilier', salespersonId: 'radu' } });
    const page = await open(world.as({ id: 'radu', rights: 'own' }));
    expect(page.text).to.contain('One more similar record, which you may not see.');
    expect(page.text).not.to.contain('Spicului, mobilare sediu');
    await expectAccessible(page.element);
  });

  it('tells the page before and after, and says in a toast what moved', async () => {
    const page = await open();
    const told: string[] = [];
    page.element.addEventListener('leads-before-merge', (event: LeadsBeforeMergeEvent) =>
      told.push(`before ${event.command.leadIds.join()}`),
    );
    page.element.addEventListener('leads-merged', (event: LeadsMergedEvent) =>
      told.push(`merged ${event.outcome.leadId}`),
    );
    page.submit.click();
    await page.result;
    expect(told).to.deep.equal(['before spicului,mobilier,cerere', 'merged spicului']);
    const toasts = () => textOf(document.querySelector('piste-toasts')?.shadowRoot);
    await until('the toast', () => toasts().includes('3 records merged into one'));
    expect(toasts()).to.match(/3 notes, 1 activity,? and 1 follower moved/);
  });

  it('pages a long list, and merges 40 as it merges 2', async () => {
    for (let i = 0; i < 38; i++) {
      await world.lead({
        title: `Cerere ${i}`,
        contactName: 'Mirela Stan',
        companyName: 'Brutăria Spicului SRL',
        email: 'mirela.stan@spicului.example',
        createdAt: `2026-10-01T10:00:${String(i).padStart(2, '0')}.000Z`,
      });
    }
    const page = await open();
    expect(page.rows).to.have.length(20);
    expect(page.text).to.contain('41 of 43 ticked');
    expect(page.row('Mobilier birou, 12 posturi').key).to.equal('B');
    page.button('Show 20 more').click();
    await until('the next page', () => page.rows.length === 40);
    expect(focused()).to.equal(page.rows[20]!.tick);
    page.button('+35 other values').click();
    await page.settled();
    expect(page.field('Title').querySelectorAll('.other')).to.have.length(40);
    page.submit.click();
    await page.result;
    expect((await world.store.list('leads')).total).to.equal(3);
  });

  it('can be done by keyboard alone', async () => {
    const page = await open();
    expect(focused()).to.equal(page.choice('Merge with existing opportunities'));
    await sendKeys({ press: 'Tab' });
    expect(focused()).to.equal(page.row('Spicului, mobilare sediu').tick);
    await sendKeys({ press: 'Space' });
    await until('two are left', () => page.resultText.includes('2 records become 1 opportunity'));
    await page.settled();
    await sendKeys({ press: 'Enter' });
    expect(await page.result).to.deep.include({ leadId: 'cerere', merged: true });
    expect(focused()).to.equal(page.opener);
  });

  it('merges a selection: exactly these are ticked, none is locked', async () => {
    const page = await new DialogPage(world.store).showMerge('mobilier', 'spicului', 'rafturi');
    expect(page.title).to.equal('Merge records');
    expect(page.text).not.to.contain('Conversion Action');
    expect(ticked(page)).to.deep.equal(['Spicului, mobilare sediu', 'Mobilier birou, 12 posturi']);
    expect(page.row('Mobilier birou, 12 posturi').tick.disabled).to.be.false;
    expect(page.row('Rafturi depozit 2025').tick.disabled).to.be.true;
    expect(textOf(page.field('Salesperson'))).to.contain('from the records, with team Ardeal');
    await expectAccessible(page.element);
    page.submit.click();
    expect(await page.result).to.deep.include({ leadId: 'spicului', merged: true });
  });

  it('shows the newest answer when ticks change faster than the result is worked out', async () => {
    let asked = 0;
    const page = await open({
      ...world.store,
      mergePreview: async (...given) => {
        asked += 1;
        await pause(asked === 2 ? 200 : 0);
        return world.store.mergePreview(...given);
      },
    });
    page.row('Cerere de pe site, 4 noiembrie').tick.click();
    await pause(150);
    page.row('Cuptor rotativ, Spicul').tick.click();
    await pause(400);
    await page.settled();
    expect(page.resultText).to.contain('3 records become 1 opportunity');
    expect([...page.field('Title').querySelectorAll('.other')].map(textOf)).to.deep.equal([
      'Keep D Cuptor rotativ, Spicul',
      'Keep B Mobilier birou, 12 posturi',
    ]);
  });
});
