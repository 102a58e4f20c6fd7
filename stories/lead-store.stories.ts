import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/lead-store/lead-store.define.js';
import '../src/elements/opportunity-pipeline/opportunity-pipeline.define.js';
import '../src/elements/team-settings/team-settings.define.js';
import { over, seededStore } from './support/world.js';

const meta: Meta = {
  title: 'Elements/lead-store',
  component: 'lead-store',
  parameters: { docs: { story: { inline: false, height: '640px' } } },
};
export default meta;

/** What is inside uses its store; it shows nothing itself. */
export const Around = over(
  () => seededStore({ seed: 5, leads: 120 }),
  (store) => html`<lead-store .store=${store}><opportunity-pipeline></opportunity-pipeline></lead-store>`,
  {
    play: async ({ canvasElement }) => {
      const pipeline = canvasElement.querySelector('opportunity-pipeline')!;
      await waitFor(() => expect(pipeline.shadowRoot?.querySelector('.card .name')).not.toBeNull());
    },
  },
);

/** Made from attributes: a database of its own in the browser. */
export const FromAttributes: StoryObj = {
  render: () => html`<lead-store name="piste-story" country="RO"><team-settings></team-settings></lead-store>`,
};

/** Two stores side by side, in two languages. */
export const TwoStores: StoryObj = {
  loaders: [
    async () => ({
      first: await seededStore({ seed: 5, leads: 40 }),
      second: await seededStore({ seed: 6, leads: 80 }),
    }),
  ],
  render: (_args, { loaded }) =>
    html`<lead-store lang="en" .store=${loaded['first']}><opportunity-pipeline></opportunity-pipeline></lead-store>
      <lead-store lang="ro" .store=${loaded['second']}><opportunity-pipeline></opportunity-pipeline></lead-store>`,
};
