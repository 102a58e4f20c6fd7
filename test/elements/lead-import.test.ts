import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/elements/lead-import/lead-import.define.js';
import type { LeadImport } from '../../src/elements/lead-import/lead-import.js';
import { PisteError } from '../../src/domain/errors.js';
import { createLeadStore } from '../../src/store/create-lead-store.js';
import type { LeadStore } from '../../src/store/lead-store.js';
import { expectAccessible } from './support/axe.js';
import { bakery, withSimilar, type Bakery } from './support/bakery.js';
import { clearPage, fixture, focused, until } from './support/page.js';

const CSV = [
  'Titlu;Nume contact;E-mail;Telefon;Țara;Venit estimat;Agent;Culoare',
  'Birouri;Ana Pop;ana@pop.example;0733 000 111;România;48.000,50 lei;Radu Munteanu;roșu',
  '"Rafturi\nși mese";Ion Dan;ion@dan.example;;Narnia;;;',
  'Tejghea;Mirela Stan;mirela.stan@spicului.example;0722 000 418;;abc;;',
  'Scaune;Dan Ilie;dan@ilie.example;;RO;;;',
].join('\r\n');

describe('lead-import', () => {
  let world: Bakery;
  beforeEach(async () => {
    world = await bakery();
  });
  afterEach(() => {
    clearPage();
    document.querySelector('piste-toasts')?.remove();
  });

  async function shown(store: LeadStore = world.store): Promise<LeadImport> {
    const element = fixture<LeadImport>(html`<lead-import .store=${store}></lead-import>`);
    await until('the file input', () => input(element));
    return element;
  }
  const all = <E extends Element>(element: Element, selector: string) => [
    ...element.shadowRoot!.querySelectorAll<E>(selector),
  ];
  const input = (element: Element) => all<HTMLInputElement>(element, 'input[aria-label="CSV file"]')[0]!;
  const text = (element: Element) => element.shadowRoot!.textContent.replace(/\s+/g, ' ');
  const button = (element: Element, name: RegExp) =>
    all<HTMLButtonElement>(element, 'button').find((one) => name.test(one.textContent.trim()))!;
  const primary = (element: Element) => button(element, /^Import [\d,]+ rows?$/);
  const status = (element: Element) => all(element, '.told[role=status]')[0]!.textContent.trim();
  const select = (element: Element, column: string) =>
    all<HTMLSelectElement>(element, `select[aria-label="${column} becomes"]`)[0]!;
  const leads = async () => (await world.store.list('leads', { limit: 1000 })).items;

  function choose(element: LeadImport, content: BlobPart, name = 'piste.csv'): void {
    const files = new DataTransfer();
    files.items.add(new File([content], name, { type: 'text/csv' }));
    input(element).files = files.files;
    input(element).dispatchEvent(new Event('change', { bubbles: true }));
  }
  async function ready(element: LeadImport): Promise<void> {
    await until('the check is over', () => primary(element)?.getAttribute('aria-disabled') === 'false');
  }
  async function imported(element: LeadImport): Promise<void> {
    primary(element).click();
    await until('the report', () => status(element));
  }

  it('X1 imports good rows with a guessed mapping, and reports bad ones with their line and reason', async () => {
    const element = await shown();
    choose(element, CSV);
    await ready(element);
    expect(all<HTMLSelectElement>(element, '.columns select').map(({ value }) => value)).to.deep.equal([
      ...['title', 'contactName', 'email', 'phone', 'country', 'expectedRevenue', 'salespersonId', 'own'],
    ]);
    expect(text(element)).to.include('2 rows cannot be imported as they are.');
    expect(text(element)).to.include('Line 3 “Narnia” is not a country.');
    expect(text(element)).to.include('Line 5 Expected Revenue: “abc” cannot be understood.');
    expect(await leads()).to.deep.equal([]);
    expect(primary(element).textContent.trim()).to.equal('Import 2 rows');
    await imported(element);
    expect(status(element)).to.equal('2 records imported · 2 refused');
    const [desks] = (await leads()).filter(({ title }) => title === 'Birouri');
    expect(desks).to.include({
      email: 'ana@pop.example',
      country: 'RO',
      expectedRevenue: 48000.5,
      currency: 'RON',
      salespersonId: 'radu',
    });
    expect(desks?.fields).to.deep.equal({ Culoare: 'roșu' });
    expect(text(element)).to.include('Line 5 Tejghea');
  });

  it('X1 reads Windows-1250', async () => {
    const element = await shown();
    choose(
      element,
      new Uint8Array([...'Titlu;Ora'].map((c) => c.charCodeAt(0)).concat(0xba, 10, 0x41, 0x3b, 0x49, 0x61, 0xba, 0x69)),
    );
    await ready(element);
    await imported(element);
    expect((await leads())[0]).to.include({ title: 'A', city: 'Iași' });
  });

  it('X1 lets the user change what a column becomes; a field belongs to one column', async () => {
    const element = await shown();
    choose(element, 'Name,Nickname,Email\nAna,Anca,a@b.example\nIon,Nelu,c@d.example');
    await ready(element);
    expect(text(element)).to.include('No column is the title.');
    const nickname = select(element, 'Nickname');
    nickname.value = 'contactName';
    nickname.dispatchEvent(new Event('change', { bubbles: true }));
    await element.updateComplete;
    expect(select(element, 'Name').value).to.equal('own');
    const email = select(element, 'Email');
    email.value = 'out';
    email.dispatchEvent(new Event('change', { bubbles: true }));
    await ready(element);
    await imported(element);
    const [first] = (await leads()).filter(({ contactName }) => contactName === 'Anca');
    expect(first).to.include({ title: 'Anca' });
    expect(first?.fields).to.deep.equal({ Name: 'Ana' });
    expect(first?.email).to.equal(undefined);
  });

  it('X1 D1 shows duplicates before they are created, with reasons; they are left out or imported too', async () => {
    world = await withSimilar();
    const before = (await leads()).length;
    const rows =
      'Title,Contact name,Email,Phone\nNew,Mirela Stan,mirela.stan@spicului.example,0722000418\nOther,Ion Dan,ion@dan.example,\nAgain,Ion Dan,ION@dan.example,\n';
    const element = await shown();
    choose(element, rows);
    await ready(element);
    expect(text(element)).to.include('2 rows look the same as records or rows that are there already.');
    expect(text(element)).to.include('same e-mail');
    expect(text(element)).to.include('same as line 3: Other');
    expect(primary(element).textContent.trim()).to.equal('Import 1 row');
    const both = all<HTMLInputElement>(element, 'input[type=radio][value=create]')[0]!;
    both.click();
    await element.updateComplete;
    expect(primary(element).textContent.trim()).to.equal('Import 3 rows');
    all<HTMLInputElement>(element, 'input[type=radio][value=skip]')[0]!.click();
    await element.updateComplete;
    await imported(element);
    expect(status(element)).to.equal('1 record imported · 2 left out');
    expect((await leads()).length).to.equal(before + 1);
  });

  it('H2 undoes the whole import', async () => {
    const element = await shown();
    choose(element, CSV);
    await ready(element);
    await imported(element);
    let undone = 0;
    element.addEventListener('command-undone', () => (undone += 1));
    button(element, /^Undo$/).click();
    await until('undone', () => status(element) === 'The import has been undone.');
    expect(undone).to.equal(1);
    expect(await leads()).to.deep.equal([]);
  });

  it('X3 tells what was imported when the disk is full in the middle, and imports the rest later', async () => {
    let left = Infinity;
    const commit: typeof world.storage.commit = (...given) => {
      left -= 1;
      return left === -1 ? Promise.reject(new PisteError('storage-full', 'No room.')) : world.storage.commit(...given);
    };
    const element = await shown(createLeadStore({ storage: { ...world.storage, commit } }));
    const errors: string[] = [];
    element.addEventListener('lead-error', ({ error }) => errors.push(error.code));
    choose(element, ['Title', ...Array.from({ length: 250 }, (_, i) => `Enquiry ${String(i)}`)].join('\n'));
    await ready(element);
    left = 1;
    await imported(element);
    expect(status(element)).to.equal('200 records imported · 50 not reached');
    expect(text(element)).to.include('There is no room left on this device.');
    expect(errors).to.deep.equal(['storage-full']);
    button(element, /^Import the remaining 50 rows$/).click();
    await until('all of them', () => status(element) === '250 records imported');
    expect((await leads()).length).to.equal(250);
  });

  it('X4 shows texts of the file as texts', async () => {
    const element = await shown();
    choose(element, 'Title,City\n<img src=x onerror=alert(1)>,<b>Cluj</b>', '<i>x</i>.csv');
    await ready(element);
    expect(all(element, 'img, td b, i')).to.deep.equal([]);
    expect(text(element)).to.include('<img src=x onerror=alert(1)>');
  });

  it('says what is wrong with a file that is none', async () => {
    const element = await shown();
    choose(element, new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), 'piste.xlsx');
    await until('the reason', () => text(element).includes('piste.xlsx is not a text file.'));
    choose(element, 'Title,City\n');
    await until('the reason', () => text(element).includes('There are no rows in it.'));
  });

  it('takes a file that is dropped, and text that is pasted, by keyboard alone', async () => {
    const element = await shown();
    const data = new DataTransfer();
    data.items.add(new File(['Title\nDropped'], 'a.csv'));
    all(element, '.drop')[0]!.dispatchEvent(
      new DragEvent('drop', { dataTransfer: data, bubbles: true, composed: true }),
    );
    await ready(element);
    expect(text(element)).to.include('Dropped');
    button(element, /^Choose another$/).click();
    await until('the box is away', () => input(element));
    button(element, /^Paste text$/).focus();
    await sendKeys({ press: 'Enter' });
    await until('the box has the focus', () => focused()?.id === 'pasted');
    await sendKeys({ type: 'Title' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ type: 'Pasted' });
    await sendKeys({ press: 'Tab' });
    await sendKeys({ press: 'Enter' });
    await ready(element);
    await until('the focus is on the columns', () => focused()?.id === 'columns-heading');
    primary(element).focus();
    await sendKeys({ press: 'Enter' });
    await until('the report', () => status(element));
    await until('the focus is on the report', () => focused()?.id === 'report-heading');
    expect((await leads()).map(({ title }) => title)).to.deep.equal(['Pasted']);
  });

  it('can be taken over by the page, and tells it what was imported', async () => {
    const element = await shown();
    const seen: string[] = [];
    element.addEventListener('leads-before-import', (event) =>
      seen.push(`before ${String(event.command.records.length)}`),
    );
    element.addEventListener('leads-before-import', (event) => seen.length === 1 && event.preventDefault());
    element.addEventListener('leads-imported', (event) =>
      seen.push(`imported ${String(event.outcome.report?.length)}`),
    );
    element.addEventListener('piste-navigate', (event) => seen.push(event.page));
    choose(element, 'Title\nA\nB');
    await ready(element);
    primary(element).click();
    await element.updateComplete;
    expect(await leads()).to.deep.equal([]);
    await imported(element);
    button(element, /^Open Leads$/).click();
    expect(seen).to.deep.equal(['before 2', 'before 2', 'imported 2', 'leads']);
  });

  it('goes on when it is moved, and is accessible in every step', async () => {
    const element = await shown();
    await expectAccessible(element);
    choose(element, CSV);
    await ready(element);
    await expectAccessible(element);
    const other = document.createElement('div');
    element.parentElement!.append(other);
    other.append(element);
    await element.updateComplete;
    await imported(element);
    await expectAccessible(element);
  });
});
