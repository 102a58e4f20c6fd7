import type { Meta } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, userEvent, waitFor } from 'storybook/test';
import '../src/elements/opportunity-pipeline/opportunity-pipeline.define.js';
import type { LeadStore } from '../src/store/lead-store.js';
import { bakery } from '../test/elements/support/bakery.js';
import { broken, framed, LONG, over, seededStore, waiting } from './support/world.js';

const meta: Meta = {
  title: 'Elements/opportunity-pipeline',
  component: 'opportunity-pipeline',
  beforeEach: () => () => document.querySelector('piste-toasts')?.remove(),
  parameters: { docs: { story: { inline: false, height: '720px' } } },
};
export default meta;

const show = (store: LeadStore): TemplateResult => html`<opportunity-pipeline .store=${store}></opportunity-pipeline>`;

const CARDS = [
  {
    title: 'Mobilier birou, 12 posturi',
    companyName: 'Brutăria Spicului SRL',
    stageId: 'new',
    expectedRevenue: 48000,
    priority: 2,
    salespersonId: 'ana',
  },
  {
    title: 'Reamenajare showroom',
    companyName: 'Dunăre Agro SRL',
    stageId: 'new',
    expectedRevenue: 62000,
    tags: ['Furniture'],
    salespersonId: 'radu',
  },
  {
    title: 'Spații comune, etaj 2',
    companyName: 'Clinica Sfânta Ana SA',
    stageId: 'qualified',
    expectedRevenue: 86300,
    priority: 3,
    salespersonId: 'ioana',
  },
  {
    title: 'Birouri reglabile, 40 buc.',
    companyName: 'Carpat Logistic SA',
    stageId: 'qualified',
    expectedRevenue: 73500,
    salespersonId: 'radu',
  },
  {
    title: 'Vestiare metalice, stația Nord',
    companyName: 'Hidro Mureș SA',
    stageId: 'proposition',
    expectedRevenue: 128000,
    priority: 3,
    salespersonId: 'mihai',
  },
] as const;

/** Five opportunities, the first fresh from its lead, and what is due next. */
async function board(): Promise<LeadStore> {
  const world = await bakery();
  for (const [i, card] of CARDS.entries()) {
    world.clock.advance(1000);
    const leadId = await world.lead({
      ...card,
      tags: 'tags' in card ? [...card.tags] : [],
      type: i ? 'opportunity' : 'lead',
      currency: 'RON',
      probability: 20 + i * 15,
    });
    if (!i) await world.store.execute({ kind: 'convert-lead', leadId, customer: { action: 'create' } });
    const dueOn = ['2026-11-09', '2026-11-12', '2026-11-06', undefined, '2026-11-08'][i];
    if (dueOn)
      await world.store.execute({ kind: 'save-activity', activity: { leadId, kind: 'call', summary: 'Call', dueOn } });
  }
  return world.store;
}

async function root(canvas: HTMLElement): Promise<ShadowRoot> {
  return waitFor(() => {
    const found = canvas.querySelector('opportunity-pipeline')?.shadowRoot;
    if (!found?.querySelector('.card .name')) throw new Error('The board is not there');
    return found;
  });
}

async function focusCard(canvas: HTMLElement, title: string): Promise<ShadowRoot> {
  const board = await root(canvas);
  [...board.querySelectorAll<HTMLElement>('.name')].find((name) => name.textContent.includes(title))!.focus();
  return board;
}

async function severalCurrencies() {
  const { store, lead } = await bakery();
  for (const [title, stageId, currency, expectedRevenue] of [
    ['Mobilier birou', 'new', 'RON', 48_000],
    ['Pardoseli industriale', 'new', 'EUR', 12_400],
    ['Hale agricole', 'qualified', 'RON', 120_000],
    ['Linie de ambalare', 'proposition', 'EUR', 86_000],
    ['Licențe', 'proposition', 'USD', 9900],
  ] as const)
    await lead({ type: 'opportunity', title, stageId, currency, expectedRevenue, probability: 40 });
  return store;
}

async function showChart(canvas: HTMLElement): Promise<ShadowRoot> {
  const board = await root(canvas);
  [...board.querySelectorAll<HTMLElement>('.chip')].find((chip) => chip.querySelector('svg'))!.click();
  return waitFor(() => {
    const chart = board.querySelector('piste-pipeline-chart')?.shadowRoot;
    expect(chart?.querySelector('tbody tr')).toBeTruthy();
    return chart!;
  });
}

export const Board = over(board, show);

/** On a phone: one stage at a time. */
export const Narrow = over(board, (store) => framed(show(store), { inlineSize: '390px' }));

/** In the hand, by keyboard: each step is spoken, the keys stand below. */
export const Lifted = over(board, show, {
  play: async ({ canvasElement }) => {
    const board = await focusCard(canvasElement, 'Birouri reglabile');
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{ArrowRight}');
    await waitFor(() => expect(board.querySelector('[role=status]')?.textContent).toBe('Proposition, 1.'));
  },
});

export const Won = over(board, show, {
  play: async ({ canvasElement }) => {
    const board = await focusCard(canvasElement, 'Vestiare metalice');
    await userEvent.keyboard(' ');
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.keyboard(' ');
    await waitFor(() => expect(board.querySelector('[role=status]')?.textContent).toBe('Won.'));
    await waitFor(() => expect(board.querySelector('.is-won')).toBe(null), { timeout: 5000 }); // it is over
  },
});

/** In the hand, a card can be dropped at the end of the board, or W and L pressed. */
export const LiftedNarrow = over(board, (store) => framed(show(store), { inlineSize: '390px' }), {
  play: async ({ canvasElement }) => {
    const board = await focusCard(canvasElement, 'Mobilier birou');
    await userEvent.keyboard(' ');
    await waitFor(() => expect(board.querySelector('[data-ending=lost]')?.checkVisibility()).toBe(true));
  },
});

async function askWhy(canvas: HTMLElement): Promise<ShadowRoot> {
  const board = await focusCard(canvas, 'Birouri reglabile');
  await userEvent.keyboard('l');
  const question = board.querySelector('piste-mark-lost')!.shadowRoot!;
  await waitFor(() => expect(question.activeElement?.id).toBe('reason'));
  return board;
}

/** Why is it lost? */
/** By the plus of a stage, or by N where the focus is. It is of the stage, the team and the person that are shown. */
export const Adding = over(board, show, {
  play: async ({ canvasElement }) => {
    const board = await focusCard(canvasElement, 'Birouri reglabile');
    await userEvent.keyboard('n');
    const field = await waitFor(() => {
      const found = board.querySelector('piste-new-lead')?.shadowRoot?.querySelector<HTMLElement>('#title-field');
      if (!found?.matches(':focus')) throw new Error('The form is not there');
      return found;
    });
    await userEvent.type(field, 'Sală de ședințe');
  },
});

export const Losing = over(board, show, {
  play: async ({ canvasElement }) => {
    await askWhy(canvasElement);
  },
});

/** Counts and sums follow, the next card has the focus, and there is a way back. */
export const Lost = over(board, show, {
  play: async ({ canvasElement }) => {
    const board = await askWhy(canvasElement);
    await userEvent.keyboard('Budget postponed{Enter}');
    await waitFor(() => expect(board.querySelector('[role=status]')?.textContent).toBe('Lost.'));
    await waitFor(() => expect(board.querySelectorAll('.card')).toHaveLength(4));
    await waitFor(() => expect(board.activeElement?.textContent).toContain('Spații comune'));
  },
});

/** What can be done with a card, for who does not drag it. */
export const Menu = over(board, show, {
  play: async ({ canvasElement }) => {
    const board = await focusCard(canvasElement, 'Birouri reglabile');
    const menu = board.activeElement!.closest('.card')!.querySelector('piste-menu-button')!.shadowRoot!;
    menu.querySelector<HTMLElement>('button.btn')!.click();
    await waitFor(() => expect(menu.querySelectorAll('.item')).toHaveLength(5));
  },
});

export const Searched = over(board, show, {
  play: async ({ canvasElement }) => {
    const board = await root(canvasElement);
    await userEvent.type(board.querySelector('input')!, 'hidro');
    await waitFor(() => expect(board.querySelectorAll('.card')).toHaveLength(1));
  },
});

export const NothingFound = over(board, show, {
  play: async ({ canvasElement }) => {
    const board = await root(canvasElement);
    await userEvent.type(board.querySelector('input')!, 'zzz');
    await waitFor(() => expect(board.textContent).toContain('No opportunity matches'));
  },
});

/** Stages that are folded by themselves. */
export const Folded = over(async () => {
  const store = await board();
  await store.execute({ kind: 'save-stage', stage: { id: 'won', name: 'Won', folded: true } });
  await store.execute({ kind: 'save-stage', stage: { id: 'new', name: 'New', folded: true } });
  return store;
}, show);

/** Hundreds: sums and counts are of all, cards come twenty at a time. */
export const Many = over(() => seededStore({ seed: 3, leads: 900 }), show);

/** Amounts in several currencies are not added to each other. */
export const SeveralCurrencies = over(severalCurrencies, show);

/** What is expected in each stage, one currency at a time. */
export const Chart = over(board, show, {
  play: async ({ canvasElement }) => {
    await showChart(canvasElement);
  },
});

export const ChartOfSeveralCurrencies = over(severalCurrencies, show, {
  play: async ({ canvasElement }) => {
    const chart = await showChart(canvasElement);
    chart.querySelector<HTMLInputElement>('input[value=EUR]')!.click();
    await waitFor(() => expect(chart.querySelector('tbody')?.textContent).toContain('€86,000'));
  },
});

/** With somebody at work: their own first. */
export const Mine = over(() => seededStore({ seed: 3, leads: 300, actor: { id: 'ana-ionescu', rights: 'all' } }), show);

export const LongTexts = over(async () => {
  const { store, lead } = await bakery();
  await store.execute({ kind: 'save-stage', stage: { id: 'new', name: LONG, sequence: 0 } });
  for (const stageId of ['new', 'qualified'])
    await lead({
      type: 'opportunity',
      title: LONG,
      companyName: LONG,
      stageId,
      expectedRevenue: 123456789,
      currency: 'RON',
      tags: [LONG, 'Fair'],
      priority: 3,
    });
  return store;
}, show);

/** Stages, and nothing in them. */
export const Empty = over(async () => (await bakery()).store, show);

export const Loading = over(async () => waiting(await board()), show);

export const Failed = over(async () => broken(await board()), show);
