import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { PisteError } from '../../src/domain/errors.js';
import type { LeadRecord } from '../../src/elements/lead-record/lead-record.js';
import { expectAccessible } from './support/axe.js';
import { withSimilar, type Bakery } from './support/bakery.js';
import { textOf } from './support/dialog-page.js';
import { eventually } from './support/eventually.js';
import { clearPage, fixture, focused, pause, until } from './support/page.js';
import { pressInToast, RecordPage } from './support/record-page.js';
import { stubStore } from './support/stub-store.js';

describe('lead-record, its states', () => {
  let world: Bakery;
  beforeEach(async () => {
    world = await withSimilar();
  });
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    clearPage();
  });

  const open = (id: string) => RecordPage.open(world.store, id);
  const status = async (id: string) => (await world.store.get('leads', id))?.status;

  it('is accessible in light and dark', async () => {
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      const page = await open('mobilier');
      await until('the history', () => page.history.includes('wrote a note'));
      const button = page.root.querySelector('similar-leads-button')!;
      await until('the similar ones', () => textOf(button.shadowRoot).includes('Similar Leads 4'));
      await expectAccessible(page.element);
      clearPage();
    }
  });

  it('C1 offers Convert to Opportunity at the top of a lead only, and opens the dialog', async () => {
    const page = await open('mobilier');
    page.button('Convert to Opportunity').click();
    await until('the dialog', () =>
      page.root.querySelector('convert-dialog')!.shadowRoot!.querySelector('dialog[open]'),
    );
    clearPage();
    const other = await open('spicului');
    expect(other.hasButton('Convert to Opportunity')).to.equal(false);
    expect(other.hasButton('Mark won')).to.equal(true);
  });

  it('M7 shows every value that lost in a merge, with the record it comes from', async () => {
    await world.store.execute({ kind: 'merge-leads', leadIds: ['mobilier', 'spicului', 'cerere'] });
    const page = await open('mobilier');
    const lost = () => page.root.querySelector<HTMLDetailsElement>('.lost');
    await until('the values', lost);
    lost()!.open = true;
    await expectAccessible(page.element);
    expect(textOf(lost())).to.match(/Title.*Mobilier birou, 12 posturi from “Mobilier birou, 12 posturi”/);
    expect(textOf(lost())).to.contain('SC Brutaria Spicului');
  });

  const question = (page: RecordPage) =>
    page.root.querySelector('piste-mark-lost')?.shadowRoot?.querySelector('dialog[open]');

  it('marks a record lost with its reason, by keyboard, and undoes it from the toast', async () => {
    const page = await open('spicului');
    page.button('Mark lost').focus();
    await sendKeys({ press: 'Enter' });
    await until('the question', () => question(page));
    await until('the focus', () => focused() instanceof HTMLInputElement);
    await pause(400);
    await expectAccessible(page.element);
    await sendKeys({ type: 'Too expensive' });
    await sendKeys({ press: 'Enter' });
    await until('the notice', () => page.notices.some((notice) => notice.startsWith('Lost: Too expensive.')));
    expect(await status('spicului')).to.equal('lost');
    await expectAccessible(page.element);
    await pressInToast('Undo');
    await eventually('open again', async () => (await status('spicului')) === 'open');
    await until('no notice', () => !page.notices.length);
  });

  it('leaves a record as it is when Esc answers why it is lost, and gives the focus back', async () => {
    const page = await open('spicului');
    page.button('Mark lost').focus();
    await sendKeys({ press: 'Enter' });
    await until('the question', () => question(page));
    await sendKeys({ press: 'Escape' });
    await until('closed', () => !question(page));
    expect(await status('spicului')).to.equal('open');
    expect(textOf(focused())).to.equal('Mark lost');
  });

  it('M3 restores a lost record from its notice', async () => {
    const page = await open('cuptor');
    expect(page.notices[0]).to.contain('Lost: Too expensive.');
    page.button('Restore', page.root.querySelector('.notices')!).click();
    await eventually('open', async () => (await status('cuptor')) === 'open');
    expect((await world.store.get('leads', 'cuptor'))?.lostReason).to.equal(undefined);
    await until('no notice', () => !page.notices.length);
  });

  it('marks an opportunity won, with its probability and its badge', async () => {
    const page = await open('spicului');
    page.button('Mark won').click();
    await until('won', () => page.text.includes('Won') && !page.hasButton('Mark won'));
    expect(await status('spicului')).to.equal('won');
    expect(page.root.querySelector<HTMLInputElement>('#probability')!.value).to.equal('100');
    expect(page.hasButton('Restore')).to.equal(true);
  });

  it('M7 leads from a record that was merged away to the survivor, and undoes the merge from there', async () => {
    const { leadId } = await world.store.execute({ kind: 'merge-leads', leadIds: ['mobilier', 'cerere'] });
    expect(leadId).to.equal('cerere');
    const page = await open('mobilier');
    expect(page.title.value).to.equal('Cerere de pe site, 4 noiembrie');
    expect(page.notices[0]).to.contain('This record was merged.');
    await expectAccessible(page.element);
    page.button('Undo the merge').click();
    await until('the record itself', () => page.title.value === 'Mobilier birou, 12 posturi');
    await until('no notice', () => !page.notices.length);
  });

  it('M6 shows the notes of absorbed records with the record they were written on', async () => {
    await world.store.execute({ kind: 'merge-leads', leadIds: ['mobilier', 'cerere'], survivorId: 'mobilier' });
    const page = await open('mobilier');
    await until('the notes', () => page.history.includes('Form on the website.'));
    expect(page.history).to.contain('on “Cerere de pe site, 4 noiembrie”');
    expect(page.history).to.contain('Sent the catalogue.');
    expect(page.notes.filter((note) => textOf(note) === 'Sent the catalogue.')).to.have.length(1);
    expect(textOf(page.log.shadowRoot)).to.contain('Call back');
  });

  it('links mail and phone, and the web only by http and https', async () => {
    const set = async (lead: object) => {
      await world.store.execute({ kind: 'save-lead', lead: { id: 'mobilier', ...lead } });
    };
    await set({ email: 'Mirela Stan <mirela.stan@spicului.example>', website: 'spicului.example/contact' });
    const page = await open('mobilier');
    expect(page.link('Email')!.href).to.equal('mailto:mirela.stan@spicului.example');
    expect(page.link('Phone')!.href).to.equal('tel:0722000418');
    expect(page.link('Website')!.href).to.equal('https://spicului.example/contact');
    expect(page.link('Website')!.rel).to.contain('noopener');
    for (const website of ['javascript:alert(1)', 'JAVASCRIPT:alert(1)', ' javascript:alert(1)', 'data:text/html,x']) {
      await set({ website });
      await until(website, () => page.value('Website') === website.trim());
      expect(page.link('Website')?.href, website).to.be.oneOf([undefined]);
    }
  });

  it('X4 shows markup in texts of records as text', async () => {
    const markup = '<img src=x onerror="globalThis.broken = true"><b>bold</b>';
    await world.store.execute({
      kind: 'save-lead',
      lead: {
        id: 'mobilier',
        title: markup,
        companyName: markup,
        description: markup,
        tags: [markup],
        fields: { own: markup },
      },
    });
    await world.store.execute({ kind: 'add-note', leadId: 'mobilier', text: markup });
    await world.store.execute({
      kind: 'save-activity',
      activity: { leadId: 'mobilier', kind: 'task', summary: markup },
    });
    const page = await open('mobilier');
    await until('the note', () => page.history.includes(markup));
    expect(page.value('Company Name')).to.equal(markup);
    expect(textOf(page.log.shadowRoot!.querySelector('.todo'))).to.contain(markup);
    const roots = [page.root, page.log.shadowRoot!, ...page.fields.map((field) => field.shadowRoot!)];
    for (const root of roots) expect(root.querySelector('img')).to.equal(null);
    expect((globalThis as { broken?: boolean }).broken).to.equal(undefined);
  });

  it('adds a note with Ctrl+Enter and plans an activity that can be ticked off', async () => {
    const page = await open('mobilier');
    const log = page.log.shadowRoot!;
    log.querySelector('textarea')!.focus();
    await sendKeys({ type: 'They want delivery before 20 December.' });
    await sendKeys({ press: 'Control+Enter' });
    await until('the note', () => page.history.includes('They want delivery before 20 December.'));
    expect(log.querySelector('textarea')!.value).to.equal('');
    page.button('Plan an activity', log).click();
    await until('the form', () => log.querySelector('form.plan'));
    await until('the focus', () => log.activeElement?.closest('form.plan'));
    await expectAccessible(page.element);
    log.querySelector<HTMLInputElement>('[name=summary]')!.focus();
    await sendKeys({ type: 'Call Mirela' });
    await sendKeys({ press: 'Enter' });
    await until('the activity', () => textOf(log.querySelector('.todo')).includes('Call Mirela'));
    expect(textOf(focused())).to.equal('Plan an activity');
    log.querySelector<HTMLInputElement>('.todo input')!.click();
    await until('done', () => !log.querySelector('.todo'));
  });

  it('keeps a file with the record and gives it back', async () => {
    const page = await open('mobilier');
    const log = page.log.shadowRoot!;
    const input = log.querySelector<HTMLInputElement>('input[type=file]')!;
    const files = new DataTransfer();
    files.items.add(new File(['an offer'], 'oferta.txt', { type: 'text/plain' }));
    input.files = files.files;
    input.dispatchEvent(new Event('change'));
    await until('the file', () => textOf(log.querySelector('.files')).includes('oferta.txt'));
    const [attachment] = (await world.store.list('attachments', { where: { leadId: 'mobilier' } })).items;
    expect(await attachment!.content!.text()).to.equal('an offer');
  });

  it('H2 changes a note in place, removes it, and brings it back', async () => {
    await world.store.execute({ kind: 'add-note', leadId: 'mobilier', text: 'They want chairs.' });
    const page = await open('mobilier');
    const history = page.log.shadowRoot!.querySelector('lead-history')!.shadowRoot!;
    const note = () =>
      page.notes.find((each) => /chairs|desks/.test(each.querySelector('textarea')?.value ?? textOf(each)));
    await until('the note', note);
    page.button('Edit note', note()).click();
    await until('the editor', () => note()!.activeElement?.matches('textarea'));
    await sendKeys({ press: 'Control+a' });
    await sendKeys({ type: 'They want desks.' });
    await sendKeys({ press: 'Control+Enter' });
    await until('the new text', () => textOf(note()?.querySelector('blockquote')) === 'They want desks.');
    expect(focused()?.getAttribute('aria-label')).to.equal('Edit note');
    expect(page.history).to.include('changed a note');
    await expectAccessible(page.element);
    page.button('Remove note', note()).click();
    await until('gone', () => !note() && page.history.includes('It was removed.'));
    expect(history.contains(focused())).to.equal(true);
    await pressInToast('Undo');
    await until('back', () => textOf(note()) === 'They want desks.');
    expect(
      (await world.store.list('notes', { where: { leadId: 'mobilier' } })).items.map(({ text }) => text),
    ).to.include('They want desks.');
  });

  it('H2 discards an edited note with Escape, and refuses an empty one', async () => {
    await world.store.execute({ kind: 'add-note', leadId: 'cerere', text: 'They want chairs.' });
    const page = await open('cerere');
    const found = () => page.notes.find((each) => textOf(each) === 'They want chairs.');
    await until('the note', found);
    const note = found()!;
    page.button('Edit note', note).click();
    await until('the editor', () => note.activeElement?.matches('textarea'));
    await sendKeys({ press: 'Control+a' });
    await sendKeys({ press: 'Delete' });
    await sendKeys({ press: 'Control+Enter' });
    await pause(50);
    expect(note.querySelector('textarea')).not.to.equal(null);
    await sendKeys({ press: 'Escape' });
    await until('the text', () => textOf(note.querySelector('blockquote')) === 'They want chairs.');
  });

  it('H2 removes a file and an activity, keeps the focus, and brings them back', async () => {
    await world.store.execute({
      kind: 'save-activity',
      activity: { leadId: 'mobilier', kind: 'call', summary: 'Call' },
    });
    await world.store.execute({
      kind: 'add-attachment',
      attachment: { leadId: 'mobilier', name: 'oferta.txt', mediaType: 'text/plain', size: 3 },
    });
    const page = await open('mobilier');
    const log = page.log.shadowRoot!;
    await until('both', () => log.querySelector('.todo') && log.querySelector('.files'));
    page.button('Remove oferta.txt', log).click();
    await until('the file is gone', () => !textOf(log).includes('oferta.txt'));
    expect(focused()?.classList.contains('planner')).to.equal(true);
    page.button('Remove Call', log).click();
    await until('the activity is gone', () => !log.querySelector('.todo'));
    await pressInToast('Undo');
    await until('it is back', () => textOf(log.querySelector('.todo')).includes('Call'));
  });

  it('P1 says of a record of somebody else that it cannot be shown, and nothing more', async () => {
    const page = new RecordPage(world.as({ id: 'radu', rights: 'own' }), 'mobilier');
    await until('said', () => textOf(page.root).includes('This record cannot be shown'));
    expect(textOf(page.root)).not.to.contain('Mobilier');
    await expectAccessible(page.element);
  });

  it('says what failed, and reads again', async () => {
    let fails = true;
    const store = stubStore({
      ...world.store,
      get: ((collection: 'leads', id: string) =>
        fails
          ? Promise.reject(new PisteError('unavailable', 'No connection.'))
          : world.store.get(collection, id)) as never,
    });
    const page = new RecordPage(store, 'mobilier');
    await until('the failure', () => page.root?.querySelector('[role=alert]'));
    await expectAccessible(page.element);
    fails = false;
    page.root.querySelector<HTMLButtonElement>('[role=alert] button')!.click();
    await until('the record', () => page.root.querySelector('h1'));
  });

  it('asks for a record where none is chosen', async () => {
    const element = fixture<LeadRecord>(html`<lead-record .store=${world.store}></lead-record>`);
    await until('said', () => textOf(element.shadowRoot).includes('No record chosen'));
  });
});
