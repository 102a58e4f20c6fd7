import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/lead-history/lead-history.define.js';
import type { LeadStore } from '../src/store/lead-store.js';
import { withSimilar, type Bakery } from '../test/elements/support/bakery.js';
import { broken, framed, LONG, over, waiting } from './support/world.js';

const meta: Meta = {
  title: 'Elements/lead-history',
  component: 'lead-history',
  beforeEach: () => () => document.querySelector('piste-toasts')?.remove(),
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};
export default meta;

const show =
  (recordId?: string, inlineSize = '640px') =>
  (store: LeadStore) =>
    framed(html`<lead-history .store=${store} .recordId=${recordId}></lead-history>`, { inlineSize });

/** A week of work on one lead by two people. */
async function worked(): Promise<Bakery> {
  const world = await withSimilar();
  const [ana, radu] = (['ana', 'radu'] as const).map((id) => world.as({ id, rights: 'admin' }));
  const day = () => world.clock.advance(86_400_000);
  day();
  await ana!.execute({ kind: 'save-lead', lead: { id: 'mobilier', expectedRevenue: 52000 } });
  day();
  await radu!.execute({ kind: 'add-note', leadId: 'mobilier', text: 'They want delivery before 20 December.' });
  await radu!.execute({ kind: 'mark-lost', leadId: 'mobilier', reason: 'Budget postponed' });
  day();
  const lost = (await ana!.history({ recordId: 'mobilier', limit: 1 })).items[0]!;
  await ana!.execute({ kind: 'undo', entryId: lost.id });
  await ana!.execute({ kind: 'merge-leads', leadIds: ['mobilier', 'cerere'], survivorId: 'mobilier' });
  world.clock.advance(7_200_000);
  return world;
}

const ofOne = async () => (await worked()).store;

async function root(canvas: HTMLElement): Promise<ShadowRoot> {
  return waitFor(() => {
    const found = canvas.querySelector('lead-history')?.shadowRoot;
    if (!found?.querySelector('li')) throw new Error('The history is not there');
    return found;
  });
}

export const OfOneRecord = over(ofOne, show('mobilier'));

export const OfAll = over(ofOne, show());

/** On a phone. */
export const Narrow = over(ofOne, show('mobilier', '360px'));

/** H1: every value before and after. */
export const Details = over(ofOne, show('mobilier'), {
  play: async ({ canvasElement }) => {
    const history = await root(canvasElement);
    for (const details of history.querySelectorAll('details')) details.open = true;
    await expect(history.querySelectorAll('table').length).toBeGreaterThan(2);
  },
});

/** H2: what has changed since, and the rest. */
export const ChangedSince = over(
  async () => {
    const { store } = await withSimilar();
    await store.execute({ kind: 'save-lead', lead: { id: 'mobilier', phone: '0722 000 419', city: 'Turda' } });
    await store.execute({ kind: 'save-lead', lead: { id: 'mobilier', phone: '0722 000 420' } });
    return store;
  },
  show('mobilier'),
  {
    play: async ({ canvasElement }) => {
      const history = await root(canvasElement);
      const entry = [...history.querySelectorAll('li')].find((li) => li.textContent.includes('changed 2 fields'))!;
      entry.querySelector<HTMLButtonElement>('.acts > button')!.click();
      await waitFor(() =>
        expect(history.querySelector('piste-undo-dialog')?.shadowRoot?.querySelector('dialog')?.textContent).toContain(
          '1 value has changed since.',
        ),
      );
    },
  },
);

/** B2: a run is one entry, also in its undoing. */
export const Runs = over(async () => {
  const { store, lead, clock } = await withSimilar();
  const leadIds = [await lead({ title: 'One' }), await lead({ title: 'Two' })];
  clock.advance(60_000);
  const run = await store.execute({ kind: 'convert-many', leadIds, customer: 'none', deduplicate: false });
  clock.advance(60_000);
  await store.execute({ kind: 'undo', entryId: run.entryId });
  return store;
}, show());

/** More than are read at first. */
export const Many = over(async () => {
  const { store, clock } = await withSimilar();
  for (let i = 1; i <= 80; i++) {
    clock.advance(3_600_000);
    await store.execute({ kind: 'add-note', leadId: 'mobilier', text: `Called, attempt ${i}.` });
  }
  return store;
}, show('mobilier'));

export const LongTexts = over(
  async () => {
    const { store } = await withSimilar();
    await store.execute({ kind: 'save-lead', lead: { id: 'mobilier', title: LONG, companyName: LONG } });
    await store.execute({ kind: 'add-note', leadId: 'mobilier', text: `${LONG}. `.repeat(6) });
    return store;
  },
  show('mobilier', '420px'),
);

/** A record that nobody has touched. */
export const Empty = over(async () => (await withSimilar()).store, show('nobody'));

export const Loading = over(async () => waiting(await ofOne()), show('mobilier'));

export const Failed = over(async () => broken(await ofOne()), show('mobilier'));
