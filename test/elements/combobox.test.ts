import { sendKeys } from '@web/test-runner-commands';
import { expect } from 'chai';
import { html } from 'lit';
import '../../src/internal/combobox/combobox.define.js';
import type { Combobox } from '../../src/internal/combobox/combobox.js';
import type { ComboboxPickEvent } from '../../src/internal/combobox/combobox-pick.js';
import { TYPING_PAUSE, type ComboboxSource } from '../../src/internal/combobox/combobox-search.js';
import { expectAccessible } from './support/axe.js';
import { clearPage, fixture, focused, pause, until } from './support/page.js';

interface Item {
  id: string;
  name: string;
  off?: boolean;
}
const items: Item[] = [
  { id: '1', name: 'Brutăria Spicului' },
  { id: '2', name: 'Barred', off: true },
  { id: '3', name: 'Hidro Instal' },
  { id: '4', name: 'Hidro Construct' },
];
const option = ({ id, name, off }: Item) => ({ id, label: name, ...(off ? { disabled: true } : {}) });
const source: ComboboxSource<Item> = (typed) => {
  const hits = items.filter(({ name }) => name.toLowerCase().includes(typed.toLowerCase()));
  return Promise.resolve(
    typed
      ? [{ label: 'All', items: hits }]
      : [
          { label: 'Suggested', items: hits.slice(0, 1) },
          { label: 'All', items: hits.slice(1) },
        ],
  );
};

describe('combobox', () => {
  afterEach(clearPage);
  let picks: ComboboxPickEvent<Item>[];

  async function combobox(properties: Partial<Combobox<Item>> = {}): Promise<Combobox<Item>> {
    picks = [];
    const element = fixture<Combobox<Item>>(
      html`<piste-combobox
          label="Customer"
          .source=${source}
          .option=${option}
          @piste-pick=${(event: ComboboxPickEvent<Item>) => picks.push(event)}
        ></piste-combobox
        ><input />`,
    );
    Object.assign(element, properties);
    await element.updateComplete;
    return element;
  }
  const input = (element: Combobox<Item>) => element.shadowRoot!.querySelector('input')!;
  const options = (element: Combobox<Item>) => [...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=option]')];
  const popup = (element: Combobox<Item>) => element.shadowRoot!.querySelector<HTMLElement>('.menu')!;
  const isOpen = (element: Combobox<Item>) => popup(element).matches(':popover-open');
  const active = (element: Combobox<Item>) => {
    const id = input(element).getAttribute('aria-activedescendant');
    return id ? element.shadowRoot!.getElementById(id)!.querySelector('.two')!.textContent.trim() : undefined;
  };
  async function press(element: Combobox<Item>, ...keys: string[]): Promise<void> {
    for (const key of keys) {
      await sendKeys({ press: key });
      await element.updateComplete;
    }
  }
  async function type(element: Combobox<Item>, text: string): Promise<void> {
    await sendKeys({ type: text });
    await until('the search has ended', () => !popup(element).textContent.includes('Searching'));
    await pause(TYPING_PAUSE + 50);
    await element.updateComplete;
  }

  it('opens by the arrow and moves through the options, round at the ends, past those that cannot be chosen', async () => {
    const element = await combobox();
    element.focus();
    expect(isOpen(element)).to.equal(false);
    await press(element, 'ArrowDown');
    await until('the options are there', () => options(element).length === 4);
    expect(isOpen(element)).to.equal(true);
    expect(input(element).getAttribute('aria-expanded')).to.equal('true');
    expect(active(element)).to.equal(undefined);
    await press(element, 'ArrowDown');
    expect(active(element)).to.equal('Brutăria Spicului');
    await press(element, 'ArrowDown');
    expect(active(element)).to.equal('Hidro Instal');
    await press(element, 'ArrowUp', 'ArrowUp');
    expect(active(element)).to.equal('Hidro Construct');
    await press(element, 'ArrowDown');
    expect(active(element)).to.equal('Brutăria Spicului');
  });

  it('finds as one types, marks what it found, and picks the first by Enter', async () => {
    const element = await combobox();
    element.focus();
    await type(element, 'hidro');
    expect(options(element).map((row) => row.textContent.trim())).to.deep.equal(['Hidro Instal', 'Hidro Construct']);
    expect(options(element)[0]!.querySelector('mark')!.textContent).to.equal('Hidro');
    expect(active(element)).to.equal('Hidro Instal');
    await press(element, 'Enter');
    expect(picks.map(({ item }) => item!.id)).to.deep.equal(['3']);
    expect(isOpen(element)).to.equal(false);
    expect(focused()).to.equal(input(element));
  });

  it('shows the value that it is given', async () => {
    const element = await combobox({ value: items[2]! });
    expect(input(element).value).to.equal('Hidro Instal');
    element.value = items[0]!;
    await element.updateComplete;
    expect(input(element).value).to.equal('Brutăria Spicului');
  });

  it('gives back its text on Esc, and only then lets Esc through to the dialog', async () => {
    const element = await combobox({ value: items[0]! });
    const heard: string[] = [];
    element.addEventListener('keydown', (event) => heard.push(event.key));
    element.focus();
    input(element).select();
    await type(element, 'hidro');
    heard.length = 0;
    await press(element, 'Escape');
    expect(isOpen(element)).to.equal(false);
    expect(input(element).value).to.equal('Brutăria Spicului');
    expect(heard).to.deep.equal([]);
    await press(element, 'Escape');
    expect(heard).to.deep.equal(['Escape']);
    expect(picks).to.deep.equal([]);
  });

  it('drops on leaving what was typed and not chosen', async () => {
    const element = await combobox({ value: items[0]! });
    element.focus();
    input(element).select();
    await type(element, 'hidro');
    await press(element, 'Tab');
    expect(isOpen(element)).to.equal(false);
    expect(input(element).value).to.equal('Brutăria Spicului');
    expect(picks).to.deep.equal([]);
  });

  it('clears its value by the button, and by an emptied text', async () => {
    const element = await combobox({ value: items[0]! });
    element.shadowRoot!.querySelector<HTMLElement>('[aria-label="Clear Customer"]')!.click();
    expect(picks.map(({ item, created }) => [item, created])).to.deep.equal([[undefined, undefined]]);
    element.focus();
    input(element).select();
    await press(element, 'Backspace', 'Tab');
    expect(picks).to.have.length(2);
  });

  it('offers to create what was typed, once the search has answered', async () => {
    const element = await combobox({ create: (typed) => `Create “${typed}”` });
    element.focus();
    await type(element, 'Nou');
    expect(options(element).map((row) => row.textContent.trim())).to.deep.equal(['Create “Nou”']);
    await press(element, 'Enter');
    expect(picks.map(({ item, created }) => [item, created])).to.deep.equal([[undefined, 'Nou']]);
  });

  it('chooses several in their order, takes the last away by Backspace, and stays open', async () => {
    const element = await combobox({ multiple: true, values: [items[0]!] });
    element.focus();
    await type(element, 'hidro');
    await press(element, 'Enter');
    expect(picks[0]!.items.map(({ id }) => id)).to.deep.equal(['1', '3']);
    expect(isOpen(element)).to.equal(true);
    element.values = picks[0]!.items;
    await element.updateComplete;
    expect([...element.shadowRoot!.querySelectorAll('.chip .value')].map((chip) => chip.textContent)).to.deep.equal([
      'Brutăria Spicului',
      'Hidro Instal',
    ]);
    await press(element, 'Backspace');
    expect(picks[1]!.items.map(({ id }) => id)).to.deep.equal(['1']);
  });

  it('stops a search that a newer one replaces, and asks once after a pause in typing', async () => {
    const asked: { typed: string; signal: AbortSignal }[] = [];
    const element = await combobox({
      source: (typed, signal) => {
        asked.push({ typed, signal });
        return new Promise(() => undefined);
      },
    });
    element.focus();
    await press(element, 'ArrowDown');
    for (const typed of ['h', 'hi', 'hid']) {
      input(element).value = typed; // at once: real keys may be further apart than the pause on a busy machine
      input(element).dispatchEvent(new InputEvent('input', { bubbles: true }));
    }
    await until('it has asked', () => asked.length === 2);
    expect(asked.map(({ typed }) => typed)).to.deep.equal(['', 'hid']);
    expect(asked.map(({ signal }) => signal.aborted)).to.deep.equal([true, false]);
    expect(popup(element).textContent).to.contain('Searching');
    element.remove();
    expect(asked[1]!.signal.aborted).to.equal(true);
  });

  it('says that nothing was found, and what went wrong', async () => {
    const element = await combobox();
    element.focus();
    await type(element, 'zzz');
    expect(popup(element).textContent).to.contain('Nothing found');
    element.source = () => Promise.reject(new Error('offline'));
    await type(element, 'z');
    expect(popup(element).textContent).to.contain('The data cannot be reached.');
  });

  it('picks by pointer and keeps the focus in the field', async () => {
    const element = await combobox();
    input(element).focus();
    input(element).click();
    await until('the options are there', () => options(element).length === 4);
    options(element)[1]!.click();
    expect(picks).to.deep.equal([]);
    options(element)[3]!.click();
    expect(picks.map(({ item }) => item!.id)).to.deep.equal(['4']);
    expect(focused()).to.equal(input(element));
  });

  it('lies above a modal dialog, inside the window, and is not clipped by it', async () => {
    const dialog = fixture<HTMLDialogElement>(
      html`<dialog>
        <piste-combobox label="Customer" .source=${source} .option=${option}></piste-combobox>
      </dialog>`,
    );
    dialog.style.cssText = 'position: fixed; inset: auto 0 0; block-size: 60px; overflow: hidden; padding: 0';
    dialog.showModal();
    const element = dialog.querySelector<Combobox<Item>>('piste-combobox')!;
    await element.updateComplete;
    element.focus();
    await press(element, 'ArrowDown');
    await until('the options are there', () => options(element).length === 4);
    const inside = () => {
      const { top, bottom } = popup(element).getBoundingClientRect();
      return top > 0 && bottom < innerHeight;
    };
    await until('it is inside the window', inside);
    const { left } = popup(element).getBoundingClientRect();
    const row = options(element)[2]!.getBoundingClientRect();
    expect(
      element.shadowRoot!.elementFromPoint(left + 20, row.top + row.height / 2)?.closest('[role=option]'),
    ).to.equal(options(element)[2]);
  });

  it('is accessible, closed and open', async () => {
    const element = await combobox({ message: 'Choose one', invalid: true });
    await expectAccessible(element);
    element.focus();
    await press(element, 'ArrowDown');
    await until('the options are there', () => options(element).length === 4);
    await press(element, 'ArrowDown');
    await expectAccessible(element);
    expect(element.shadowRoot!.querySelector('[role=status]')!.textContent).to.equal('4 choices');
  });
});
