import { resetMouse, sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import type { LeadOpenEvent } from '../../src/events/index.js';
import { expectAccessible } from './support/axe.js';
import { bakery, type Bakery } from './support/bakery.js';
import { eventually } from './support/eventually.js';
import { clearPage, focused, pause, until } from './support/page.js';
import { PipelinePage } from './support/pipeline-page.js';
import { textOf } from './support/dialog-page.js';
import { pressInToast, toastText } from './support/record-page.js';

/** 26 opportunities of 1,000 each in New, two in Qualified, one without a currency of its own. */
async function world(): Promise<Bakery> {
  const base = await bakery();
  const opportunity = (title: string, stageId: string, more: object = {}) => {
    base.clock.advance(1000);
    return base.lead({
      type: 'opportunity',
      title,
      stageId,
      expectedRevenue: 1000,
      currency: 'RON',
      probability: 50,
      ...more,
    });
  };
  for (let i = 1; i <= 26; i++) {
    await opportunity(`Office ${i}`, 'new', { salespersonId: i === 26 ? 'ana' : 'radu' });
  }
  await opportunity('Shop', 'qualified', { companyName: 'Hidro Mureș SA', expectedRevenue: 5000 });
  await opportunity('Depot', 'qualified', { salespersonId: 'ana' });
  await base.store.execute({
    kind: 'save-activity',
    activity: {
      leadId: (await base.store.list('leads', { search: 'Shop' })).items[0]!.id,
      kind: 'call',
      summary: 'Call',
      dueOn: '2026-11-06',
    },
  });
  return base;
}

describe('opportunity-pipeline', () => {
  let base: Bakery;
  let page: PipelinePage;
  beforeEach(async () => {
    base = await world();
    page = await PipelinePage.open(base.store);
  });
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    clearPage();
  });

  const stageOf = async (title: string) => (await base.store.list('leads', { search: title })).items[0]?.stageId;

  it('shows again what it showed, from what was kept of it', async () => {
    page.element.view = { search: 'Office', mine: true, folds: [['qualified', true]] };
    await until('what is found', () => page.titles('New').every((title) => title.startsWith('Office')));
    expect(page.root.querySelector<HTMLInputElement>('input[type=search]')!.value).to.equal('Office');
    expect(page.stage('Qualified').classList.contains('is-folded')).to.equal(true);
    const kept = JSON.parse(JSON.stringify(page.element.view)) as unknown;
    expect(kept).to.deep.equal({ search: 'Office', mine: true, chart: false, folds: [['qualified', true]] });
    page.element.view = { search: 7 };
    expect(page.element.view, 'another version’s is left alone').to.deep.equal(kept);
  });

  it('is accessible in light and dark', async () => {
    await expectAccessible(page.element);
    clearPage();
    document.documentElement.style.colorScheme = 'dark';
    page = await PipelinePage.open(base.store);
    await expectAccessible(page.element);
  });

  it('never adds currencies to each other: each has a sum of its own, beyond the cards that are read', async () => {
    // The oldest: none of them is among the cards of the stage.
    const oldest = (await base.store.list('leads', { sort: { by: 'createdAt' }, limit: 2 })).items;
    for (const { id } of oldest)
      await base.store.execute({ kind: 'save-lead', lead: { id, currency: 'EUR', expectedRevenue: 300 } });
    clearPage();
    page = await PipelinePage.open(base.store);
    expect(page.heads[0]).to.equal('New, 26, RON 24,000 · €600');
    expect(page.heads[1]).to.equal('Qualified, 2, RON 6,000');
    expect(textOf(page.root.querySelector('.totals'))).to.contain('RON 30,000 · €600 expected');
  });

  it('shows a chart of what is expected, one currency at a time, follows the search, and is there again', async () => {
    const button = [...page.root.querySelectorAll('button')].find((each) => textOf(each) === 'Chart')!;
    expect(button.ariaPressed).to.equal('false');
    button.focus();
    await sendKeys({ press: 'Enter' });
    const chart = () => page.root.querySelector('piste-pipeline-chart')?.shadowRoot;
    const rows = () => [...(chart()?.querySelectorAll('tbody tr') ?? [])].map(textOf);
    await until('lei', () => rows()[0]?.includes('RON 26,000'));
    expect(rows()[1]).to.equal('Qualified RON 6,000 RON 3,000 2');
    expect(focused()).to.equal(button);
    const [oldest] = (await base.store.list('leads', { sort: { by: 'createdAt' }, limit: 1 })).items;
    await base.store.execute({ kind: 'save-lead', lead: { id: oldest!.id, currency: 'EUR', expectedRevenue: 300 } });
    await until('the rest in lei', () => rows()[0]?.includes('RON 25,000'));
    expect(rows()[1], 'no count of all beside the sum of one').to.equal('Qualified RON 6,000 RON 3,000');
    await expectAccessible(page.element);
    chart()!.querySelector<HTMLInputElement>('input[value=EUR]')!.click();
    await until('euros', () => rows()[0]?.includes('€300'));
    page.root.querySelector<HTMLInputElement>('input[type=search]')!.focus();
    await sendKeys({ type: 'Shop' });
    await until('what is found', () => rows()[1]?.includes('RON 5,000'));
    const kept: unknown = JSON.parse(JSON.stringify(page.element.view));
    clearPage();
    page = await PipelinePage.open(base.store);
    expect(chart()).to.equal(undefined);
    page.element.view = kept;
    await until('the chart', () => rows().length === 4);
  });

  it('counts and sums all opportunities of a stage, beyond the cards that are read', async () => {
    expect(page.heads).to.deep.equal([
      'New, 26, RON 26,000',
      'Qualified, 2, RON 6,000',
      'Proposition, 0, RON 0',
      'Won, 0, RON 0',
    ]);
    expect(page.titles('New')).to.have.length(20);
    expect(textOf(page.root.querySelector('.totals'))).to.contain('RON 32,000 expected');
    const more = [...page.stage('New').querySelectorAll('button')].find(
      (button) => textOf(button) === 'Show more (6)',
    )!;
    more.focus();
    await sendKeys({ press: 'Enter' });
    await until('all cards', () => page.titles('New').length === 26);
    await until('the focus is on the first new card', () => textOf(focused()) === 'Office 6');
    expect(textOf(page.root.querySelector('.totals'))).to.contain('RON 16,000 weighted by probability');
  });

  it('shows what is due next, also to somebody who sees only their own', async () => {
    expect(textOf(page.card('Shop').querySelector('.late'))).to.equal('2 days ago');
    clearPage();
    const own = await PipelinePage.open(base.as({ id: 'ana', rights: 'own' }));
    own.root.querySelector<HTMLElement>('.chip')!.click();
    await until('unassigned ones too', () => own.root.textContent.includes('Shop'));
    expect(textOf(own.card('Shop').querySelector('.late'))).to.equal('2 days ago');
  });

  it('shows the user’s own first, and all where *Mine* is off', async () => {
    clearPage();
    page = await PipelinePage.open(base.as({ id: 'ana', rights: 'all' }));
    expect(page.heads[0]).to.equal('New, 1, RON 1,000');
    const mine = page.root.querySelector<HTMLButtonElement>('.chip')!;
    expect(mine.getAttribute('aria-pressed')).to.equal('true');
    mine.click();
    await until('all', () => page.heads[0] === 'New, 26, RON 26,000');
  });

  it('finds as one types, and clears the search where nothing is found', async () => {
    page.root.querySelector('input')!.focus();
    await sendKeys({ type: 'hidro' });
    await until('found', () => page.heads[1] === 'Qualified, 1, RON 5,000');
    expect(page.heads[0]).to.equal('New, 0, RON 0');
    await until('marked', () => page.card('Shop').querySelector('mark')?.textContent === 'Hidro');
    await sendKeys({ type: 'zzz' });
    await until('nothing', () => page.root.textContent.includes('No opportunity matches'));
    [...page.root.querySelectorAll('button')].find((button) => textOf(button) === 'Clear the search')!.click();
    await until('all', () => page.heads[0] === 'New, 26, RON 26,000');
  });

  it('opens a card by click and by Enter', async () => {
    const opened: string[] = [];
    page.element.addEventListener('lead-open', (event: LeadOpenEvent) => opened.push(event.leadId));
    page.card('Shop').querySelector<HTMLElement>('.sub')!.click();
    page.focus('Shop');
    await sendKeys({ press: 'Enter' });
    const { id } = (await base.store.list('leads', { search: 'Shop' })).items[0]!;
    expect(opened).to.deep.equal([id, id]);
  });

  it('goes from card to card by arrows, with one stop for Tab', async () => {
    page.focus('Office 26');
    await sendKeys({ press: 'ArrowDown' });
    await until('down', () => textOf(focused()) === 'Office 25');
    await sendKeys({ press: 'ArrowRight' });
    await until('right', () => textOf(focused()) === 'Shop');
    await sendKeys({ press: 'Home' });
    await until('home', () => textOf(focused()) === 'Depot');
    expect(page.root.querySelectorAll('.name[tabindex="0"]')).to.have.length(1);
  });

  it('lifts a card by Space, carries it, puts it down, and says each step', async () => {
    page.focus('Shop');
    await sendKeys({ press: 'Space' });
    await until('lifted', () => page.spoken === 'Lifted. Qualified.');
    await sendKeys({ press: 'ArrowRight' });
    await until('carried', () => page.spoken === 'Proposition, 0.');
    expect(page.titles('Proposition')).to.deep.equal(['Shop']);
    await until('the focus goes with it', () => textOf(focused()) === 'Shop');
    expect(await stageOf('Shop')).to.equal('qualified');
    await expectAccessible(page.element);
    await sendKeys({ press: 'Space' });
    await until('moved', () => page.spoken === 'Moved to Proposition.');
    expect(await stageOf('Shop')).to.equal('proposition');
    expect(textOf(focused())).to.equal('Shop');
    expect(page.heads[2]).to.equal('Proposition, 1, RON 5,000');
    await pressInToast('Undo');
    await until('back', () => page.heads[1] === 'Qualified, 2, RON 6,000' && page.heads[2] === 'Proposition, 0, RON 0');
    expect(page.titles('Qualified').sort()).to.deep.equal(['Depot', 'Shop']);
  });

  it('puts a lifted card back by Esc, and where the user goes elsewhere', async () => {
    page.focus('Shop');
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowRight' });
    await until('carried', () => page.titles('Proposition').length);
    await sendKeys({ press: 'Escape' });
    await until('put back', () => page.spoken === 'Put back.');
    expect(page.titles('Proposition')).to.deep.equal([]);
    await until('the focus', () => textOf(focused()) === 'Shop');
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowLeft' });
    await until('carried', () => page.titles('New').includes('Shop'));
    page.root.querySelector('input')!.focus();
    await until('put back', () => page.titles('Qualified').includes('Shop'));
    expect(await stageOf('Shop')).to.equal('qualified');
  });

  it('makes an opportunity won in a won stage', async () => {
    page.focus('Depot');
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'ArrowRight' });
    await until('over it', () => page.titles('Won').includes('Depot'));
    await sendKeys({ press: 'Space' });
    await until('won', () => page.spoken === 'Won.');
    await until('drawn', () => page.card('Depot').querySelector('.run'));
    await until('its badge', () => textOf(page.card('Depot').querySelector('.origin')) === 'Won');
    expect((await base.store.list('leads', { search: 'Depot' })).items[0]!.status).to.equal('won');
    await expectAccessible(page.element);
  });

  it('drags cards with the mouse, again and again, and stays sound', async () => {
    const opened: string[] = [];
    page.element.addEventListener('lead-open', (event: LeadOpenEvent) => opened.push(event.leadId));
    for (const stage of ['Proposition', 'Qualified', 'Proposition', 'Qualified']) {
      await page.drag('Shop', stage);
      await until(`in ${stage}`, () => page.titles(stage).includes('Shop'));
      await eventually('saved', async () => (await stageOf('Shop')) === stage.toLowerCase());
      await pause(250);
      expect(page.root.querySelectorAll('.card'), 'no card twice').to.have.length(22);
    }
    await page.drag('Depot', 'Proposition');
    await until('the other too', () => page.titles('Proposition').includes('Depot'));
    await base.store.execute({
      kind: 'save-lead',
      lead: { id: (await base.store.list('leads', { search: 'Shop' })).items[0]!.id, title: 'Shop 2' },
    });
    await until('still kept current', () => page.titles('Qualified').join() === 'Shop 2');
    expect(opened, 'letting go opens nothing').to.deep.equal([]);
  });

  it('leaves the board alone while a card is in the hand, and is current afterwards', async () => {
    await page.drag('Shop', 'Proposition', { letGo: false });
    await base.store.execute({
      kind: 'move-stage',
      leadId: (await base.store.list('leads', { search: 'Depot' })).items[0]!.id,
      stageId: 'new',
    });
    await pause(100);
    await resetMouse();
    await until('both', () => page.titles('Proposition').join() === 'Shop' && page.titles('New').includes('Depot'));
    expect(page.titles('Qualified')).to.deep.equal([]);
    expect(page.root.querySelectorAll('.card')).to.have.length(21);
  });

  it('puts a card back where the move is refused, and says why', async () => {
    clearPage();
    const { id } = (await base.store.list('leads', { search: 'Shop' })).items[0]!;
    page = await PipelinePage.open({
      ...base.store,
      execute: (command) => base.store.execute({ ...command, stageId: 'gone' } as typeof command),
    });
    page.focus('Shop');
    await sendKeys({ press: 'Space' });
    await sendKeys({ press: 'ArrowRight' });
    await sendKeys({ press: 'Space' });
    await until('put back', () => page.spoken === 'Put back.');
    expect(page.titles('Qualified')).to.include('Shop');
    await until('told', () => toastText().includes('no longer there'));
    expect((await base.store.get('leads', id))!.stageId).to.equal('qualified');
  });

  it('folds a stage and unfolds it', async () => {
    const fold = () =>
      [...page.root.querySelectorAll('button')].find((button) =>
        button.getAttribute('aria-label')?.includes('old Qualified'),
      )!;
    fold().focus();
    await sendKeys({ press: 'Enter' });
    await until('folded', () => page.stages[1]!.classList.contains('is-folded'));
    expect(textOf(page.stages[1])).to.contain('Qualified 2');
    await until('the focus stays', () => textOf(focused()).startsWith('Qualified 2'));
    await expectAccessible(page.element);
    await sendKeys({ press: 'Enter' });
    await until('unfolded', () => page.titles('Qualified').length === 2);
    expect(focused()?.getAttribute('aria-label')).to.equal('Fold Qualified');
  });

  it('keeps opportunities without a stage within reach', async () => {
    clearPage();
    const other = await bakery();
    await other.lead({ type: 'opportunity', title: 'Astray', stageId: 'proposition' });
    page = await PipelinePage.open({
      ...other.store,
      list: (async (collection: 'stages', query: object) => {
        const found = await other.store.list(collection, query);
        return collection === 'stages'
          ? { ...found, items: found.items.filter((stage) => stage.id !== 'proposition') }
          : found;
      }) as never,
    });
    await until('a column for it', () => page.titles('No stage').includes('Astray'));
  });

  it('says that there are no opportunities yet', async () => {
    clearPage();
    page = await PipelinePage.open((await bakery()).store);
    expect(page.heads[0]).to.equal('New, 0, 0');
    await expectAccessible(page.element);
  });
});
