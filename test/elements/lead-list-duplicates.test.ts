import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { PisteError } from '../../src/domain/errors.js';
import type { LeadDraft } from '../../src/domain/records/lead.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { expectAccessible } from './support/axe.js';
import { textOf } from './support/dialog-page.js';
import { searching, type Search, type SearchPace } from './support/duplicates.js';
import { eventually } from './support/eventually.js';
import { calm, clearToasts, leads, ListPage } from './support/list-page.js';
import { clearPage, focused, pause, until } from './support/page.js';

/** Records of one party each: the first letter names the party, the second the record in the order of creation. */
const twins = (...ids: string[]): LeadDraft[] =>
  ids.map((id) => ({
    id,
    title: `Record ${id}`,
    companyName: `Firma ${id[0]!.toUpperCase().repeat(4)} SRL`,
    email: `office@${id[0]!.repeat(4)}.example`,
    phone: `0722 000 ${String(100 + id.charCodeAt(0))}`,
    createdAt: `2026-11-0${id[1]!}T07:00:00.000Z`,
  }));

describe('lead-list: find duplicates', () => {
  afterEach(() => {
    document.documentElement.style.colorScheme = '';
    document.body.style.background = '';
    clearPage();
    clearToasts();
  });

  let page: ListPage;
  let store: Search;
  let world: Awaited<ReturnType<typeof leads>>;

  const opener = () => page.root.querySelector<HTMLElement>('.tools .roomy')!;
  const finder = () => page.root.querySelector('piste-find-duplicates')!;
  const root = () => finder().shadowRoot!;
  const dialog = () => finder()?.shadowRoot?.querySelector('dialog');
  const view = () => root().querySelector('piste-duplicate-group')?.shadowRoot;
  const text = () => `${textOf(dialog())} ${textOf(view()?.querySelector('.group'))}`;
  const place = () => textOf(view()?.querySelector('h3'));
  const rows = () => [...(view()?.querySelectorAll('.record') ?? [])].map((row) => textOf(row));
  const act = (name: string) => view()!.querySelector<HTMLElement>(`[data-act=${name}]`)!;
  const toast = () => textOf(root().querySelector('piste-toasts')?.shadowRoot);
  const toastButton = (name: string) =>
    [...root().querySelector('piste-toasts')!.shadowRoot!.querySelectorAll('button')].findLast(
      (each) => textOf(each) === name,
    )!;
  const over = () => until('the search is over', () => !root().querySelector('[role=progressbar]'));
  const ready = () => until('a group', () => view()?.querySelector('.group[aria-busy=false] .acts'));
  const shows = (at: string) =>
    until(at, () => place() === at && view()!.querySelector('.group[aria-busy=false] .acts'));
  const press = (key: string) => sendKeys({ press: key });
  const get = async (id: string) => (await world.store.get('leads', id))!;

  async function list(records: LeadDraft[], pace: SearchPace = {}, from: (store: LeadStore) => LeadStore = (s) => s) {
    world = await leads(1, records);
    store = searching(world.store, pace);
    page = await new ListPage({ ...store, ...from(store) }).ready();
  }

  async function open(records: LeadDraft[], pace: SearchPace = {}, from?: (store: LeadStore) => LeadStore) {
    await list(records, pace, from);
    page.button('Find duplicates').focus();
    await press('Enter');
    await until('the dialog', () => dialog()?.open);
  }

  it('D8 opens from the menu and by its button, and gives the focus back', async () => {
    await open(twins('a1', 'a2'));
    await shows('Group 1 of 1');
    await until('the count', () => textOf(dialog()?.querySelector('#way')) === '3 records read · 1 group');
    await until('the heading has the focus', () => focused() === view()!.querySelector('h3'));
    await press('Escape');
    await until('closed', () => !dialog()!.open);
    expect(textOf(focused())).to.include('Find duplicates');
    await page.choose('More', 'Find duplicates');
    await until('open again', () => dialog()!.open);
    await shows('Group 1 of 1');
    expect(store.cursors).to.have.length(1);
  });

  it('D8 is not offered over a store that cannot search', async () => {
    world = await leads(2);
    const { duplicates: _none, ...plain } = searching(world.store);
    page = await new ListPage(plain as unknown as LeadStore).ready();
    expect(() => page.button('Find duplicates')).to.throw();
  });

  it('D8 shows a group while it searches on, says how far it is, and is accessible', async () => {
    await open(twins('a1', 'a2', 'b1', 'b2'), { waitsAt: 2 });
    await shows('Group 1 of 1');
    await until('how far it is', () => textOf(dialog()?.querySelector('#way')) === '2 of 5 read · 1 group');
    const bar = root().querySelector('[role=progressbar]')!;
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuemax')]).to.deep.equal(['2', '5']);
    await until('it is said', () => textOf(root().querySelector('[role=status]')) === 'Searching: 25%');
    expect(rows()[0]).to.include('Record a1').and.to.include('stays');
    expect(rows()[1]).to.include('Record a2').and.to.include('same e-mail');
    expect(view()!.querySelector('.key.is-kept')?.textContent).to.equal('A');
    for (const scheme of ['light', 'dark']) {
      document.documentElement.style.colorScheme = scheme;
      document.body.style.background = 'Canvas';
      await calm(page.root);
      await expectAccessible(page.element);
    }
    store.goOn();
    await until('two groups', () => place() === 'Group 1 of 2');
  });

  it('D8 pauses, does nothing meanwhile, and goes on where it was', async () => {
    await open(twins('a1', 'a2', 'b1', 'b2', 'c1', 'c2'), { each: 40 });
    await ready();
    await press('p');
    await until('paused', () => text().includes('Go on'));
    expect(textOf(root().querySelector('[role=status]'))).to.equal('Paused');
    await pause(500);
    const { read } = store;
    await pause(150);
    expect(store.read).to.equal(read);
    await press('p');
    await over();
    await until('the count', () => textOf(dialog()?.querySelector('#way')) === '7 records read · 3 groups');
    expect(store.cursors, 'searches begun').to.have.length(1);
  });

  it('D8 goes on while it is closed, tells when it is over, and shows what it has found', async () => {
    await open(twins('a1', 'a2', 'b1', 'b2'), { waitsAt: 2 });
    await ready();
    await press('j');
    await press('Escape');
    await until('closed', () => !dialog()!.open);
    expect(textOf(opener())).to.equal('Find duplicates 1');
    store.goOn();
    await until('the toast', () => page.toast().includes('Search for duplicates: 2 groups'));
    page.toastButton('Show').click();
    await shows('Group 1 of 2');
  });

  it('D8 is there as it was when the list comes back on another page', async () => {
    await open(twins('a1', 'a2', 'b1', 'b2'));
    await over();
    await press('s');
    await shows('Group 2 of 2');
    const shared = page.element.store;
    clearPage();
    page = await new ListPage(shared).ready();
    opener().click();
    await until('the dialog', () => dialog()?.open);
    await shows('Group 2 of 2');
    expect(store.cursors).to.have.length(1);
    await press('k');
    await until('the skipped one', () => textOf(view()?.querySelector('.place')).includes('Skipped'));
  });

  it('D8 M8 merges by one key, shows the next group, and undoes from the message', async () => {
    await open(twins('a1', 'a2', 'b1', 'b2'));
    await over();
    await shows('Group 1 of 2');
    const facts: string[] = [];
    page.element.addEventListener('leads-before-merge', ({ command }) =>
      facts.push(`before ${command.leadIds.join()}`),
    );
    page.element.addEventListener('leads-merged', ({ outcome }) => facts.push(`merged ${outcome.leadId}`));
    await press('m');
    await shows('Group 2 of 2');
    expect(facts).to.deep.equal(['before a1,a2', 'merged a1']);
    expect((await get('a2')).id).to.equal('a1');
    expect(toast()).to.include('2 records merged into one');
    await until('one is left', () => textOf(dialog()?.querySelector('#way')).includes('1 left'));
    expect(root().activeElement, 'the focus stays inside').not.to.equal(null);
    toastButton('Undo').click();
    await shows('Group 1 of 2');
    expect((await get('a2')).id).to.equal('a2');
    await until('none is left', () => !textOf(dialog()?.querySelector('#way')).includes('left'));
  });

  it('D8 leaves alone what the page takes over', async () => {
    await open(twins('a1', 'a2'));
    await ready();
    page.element.addEventListener('leads-before-merge', (event) => event.preventDefault());
    await press('m');
    await pause(100);
    expect((await get('a2')).id).to.equal('a2');
    expect(place()).to.equal('Group 1 of 1');
  });

  it('M5 shows the values that differ, keeps another one on demand, and merges so', async () => {
    await open(twins('a1', 'a2'));
    await until(
      'the result',
      () => text().includes('2 records become 1 opportunity') && view()!.querySelector('.other'),
    );
    const title = () =>
      [...view()!.querySelectorAll('.outcome dl > div')].find((row) => textOf(row).startsWith('Title'));
    expect(textOf(title()?.querySelector('.kept'))).to.equal('ARecord a1');
    title()!.querySelector<HTMLElement>('.other')!.click();
    await until('the other one', () => textOf(title()?.querySelector('.kept')) === 'BRecord a2');
    await press('m');
    await eventually('merged', async () => (await get('a2')).id === 'a1');
    expect((await get('a1')).title).to.equal('Record a2');
  });

  it('M5 opens the whole dialog by another key', async () => {
    await open(twins('a1', 'a2'));
    await ready();
    await press('c');
    const merger = () => view()!.querySelector('convert-dialog')!.shadowRoot!;
    await until('the merge dialog', () => merger().querySelectorAll('.record .tick').length === 2);
    await press('m');
    await pause(80);
    expect((await get('a2')).id, 'keys are not heard under a dialog').to.equal('a2');
    merger().querySelector<HTMLElement>('[part=submit]')!.click();
    await until('all settled', () => text().includes('All groups are settled'));
    expect(text()).to.include('1 merged.');
    expect(textOf(focused())).to.equal('Close');
  });

  it('D6 tells two apart by one key, and takes it back from the message', async () => {
    await open(twins('a1', 'a2', 'b1', 'b2'));
    await over();
    await shows('Group 1 of 2');
    await press('n');
    await shows('Group 2 of 2');
    expect(toast()).to.include('“Record a1” and “Record a2” are not the same.');
    expect((await world.store.similar('a1')).total).to.equal(0);
    toastButton('Undo').click();
    await shows('Group 1 of 2');
    expect((await world.store.similar('a1')).total).to.equal(1);
  });

  it('D6 asks why where one likes to say it', async () => {
    await open(twins('a1', 'a2'));
    await ready();
    await press('r');
    const asks = () => view()!.querySelector<HTMLDialogElement>('#not-same')!;
    await until('the question', () => asks().open && asks().querySelector('textarea'));
    asks().querySelector('textarea')!.focus();
    await sendKeys({ type: 'kin, not one' });
    asks().querySelector<HTMLElement>('[type=submit]')!.click();
    await until('all settled', () => text().includes('All groups are settled'));
    const { items } = await world.store.list('dismissals');
    expect(items.map(({ reason }) => reason)).to.deep.equal(['kin, not one']);
  });

  it('D6 tells one of three apart from the others, which stay a group', async () => {
    await open(twins('a1', 'a2', 'a3'));
    await ready();
    view()!.querySelectorAll<HTMLInputElement>('.tick')[2]!.focus();
    await press('Space');
    await until('the button says who', () => textOf(act('apart')).startsWith('C is not the same'));
    expect(textOf(act('merge'))).to.include('Merge 2');
    await press('n');
    await until('two are left', () => rows().length === 2);
    const { items } = await world.store.list('dismissals');
    expect(items.map(({ leadIds }) => leadIds.join())).to.have.members(['a1,a3', 'a2,a3']);
    expect(place()).to.equal('Group 1 of 1');
    expect(root().activeElement, 'the focus stays inside').not.to.equal(null);
    await press('m');
    await until('all settled', () => text().includes('All groups are settled'));
    expect((await get('a3')).id).to.equal('a3');
  });

  it('D8 keeps what a merge has left out as a group of its own', async () => {
    await open(twins('a1', 'a2', 'a3'));
    await ready();
    view()!.querySelectorAll<HTMLInputElement>('.tick')[1]!.click();
    await press('m');
    await shows('Group 2 of 2');
    expect(rows().map((row) => row.includes('Record a1') || row.includes('Record a2'))).to.deep.equal([true, true]);
  });

  it('D8 skips, walks by J and K and by the arrows, and comes back to what was skipped', async () => {
    await open(twins('a1', 'a2', 'b1', 'b2', 'c1', 'c2'));
    await over();
    await shows('Group 1 of 3');
    await press('j');
    await shows('Group 2 of 3');
    await press('k');
    await press('k');
    await shows('Group 3 of 3');
    view()!.querySelector<HTMLElement>('[aria-label="Next group"]')!.click();
    await shows('Group 1 of 3');
    for (const at of ['Group 2 of 3', 'Group 3 of 3']) {
      await press('s');
      await shows(at);
    }
    await press('s');
    await until('the end', () => text().includes('All groups have been looked at'));
    expect(text()).to.include('3 skipped');
    expect(textOf(focused())).to.equal('Go through the 3 skipped');
    await calm(page.root);
    await expectAccessible(page.element);
    await press('Enter');
    await shows('Group 1 of 3');
  });

  it('D8 drops a group that is merged elsewhere, and refreshes one that has changed', async () => {
    await open(twins('a1', 'a2', 'b1', 'b2'));
    await over();
    await shows('Group 1 of 2');
    await world.store.execute({ kind: 'save-lead', lead: { id: 'a2', title: 'Renamed' } });
    await until('the new title', () => rows().some((row) => row.includes('Renamed')));
    await world.store.execute({ kind: 'merge-leads', leadIds: ['a1', 'a2'] });
    await until('the other group', () => place() === 'Group 1 of 1' && rows()[0]?.includes('Record b1'));
    await world.store.execute({
      kind: 'save-lead',
      lead: { id: 'b2', email: null, phone: null, companyName: null },
    });
    await until('none is left', () => text().includes('No duplicates'));
  });

  it('D6 drops a group that is told apart elsewhere', async () => {
    await open(twins('a1', 'a2', 'b1', 'b2'));
    await over();
    await world.store.execute({ kind: 'dismiss-similar', leadIds: ['b2', 'b1'] });
    await until('one is left', () => place() === 'Group 1 of 1');
  });

  it('M1 does not merge won records, and says so', async () => {
    await open([...twins('a1'), { ...twins('a2')[0]!, probability: 100 }]);
    await ready();
    expect(rows()[1]).to.include('Won records keep their result and cannot be merged.');
    expect(act('merge').ariaDisabled).to.equal('true');
    const why = view()!.getElementById(act('merge').getAttribute('aria-describedby')!);
    expect(textOf(why)).to.equal('Fewer than two of these records can be merged.');
    await press('m');
    await pause(80);
    expect((await get('a2')).id).to.equal('a2');
    expect(act('apart').ariaDisabled).to.equal('false');
  });

  it('D7 M9 counts records of others and does not merge them', async () => {
    const [mine, theirs] = twins('a1', 'a2') as [LeadDraft, LeadDraft];
    await open([mine, { ...theirs, salespersonId: 'ana' }], {}, (all) => {
      const own = world.as({ id: 'ioana', rights: 'own' });
      return { ...own, duplicates: (all as Search).duplicates };
    });
    await ready();
    expect(rows()).to.have.length(2);
    expect(text()).to.include('One more record, which you may not see.').and.not.to.include('Record a2');
    expect(act('merge').ariaDisabled).to.equal('true');
    expect(act('apart').ariaDisabled).to.equal('true');
    expect(text()).to.include('You may change fewer than two of these records, so you cannot merge them.');
  });

  it('D8 keeps what it has found when it fails, and goes on from there', async () => {
    const error = new PisteError('unavailable', 'The server does not answer.');
    await open(twins('a1', 'a2', 'b1', 'b2'), { failsAt: { done: 2, error } });
    await until('the failure', () => text().includes('The data cannot be reached.'));
    await ready();
    root().querySelector<HTMLElement>('.notice .link')!.click();
    await over();
    expect(store.cursors).to.deep.equal([undefined, 'a1']);
    await until('both groups', () => place() === 'Group 1 of 2');
  });

  it('P1 says that one may not search', async () => {
    await open(twins('a1', 'a2'), { failsAt: { done: 0, error: new PisteError('forbidden', 'No.') } });
    await until('it is said', () => text().includes('You may not search all records for duplicates.'));
  });

  it('D8 says that there is none, and searches again', async () => {
    await open([]);
    await until('none', () => text().includes('No duplicates'));
    expect(text()).to.include('There is one record');
    await calm(page.root);
    await expectAccessible(page.element);
    for (const lead of twins('a1', 'a2')) await world.store.execute({ kind: 'save-lead', lead });
    const again = [...root().querySelectorAll<HTMLElement>('button')].find((each) => textOf(each) === 'Search again')!;
    again.focus();
    await press('Enter');
    await shows('Group 1 of 1');
  });

  it('opens a record and closes', async () => {
    await open(twins('a1', 'a2'));
    await ready();
    view()!.querySelector<HTMLElement>('.record .name')!.click();
    expect(page.opened).to.deep.equal(['a1']);
    await until('closed', () => !dialog()!.open);
  });

  it('D8 goes through a real base: every group is settled by keys alone', async () => {
    world = await leads(40, twins('a1', 'a2', 'b1', 'b2', 'b3', 'c1', 'c2'));
    page = await new ListPage(world.store).ready();
    page.button('Find duplicates').focus();
    await press('Enter');
    await until(
      'the search is over',
      () => dialog()?.open && textOf(dialog()?.querySelector('#way')) === '47 records read · 3 groups',
    );
    for (const [at, key] of [
      ['Group 1 of 3', 'm'],
      ['Group 2 of 3', 'n'],
      ['Group 3 of 3', 'm'],
    ] as const) {
      await shows(at);
      await press(key);
    }
    await until('all settled', () => text().includes('All groups are settled'));
    expect(text()).to.include('2 merged, 1 not the same.');
    expect((await get('a2')).id).to.equal('a1');
    expect((await get('b2')).id).to.equal('b2');
    expect((await get('c2')).id).to.equal('c1');
  });

  it('speaks Romanian', async () => {
    document.documentElement.lang = 'ro';
    try {
      world = await leads(1, twins('a1', 'a2'));
      store = searching(world.store);
      page = await new ListPage(store).ready();
      await until('Romanian', () => page.text.includes('Găsește dubluri'));
      page.button('Găsește dubluri').click();
      await until('the group', () => dialog()?.open && place() === 'Grupul 1 din 1' && view()!.querySelector('.acts'));
      expect(text())
        .to.include('3 înregistrări citite · 1 grup')
        .and.to.include('Îmbină 2')
        .and.to.include('Nu sunt aceeași');
    } finally {
      document.documentElement.lang = '';
    }
  });
});
