import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/convert-dialog/convert-dialog.define.js';
import type { ConvertDialog, ConvertResult } from '../../../src/elements/convert-dialog/convert-dialog.js';
import type { LeadStore } from '../../../src/store/lead-store.js';
import { fixture, until } from './page.js';

/** A convert-dialog on a page with a button before it, read as a user reads it. */
export class DialogPage {
  readonly element: ConvertDialog;
  readonly opener: HTMLButtonElement;
  /** What show() has promised. */
  result: Promise<ConvertResult> | undefined;

  constructor(store: LeadStore | undefined) {
    const page = fixture(html`<div><button>Opener</button><convert-dialog .store=${store}></convert-dialog></div>`);
    this.opener = page.querySelector('button')!;
    this.element = page.querySelector('convert-dialog')!;
    this.opener.focus();
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get dialog(): HTMLDialogElement {
    return this.root.querySelector('dialog')!;
  }

  /** All that is written in the dialog, with single blanks. */
  get text(): string {
    return textOf(this.dialog);
  }

  get title(): string {
    return textOf(this.root.querySelector('h2'));
  }

  get notice(): string {
    return textOf(this.root.querySelector('.notice'));
  }

  async show(leadId: string): Promise<this> {
    this.result = this.element.show(leadId);
    await this.settled();
    return this;
  }

  async showMerge(...leadIds: string[]): Promise<this> {
    this.result = this.element.showMerge(leadIds);
    await this.settled();
    return this;
  }

  /** Waits until what the dialog is about to show is there. */
  async settled(): Promise<void> {
    await until(
      'the dialog has its content',
      () => this.root?.querySelector('dialog')?.open && !this.root.querySelector('.bones'),
      8000,
    );
    await until('the result is worked out', () => !this.root.querySelector('[aria-busy=true]'));
    await this.element.updateComplete;
  }

  button(name: string): HTMLButtonElement {
    return this.#find('button', name);
  }

  hasButton(name: string): boolean {
    return this.#all('button').some((button) => nameOf(button) === name);
  }

  /** A radio or a tick by the text of its label. */
  choice(name: string): HTMLInputElement {
    return (
      this.#all<HTMLInputElement>('label input').find((input) => textOf(input.closest('label')).startsWith(name)) ??
      missing(name)
    );
  }

  get submit(): HTMLButtonElement {
    return this.root.querySelector<HTMLButtonElement>('[part=submit]')!;
  }

  get footer(): HTMLElement {
    return this.dialog.querySelector('footer')!;
  }

  /** The records to merge by their letters: `A Spicului, mobilare sediu`, with what is said of them. */
  get rows(): { key: string; title: string; text: string; tick: HTMLInputElement; stays: HTMLInputElement | null }[] {
    return this.#all('.record:has(.key)').map((row) => ({
      key: textOf(row.querySelector('.key')),
      title: textOf(row.querySelector('.name')),
      text: textOf(row),
      tick: row.querySelector<HTMLInputElement>('.tick')!,
      stays: row.querySelector<HTMLInputElement>('.radio'),
    }));
  }

  row(title: string): DialogPage['rows'][number] {
    return this.rows.find((row) => row.title === title) ?? missing(title);
  }

  /** A row of the result by its field. */
  field(label: string): HTMLElement {
    return this.#all('.r').find((row) => textOf(row.querySelector('dt')) === label) ?? missing(label);
  }

  get resultText(): string {
    return textOf(this.root.querySelector('.outcome'));
  }

  combobox(id: string): { input: HTMLInputElement; options: HTMLElement[]; text: string; value: string } {
    const element = this.root.querySelector<HTMLElement>(`#${id}`) ?? missing<HTMLElement>(id);
    const root = element.shadowRoot!;
    const input = root.querySelector('input')!;
    return {
      input,
      options: [...root.querySelectorAll<HTMLElement>('[role=option]')],
      text: textOf(root),
      value: input.value,
    };
  }

  /** Types into a combobox with real keys and takes the first option that holds the text. */
  async pick(id: string, typed: string, option = typed): Promise<void> {
    this.combobox(id).input.focus();
    this.combobox(id).input.click();
    await sendKeys({ type: typed });
    const found = () => this.combobox(id).options.find((each) => textOf(each).includes(option));
    await until(`an option ${option}`, found);
    found()!.click();
    await this.element.updateComplete;
  }

  /** What a combobox offers before anything is typed. */
  async options(id: string): Promise<string[]> {
    this.combobox(id).input.focus();
    this.combobox(id).input.click();
    await until('options', () => this.combobox(id).options.length > 0);
    return this.combobox(id).options.map(textOf);
  }

  #all<E extends HTMLElement = HTMLElement>(selector: string): E[] {
    return [...this.root.querySelectorAll<E>(selector)];
  }

  #find<E extends HTMLElement>(selector: string, name: string): E {
    return this.#all<E>(selector).find((element) => nameOf(element) === name) ?? missing(name);
  }
}

export function textOf(element: Node | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function nameOf(element: Element): string {
  return element.getAttribute('aria-label') ?? textOf(element);
}

function missing<T>(name: string): T {
  throw new Error(`There is no ${name}`);
}
