import { html } from 'lit';
import '../../../src/elements/opportunity-pipeline/opportunity-pipeline.define.js';
import type { OpportunityPipeline } from '../../../src/elements/opportunity-pipeline/opportunity-pipeline.js';
import type { LeadStore } from '../../../src/store/lead-store.js';
import { textOf } from './dialog-page.js';
import { drag } from './drag.js';
import { fixture, until } from './page.js';

/** An opportunity-pipeline on a page, read and used as a person does. */
export class PipelinePage {
  readonly element: OpportunityPipeline;

  constructor(store: LeadStore | undefined) {
    this.element = fixture(html`<opportunity-pipeline .store=${store}></opportunity-pipeline>`);
  }

  static async open(store: LeadStore): Promise<PipelinePage> {
    const page = new PipelinePage(store);
    await until('the board', () => page.root?.querySelector('.board:not([aria-busy])'));
    return page;
  }

  get root(): ShadowRoot {
    return this.element.shadowRoot!;
  }

  get stages(): HTMLElement[] {
    return [...this.root.querySelectorAll<HTMLElement>('.stage')];
  }

  /** The stages' heads: name, count and sum. */
  get heads(): string[] {
    return this.stages.map((stage) => (stage.getAttribute('aria-label') ?? textOf(stage)).replace(/\s/g, ' '));
  }

  stage(name: string): HTMLElement {
    const found = this.stages.find((stage) => textOf(stage.querySelector('h2, b')).startsWith(name));
    if (!found) throw new Error(`There is no stage ${name}`);
    return found;
  }

  /** Titles of the cards in a stage. */
  titles(stage: string): string[] {
    return [...this.stage(stage).querySelectorAll('.card .name')].map(textOf);
  }

  card(title: string): HTMLElement {
    const found = [...this.root.querySelectorAll<HTMLElement>('.card')].find(
      (card) => textOf(card.querySelector('.name')) === title,
    );
    if (!found) throw new Error(`There is no card ${title}`);
    return found;
  }

  focus(title: string): void {
    this.card(title).querySelector<HTMLElement>('.name')!.focus();
  }

  get spoken(): string {
    return textOf(this.root.querySelector('[role=status]'));
  }

  /** Drags a card with the mouse into a stage, over its head of cards. */
  async drag(title: string, stage: string, { letGo = true } = {}): Promise<void> {
    const list = this.stage(stage).querySelector('ul')!;
    await this.#dragTo(
      title,
      () => {
        const { left, top, width } = list.getBoundingClientRect();
        return [Math.round(left + width / 2), Math.round(top + 30)];
      },
      letGo,
    );
  }

  /** Where cards are won or lost, while it can be seen. */
  zone(ending: 'won' | 'lost'): HTMLElement | undefined {
    const zone = this.root.querySelector<HTMLElement>(`[data-ending=${ending}]`);
    return zone?.checkVisibility() ? zone : undefined;
  }

  /** Drags a card with the mouse to where it is won or lost. */
  async dragToEnding(title: string, ending: 'won' | 'lost', { letGo = true } = {}): Promise<void> {
    await this.#dragTo(title, () => centre(this.zone(ending)!), letGo);
  }

  /** `to` is looked for once the card is in the hand. */
  async #dragTo(title: string, to: () => [number, number], letGo: boolean): Promise<void> {
    const from = centre(this.card(title));
    await drag(from, to, { letGo });
  }

  /** The reason of a loss, while it is asked for. */
  get question(): HTMLDialogElement | null | undefined {
    return this.root.querySelector('piste-mark-lost')?.shadowRoot?.querySelector<HTMLDialogElement>('dialog[open]');
  }

  /** Chooses from the menu of a card. */
  async choose(title: string, item: string): Promise<void> {
    const menu = this.card(title).querySelector('piste-menu-button')!.shadowRoot!;
    menu.querySelector<HTMLElement>('button.btn')!.click();
    const find = () => [...menu.querySelectorAll<HTMLElement>('.item')].find((each) => textOf(each) === item);
    await until(`the entry ${item}`, find);
    find()!.click();
  }
}

function centre(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}
