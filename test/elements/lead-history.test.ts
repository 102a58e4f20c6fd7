import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import { ifDefined } from 'lit/directives/if-defined.js';
import '../../src/elements/lead-history/lead-history.define.js';
import '../../src/internal/undo/undo-dialog.define.js';
import type { LeadHistory } from '../../src/elements/lead-history/lead-history.js';
import type { CommandUndoneEvent, LeadOpenEvent } from '../../src/events/index.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { expectAccessible } from './support/axe.js';
import { withSimilar, type Bakery } from './support/bakery.js';
import { textOf } from './support/dialog-page.js';
import { clearPage, fixture, focused, until } from './support/page.js';
import { pressInToast } from './support/record-page.js';

describe('lead-history', () => {
  let world: Bakery;
  let element: LeadHistory;
  let store: LeadStore;
  beforeEach(async () => {
    world = await withSimilar();
    store = ticking(world.store);
  });

  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    clearPage();
  });

  /** A second between one command and the next. */
  const ticking = (of: LeadStore): LeadStore => ({
    ...of,
    execute: (...given) => {
      world.clock.advance(1000);
      return of.execute(...given);
    },
  });
  const root = () => element.shadowRoot!;
  const entries = () => [...root().querySelectorAll<HTMLElement>('li')];
  /** Who did what, without when. */
  const sentences = () => entries().map((entry) => textOf(entry.querySelector('p')).replace(/ · .*$/, ''));
  const entry = (words: string) => {
    const at = sentences().findIndex((sentence) => sentence.includes(words));
    if (at < 0) throw new Error(`There is no entry ${words}`);
    return entries()[at]!;
  };
  const undoButton = (words: string) => entry(words).querySelector<HTMLButtonElement>('.acts > button')!;
  const dialog = () => root().querySelector('piste-undo-dialog')?.shadowRoot?.querySelector('dialog[open]');
  const press = (name: string) =>
    [...dialog()!.querySelectorAll('button')].find((button) => textOf(button) === name)!.click();
  const mobilier = async () => (await store.get('leads', 'mobilier'))!;

  async function show(recordId?: string): Promise<void> {
    element = fixture(html`<lead-history .store=${store} record-id=${ifDefined(recordId)}></lead-history>`);
    await until('entries', () => root()?.querySelector('li'));
  }

  it('H1 says who did what and when, newest first', async () => {
    const ana = ticking(world.as({ id: 'ana', rights: 'admin' }));
    await ana.execute({ kind: 'save-lead', lead: { id: 'mobilier', expectedRevenue: 52000 } });
    world.clock.advance(120_000);
    await ana.execute({ kind: 'mark-lost', leadId: 'mobilier', reason: 'Budget' });
    await show('mobilier');
    await until('names', () => sentences()[0]?.startsWith('Ana Ionescu'));
    expect(sentences()[0]).to.equal('Ana Ionescu marked this lost: Budget');
    expect(sentences()[1]).to.match(/^Ana Ionescu changed Expected Revenue/);
    expect(sentences()[1]).to.contain('48,000').and.to.contain('52,000');
    expect(entries()[1]!.querySelector('time')!.getAttribute('datetime')).to.equal('2026-11-08T07:40:01.000Z');
    expect(sentences()).to.include('created this record');
  });

  it('H1 tells of a stage that was removed, also on the records that moved, and names it where it is gone', async () => {
    await store.execute({ kind: 'remove-stage', stageId: 'qualified', moveTo: 'new' });
    await show('spicului');
    expect(sentences()[0]).to.include('removed the stage Qualified; 1 record moved to New');
    await until('the names', () => textOf(entry('removed the stage')).includes('Removed stage'));
    element.lang = 'ro';
    await until('Romanian', () =>
      sentences()[0]?.includes('a eliminat etapa Qualified; 1 înregistrare a trecut în New'),
    );
  });

  it('H1 shows every value before and after', async () => {
    await store.execute({
      kind: 'save-lead',
      lead: { id: 'mobilier', phone: '0722 000 419', salespersonId: 'radu', priority: 3 },
    });
    await show('mobilier');
    const details = entry('changed 3 fields').querySelector('details')!;
    details.querySelector('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    await until('open', () => details.open);
    const rows = [...details.querySelectorAll('tbody tr')].map((row) => [...row.children].map(textOf));
    expect(rows).to.deep.include(['Phone', '0722 000 418', '0722 000 419']);
    expect(rows).to.deep.include(['Salesperson', 'Ana Ionescu', 'Radu Munteanu']);
    await expectAccessible(element);
  });

  it('is accessible in light and dark', async () => {
    await store.execute({ kind: 'merge-leads', leadIds: ['mobilier', 'cerere'] });
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      await show('cerere');
      await expectAccessible(element);
      clearPage();
    }
  });

  it('shows notes, activities or changes only', async () => {
    await show('mobilier');
    root().querySelector<HTMLInputElement>('input[value=all]')!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await until('notes', () => sentences().every((sentence) => sentence === 'wrote a note'));
    expect(entries()).to.have.length(2);
    expect(textOf(root())).to.contain('Called, wants an offer by Friday.').and.to.contain('Sent the catalogue.');
    root().querySelector<HTMLInputElement>('input[value=activities]')!.click();
    await until('none', () => textOf(root()).includes('Nothing of this kind'));
  });

  it('H2 undoes an edit, offers to redo it, and tells the page', async () => {
    await store.execute({ kind: 'save-lead', lead: { id: 'mobilier', phone: '0722 000 419' } });
    await show('mobilier');
    let undone: CommandUndoneEvent | undefined;
    element.addEventListener('command-undone', (event: CommandUndoneEvent) => (undone = event));
    undoButton('changed Phone').focus();
    await sendKeys({ press: 'Enter' });
    await until('undone', () => sentences()[0]!.includes('undid “Edit”'));
    expect((await mobilier()).phone).to.equal('0722 000 418');
    expect(undone?.command.kind).to.equal('undo');
    expect(entry('changed Phone').classList.contains('undone')).to.equal(true);
    expect(Boolean(entry('changed Phone').querySelector('.acts > button')), 'no second undo').to.equal(false);
    expect(textOf(focused()), 'the focus stays at the entry').to.equal('Details');
    await pressInToast('Redo');
    await until('redone', () => sentences()[0]!.includes('undid “Undo”'));
    expect((await mobilier()).phone).to.equal('0722 000 419');
  });

  it('H2 undoes a conversion with the customer that was created for it', async () => {
    await store.execute({ kind: 'convert-lead', leadId: 'cerere', customer: { action: 'create' } });
    const before = (await store.list('customers')).total;
    await show('cerere');
    undoButton('converted this lead').click();
    await until('undone', () => sentences()[0]!.includes('undid “Conversion”'));
    expect((await store.get('leads', 'cerere'))!.type).to.equal('lead');
    expect((await store.list('customers')).total).to.be.lessThan(before);
  });

  it('H2 says what has changed since, and leaves everything or undoes the rest', async () => {
    await store.execute({ kind: 'save-lead', lead: { id: 'mobilier', phone: '0722 000 419', city: 'Turda' } });
    await ticking(world.as({ id: 'radu', rights: 'all' })).execute({
      kind: 'save-lead',
      lead: { id: 'mobilier', phone: '0722 000 420' },
    });
    await show('mobilier');
    undoButton('changed 2 fields').focus();
    await sendKeys({ press: 'Enter' });
    await until('the question', dialog);
    expect(textOf(dialog())).to.contain('1 value has changed since.').and.to.contain('0722 000 420');
    await until('who', () => textOf(dialog()).includes('Radu Munteanu'));
    await expectAccessible(element);
    await sendKeys({ press: 'Escape' });
    await until('left', () => !dialog());
    expect((await mobilier()).city).to.equal('Turda');
    expect(root().contains(focused()), 'the focus is back').to.equal(true);
    undoButton('changed 2 fields').click();
    await until('the question', dialog);
    press('Undo the rest');
    await until('undone in part', () => textOf(entry('changed 2 fields')).includes('This was undone in part.'));
    expect((await mobilier()).city).to.equal('Cluj-Napoca');
    expect((await mobilier()).phone).to.equal('0722 000 420');
  });

  it('B2 shows a run as one entry in the history of all, which undoes the whole run', async () => {
    const ids = [await world.lead({ title: 'One' }), await world.lead({ title: 'Two' })];
    await store.execute({
      kind: 'convert-many',
      leadIds: ids,
      customer: 'none',
      deduplicate: false,
    });
    await show();
    const runs = () => sentences().filter((sentence) => sentence.includes('in one go'));
    expect(runs()).to.deep.equal(['converted 2 leads in one go']);
    expect(sentences().filter((sentence) => sentence.includes('converted this lead'))).to.deep.equal([]);
    undoButton('in one go').click();
    await until('undone', () => sentences()[0]!.includes('undid “Bulk conversion”'));
    for (const id of ids) expect((await store.get('leads', id))!.type).to.equal('lead');
    expect(sentences().filter((sentence) => sentence.includes('undid'))).to.have.length(1);
    await pressInToast('Redo');
    await until('redone', () => sentences()[0]!.includes('undid “Undo”'));
    for (const id of ids) expect((await store.get('leads', id))!.type).to.equal('opportunity');
  });

  it('opens the record of an entry from the history of all', async () => {
    await show();
    let opened = '';
    element.addEventListener('lead-open', (event: LeadOpenEvent) => (opened = event.leadId));
    [...root().querySelectorAll<HTMLButtonElement>('button.link')]
      .find((button) => textOf(button) === 'Cuptor rotativ, Spicul')!
      .click();
    expect(opened).to.equal('cuptor');
  });

  it('reads earlier entries where one asks for them, and loses nobody’s place', async () => {
    for (let i = 0; i < 35; i++) {
      world.clock.advance(1000);
      await store.execute({ kind: 'add-note', leadId: 'mobilier', text: `Note ${i}` });
    }
    await show('mobilier');
    expect(entries()).to.have.length(30);
    const more = [...root().querySelectorAll('button')].find((button) => textOf(button) === 'Show earlier entries')!;
    more.focus();
    await sendKeys({ press: 'Enter' });
    await until('all', () => sentences().includes('created this record'));
    expect(textOf(focused()), 'the focus is on the first of them').to.equal('Details');
  });

  it('X4 shows markup in notes and values as text', async () => {
    await store.execute({ kind: 'save-lead', lead: { id: 'mobilier', title: '<b>x</b>' } });
    await store.execute({ kind: 'add-note', leadId: 'mobilier', text: '<img src=x>' });
    await show('mobilier');
    const note = entries()[0]!.querySelector('piste-record-note')!.shadowRoot!;
    expect(textOf(note.querySelector('blockquote'))).to.equal('<img src=x>');
    expect(Boolean(root().querySelector('img') ?? note.querySelector('img')), 'no image').to.equal(false);
  });
});
