import type { Meta } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/lead-record/lead-record.define.js';
import type { LeadStore } from '../src/store/lead-store.js';
import { withSimilar } from '../test/elements/support/bakery.js';
import { broken, framed, LONG, over, seededStore, waiting } from './support/world.js';

const meta: Meta = {
  title: 'Elements/lead-record',
  component: 'lead-record',
  beforeEach: () => () => document.querySelector('piste-toasts')?.remove(),
  parameters: { docs: { story: { inline: false, height: '860px' } } },
};
export default meta;

const show = (leadId?: string) => (store: LeadStore) =>
  html`<lead-record .store=${store} .leadId=${leadId}></lead-record>`;
const world = async () => (await withSimilar()).store;

/** The record once it is there, through its shadow root. */
async function record(canvas: HTMLElement): Promise<ShadowRoot> {
  return waitFor(() => {
    const root = canvas.querySelector('lead-record')?.shadowRoot;
    if (!root?.querySelector('h1')) throw new Error('The record is not there');
    return root;
  });
}

async function field(canvas: HTMLElement, name: string): Promise<ShadowRoot> {
  const root = await record(canvas);
  return waitFor(() => {
    const found = [...root.querySelectorAll('piste-record-field')].find((each) => each.spec.field === name);
    if (!found?.shadowRoot?.querySelector('.pencil')) throw new Error(`There is no ${name}`);
    return found.shadowRoot;
  });
}

/** Into the editor of a field, once it is open. */
async function write(root: ShadowRoot, text: string): Promise<void> {
  const input = await waitFor(() => root.querySelector('input') ?? Promise.reject(new Error('No editor')));
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
}

/** A lead as one reads it; what it is similar to stands beside the way to an opportunity. */
export const Lead = over(world, show('mobilier'));

export const Opportunity = over(world, show('spicului'));

/** On a phone. */
export const Narrow = over(world, (store) => framed(show('mobilier')(store), { inlineSize: '390px' }));

/** Enter saves, Esc discards, leaving saves. */
export const Editing = over(world, show('mobilier'), {
  play: async ({ canvasElement }) => {
    const phone = await field(canvasElement, 'phone');
    phone.querySelector<HTMLElement>('.pencil')!.click();
    await write(phone, '0722 000 419');
    await expect(phone.querySelector('input')!.value).toBe('0722 000 419');
  },
});

/** What was typed stays, with the reason beside it. */
export const Refused = over(world, show('mobilier'), {
  play: async ({ canvasElement }) => {
    const money = await field(canvasElement, 'expectedRevenue');
    money.querySelector<HTMLElement>('.pencil')!.click();
    await write(money, 'a lot');
    money.querySelector('form')!.requestSubmit();
    await waitFor(() => expect(money.querySelector('[role=alert]')?.textContent).toContain('not a number'));
  },
});

/** Somebody else changed the field while it was being edited. */
export const Conflict = over(world, show('mobilier'), {
  play: async ({ canvasElement }) => {
    const phone = await field(canvasElement, 'phone');
    phone.querySelector<HTMLElement>('.pencil')!.click();
    await write(phone, '0722 111 111');
    const { store } = canvasElement.querySelector('lead-record')!;
    await store!.execute({ kind: 'save-lead', lead: { id: 'mobilier', phone: '0722 000 419' } });
    phone.querySelector('form')!.requestSubmit();
    const root = await record(canvasElement);
    await waitFor(() => expect(root.querySelector('.notice')?.textContent).toContain('while you were typing'));
  },
});

export const Lost = over(world, show('cuptor'));

export const Won = over(world, show('rafturi'));

/** M7: the record that was asked for went into this one. */
export const MergedAway = over(async () => {
  const store = await world();
  await store.execute({ kind: 'merge-leads', leadIds: ['mobilier', 'cerere'] });
  return store;
}, show('mobilier'));

/** M6: the notes of all, each with the record it was written on. */
export const AfterAMerge = over(async () => {
  const store = await world();
  await store.execute({ kind: 'merge-leads', leadIds: ['mobilier', 'cerere', 'spicului'], survivorId: 'spicului' });
  return store;
}, show('spicului'));

export const LongTexts = over(
  async () => {
    const store = await world();
    const lead = {
      id: 'mobilier',
      title: `${LONG} ${LONG}`,
      companyName: LONG,
      contactName: LONG,
      jobTitle: LONG,
      email: 'echipa.de.vanzari.pentru.proiecte.speciale.si.parteneriate@institutii.transilvania-de-nord.example',
      website: `https://transilvania-de-nord.example/${'parteneriate/'.repeat(12)}`,
      street: LONG,
      description: `${LONG}. `.repeat(8),
      tags: [LONG, 'Furniture', 'Fair'],
      fields: { budgetYear: 2027, decisionMaker: LONG },
    };
    await store.execute({ kind: 'save-lead', lead });
    await store.execute({ kind: 'add-note', leadId: 'mobilier', text: `${LONG}. `.repeat(6) });
    return store;
  },
  (store) => framed(show('mobilier')(store), { inlineSize: '640px' }),
);

/** Almost nothing is known yet. */
export const Empty = over(async () => {
  const { store, lead } = await withSimilar();
  await lead({ id: 'bare', title: 'Cerere fără date' });
  return store;
}, show('bare'));

/** Among many: the seventh lead of a generated base, with its notes and activities. */
export const Generated = over(
  () => seededStore({ seed: 11, leads: 200 }),
  (store) => {
    const element = document.createElement('lead-record');
    element.store = store;
    void store
      .list('leads', { where: { type: 'lead', status: 'open' }, limit: 7 })
      .then(({ items }) => (element.leadId = items.at(-1)?.id));
    return html`${element}`;
  },
);

export const NothingChosen = over(world, show());

/** P1: somebody else's, or gone. Both look the same. */
export const Forbidden = over(async () => (await withSimilar()).as({ id: 'radu', rights: 'own' }), show('mobilier'));

export const Loading = over(async () => waiting(await world()), show('mobilier'));

export const Failed = over(async () => broken(await world()), show('mobilier'));
