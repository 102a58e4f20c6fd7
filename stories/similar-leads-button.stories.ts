import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/similar-leads-button/similar-leads-button.define.js';
import { PisteError } from '../src/domain/errors.js';
import type { LeadStore } from '../src/store/lead-store.js';
import { withSimilar } from '../test/elements/support/bakery.js';
import { framed, LONG, over } from './support/world.js';

const meta: Meta = {
  title: 'Elements/similar-leads-button',
  component: 'similar-leads-button',
  beforeEach: () => () => document.querySelector('piste-toasts')?.remove(),
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};
export default meta;

const show =
  (leadId = 'mobilier', inlineSize = '100%') =>
  (store: LeadStore) =>
    framed(html`<similar-leads-button .store=${store} lead-id=${leadId}></similar-leads-button>`, {
      inlineSize,
      blockSize: '600px',
    });
const world = async () => (await withSimilar()).store;

async function pressed(canvas: HTMLElement, ...names: string[]): Promise<ShadowRoot> {
  const root = () => canvas.querySelector('similar-leads-button')?.shadowRoot;
  for (const name of names) {
    const button = await waitFor(() => {
      const found = [...(root()?.querySelectorAll('button') ?? [])].find((each) =>
        (each.getAttribute('aria-label') ?? each.textContent).trim().startsWith(name),
      );
      if (!found) throw new Error(`There is no ${name}`);
      return found;
    });
    button.click();
  }
  return root()!;
}

const opened: StoryObj['play'] = async ({ canvasElement }) => {
  const root = await pressed(canvasElement, 'Similar Leads');
  await waitFor(() => expect(root.querySelector('.panel li, .panel [role=alert], .panel .line')).not.toBeNull());
};

/** D1: the number is what the list shows. */
export const Closed = over(world, show());

/** D2: who, how sure that is, why, and why not. */
export const Open = over(world, show(), { play: opened });

/** On a phone. */
export const Narrow = over(world, show('mobilier', '390px'), { play: opened });

/** The values side by side. */
export const Compared = over(world, show(), {
  play: async ({ canvasElement }) => {
    const root = await pressed(canvasElement, 'Similar Leads', 'Compare with Spicului');
    await waitFor(() => expect(root.querySelector('#compare')?.hasAttribute('open')).toBe(true));
  },
});

/** D6: why, if one likes. */
export const NotTheSame = over(world, show(), {
  play: async ({ canvasElement }) => {
    const root = await pressed(canvasElement, 'Similar Leads', 'Cerere de pe site, 4 noiembrie is not');
    await waitFor(() => expect(root.querySelector('#not-same')?.hasAttribute('open')).toBe(true));
  },
});

/** D6: pairs that were said not to be the same, one of them lapsed. */
export const Dismissed = over(
  async () => {
    const store = await world();
    await store.execute({ kind: 'dismiss-similar', leadIds: ['mobilier', 'cerere'], reason: 'Another hall' });
    await store.execute({ kind: 'dismiss-similar', leadIds: ['mobilier', 'cuptor'], reason: 'A shared name' });
    await store.execute({ kind: 'save-lead', lead: { id: 'cerere', phone: '0264 000 078' } });
    return store;
  },
  show(),
  {
    play: async ({ canvasElement }) => {
      const root = await pressed(canvasElement, 'Similar Leads', 'Show');
      await waitFor(() => expect(root.textContent).toContain('Another hall'));
    },
  },
);

/** D7: that there are records of others, and nothing more of them. */
export const SomeHidden = over(async () => (await withSimilar()).as({ id: 'radu', rights: 'own' }), show('cerere'), {
  play: opened,
});

export const Many = over(
  async () => {
    const { store, lead } = await withSimilar();
    for (let i = 1; i <= 60; i++)
      await lead({ title: `Cerere ${i}`, companyName: 'Brutăria Spicului SRL', phone: '0722 000 418' });
    return store;
  },
  show(),
  { play: opened },
);

export const LongTexts = over(
  async () => {
    const store = await world();
    await store.execute({ kind: 'save-lead', lead: { id: 'cerere', title: LONG, companyName: LONG, city: LONG } });
    return store;
  },
  show('mobilier', '480px'),
  { play: opened },
);

/** Nothing similar: there is no button. */
export const None = over(async () => {
  const { store, lead } = await withSimilar();
  await lead({ id: 'alone', title: 'Altceva', email: 'x@gmail.com' });
  return store;
}, show('alone'));

/** The list cannot be read. */
export const Failed = over(
  async () => {
    const store = await world();
    return { ...store, get: () => Promise.reject(new PisteError('unavailable', 'The server does not answer.')) };
  },
  show(),
  { play: opened },
);
