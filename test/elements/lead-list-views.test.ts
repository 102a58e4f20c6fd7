import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { expectAccessible } from './support/axe.js';
import { textOf } from './support/dialog-page.js';
import { drag } from './support/drag.js';
import { clearToasts, leads, ListPage, pressTogether } from './support/list-page.js';
import { clearPage, focused, until } from './support/page.js';

function keptIn(kept = new Map<string, string>()) {
  return {
    kept,
    columnStorage: {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
    },
  };
}

describe('saved views of lead-list', () => {
  afterEach(() => {
    clearPage();
    clearToasts();
  });

  async function list(columnStorage = keptIn().columnStorage) {
    const world = await leads(3, [{ title: 'Ovens', city: 'Cluj' }]);
    const page = await new ListPage(world.store, { columnStorage, id: 'mine' }).ready(4);
    return { ...world, page };
  }

  async function dialogOf(page: ListPage): Promise<HTMLDialogElement> {
    const dialog = () =>
      page.root.querySelector('piste-view-name')?.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]');
    await until('the dialog', () => dialog()?.contains(focused()));
    return dialog()!;
  }

  async function saveAs(page: ListPage, name: string): Promise<void> {
    await page.choose(titleOf(page), 'Save as a new view…');
    await dialogOf(page);
    await sendKeys({ type: name });
    await sendKeys({ press: 'Enter' });
    await until('saved', () => titleOf(page) === name);
  }

  const titleOf = (page: ListPage): string => page.root.querySelector('h2 piste-menu-button')!.getAttribute('label')!;
  const toast = (): string => textOf(document.querySelector('piste-toasts')?.shadowRoot ?? null);

  it('keeps search, order, groups and columns under a name, and shows them again', async () => {
    const { columnStorage } = keptIn();
    const { page, store } = await list(columnStorage);
    page.search.value = 'lead';
    page.search.dispatchEvent(new Event('input'));
    await until('found', () => page.rows.length === 3);
    await page.choose('Columns', 'Email');
    await page.choose('Group', 'Salesperson');
    await until('in groups', () => page.lines[0] === 'Unassigned 3');
    await saveAs(page, 'Mine');
    expect(toast()).to.include('View “Mine” saved');
    await page.choose('Mine', 'Leads');
    await until('the usual', () => page.rows.length === 4 && page.table.getAttribute('role') === 'grid');
    expect(page.head('Email'), 'columns that are the list’s own').not.to.equal(undefined);
    await page.choose('Columns', 'Email');
    await page.choose('Leads', 'Mine');
    await until('the view', () => page.lines[0] === 'Unassigned 3');
    expect(page.search.value).to.equal('lead');
    expect(page.head('Email')).not.to.equal(undefined);
    const again = await new ListPage(store, { columnStorage, id: 'mine' }).ready();
    await again.choose('Leads', 'Mine');
    await until('on another page', () => again.lines[0] === 'Unassigned 3');
  });

  it('says that a view was changed; the changes are saved, or discarded', async () => {
    const { page } = await list();
    await saveAs(page, 'All');
    expect(page.root.querySelector('.changed')).to.equal(null);
    page.head('Lead').querySelector('button')!.click();
    await until('changed', () => page.root.querySelector('.changed'));
    await page.choose('All', 'Discard the changes');
    await until('as it was', () => page.head('Created').ariaSort === 'descending');
    expect(page.root.querySelector('.changed')).to.equal(null);
    page.head('Lead').querySelector('button')!.click();
    await until('changed', () => page.root.querySelector('.changed'));
    await page.choose('All', 'Save the changes to “All”');
    await until('kept', () => !page.root.querySelector('.changed'));
    await page.choose('All', 'Leads');
    await until('usual', () => page.head('Created').ariaSort === 'descending');
    await page.choose('Leads', 'All');
    await until('as saved', () => page.head('Lead').ariaSort === 'ascending');
  });

  it('refuses a name that is taken or empty, and keeps what was typed', async () => {
    const { page } = await list();
    await saveAs(page, 'Mine');
    await page.choose('Mine', 'Save as a new view…');
    const dialog = await dialogOf(page);
    await sendKeys({ press: 'Enter' });
    await until('a word', () => textOf(dialog).includes('A view needs a name.'));
    await sendKeys({ type: 'Mine' });
    await sendKeys({ press: 'Enter' });
    await until('a word', () => textOf(dialog).includes('There is a view of this name already'));
    expect(dialog.querySelector('input')!.value).to.equal('Mine');
    expect(focused() === dialog.querySelector('input')).to.equal(true);
    await expectAccessible(page.element);
    await sendKeys({ press: 'Escape' });
    await until('closed', () => !dialog.open);
  });

  it('renames a view, deletes it, and brings it back', async () => {
    const { kept, columnStorage } = keptIn();
    const { page } = await list(columnStorage);
    page.head('Lead').querySelector('button')!.click();
    await saveAs(page, 'One');
    await page.choose('One', 'Rename “One”…');
    await dialogOf(page);
    await until('the old name selected', () => (focused() as HTMLInputElement).selectionEnd === 3);
    await sendKeys({ type: 'One two' });
    await sendKeys({ press: 'Enter' });
    await until('renamed', () => titleOf(page) === 'One two');
    await page.choose('One two', 'Delete “One two”');
    await until('gone', () => titleOf(page) === 'Leads');
    expect(kept.get('piste.lead-list.mine.views')).to.equal('[]');
    const undo = [...document.querySelector('piste-toasts')!.shadowRoot!.querySelectorAll('button')].find(
      (each) => textOf(each) === 'Undo',
    )!;
    undo.click();
    await until('back', () => titleOf(page) === 'One two');
    await until('as it was', () => page.head('Lead').ariaSort === 'ascending');
  });

  it('is in the same view after a reload, with what was changed of it', async () => {
    const { columnStorage } = keptIn();
    const { page, store } = await list(columnStorage);
    await saveAs(page, 'Mine');
    page.head('Lead').querySelector('button')!.click();
    await until('changed', () => page.root.querySelector('.changed'));
    const view: unknown = JSON.parse(JSON.stringify(page.element.view));
    const again = await new ListPage(store, { columnStorage, id: 'mine', view }).ready();
    await until('sorted', () => again.head('Lead').ariaSort === 'ascending');
    expect(titleOf(again)).to.equal('Mine');
    expect(again.root.querySelector('.changed')).not.to.equal(null);
  });

  it('leaves out what it cannot read, and says where nothing is kept', async () => {
    const { kept, columnStorage } = keptIn();
    kept.set('piste.lead-list.mine.views', '[{"name":"Bad"},{"name":"","search":""},7]');
    const { page } = await list(columnStorage);
    page.button('Leads').click();
    const menu = page.root.querySelector('h2 piste-menu-button')!.shadowRoot!;
    const items = () => [...menu.querySelectorAll('.item')].map(textOf).join();
    await until('the menu', () => items() !== '');
    expect(items()).to.equal('Leads,Save as a new view…');
    clearPage();
    const refusing = {
      getItem: () => null,
      setItem: () => {
        throw new Error('full');
      },
    };
    const { page: other } = await list(refusing);
    await saveAs(other, 'Mine');
    await until('a warning', () => toast().includes('This browser keeps nothing'));
  });
});

describe('columns of lead-list', () => {
  afterEach(() => {
    clearPage();
    clearToasts();
  });

  const heads = (page: ListPage): string[] =>
    [...page.grid.shadowRoot!.querySelectorAll<HTMLElement>('[data-column]')].map((head) => head.dataset['column']!);

  it('go elsewhere by keys, keep the focus, and are remembered', async () => {
    const { columnStorage } = keptIn();
    const { store } = await leads(3);
    const page = await new ListPage(store, { columnStorage, id: 'mine' }).ready(3);
    const before = heads(page);
    page.head('Company').querySelector('button')!.focus();
    await pressTogether('Control+Shift+ArrowLeft');
    await until('moved', () => heads(page)[1] === 'company');
    expect(textOf(focused())).to.equal('Company');
    expect(heads(page).toSorted()).to.deep.equal(before.toSorted());
    await pressTogether('Control+Shift+ArrowRight');
    await until('back', () => heads(page).join() === before.join());
    await pressTogether('Control+Shift+ArrowRight');
    await until('further', () => heads(page)[3] === 'company');
    const again = await new ListPage(store, { columnStorage, id: 'mine' }).ready(3);
    expect(heads(again)[3]).to.equal('company');
    const cells = [...again.rows[0]!.querySelectorAll<HTMLElement>('[data-column-of]')];
    expect(cells.map((cell) => cell.dataset['columnOf'])).to.deep.equal(heads(again));
  });

  it('are dragged by their heads; the click that ends a drag does not sort', async () => {
    const { store } = await leads(3);
    const page = await new ListPage(store, { width: 700 }).ready(3);
    const from = page.head('Company').getBoundingClientRect();
    const to = page.head('Lead').getBoundingClientRect();
    await drag([from.left + from.width / 2, from.top + 12], [to.left + 8, to.top + 12]);
    await until('moved', () => heads(page).indexOf('company') < heads(page).indexOf('title'));
    await page.settled();
    expect(page.head('Company').ariaSort).to.equal('none');
    expect(page.grid.shadowRoot!.querySelectorAll('.is-ghost, .is-lifted').length).to.equal(0);
  });

  it('are moved, sorted by, made wider and hidden by a menu, without a drag', async () => {
    const { store } = await leads(3);
    const page = await new ListPage(store, { width: 1100 }).ready(3);
    const choose = async (column: string, item: string): Promise<void> => {
      const menu = page.head(column).querySelector('piste-menu-button')!.shadowRoot!;
      menu.querySelector<HTMLElement>('button.btn')!.click();
      const found = () => [...menu.querySelectorAll<HTMLElement>('.item')].find((each) => textOf(each) === item);
      await until(item, found);
      found()!.click();
      await page.settled();
    };
    await choose('Company', 'Move before Lead');
    await until('moved', () => heads(page)[1] === 'company');
    await choose('Lead', 'Sort ascending');
    await until('sorted', () => page.head('Lead').ariaSort === 'ascending');
    const width = page.head('Contact').offsetWidth;
    await choose('Contact', 'Wider');
    await until('wider', () => Math.abs(page.head('Contact').offsetWidth - width - 48) <= 1);
    const last = heads(page).at(-1)!;
    await choose('Created', 'Hide');
    await until('hidden', () => !heads(page).includes(last));
    await page.settled();
    expect(focused()?.closest('[role=columnheader]'), 'the focus is still in the heads').not.to.equal(null);
  });
});
