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
    const from = centre(this.card(title));
    const list = this.stage(stage).querySelector('ul')!.getBoundingClientRect();
    const to: [number, number] = [list.left + list.width / 2, list.top + 30];
    await drag(from, to, { letGo });
  }
}

function centre(element: Element): [number, number] {
  const { left, top, width, height } = element.getBoundingClientRect();
  return [Math.round(left + width / 2), Math.round(top + height / 2)];
}
