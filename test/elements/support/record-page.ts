import { sendKeys } from '@web/test-runner-commands';
import { html } from 'lit';
import '../../../src/elements/lead-record/lead-record.define.js';
import type { LeadRecord } from '../../../src/elements/lead-record/lead-record.js';
import type { RecordField } from '../../../src/elements/lead-record/record-field.js';
import type { RecordLog } from '../../../src/elements/lead-record/record-log.js';
import type { LeadStore } from '../../../src/store/lead-store.js';
import { textOf } from './dialog-page.js';
import { fixture, until } from './page.js';

/** A lead-record on a page, read and used as a person does. */
export class RecordPage {
  readonly element: LeadRecord;

  constructor(store: LeadStore | undefined, leadId: string) {
    this.element = fixture(html`<lead-record .store=${store} lead-id=${leadId}></lead-record>`);
  }

  static async open(store: LeadStore, leadId: string): Promise<RecordPage> {
    const page = new RecordPage(store, leadId);
    await until('the record is there', () => page.root.querySelector('h1'));
    await until('names are there', () => page.fields.length > 10 && !page.text.includes('…'));
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  /** What is written above and in the fields, without the history. */
  get text(): string {
    return [textOf(this.root), ...this.fields.map((field) => textOf(field.shadowRoot))].join(' ');
  }

  get fields(): RecordField[] {
    return [...this.root.querySelectorAll('piste-record-field')];
  }

  field(label: string): RecordField {
    const found = this.fields.find((field) => textOf(field.shadowRoot!.querySelector('.dt')) === label);
    if (!found) throw new Error(`There is no field ${label}`);
    return found;
  }

  value(label: string): string {
    return textOf(this.field(label).shadowRoot!.querySelector('.v > :first-child'));
  }

  link(label: string): HTMLAnchorElement | null {
    return this.field(label).shadowRoot!.querySelector('a');
  }

  problem(label: string): string {
    return textOf(this.field(label).shadowRoot!.querySelector('#problem'));
  }

  /** Opens a field by its pencil, and empties it. */
  async edit(label: string): Promise<HTMLInputElement> {
    const root = this.field(label).shadowRoot!;
    root.querySelector<HTMLButtonElement>('.pencil')!.focus();
    await sendKeys({ press: 'Enter' });
    await until('the editor', () => root.querySelector('form'));
    const input = root.querySelector<HTMLInputElement>('input, textarea, select');
    return input!;
  }

  /** Edits a field with real keys, over what was there, up to the key that ends it. */
  async type(label: string, text: string, end?: 'Enter' | 'Escape' | 'Tab'): Promise<void> {
    await this.edit(label);
    await sendKeys({ press: 'Delete' });
    if (text) await sendKeys({ type: text });
    if (end) await sendKeys({ press: end });
    await this.element.updateComplete;
  }

  get notices(): string[] {
    return [...this.root.querySelectorAll('.notices .notice')].map(textOf);
  }

  get title(): HTMLTextAreaElement {
    return this.root.querySelector<HTMLTextAreaElement>('textarea.title')!;
  }

  get log(): RecordLog {
    return this.root.querySelector('piste-record-log')!;
  }

  /** The notes in the history, as they are now. */
  get notes(): ShadowRoot[] {
    const history = this.log.shadowRoot!.querySelector('lead-history')?.shadowRoot;
    return [...(history?.querySelectorAll('piste-record-note') ?? [])].map((note) => note.shadowRoot!);
  }

  get history(): string {
    const history = this.log.shadowRoot!.querySelector('lead-history')?.shadowRoot;
    return [history, ...this.notes].map(textOf).join(' ');
  }

  button(name: string, root: ParentNode = this.root): HTMLButtonElement {
    const found = [...root.querySelectorAll<HTMLButtonElement>('button')].find(
      (button) => (button.getAttribute('aria-label') ?? textOf(button)) === name,
    );
    if (!found) throw new Error(`There is no button ${name}`);
    return found;
  }

  hasButton(name: string): boolean {
    return [...this.root.querySelectorAll('button')].some((button) => textOf(button) === name);
  }
}

/** What the toasts on the page say. */
export function toastText(): string {
  return textOf(document.querySelector('piste-toasts')?.shadowRoot);
}

/** Presses a button of a toast. */
export async function pressInToast(name: string): Promise<void> {
  const find = () =>
    [...(document.querySelector('piste-toasts')?.shadowRoot?.querySelectorAll('button') ?? [])].findLast(
      (button) => textOf(button) === name,
    );
  await until(`a toast with ${name}`, find);
  find()!.click();
}
